import { isBlankPoints, pointsIn } from "../../rubric/printed";
import type { Item } from "../../rubric/schema";
import { show, sum, times } from "../../shared/decimal";
import type { Block } from "./blocks";
import type { RoleColumn } from "./columnRoles";
import type { Columns } from "./columns";
import { bestOf, gradesText } from "./gradeColumns";
import type { Grid } from "./grid";
import { bareHeader, RATING } from "./header";
import { isBracketed, mostIn, PERCENT, signIn, severalIn } from "./pointsCell";
import { countsIn, titleOf } from "./sectionTitle";
import { oneLine, withoutOrdinal } from "./text";

/** An item as it stands in the table, before its rule is read. */
export interface Entry {
  /** The row that it is entered beside. */
  readonly row: number;
  /** How many rows share its points; 1 for parts of a block. */
  readonly rows: number;
  /** The block that it is a part of. */
  readonly block: Block;
  /** As printed; "" where no number is. */
  readonly number: string;
  /** What the column of names says, or the first words; with the part's own name where there is one. */
  readonly name: readonly string[];
  /** What it asks for, to tell it from others of the same name; "" where nothing is printed. */
  readonly content: string;
  /** The text to read. */
  readonly text: string;
  /** What is printed beside it and not read. */
  readonly beside: string;
  /** Full points; null where none are printed. */
  readonly max: number | null;
  /** Full points of each phase, in the order of the columns; empty where none are printed, null without phases. */
  readonly phases: readonly number[] | null;
  readonly counts: Item["counts"];
  /** What of its place in the table is to be confirmed; null where nothing is. */
  readonly doubt: string | null;
  /** Whether its points are those of cells of its own. */
  readonly ownPoints: boolean;
  /** What the text that is read is printed under, for quoting. */
  readonly under: string;
}

/** A block and the table that it stands in. */
export interface Look {
  readonly grid: Grid;
  readonly columns: Columns;
  readonly block: Block;
}

/** The block as one item. */
export function wholeEntry(look: Look): Entry {
  const { block, grid, columns } = look;
  const [row = 0] = block.rows;
  const number = numberOf(grid, columns, row);
  const name = textOf(look, ["name"]).text;
  const content = textOf(look, ["content"]).text;
  const points = pointsOf(look);
  const grades = gradesText(columns.grades, points?.max ?? null);
  const told =
    grades === null ? toRead(look) : { text: grades, under: columns.grades.map(({ grade }) => grade).join("、") };
  const counts = countsOf(look, { number, name }, told.text, points?.counts ?? null);
  const phased = counts !== "veto" && columns.all.some(({ phase }) => phase !== null);
  const named = titleOf(name, null);
  return {
    row,
    rows: block.rows.length,
    block,
    number,
    name: [name === "" ? (content === "" ? told.text : content) : named.name],
    content: oneLine(content),
    ...told,
    beside: textsBeside(look, told.text),
    max: points?.max ?? named.max ?? headed(content === "" ? told.text : content) ?? bestOf(columns.grades),
    phases: points?.phases ?? (phased ? [] : null),
    counts,
    doubt: doubtOf(points),
    ownPoints: points?.max !== undefined && points.max !== null,
  };
}

/** 机构（20分）：… */
const HEADED = /^[^（(。；;，,：:]{2,20}[（(](?:满分|共|计)?(\d+(?:\.\d{1,2})?)分[）)](?=[：:。，,]|$)/u;

/** The points behind the name that a text begins with; null where it does not. */
function headed(text: string): number | null {
  const points = HEADED.exec(oneLine(withoutOrdinal(text)))?.[1];
  return points === undefined ? null : Number(points);
}

function doubtOf(points: OwnPoints | null): string | null {
  if (points === null) return null;
  const { bracketed, several, range, instead, max } = points;
  if (range !== null) return `分值印作“${range}”，按最高${show(max ?? 0)}分理解`;
  if (bracketed !== null) return `分值印作“${bracketed}”，按扣分理解`;
  if (instead !== null) return `另有${instead}，暂按${show(max ?? 0)}分`;
  return several === null ? null : `分值印作“${several}”，不止一种单位，暂按${show(max ?? 0)}分`;
}

function numberOf(grid: Grid, { all }: Columns, row: number): string {
  const column = all.find(({ role }) => role === "number");
  if (column === undefined) return "";
  const area = grid.area(row, column.index);
  return area.columns === 1 ? oneLine(area.text) : "";
}

/** The text of some columns beside the block's rows, each cell once; a cell that reaches over other columns is theirs too. */
export function textOf(
  { grid, columns, block }: Look,
  roles: readonly RoleColumn["role"][],
): { text: string; under: string } {
  const own = columns.all.filter(({ role }) => roles.includes(role));
  const areas = new Map(
    block.rows.flatMap((row) => own.map(({ index, header }) => [grid.area(row, index), header] as const)),
  );
  const texts = [...areas].map(([{ text }, header]) => awardedFor(header, text.trim())).filter((text) => text !== "");
  return { text: texts.join("\n"), under: own[0]?.header ?? "" };
}

/** What stands in a column of grades is what the grade earns: 达到 above 5分. */
function awardedFor(header: string, text: string): string {
  const grade = bareHeader(header);
  if (text === "" || !RATING.test(grade) || pointsIn(text) === null) return text;
  return `${grade}得${text.replace(/分$/, "")}分`;
}

/** The texts beside the block that are not the one to read, nor a part of it. */
function textsBeside(look: Look, read: string): string {
  const texts = (["name", "content", "rule", "source"] as const).map((role) => textOf(look, [role]).text);
  return texts.filter((text) => text !== "" && !read.includes(text)).join("\n");
}

/** The rule's text; with the content's where only this tells points, or where there is no rule. */
function toRead(look: Look): { readonly text: string; readonly under: string } {
  const rule = textOf(look, ["rule"]);
  const content = textOf(look, ["content"]);
  if (rule.text === "") return content.text === "" ? textOf(look, ["name"]) : content;
  if (content.text === "" || content.text === rule.text || /\d/.test(rule.text)) return rule;
  return /\d\s*分/.test(content.text) ? { text: `${content.text}\n${rule.text}`, under: content.under } : rule;
}

interface OwnPoints extends Pick<Entry, "max" | "phases"> {
  readonly counts: Item["counts"] | null;
  /** Such as (5), where brackets stand for a minus sign. */
  readonly bracketed: string | null;
  /** Such as 8/6: points of several kinds of unit, of which the first count. */
  readonly several: string | null;
  /** Such as 5-10, of which the most counts. */
  readonly range: string | null;
  /** Points that another column has for other units. */
  readonly instead: string | null;
}

/** What the columns of points print beside a block; null where they print nothing. */
function pointsOf(look: Look): OwnPoints | null {
  const { grid, columns, block } = look;
  const own = columns.all.filter(({ role }) => role === "max");
  const cells = own.map(({ index }) =>
    [...new Set(block.rows.map((row) => grid.area(row, index)))].filter(({ text }) => !isBlankPoints(text)),
  );
  const points = cells.map((areas) => {
    const numbers = areas.map(({ text }) => pointsIn(text) ?? severalIn(text) ?? mostIn(text));
    const whole = numbers.includes(null) ? null : sum(numbers.map((number) => number ?? 0));
    return numbers.length === 0 || whole === null ? null : columns.fractions ? times(whole, PERCENT) : whole;
  });
  if (points.every((one) => one === null)) return null;
  const phases = own.some(({ phase }) => phase !== null) ? points.map((one) => one ?? 0) : null;
  const texts = cells.flat().map(({ text }) => oneLine(text));
  const several = texts.find((text) => severalIn(text) !== null) ?? null;
  const range = texts.find((text) => pointsIn(text) === null && mostIn(text) !== null) ?? null;
  const bracketed = columns.bracketsTake ? (texts.find(isBracketed) ?? null) : null;
  const signs = new Set(texts.map(signIn));
  const [sign = null] = signs.size === 1 ? signs : [];
  const max = sum(points.map((one) => one ?? 0));
  return {
    max,
    phases,
    counts: sign ?? (bracketed === null ? countsIn(own[0]?.header ?? "") : "penalty"),
    bracketed,
    several,
    range,
    instead: insteadOf(look, max),
  };
}

/** The points that another kind of unit has instead, where they are others: “非产区3分”. */
function insteadOf({ grid, columns, block }: Look, max: number): string | null {
  const [row = 0] = block.rows;
  const others = columns.alternatives.flatMap(({ index, header }) => {
    const points = pointsIn(grid.area(row, index).text);
    return points === null || points === max ? [] : [`${header}${show(points)}分`];
  });
  return others.length === 0 ? null : others.join("、");
}

/**
 * What points count into: as their sign says, the section, the name, or what stands in the place of a number; a sentence
 * of a veto in a row of its own says so too.
 */
function countsOf(
  { block }: Look,
  { number, name }: { readonly number: string; readonly name: string },
  text: string,
  sign: Item["counts"] | null,
): Item["counts"] {
  const said = block.section?.counts ?? (name.length <= 12 ? countsIn(name) : null) ?? countsIn(number);
  const told = said === "veto" ? said : (sign ?? said);
  return told ?? (text.includes("一票否决") && !/\d分/.test(text) ? "veto" : "base");
}

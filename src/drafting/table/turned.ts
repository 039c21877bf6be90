import { isBlankPoints, pointsIn } from "../../rubric/printed";
import { at } from "../../shared/list";
import { awardsBeside } from "../grammar/tokens";
import type { PrintedTable } from "../printedTable";
import { gridOf, type Grid } from "./grid";
import { bareHeader, headerClass, isGrade } from "./header";
import { titleOf } from "./sectionTitle";
import { sumNamed } from "./sumRows";
import { oneLine } from "./text";

/*
 * Tables that lie on their side: items are columns, what is said of them stands in rows, below it the units that are marked.
 * They become the table with an item in each row.
 */

/** A table that was turned, and what of it was left out. */
export interface Turned {
  readonly table: PrintedTable;
  /** The units that had rows; empty where there were none. */
  readonly units: readonly string[];
}

/** Where the items of a table on its side are. */
interface Across {
  readonly grid: Grid;
  /** The first row with names of columns. */
  readonly top: number;
  /** The columns that are items. */
  readonly items: readonly number[];
  /** The row with the points: by itself, or that of the names. */
  readonly points: number;
}

/** Rows of titles can stand above. */
const SEARCHED = 6;
/** Rows that a head can have. */
const DEEPEST = 4;

/** The table turned; null where it is none that lies on its side. */
export function turnedTable(table: PrintedTable): Turned | null {
  const grid = gridOf(table.rows);
  if (!grid.ok) return null;
  const across = acrossIn(grid.value);
  if (across === null) return null;
  const rows = attributesOf(across);
  return rows === null ? null : { table: turned(table, across, rows), units: unitsOf(across, rows) };
}

const textAt = (grid: Grid, row: number, column: number) => oneLine(grid.area(row, column).text);
const isPoints = (text: string) => !isBlankPoints(text) && pointsIn(text) !== null;

function acrossIn(grid: Grid): Across | null {
  const columns = Array.from({ length: grid.width }, (_, column) => column);
  const rows = Array.from({ length: Math.min(grid.height, SEARCHED) }, (_, row) => row);
  const top = rows.find((row) => {
    const texts = [...new Set(columns.map((column) => grid.area(row, column)))].map(({ text }) => text.trim());
    return texts.filter((text) => text !== "").length > 1 && !texts.some((text) => /[：:]$/u.test(text));
  });
  if (top === undefined || grid.width < 3) return null;
  for (const points of rows.filter((row) => row >= top && row < top + DEEPEST)) {
    const named = columns.filter((column) => isNamed(textAt(grid, points, column)));
    const across = named.length > 1 ? named : pointed(grid, top, points, columns);
    if (across !== null && across.length > 1) return { grid, top, items: across, points };
  }
  return null;
}

/** Who gives points, and when, is what is added up and no item. */
const NO_ITEM = /季度|月份?$|年$|半年|平时|年终|[自互测]评|评委|[上同下]级|领导|群众|得分|评分|打分/u;

/** 演讲内容（40分）主题鲜明 */
const TITLED = /^([^（(。；：:]{1,16}[（(](?:满分)?\d+(?:\.\d+)?分[）)])[：:，,]?(.+)$/u;

/** The name of an item with its points, and what the cell says of it besides. */
function titled(text: string) {
  const [, own = text, rest = ""] = TITLED.exec(text) ?? [];
  return { ...titleOf(own, null), rest };
}

/** 路面保洁（20分）: an item with its points. */
function isNamed(text: string): boolean {
  const { name, max } = titled(text);
  const bare = bareHeader(name);
  const cls = headerClass(name);
  const other = cls === "max" || cls === "dropped" || cls === "number" || cls === "rule" || cls === "source";
  return max !== null && !other && bare !== "" && bare.length <= 20 && !NO_ITEM.test(bare) && !isGrade(bare);
}

/** The columns with points in a row below their names: a row that is called 分值 or, with three or more, of points alone. */
function pointed(grid: Grid, top: number, row: number, columns: readonly number[]): readonly number[] | null {
  if (row === top) return null;
  const own = columns.filter((column) => isPoints(textAt(grid, row, column)));
  const [first] = own;
  if (own.length < 2 || first === undefined || first === 0) return null;
  const labels = columns.filter((column) => column < first).map((column) => textAt(grid, row, column));
  const called = labels.some((label) => headerClass(label) === "max");
  const plain = labels.every((label, column) => label === "" || grid.area(row, column).row < row);
  if (!called && (!plain || own.length < 3)) return null;
  const words = columns.map((column) => textAt(grid, top, column));
  const classes = words.map((word, column) => {
    return own.includes(column) && sumNamed(word) === null ? headerClass(word) : null;
  });
  if (classes.includes("max") || own.some((column) => NO_ITEM.test(words[column] ?? ""))) return null;
  return own.filter((column) => sumNamed(words[column] ?? "") === null);
}

/** The rows that say something of the items; null where others than rows of units stand among them. */
function attributesOf({ grid, top, items, points }: Across): readonly number[] | null {
  const rows = Array.from({ length: grid.height - top }, (_, place) => top + place).filter(
    (row) => row <= points || !isNote(grid, row, items),
  );
  const labels = Array.from({ length: at(items, 0) }, (_, column) => textAt(grid, top, column));
  const named = isNamed(textAt(grid, points, at(items, 0)));
  // Below names of indicators numbers are points of theirs.
  const marked = !labels.some((label) => headerClass(label) === "content" || headerClass(label) === "rule");
  const own = rows.filter((row) => {
    const texts = items.map((column) => textAt(grid, row, column));
    return (
      row <= points ||
      gradeOf(textAt(grid, row, 0)) !== null ||
      texts.some((text) => text !== "" && !(marked && isPoints(text)))
    );
  });
  const last = at(own, own.length - 1);
  if (own.length > DEEPEST + 2 || last - top + 1 !== own.length) return null;
  const filled = own.every((row) => {
    const areas = new Set(items.map((column) => grid.area(row, column)).filter(({ text }) => text.trim() !== ""));
    return row <= points || areas.size * 2 >= items.length;
  });
  const units = grid.height > last + 1;
  const below = own.filter((row) => row > points).map((row) => textAt(grid, row, 0));
  const graded = below.length > 1 && below.every((label) => gradeOf(label) !== null);
  const labelled = own.filter((row) => row > top && headerClass(textAt(grid, row, 0)) !== null).length;
  return filled && (units || graded || (!named && labelled > 0 && labelled === own.length - 1)) ? own : null;
}

/** The grade that a row is of, with its points where it prints any: 优, 良（80分）; null where it is of none. */
function gradeOf(label: string): { readonly grade: string; readonly points: string } | null {
  const [, grade = "", points = ""] =
    /^([^\d（()）]{1,6})[（(]?([\d.\-—~～]*)分?(?:以[上下])?[）)]?$/u.exec(label) ?? [];
  return isGrade(grade) ? { grade, points } : null;
}

/** What a grade is of one item: “优得10分”, “优得9-10分（主动热情）”, “优：主动热情”. */
function levelText(label: string, text: string): string {
  const { grade, points } = gradeOf(label) ?? { grade: label, points: "" };
  if (isPoints(text)) return `${grade}得${String(pointsIn(text))}分`;
  return points === "" ? `${grade}：${text}` : `${grade}得${points}分（${text}）`;
}

/** Whether a row is one text over the items and what is beside them. */
function isNote(grid: Grid, row: number, items: readonly number[]): boolean {
  const area = grid.area(row, at(items, 0));
  return area.column < at(items, 0) && area.columns > items.length;
}

/** The rows below with the units that are marked. */
function unitsOf({ grid, items }: Across, own: readonly number[]): readonly string[] {
  const last = at(own, own.length - 1);
  const rows = Array.from({ length: grid.height - last - 1 }, (_, place) => last + 1 + place);
  const labels = Array.from({ length: at(items, 0) }, (_, column) => column);
  return rows
    .filter((row) => !isNote(grid, row, items))
    .map((row) => [...new Set(labels.map((column) => textAt(grid, row, column)))].join(""))
    .filter((label) => label !== "" && !/^\d+$/u.test(label) && sumNamed(label) === null);
}

function turned(table: PrintedTable, across: Across, own: readonly number[]): PrintedTable {
  const { grid, top, items, points } = across;
  const spans = (row: number) => items.some((column) => grid.area(row, column).columns > 1);
  const numbers =
    own.find((row) => headerClass(textAt(grid, row, 0)) === "number" && isCount(grid, row, items)) ?? null;
  const heads = own.filter((row) => row !== numbers && (row !== points || isNamed(textAt(grid, row, at(items, 0)))));
  const [first = top, second] = heads;
  const section = second !== undefined && second <= points && spans(first) && !spans(second) ? first : null;
  const names = section === null ? first : (second ?? first);
  const under = heads.filter((row) => row !== section && row !== names);
  const grades = under.filter((row) => gradeOf(textAt(grid, row, 0)) !== null);
  const rest = under.filter((row) => !grades.includes(row));
  const column = (row: number) => items.map((item) => textAt(grid, row, item));
  const titles = column(names).map(titled);
  const worth = names === points ? titles.map(({ max }) => String(max ?? "")) : column(points);
  const said = titles.some((title) => title.rest !== "") ? [["考核内容", ...titles.map((title) => title.rest)]] : [];
  const others = rest.map((row) => [headingOf(textAt(grid, row, 0), column(row)), ...column(row)]);
  const parts = section === null ? [] : [["考核方面", ...column(section)]];
  const levels = items.map((item) => {
    return grades.map((row) => levelText(textAt(grid, row, 0), textAt(grid, row, item))).join("；");
  });
  const told = grades.length === 0 ? [] : [["评分标准", ...levels]];
  const listed = [
    ...parts,
    ["考核项目", ...titles.map(({ name }) => name)],
    ["分值", ...worth],
    ...said,
    ...others,
    ...told,
  ];
  const rows = ["", ...items].map((_, place) => listed.map((texts) => texts[place] ?? ""));
  const above = Array.from({ length: top }, (_, row) => textAt(grid, row, 0)).filter((text) => text !== "");
  const last = at(own, own.length - 1);
  const below = Array.from({ length: grid.height - last - 1 }, (_, place) => last + 1 + place)
    .filter((row) => isNote(grid, row, items))
    .map((row) => textAt(grid, row, 0));
  const around = { before: [...table.before, ...above], after: [...below, ...table.after] };
  return { ...table, ...around, rows: [...rows, ...totalOf(across, listed.length, section)] };
}

/** Whether a row counts the items: 1, 2, 3. */
function isCount(grid: Grid, row: number, items: readonly number[]): boolean {
  return items.every((column, place) => textAt(grid, row, column) === String(place + 1));
}

/** What a row is called, or else what it seems to be. */
function headingOf(label: string, texts: readonly string[]): string {
  const cls = headerClass(label);
  if (cls !== null && cls !== "number" && cls !== "dropped") return label;
  return texts.some((text) => awardsBeside(text, null).length > 0) ? "评分标准" : "考核内容";
}

/** 合计 with its points, where a column has them. */
function totalOf({ grid, top, points, items }: Across, width: number, section: number | null): readonly string[][] {
  const last = at(items, items.length - 1);
  const columns = Array.from({ length: grid.width - last - 1 }, (_, place) => last + 1 + place);
  const total = columns.find((column) => sumNamed(textAt(grid, top, column)) !== null);
  const printed = total === undefined ? "" : textAt(grid, points, total);
  if (!isPoints(printed)) return [];
  const before = section === null ? ["合计"] : ["合计", "<"];
  return [[...before, printed, ...Array<string>(width - before.length - 1).fill("")]];
}

import { pointsIn } from "../../rubric/printed";
import { sum } from "../../shared/decimal";
import { halfWidth } from "../../shared/typedText";
import { awardsBeside } from "../grammar/tokens";
import { rolesOf, type RoleColumn, type Seen, type Surroundings } from "./columnRoles";
import { columnTexts, isNumeric, meanLength, SHORT, type ColumnTexts } from "./columnTexts";
import { gradeColumns, type GradeColumn } from "./gradeColumns";
import type { Grid } from "./grid";
import { bareHeader, phaseOf, RATING, type HeadedColumn, type Header, type HeaderClass } from "./header";
import { levelColumns, type LevelColumns } from "./levelRows";
import { areFractions, basePoints, bracketsTake } from "./pointsCell";
import { countsIn } from "./sectionTitle";
import { oneLine } from "./text";

/** The columns of a table that are kept, each with what it holds. */
export interface Columns {
  readonly all: readonly RoleColumn[];
  readonly dropped: readonly HeadedColumn[];
  /** The columns whose blocks are kinds of unit; null where there is one kind. */
  readonly categories: CategoryColumns | null;
  /** The columns of grades with their points. */
  readonly grades: readonly GradeColumn[];
  /** Whether points are printed as weights that come to 1. */
  readonly fractions: boolean;
  /** Where each level of an item has a row of its own; null where rows are items. */
  readonly levels: LevelColumns | null;
  /** Columns with points that other kinds of unit have instead. */
  readonly alternatives: readonly RoleColumn[];
  /** Whether points in brackets are taken away: (5) among numbers without them. */
  readonly bracketsTake: boolean;
}

/** Tells what each column holds: by the words above it and, where these leave it open, by what stands below. */
export function columnsOf(grid: Grid, header: Header, rows: readonly number[], around: Surroundings): Columns {
  const seen = classified(grid, header, rows);
  const first = seen.findIndex(({ as }) => as === "group" || as === "content" || as === "rule" || as === "max");
  const kinds = seen.filter(({ as, index }) => as === "category" && index < first);
  const maxes = seen.filter(({ as }) => as === "max");
  const categories = categoriesOf(grid, rows, indicesOf(kinds), indicesOf(maxes));
  const settled = seen.map((one): Seen => {
    if (one.as !== "category" || (categories !== null && kinds.includes(one))) return one;
    // Beside the items it is who assesses them.
    return { ...one, as: one.index < first ? "group" : "source" };
  });
  const words = settled.filter(({ as }) => as === "group" || as === "content" || as === "rule");
  const levels = levelColumns(grid, rows, indicesOf(words), indicesOf(maxes));
  const roles = rolesOf(levels === null ? settled : settled.filter(({ index }) => index !== levels.level), around);
  const all = settled.flatMap(({ index, header: title }): RoleColumn[] => {
    const own = roles.get(index);
    if (index === levels?.level) return [{ index, header: title, role: "rule", phase: null }];
    if (index === levels?.item) return [{ index, header: title, role: "name", phase: null }];
    return own === undefined ? [] : [{ index, header: title, ...own }];
  });
  return {
    all,
    dropped: header.columns.filter(({ index }) => !all.some((one) => one.index === index)),
    categories,
    levels,
    grades: gradeColumns(header.columns),
    fractions: maxes.length > 0 && maxes.every(({ own }) => areFractions(own.texts)),
    alternatives: all.filter(({ index, role }) => {
      const other = all.find((one) => one.role === "max");
      const apart = phaseOf(other?.header ?? "") !== "";
      return role === "source" && maxes.some((one) => one.index === index && (one.cls === null || apart));
    }),
    bracketsTake: maxes.some(({ own }) => bracketsTake(own.texts)),
  };
}

const indicesOf = (columns: readonly Seen[]) => columns.map(({ index }) => index);

/** The class of each column; blank columns that are not the table's own are dropped. */
function classified(grid: Grid, { columns }: Header, rows: readonly number[]): readonly Seen[] {
  const seen = columns.map((column) => ({ ...column, own: columnTexts(grid, rows, column.index) }));
  const points = seen.some(({ cls, own }) => cls === "max" && own.texts.length > 0);
  const graded = gradeColumns(columns).map(({ index }) => index);
  return seen.map((column) => ({
    ...column,
    as: graded.includes(column.index) ? "rule" : classOf(column, points),
  }));
}

/** Texts of this mean length below remarks and ratings are the document's; shorter ones were filled in. */
const REMARK = 4;

function classOf({ cls, header, own }: HeadedColumn & { readonly own: ColumnTexts }, points: boolean): HeaderClass {
  if (own.texts.length === 0) return "dropped";
  if (header.includes("备注") && meanLength(own) > REMARK) return "source";
  const grade = RATING.test(bareHeader(header));
  if (grade && (meanLength(own) > REMARK || own.texts.every((text) => pointsIn(text) !== null))) return "rule";
  if (cls === "max" && !own.texts.some((text) => /\d/.test(halfWidth(text)))) return "content";
  // Below 序号 stand numbers.
  if (cls === "number" && own.texts.every((text) => /^(?!第)[\u4e00-\u9fff]{3,}/u.test(text))) return "group";
  // What is filled in says nothing of how points are given.
  if (cls === "dropped" && isRule(own)) return "rule";
  if (!points && (cls === "rule" || cls === "content") && isNumeric(own) && own.texts.length > 1) return "max";
  if (cls !== null) return cls;
  // Numbers beside the points are what some unit was given.
  if (isNumeric(own)) return points ? "dropped" : "max";
  return meanLength(own) > SHORT ? "content" : "group";
}

/** Whether most texts of a column say how points are given or taken. */
function isRule({ texts }: ColumnTexts): boolean {
  return texts.filter((text) => awardsBeside(text, null).length > 0).length * 2 > texts.length;
}

/** The columns that name the kinds of unit, and the block of each; no blocks where the table is for one kind only. */
interface CategoryColumns {
  readonly columns: readonly number[];
  readonly blocks: readonly CategoryBlock[];
}

interface CategoryBlock {
  readonly id: string;
  readonly name: string;
  readonly rows: readonly number[];
}

/** What the items of each kind come to; sections of one table can have the same points too, but not so many. */
const WHOLE = 100;

/** Blocks of rows are kinds of unit where each has 100 points; null where they are something else. */
function categoriesOf(
  grid: Grid,
  rows: readonly number[],
  columns: readonly number[],
  maxes: readonly number[],
): CategoryColumns | null {
  const [first] = columns;
  if (first === undefined) return null;
  const blocks = blocksOf(grid, rows, first);
  const totals = blocks.map((own) => sum(own.flatMap((row) => pointsAt(grid, row, maxes))));
  if (totals[0] !== WHOLE || new Set(totals).size > 1) return null;
  if (blocks.length === 1) return { columns, blocks: [] };
  return { columns, blocks: blocks.map((own, index) => block(grid, own, columns, index)) };
}

function blocksOf(grid: Grid, rows: readonly number[], column: number): readonly (readonly number[])[] {
  const blocks: number[][] = [];
  let before: string | null = null;
  for (const row of rows) {
    const text = oneLine(grid.area(row, column).text);
    const current = blocks.at(-1);
    if (current === undefined || (text !== "" && text !== before)) blocks.push([row]);
    else current.push(row);
    if (text !== "") before = text;
  }
  return blocks;
}

/** The points that begin in a row; additions and deductions do not count into the points of a block. */
function pointsAt(grid: Grid, row: number, maxes: readonly number[]): readonly number[] {
  const texts = Array.from({ length: grid.width }, (_, column) => grid.area(row, column));
  if (texts.some(({ text }) => text.length < 12 && countsIn(text) !== null)) return [];
  return maxes
    .map((column) => grid.area(row, column))
    .filter((area) => area.row === row)
    .map(({ text }) => basePoints(text));
}

/** A block with its number and, where another column has one, its longer name. */
function block(grid: Grid, rows: readonly number[], columns: readonly number[], index: number): CategoryBlock {
  const [first = 0] = rows;
  const names = columns.map((column) => oneLine(grid.area(first, column).text));
  const id = names.find((name) => /^\d+$/.test(name)) ?? String(index + 1);
  const name = names.filter((text) => !/^\d+$/.test(text)).join("、");
  return { id, name: name === "" ? id : name, rows };
}

import { isBlankPoints } from "../../rubric/printed";
import type { RoleColumn } from "./columnRoles";
import type { Columns } from "./columns";
import type { Grid } from "./grid";
import { times } from "../../shared/decimal";
import { PERCENT } from "./pointsCell";
import { isSameItem } from "./levelRows";
import type { TableRow } from "./rows";
import { titleBeside, type SectionTitle } from "./sectionTitle";

/** The rows that share their points, or that are told to be one item: one item or the parts of one. */
export interface Block {
  readonly rows: readonly number[];
  readonly section: SectionTitle | null;
  /** The id of the kind of unit; null where the table has one kind. */
  readonly category: string | null;
}

/** Gathers the rows of items into blocks, each with the section and the kind of unit that it stands under. */
export function blocksOf(grid: Grid, rows: readonly TableRow[], columns: Columns, rated: boolean): readonly Block[] {
  const keys = keysOf(columns, rated);
  const kinds = columns.categories?.blocks ?? [];
  const categories = new Map(kinds.flatMap(({ id, rows: own }) => own.map((row) => [row, id])));
  const blocks: (Block & { readonly rows: number[] })[] = [];
  for (const { row, section, fresh } of placedRows(grid, rows, keys)) {
    const category = categories.get(row) ?? null;
    const current = blocks.at(-1);
    const level = columns.levels !== null && isSameItem(grid, row, columns.levels.item);
    const more = !fresh && current?.category === category && (level || continues(grid, row, keys));
    if (current !== undefined && more) current.rows.push(row);
    else blocks.push({ rows: [row], section, category });
  }
  return blocks;
}

/** A row of items with the section that it stands under. */
interface PlacedRow {
  readonly row: number;
  readonly section: SectionTitle | null;
  /** Whether a section begins with it, or something else stands between it and the row above. */
  readonly fresh: boolean;
}

function placedRows(grid: Grid, rows: readonly TableRow[], keys: Keys): readonly PlacedRow[] {
  const placed: PlacedRow[] = [];
  let section: SectionTitle | null = null;
  let fresh = true;
  for (const entry of rows) {
    if (entry.kind === "heading") section = entry.title;
    if (entry.kind === "item") {
      const named = sectionAt(grid, entry.row, keys);
      fresh ||= named !== null && named.name !== section?.name;
      section = named ?? section;
      placed.push({ row: entry.row, section, fresh });
    }
    // A header that is repeated on the next page parts nothing.
    if (entry.kind !== "header") fresh = entry.kind !== "item";
  }
  return placed;
}

/** The columns that tell where an item begins. */
interface Keys {
  readonly section: number | null;
  /** The column with the points of sections. */
  readonly sectionPoints: number | null;
  /** Whether points are weights that come to 1. */
  readonly fractions: boolean;
  readonly maxes: readonly number[];
  /** Number, name, or what stands for them: where its text begins, an item does. */
  readonly begins: readonly number[];
}

function keysOf({ all, categories, fractions }: Columns, rated: boolean): Keys {
  const of = (role: RoleColumn["role"]) => all.filter((column) => column.role === role).map(({ index }) => index);
  const [section, sectionPoints] = of("section").filter((index) => categories?.columns.includes(index) !== true);
  const numbers = of("number");
  const names = [...of("name"), ...of("content"), ...of("rule")].slice(0, 1);
  return {
    section: rated ? null : (section ?? null),
    sectionPoints: sectionPoints ?? null,
    fractions,
    maxes: of("max"),
    begins: numbers.length > 0 ? numbers : names,
  };
}

/** The section that a row names, with the points that stand beside its name; null where it names none. */
function sectionAt(grid: Grid, row: number, { section, sectionPoints, fractions }: Keys): SectionTitle | null {
  const text = section === null ? "" : grid.area(row, section).text.trim();
  const points = sectionPoints === null ? "" : grid.area(row, sectionPoints).text;
  if (text === "") return null;
  const title = titleBeside(text, points);
  return fractions && title.max !== null ? { ...title, max: times(title.max, PERCENT) } : title;
}

/** Whether a row belongs to the block above it: it has no points of its own, and nothing in it begins an item. */
function continues(grid: Grid, row: number, { maxes, begins }: Keys): boolean {
  const own = maxes.map((column) => grid.area(row, column)).filter((area) => area.columns === 1 || maxes.length > 1);
  const shared = own.some((area) => area.row < row && area.text.trim() !== "");
  if (own.some((area) => area.row === row && !isBlankPoints(area.text))) return false;
  if (shared) return true;
  return begins.every((column) => {
    const area = grid.area(row, column);
    return area.row < row || area.text.trim() === "";
  });
}

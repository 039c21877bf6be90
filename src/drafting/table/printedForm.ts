import type { PrintedColumn, PrintedRow } from "../../rubric/printed";
import type { Rubric } from "../../rubric/schema";
import { displayWidth } from "../../shared/text";
import type { Found } from "./found";
import { cellsOf } from "./grid";
import type { ReadItem } from "./items";
import { oneLine } from "./text";

/** The appendix as it is printed; sections that had rows of their own get a column on the left. */
export function printedForm(found: Found, title: string, read: readonly ReadItem[]): Rubric["printed"] {
  const { grid, header, columns, titles } = found;
  const indices = columns.all.map(({ index }) => index);
  const drawn = headingColumn(found);
  const headerRows = Array.from({ length: header.to - header.from + 1 }, (_, row) => header.from + row);
  const shown = headerRows.filter((row) => indices.some((column) => grid.area(row, column).row === row));
  const head = cellsOf(grid, shown, indices).map((cells) => [...cells]);
  const own = columnsWith(found, drawn !== null);
  return {
    heading: titles.heading,
    label: titles.heading === null ? null : oneLine(titles.heading),
    title,
    orientation: sumOf(own) > PORTRAIT ? "landscape" : "portrait",
    columns: own,
    header: drawn === null ? head : head.map((cells, row) => [row === 0 ? "一级指标" : "^", ...cells]),
    rows: rowsOf(found, drawn, read),
    notes: [...found.notes],
  };
}

/** Wider tables are printed across, in half-width characters. */
const PORTRAIT = 96;
/** What worksheets and results need beside it. */
const MARGIN = 8;

/** The heading above each row, for a table whose sections have rows of their own; null for others. */
function headingColumn({ rows }: Found): ReadonlyMap<number, string> | null {
  if (!rows.some(({ kind }) => kind === "heading")) return null;
  const above = new Map<number, string>();
  let heading = "";
  for (const entry of rows) {
    if (entry.kind === "heading") heading = entry.text;
    above.set(entry.row, heading);
  }
  return above;
}

function rowsOf(
  { grid, rows, columns }: Found,
  drawn: ReadonlyMap<number, string> | null,
  read: readonly ReadItem[],
): PrintedRow[] {
  const kept = rows.filter(({ kind }) => kind === "item" || kind === "total");
  const cells = cellsOf(
    grid,
    kept.map(({ row }) => row),
    columns.all.map(({ index }) => index),
  );
  const items = new Map<number, string[]>();
  for (const { entry, item } of read) items.set(entry.row, [...(items.get(entry.row) ?? []), item.id]);
  const categories = new Map(read.flatMap(({ entry: { block } }) => block.rows.map((row) => [row, block.category])));
  return kept.map(({ row, kind }, place): PrintedRow => {
    const own = [...(cells[place] ?? [])];
    const before = kept[place - 1];
    // Below a row of sums the heading is printed anew.
    const above = before?.kind === "item" ? drawn?.get(before.row) : undefined;
    const whole = drawn === null ? own : withHeading(own, kind, drawn.get(row) ?? "", above);
    if (kind === "total") return { cells: whole, total: true };
    const category = categories.get(row) ?? null;
    const placed = category === null ? {} : { category };
    const ids = items.get(row);
    return ids === undefined ? { cells: whole, continues: true, ...placed } : { cells: whole, items: ids, ...placed };
  });
}

/** A row with the cell of its section on the left; 合计 reaches over that too. */
function withHeading(cells: readonly string[], kind: string, heading: string, before: string | undefined): string[] {
  const [first = "", ...others] = cells;
  if (kind === "total") return [first, "<", ...others];
  return [before === heading && heading !== "" ? "^" : heading, ...cells];
}

const WIDTHS: Readonly<Partial<Record<PrintedColumn["role"], number>>> = { number: 6, max: 8 };
const LEFT: readonly PrintedColumn["role"][] = ["content", "rule"];
const NARROWEST = 10;
const WIDEST = 56;
/** A cell is drawn about eight times as wide as it is high. */
const SHAPE = 8;

function columnsWith({ columns, header, rows, grid }: Found, drawn: boolean): PrintedColumn[] {
  const times = new Map<string, number>();
  const items = rows.filter(({ kind }) => kind === "item").map(({ row }) => row);
  const own = columns.all.map(({ index, role, phase }): PrintedColumn => {
    const count = (times.get(role) ?? 0) + 1;
    times.set(role, count);
    const areas = items.map((row) => grid.area(row, index)).filter((area) => area.columns === 1);
    const longest = areas.reduce((most, { text }) => Math.max(most, displayWidth(text)), 0);
    const head = Math.max(...(header.columns[index]?.words ?? []).map(displayWidth), 0) / 2;
    const fitting = Math.max(NARROWEST, Math.ceil(head), Math.round(Math.sqrt(SHAPE * longest)));
    return {
      id: count === 1 ? role : `${role}${String(count)}`,
      role,
      ...(phase === null ? {} : { phase: `phase${String(count)}` }),
      width: WIDTHS[role] ?? Math.min(WIDEST, fitting),
      align: LEFT.includes(role) ? "left" : "center",
    };
  });
  return widened(drawn ? [{ id: "heading", role: "section", width: 14, align: "center" }, ...own] : own);
}

/** A narrow table fills the page: its columns of long texts get what is left, or all of texts where it has none. */
function widened(columns: readonly PrintedColumn[]): PrintedColumn[] {
  const long = columns.filter(({ role }) => LEFT.includes(role));
  const texts = long.length > 0 ? long : columns.filter(({ role }) => WIDTHS[role] === undefined);
  const left = Math.max(0, PORTRAIT - MARGIN - sumOf(columns));
  return columns.map((column) => {
    return texts.includes(column) ? { ...column, width: column.width + Math.round(left / texts.length) } : column;
  });
}

function sumOf(columns: readonly PrintedColumn[]): number {
  return columns.reduce((sum, { width }) => sum + width, 0);
}

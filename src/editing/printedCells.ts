import { areaNumbers, mergedAreas } from "../rubric/merges";
import type { PrintedColumn, PrintedRow } from "../rubric/printed";
import type { Rubric } from "../rubric/schema";

type Printed = Rubric["printed"];

/** A joined cell of the body, by its place in a grid. */
export interface PrintedCell {
  readonly column: PrintedColumn;
  readonly owner: number;
  readonly text: string;
  /** The items of all rows that the cell covers; empty for the 合计 row. */
  readonly items: readonly string[];
  /** Whether it covers the 合计 row. */
  readonly total: boolean;
  /** Whether other cells stand in its place in rows that continue it. */
  readonly divided: boolean;
}

/** The body as a grid; null where its joins cannot be drawn. */
export function bodyGrid({ rows }: Printed): Grid | null {
  return gridOf(rows.map(({ cells }) => cells));
}

/** Every cell of the body that stands in a single column. */
export function printedCells({ columns, rows }: Printed, { owners, texts }: Grid): readonly PrintedCell[] {
  return columns.flatMap((column, index) => {
    const alone = new Set(owners.map((row) => row[index] ?? -1));
    for (const row of owners) {
      const owner = row[index] ?? -1;
      if (row.some((other, place) => other === owner && place !== index)) alone.delete(owner);
    }
    return [...alone].map((owner): PrintedCell => {
      const own = rows.flatMap((row, place) => (owners[place]?.[index] === owner ? [{ row, place }] : []));
      const next = rows[(own.at(-1)?.place ?? 0) + 1];
      const continues = own[0] !== undefined && "continues" in own[0].row;
      return {
        column,
        owner,
        text: texts[owner] ?? "",
        items: own.flatMap(({ row }) => itemsOf(row)),
        total: own.some(({ row }) => "total" in row),
        divided: continues || (next !== undefined && "continues" in next),
      };
    });
  });
}

export function itemsOf(row: PrintedRow): readonly string[] {
  return "items" in row ? row.items : [];
}

/** The table with other texts in some of its cells, by owner. */
export function withTexts(printed: Printed, grid: Grid, texts: ReadonlyMap<number, string>): Printed {
  if (texts.size === 0) return printed;
  return withGrid(printed, { ...grid, texts: grid.texts.map((text, owner) => texts.get(owner) ?? text) }) ?? printed;
}

/** The table with other cells in the same rows; null where they cannot be drawn. */
export function withGrid(printed: Printed, grid: Grid): Printed | null {
  const cells = cellsOf(grid);
  if (cells === null) return null;
  return { ...printed, rows: printed.rows.map((row, index) => ({ ...row, cells: cells[index] ?? row.cells })) };
}

/** A printed table with its joins resolved: which area each cell belongs to, and the text of each area. */
export interface Grid {
  /** Row by row, the number of the area that a cell belongs to. */
  readonly owners: readonly (readonly number[])[];
  readonly texts: readonly string[];
}

/** Resolves the joins of cells; null where they cannot be drawn. */
export function gridOf(cells: readonly (readonly string[])[]): Grid | null {
  const merges = mergedAreas(cells);
  if (!merges.ok) return null;
  return { owners: areaNumbers(merges.areas, cells.length), texts: merges.areas.map(({ text }) => text) };
}

/** A text that would be taken for a join is given in full width. */
function printed(text: string): string {
  return text === "<" ? "＜" : text === "^" ? "＾" : text;
}

/** The cells of a grid; null where an area is no rectangle any more. */
export function cellsOf({ owners, texts }: Grid): readonly string[][] | null {
  const seen = new Set<number>();
  const cells = owners.map((row, index) =>
    row.map((owner, column) => {
      if (owners[index - 1]?.[column] === owner) return "^";
      if (row[column - 1] === owner) return "<";
      // An area that begins a second time has been torn apart.
      if (seen.has(owner)) return null;
      seen.add(owner);
      return printed(texts[owner] ?? "");
    }),
  );
  if (!cells.every((row): row is string[] => row.every((cell) => cell !== null))) return null;
  return mergedAreas(cells).ok ? cells : null;
}

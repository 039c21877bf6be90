import { append } from "../shared/list"; /** One cell of a printed table with all the cells that are joined to it; rows and columns count from 0. */
export interface MergedArea {
  readonly row: number;
  readonly column: number;
  /** 1 or more. */
  readonly rows: number;
  /** 1 or more. */
  readonly columns: number;
  readonly text: string;
}

/** A join that cannot be drawn, and the cell where it shows. */
export interface MergeFault {
  readonly row: number;
  readonly column: number;
  readonly problem: "nothing-on-the-left" | "nothing-above" | "not-a-rectangle";
}

export type Merges =
  | { readonly ok: true; readonly areas: readonly MergedArea[] }
  | { readonly ok: false; readonly faults: readonly MergeFault[] };

const LEFT = "<";
const ABOVE = "^";

/** An area while it grows; joins lead left and up only, so its first cell is its top left corner. */
interface Growing {
  readonly row: number;
  readonly column: number;
  readonly text: string;
  lastRow: number;
  lastColumn: number;
  cells: number;
}

/**
 * Resolves the joins of printed cells ("<" to the left, "^" to the one above) into areas that cover the table, single
 * cells included, in reading order by their top left corner; or names every join that leads nowhere and every area that
 * is not a rectangle. Header and body are resolved each by itself.
 */
export function mergedAreas(rows: readonly (readonly string[])[]): Merges {
  const areas: Growing[] = [];
  const faults: MergeFault[] = [];
  let above: readonly (Growing | undefined)[] = [];
  rows.forEach((cells, row) => {
    const owners: (Growing | undefined)[] = [];
    cells.forEach((text, column) => {
      owners.push(ownerOf({ row, column, text }, owners[column - 1], above[column], areas, faults));
    });
    above = owners;
  });
  append(faults, areas.filter((area) => !isRectangle(area)).map(notARectangle));
  return faults.length > 0 ? { ok: false, faults } : { ok: true, areas: areas.map(finished) };
}

/** For each cell of so many rows the number, from 0, of the area that covers it. */
export function areaNumbers(areas: readonly MergedArea[], rows: number): readonly (readonly number[])[] {
  const numbers = Array.from({ length: rows }, (): number[] => []);
  areas.forEach((area, number) => {
    for (const row of numbers.slice(area.row, area.row + area.rows)) {
      for (let column = area.column; column < area.column + area.columns; column += 1) row[column] = number;
    }
  });
  return numbers;
}

function ownerOf(
  cell: { readonly row: number; readonly column: number; readonly text: string },
  left: Growing | undefined,
  above: Growing | undefined,
  areas: Growing[],
  faults: MergeFault[],
): Growing | undefined {
  const { row, column, text } = cell;
  if (text !== LEFT && text !== ABOVE) {
    const area = { row, column, text, lastRow: row, lastColumn: column, cells: 1 };
    areas.push(area);
    return area;
  }
  const owner = text === LEFT ? left : above;
  if (owner === undefined) {
    faults.push({ row, column, problem: text === LEFT ? "nothing-on-the-left" : "nothing-above" });
    return undefined;
  }
  owner.lastRow = Math.max(owner.lastRow, row);
  owner.lastColumn = Math.max(owner.lastColumn, column);
  owner.cells += 1;
  return owner;
}

const rowsOf = (area: Growing) => area.lastRow - area.row + 1;
const columnsOf = (area: Growing) => area.lastColumn - area.column + 1;
const isRectangle = (area: Growing) => area.cells === rowsOf(area) * columnsOf(area);

function notARectangle({ row, column }: Growing): MergeFault {
  return { row, column, problem: "not-a-rectangle" };
}

function finished(area: Growing): MergedArea {
  return { row: area.row, column: area.column, rows: rowsOf(area), columns: columnsOf(area), text: area.text };
}

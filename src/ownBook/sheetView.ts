import { cellAddress, columnLetters, parseAddress } from "../layout/address";
import type { CellContent, SheetSnapshot } from "../layout/plan";
import { textOf } from "../layout/read/cellValue";

/** Which way units go: `rows`, a unit a row; `columns`, a unit a column. */
export type Units = "rows" | "columns";

/**
 * A sheet seen as lines of units and, across them, places of fields and results, whichever way they go. Both count from
 * 0; `lineName` and `placeName` are what people call them: a row by its number, a column by its letters.
 */
export class SheetView {
  /** How many lines there are, and how many places. */
  readonly lines: number;
  readonly places: number;

  constructor(
    readonly sheet: SheetSnapshot,
    readonly units: Units,
  ) {
    const rows = sheet.rows.length;
    const columns = sheet.rows.reduce((most, cells) => Math.max(most, cells.length), 0);
    [this.lines, this.places] = units === "rows" ? [rows, columns] : [columns, rows];
  }

  content(line: number, place: number): CellContent {
    const { row, column } = this.spot(line, place);
    return this.sheet.rows[row]?.[column] ?? null;
  }

  /** What a cell says, trimmed; empty where it is blank. */
  text(line: number, place: number): string {
    return (textOf(this.content(line, place)) ?? "").trim();
  }

  spot(line: number, place: number): { readonly sheet: string; readonly row: number; readonly column: number } {
    const { name } = this.sheet;
    return this.units === "rows"
      ? { sheet: name, row: line, column: place }
      : { sheet: name, row: place, column: line };
  }

  /** The cell as issues name it. */
  cell(line: number, place: number): { readonly sheet: string; readonly cell: string } {
    const { sheet, row, column } = this.spot(line, place);
    return { sheet, cell: cellAddress(row, column) };
  }

  lineName(line: number): string {
    return this.units === "rows" ? String(line + 1) : columnLetters(line);
  }

  placeName(place: number): string {
    return this.units === "rows" ? columnLetters(place) : String(place + 1);
  }
}

/** The index, counted from 0, of a row's number or a column's letters. */
export function indexOf(name: string | number): number {
  if (typeof name === "number" || /^\d+$/.test(name)) return Number(name) - 1;
  const found = parseAddress(`${name}1`);
  if (found === null) throw new RangeError(`no column ${name}`);
  return found.column;
}

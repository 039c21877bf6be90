import { cellAddress } from "../address";
import { parseMarker, presentKey, type Marker } from "../keys";
import type { CellContent, SheetSnapshot, WorkbookSnapshot, CellPatch, CellValue } from "../plan";
import { issue, type Issue, type Place } from "../../shared/issue";

/** A sheet of ours as it was found: where its keys are now. */
export interface FoundSheet {
  readonly sheet: SheetSnapshot;
  readonly marker: Marker;
  /** Of the places that its workbook was made with. */
  readonly edition: number;
  /** Row of the hidden keys of columns, column of the hidden keys of rows. */
  readonly keyRow: number;
  readonly keyColumn: number;
  readonly rows: ReadonlyMap<string, number>;
  readonly columns: ReadonlyMap<string, number>;
  /** Keys that stand twice, with the second place; what belongs to them is not read. */
  readonly rowsTwice: ReadonlyMap<string, number>;
  readonly columnsTwice: ReadonlyMap<string, number>;
}

/** Finds the sheets of ours, wherever their keys have been moved to. */
export function findSheets(snapshot: WorkbookSnapshot): {
  readonly sheets: readonly FoundSheet[];
  /** Names of the sheets that do not say what they are: somebody's own, or ours that lost their first row or column. */
  readonly unmarked: ReadonlySet<string>;
  readonly issues: readonly Issue[];
} {
  const sheets: FoundSheet[] = [];
  const unmarked = new Set<string>();
  const issues: Issue[] = [];
  for (const sheet of snapshot.sheets) {
    const markers = markersIn(sheet);
    const [first, second] = markers;
    if (first === undefined) unmarked.add(sheet.name);
    else if (second === undefined) sheets.push(foundSheet(sheet, first));
    else
      issues.push(
        issue("template-marker-twice", { sheet: sheet.name, cell: cellAddress(second.row, second.column) }, {}),
      );
  }
  return { sheets, unmarked, issues };
}

interface MarkerCell {
  readonly marker: Marker;
  readonly row: number;
  readonly column: number;
}

function markersIn({ rows }: SheetSnapshot): MarkerCell[] {
  const found: MarkerCell[] = [];
  rows.forEach((cells, row) => {
    cells.forEach((content, column) => {
      const marker = typeof content === "string" ? parseMarker(content) : null;
      if (marker !== null) found.push({ marker, row, column });
    });
  });
  return found;
}

/** That of workbooks that do not say which. */
export const FIRST_EDITION = 1;

function foundSheet(sheet: SheetSnapshot, { marker, row, column }: MarkerCell): FoundSheet {
  const down = keysAlong(sheet.rows.map((cells) => cells[column] ?? null));
  const across = keysAlong(sheet.rows[row] ?? []);
  return {
    sheet,
    marker,
    edition: FIRST_EDITION,
    keyRow: row,
    keyColumn: column,
    rows: down.places,
    columns: across.places,
    rowsTwice: down.twice,
    columnsTwice: across.twice,
  };
}

/** Where every key stands; the marker, which stands in both directions, is like a key that nobody asks for. */
function keysAlong(cells: readonly CellContent[]): { places: Map<string, number>; twice: Map<string, number> } {
  const places = new Map<string, number>();
  const twice = new Map<string, number>();
  for (const [index, content] of cells.entries()) {
    if (typeof content !== "string" || content === "") continue;
    const key = presentKey(content);
    if (places.has(key)) twice.set(key, index);
    else places.set(key, index);
  }
  for (const key of twice.keys()) places.delete(key);
  return { places, twice };
}

/** What stands at a row and a column of a sheet; null beyond its end. */
export function contentAt({ sheet }: FoundSheet, row: number, column: number): CellContent {
  return sheet.rows[row]?.[column] ?? null;
}

/** What stands under two keys; undefined where one of them is missing. */
export function contentUnder(found: FoundSheet, rowKey: string, columnKey: string): CellContent | undefined {
  const row = found.rows.get(rowKey);
  const column = found.columns.get(columnKey);
  return row === undefined || column === undefined ? undefined : contentAt(found, row, column);
}

/** The place of a cell of a sheet. */
export function placeAt({ sheet }: FoundSheet, row: number, column: number): { sheet: string; cell: string } {
  return { sheet: sheet.name, cell: cellAddress(row, column) };
}

/** The place under two keys, as exactly as it is known. */
export function placeUnder(found: FoundSheet, rowKey: string, columnKey: string): Place {
  const row = found.rows.get(rowKey);
  const column = found.columns.get(columnKey);
  return row === undefined || column === undefined ? { sheet: found.sheet.name } : placeAt(found, row, column);
}

/** A patch where the cell shows something else; null where it shows the value. */
export function changeOf(found: FoundSheet, row: number, column: number, value: CellValue): CellPatch | null {
  const content = contentAt(found, row, column);
  const wanted = value === "" ? null : value;
  const same = wanted === null ? content === null || content === "" : content === wanted;
  return same ? null : { sheet: found.sheet.name, row, column, value: wanted };
}

/** The same as a list. */
export function patchOf(found: FoundSheet, row: number, column: number, value: CellValue): CellPatch[] {
  const change = changeOf(found, row, column, value);
  return change === null ? [] : [change];
}

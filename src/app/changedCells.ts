import type { CellContent } from "../layout/plan";
import { cellUses, type EntryAt } from "../layout/fill/entryAt";
import { contentAt, type FoundSheet } from "../layout/read/found";
import type { WorkbookReading } from "../layout/read/readWorkbook";
import { parseMarker } from "../layout/keys";
import { isTemplateIssue } from "../layout/results/state";
import type { AreaContent } from "../workbook/port";
import { append } from "../shared/list";

/** A cell with an entry that holds something else than when the workbook was read. */
export interface ChangedCell {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly content: CellContent;
  readonly at: EntryAt;
}

/** What has changed in the sheets of a workbook. */
export interface Changes {
  readonly cells: readonly ChangedCell[];
  /** All sheets as they stand now. */
  readonly sheets: readonly FoundSheet[];
}

/**
 * Compares areas with the workbook as it was read. Null where they differ in more than entries, or may have moved: in
 * keys and official texts, lines of lists, readings, results. Then the workbook has to be read as a whole.
 */
export function changedCells(reading: WorkbookReading, areas: readonly AreaContent[]): Changes | null {
  const cells: ChangedCell[] = [];
  let { sheets } = reading;
  for (const area of areas) {
    const found = sheets.find(({ sheet }) => sheet.name === area.sheet);
    if (found === undefined) {
      if (reading.unmarked.has(area.sheet) && !area.rows.some((line) => line.some(isMarker))) continue;
      return null;
    }
    if (!isWhereItWas(found, area) || isAltered(reading, found)) return null;
    const changed = cellsIn(reading, found, area);
    if (changed === null) return null;
    append(cells, changed.entries);
    sheets = sheets.map((one) => (one === found ? patched(found, changed.all) : one));
  }
  return { cells, sheets };
}

function isMarker(content: CellContent): boolean {
  return typeof content === "string" && parseMarker(content) !== null;
}

/** Sorting and moving are not always told of: the keys over and beside the area say whether it is still the same. */
function isWhereItWas(found: FoundSheet, { area, above, beside }: AreaContent): boolean {
  return (
    found.keyRow === 0 &&
    found.keyColumn === 0 &&
    above.every((content, index) => isSame(content, contentAt(found, 0, area.column + index))) &&
    beside.every((content, index) => isSame(content, contentAt(found, area.row + index, 0)))
  );
}

/** Of a sheet whose template was altered not everything is read, and not as it stands. */
function isAltered({ issues }: WorkbookReading, { sheet }: FoundSheet): boolean {
  return issues.some((found) => found.place.sheet === sheet.name && isTemplateIssue(found));
}

interface Placed {
  readonly row: number;
  readonly column: number;
  readonly content: CellContent;
}

function cellsIn({ design }: WorkbookReading, found: FoundSheet, { area, rows }: AreaContent) {
  const useOf = cellUses(design, found);
  const all: Placed[] = [];
  const entries: ChangedCell[] = [];
  for (const [line, contents] of rows.entries()) {
    for (const [offset, content] of contents.entries()) {
      const cell = { row: area.row + line, column: area.column + offset, content };
      if (isSame(content, contentAt(found, cell.row, cell.column))) continue;
      const at = useOf(cell.row, cell.column);
      if (at === "template" || isMarker(content)) return null;
      all.push(cell);
      if (at !== "unused") entries.push({ ...cell, sheet: found.sheet.name, at });
    }
  }
  return { all, entries };
}

/** Whether two cells hold the same, their formulas included. */
export function isSame(a: CellContent, b: CellContent): boolean {
  return a === b || (typeof a === "object" && typeof b === "object" && JSON.stringify(a) === JSON.stringify(b));
}

function patched(found: FoundSheet, cells: readonly Placed[]): FoundSheet {
  const rows = [...found.sheet.rows];
  for (const { row, column, content } of cells) {
    while (rows.length <= row) rows.push([]);
    const line = [...(rows[row] ?? [])];
    while (line.length <= column) line.push(null);
    line[column] = content;
    rows[row] = line;
  }
  return { ...found, sheet: { ...found.sheet, rows } };
}

import type { Area, CellContent, SheetSnapshot, WorkbookSnapshot } from "../../layout/plan";
import type { Watcher } from "../../shared/portions";
import { success, type Result } from "../../shared/result";
import { endColumn, endRow } from "../areas";
import { SHEET_LIMITS } from "../port";
import { CONTENTS, contentsOf } from "./sheetContent";
import { excelFault } from "./hostFault";
import { halves, readInPortions, slices } from "./portions";
import { rangeOf } from "./steps";
import { request } from "./request";

/** Cells of one part. Full of long explanations they still fit into a response. */
const CELLS_OF_A_PART = 2_000;

/** A part of a worksheet that holds something. */
interface Part {
  /** The worksheet's id. */
  readonly sheet: string;
  readonly area: Area;
}

interface FoundSheet extends Omit<SheetSnapshot, "rows"> {
  readonly id: string;
}

/** Reads all values. Three round trips, and more only where the cells do not fit into one response. */
export async function readWorkbook(watcher?: Watcher): Promise<Result<WorkbookSnapshot>> {
  const { sheets, date1904 } = await readSheets();
  const parts = await readExtents(sheets);
  const rows = new Map<string, CellContent[][]>(sheets.map(({ id }) => [id, []]));
  const small = parts.flatMap(({ sheet, area }) =>
    slices(area, CELLS_OF_A_PART).map((slice) => ({ sheet, area: slice })),
  );
  await readInPortions(
    small,
    (portion) => readParts(portion, date1904, rows),
    ({ sheet, area }) => halves(area).map((half) => ({ sheet, area: half })),
    watcher,
  );
  return success({
    sheets: sheets.map(({ id, name, visibility }) => ({ name, visibility, rows: trimmed(rows.get(id) ?? []) })),
  });
}

const VISIBILITIES = { Visible: "visible", Hidden: "hidden", VeryHidden: "veryHidden" } as const;

function readSheets(): Promise<{ sheets: FoundSheet[]; date1904: boolean }> {
  return request(({ workbook }) => {
    const { worksheets } = workbook;
    worksheets.load("items/id,items/name,items/visibility");
    const date1904 = loadDayCount(workbook);
    return () => ({
      sheets: worksheets.items.map(({ id, name, visibility }) => ({ id, name, visibility: VISIBILITIES[visibility] })),
      date1904: date1904(),
    });
  });
}

function readExtents(sheets: readonly FoundSheet[]): Promise<Part[]> {
  return request(({ workbook }) => {
    const found = sheets.map(({ id, name }) => {
      const used = workbook.worksheets.getItem(id).getUsedRangeOrNullObject(true);
      used.load("rowIndex,columnIndex,rowCount,columnCount");
      return { id, name, used };
    });
    return () =>
      found.flatMap(({ id, name, used }) => {
        if (used.isNullObject) return [];
        const area = { row: used.rowIndex, column: used.columnIndex, rows: used.rowCount, columns: used.columnCount };
        checkExtent(name, area);
        return [{ sheet: id, area }];
      });
  });
}

function checkExtent(sheet: string, area: Area): void {
  const { rows, columns } = SHEET_LIMITS;
  if (endRow(area) <= rows && endColumn(area) <= columns) return;
  const place = { row: endRow(area), column: endColumn(area), rows, columns };
  throw excelFault("sheet-too-large", { sheet }, place);
}

type Rows = ReadonlyMap<string, CellContent[][]>;

function readParts(parts: readonly Part[], date1904: boolean, rows: Rows): Promise<void> {
  return request((context) => {
    const found = parts.map((part) => ({ part, range: loadPart(context, part) }));
    return () => {
      for (const { part, range } of found) place(part, range, date1904, rows.get(part.sheet) ?? []);
    };
  });
}

function loadPart({ workbook }: Excel.RequestContext, { sheet, area }: Part): Excel.Range {
  const range = rangeOf(workbook.worksheets.getItem(sheet), area);
  range.load(CONTENTS);
  return range;
}

function place({ area }: Part, range: Excel.Range, date1904: boolean, rows: CellContent[][]): void {
  for (const [index, line] of contentsOf(range, date1904).entries()) {
    const row = (rows[area.row + index] ??= []);
    for (const [offset, content] of line.entries()) row[area.column + offset] = content;
  }
}

/** Rows only as long as what they hold, nothing missing before. */
function trimmed(rows: readonly (readonly (CellContent | undefined)[] | undefined)[]): CellContent[][] {
  const lines = Array.from(rows, (row) => withoutEnd(Array.from(row ?? [], (content) => content ?? null)));
  const last = lines.findLastIndex((line) => line.length > 0);
  return lines.slice(0, last + 1);
}

function withoutEnd(line: readonly CellContent[]): CellContent[] {
  return line.slice(0, line.findLastIndex((content) => content !== null) + 1);
}

const FIRST_DAY_OF_2000 = 36_526;

/** Asks how the workbook counts days: true, after the round trip, where it counts from 1904. */
export function loadDayCount({ functions }: Excel.Workbook): () => boolean {
  // The one sign of it that Excel gives.
  const day = functions.date(2000, 1, 1);
  day.load("value");
  return () => day.value < FIRST_DAY_OF_2000;
}

import type { WorkbookPlan, Area } from "../../layout/plan";
import { success, type Result, failure } from "../../shared/result";
import { drawPlan, type DrawOptions } from "./drawPlan";
import { resultOfExcel, excelFault } from "./hostFault";
import { OwnWrites } from "./ownWrites";
import { readWorkbook, loadDayCount } from "./readBook";
import { command, request, type Supports } from "./request";
import { writePatches } from "./writePatches";
import type { LiveWorkbook, SheetRemover, WorkbookPort, AreaContent, SheetArea, UserChange } from "../port";
import { CONTENTS, contentsOf } from "./sheetContent";
import { rangeOf } from "./steps";
import { parseRange } from "../address";
import { issue } from "../../shared/issue";
import { remove } from "./sheets";

/** The workbook that is open in Excel. */
export interface ExcelWorkbook extends WorkbookPort, LiveWorkbook, SheetRemover {
  /**
   * Adds the worksheets of the plan at the end. A worksheet of the same name is an issue unless `replace` names it; in
   * a workbook that holds nothing at all the empty worksheets leave.
   */
  draw(plan: WorkbookPlan, options?: DrawOptions): Promise<Result<void>>;

  /** Brings a cell, in A1 notation, into view and selects it. */
  select(sheet: string, cell: string): Promise<Result<void>>;

  /** The name of the worksheet that is in view. */
  sheetInView(): Promise<Result<string>>;
}

export interface ExcelOptions {
  /** Which ExcelApi 1.x there is, such as supports("1.13"). Everything up to 1.9 is taken for granted. */
  readonly supports: Supports;
  /** Milliseconds; they only have to pass evenly. */
  readonly now?: () => number;
}

/** The port over the workbook that is open in Excel, through Office.js. Excel's refusals are issues. */
export function excelWorkbook({ supports, now = Date.now }: ExcelOptions): ExcelWorkbook {
  const own = new OwnWrites(now);
  return {
    draw: (plan, options = {}) => resultOfExcel(() => drawPlan(plan, options, own)),
    read: (watcher) => resultOfExcel(() => readWorkbook(watcher)),
    write: (patches, watcher) => resultOfExcel(() => writePatches(patches, supports, own, watcher)),
    removeSheets: (names) => resultOfExcel(() => removeSheets(names)),
    select: (sheet, cell) =>
      resultOfExcel(async () => {
        await command(({ workbook }) => {
          const worksheet = workbook.worksheets.getItem(sheet);
          worksheet.activate();
          worksheet.getRange(cell).select();
        });
        return success(undefined);
      }),
    sheetInView: () =>
      resultOfExcel(async () => {
        const name = await request(({ workbook }) => {
          const sheet = workbook.worksheets.getActiveWorksheet().load("name");
          return () => sheet.name;
        });
        return success(name);
      }),
    readAreas: (areas) => resultOfExcel(() => readAreas(areas)),
    onUserChange: (handler) =>
      resultOfExcel(async () => {
        const stop = await watchChanges(own, handler);
        return success(() =>
          resultOfExcel(async () => {
            await stop();
            return success(undefined);
          }),
        );
      }),
  };
}

/** Reads some areas in one round trip, with what stands over and beside them at the edges of their worksheets. */
async function readAreas(areas: readonly SheetArea[]): Promise<Result<readonly AreaContent[]>> {
  const contents = await request(({ workbook }) => {
    const date1904 = loadDayCount(workbook);
    const found = areas.map(({ sheet, area }) => {
      const worksheet = workbook.worksheets.getItem(sheet);
      worksheet.load("name");
      return { area, worksheet, ranges: edges(area).map((part) => loaded(worksheet, part)) };
    });
    return () =>
      found.map(({ area, worksheet, ranges }): AreaContent => {
        const [rows = [], above = [], beside = []] = ranges.map((range) => contentsOf(range, date1904()));
        return { sheet: worksheet.name, area, rows, above: above.flat(), beside: beside.flat() };
      });
  });
  return success(contents);
}

/** An area, the first row over it and the first column beside it. */
function edges(area: Area): readonly Area[] {
  return [area, { ...area, row: 0, rows: 1 }, { ...area, column: 0, columns: 1 }];
}

function loaded(sheet: Excel.Worksheet, area: Area): Excel.Range {
  const range = rangeOf(sheet, area);
  range.load(CONTENTS);
  return range;
}

/**
 * Calls `handler` for every change of values by others; the result ends that. Excel misses some, such as a pick from a
 * list: what depends on values must also be computed when it is asked for.
 */
async function watchChanges(own: OwnWrites, handler: (change: UserChange) => void): Promise<() => Promise<void>> {
  const registration = await request(({ workbook }) => {
    const added = workbook.worksheets.onChanged.add((event) => {
      const area = areaOf(event);
      if (!isOwn(own, area, event)) handler({ sheetId: event.worksheetId, area });
      return Promise.resolve();
    });
    return () => added;
  });
  const stopNoting = own.watch();
  return async () => {
    await Excel.run(registration.context, async (context) => {
      registration.remove();
      await context.sync();
    });
    stopNoting();
  };
}

/** What has changed, where nothing has moved. */
function areaOf({ address, changeType }: Excel.WorksheetChangedEventArgs): Area | null {
  return changeType === "RangeEdited" ? parseRange(address) : null;
}

function isOwn(own: OwnWrites, area: Area | null, event: Excel.WorksheetChangedEventArgs): boolean {
  const noted = area !== null && own.recognise(event.worksheetId, area);
  return noted || event.triggerSource === "ThisLocalAddin";
}

/**
 * Takes worksheets away. Three round trips. One with charts or shapes, which no reading of values tells of, is an issue;
 * where no other worksheet is to be seen an empty one takes their place, as a workbook must have one.
 */
async function removeSheets(names: readonly string[]): Promise<Result<void>> {
  const sheets = await foundSheets();
  const leaving = names.map((name) => {
    const found = sheets.find((sheet) => sheet.name === name);
    if (found === undefined) throw new Error(`No worksheet "${name}"`);
    return found;
  });
  const drawnOn = await withDrawings(leaving);
  if (drawnOn.length > 0) return failure(drawnOn.map(({ name }) => issue("undo-filled-in", { sheet: name }, {})));
  const staysVisible = sheets.some((sheet) => sheet.visible && !leaving.includes(sheet));
  await command(({ workbook: { worksheets } }) => {
    if (!staysVisible) worksheets.add();
    for (const { id } of leaving) remove(worksheets.getItem(id));
  });
  return success(undefined);
}

interface FoundSheet {
  readonly id: string;
  readonly name: string;
  readonly visible: boolean;
}

function foundSheets(): Promise<FoundSheet[]> {
  return request(({ workbook: { worksheets, protection } }) => {
    worksheets.load("items/id,items/name,items/visibility");
    protection.load("protected");
    return () => {
      if (protection.protected) throw excelFault("excel-structure-protected", {}, {});
      return worksheets.items.map(({ id, name, visibility }) => ({ id, name, visible: visibility === "Visible" }));
    };
  });
}

/** Those with charts or shapes. */
function withDrawings(sheets: readonly FoundSheet[]): Promise<FoundSheet[]> {
  return request(({ workbook: { worksheets } }) => {
    const counts = sheets.map((sheet) => {
      const { charts, shapes } = worksheets.getItem(sheet.id);
      return { sheet, charts: charts.getCount(), shapes: shapes.getCount() };
    });
    return () => counts.flatMap(({ sheet, charts, shapes }) => (charts.value + shapes.value > 0 ? [sheet] : []));
  });
}

/** Opens a workbook file, given in base64, as a new workbook in a window of its own. Nothing is saved by that. */
export function openInNewWindow(base64: string): Promise<Result<void>> {
  return resultOfExcel(async () => {
    await Excel.createWorkbook(base64);
    return success(undefined);
  });
}

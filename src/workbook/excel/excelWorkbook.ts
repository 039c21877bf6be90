import type { WorkbookPlan } from "../../layout/plan";
import { success, type Result } from "../../shared/result";
import { readAreas } from "./readAreas";
import { watchChanges } from "./watchChanges";
import { drawPlan, type DrawOptions } from "./drawPlan";
import { resultOfExcel } from "./hostFault";
import { OwnWrites } from "./ownWrites";
import { readWorkbook } from "./readBook";
import { command, request, type Supports } from "./request";
import { writePatches } from "./writePatches";
import { removeSheets } from "./removeSheets";
import type { LiveWorkbook, SheetRemover, WorkbookPort } from "../port";

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

import type { CellValue, WorkbookSnapshot } from "../../src/layout/plan";
import { success } from "../../src/shared/result";
import type { WorkbookPort } from "../../src/workbook/port";
import { xlsxWorkbook } from "../../src/workbook/xlsx/xlsxWorkbook";
import { placeOf } from "./sheets";

/** A workbook in memory that begins with one empty worksheet, as a spreadsheet program opens it. */
export interface MemoryWorkbook extends WorkbookPort {
  /** Types values into a worksheet, found by their keys. */
  readonly type: (sheet: string, cells: readonly (readonly [string, string, CellValue])[]) => Promise<void>;
  readonly snapshot: () => Promise<WorkbookSnapshot>;
}

export function memoryWorkbook(first = "Sheet1"): MemoryWorkbook {
  const file = xlsxWorkbook();
  let drawn = false;
  const read: WorkbookPort["read"] = () =>
    drawn ? file.read() : Promise.resolve(success({ sheets: [{ name: first, visibility: "visible", rows: [] }] }));
  const snapshot = async () => {
    const found = await read();
    if (!found.ok) throw new Error(JSON.stringify(found.issues));
    return found.value;
  };
  return {
    read,
    snapshot,
    draw: (plan) => {
      drawn = true;
      return file.draw(plan);
    },
    write: (patches) => file.write(patches),
    type: async (sheet, cells) => {
      const found = (await snapshot()).sheets.find(({ name }) => name === sheet);
      if (found === undefined) throw new Error(`no sheet ${sheet}`);
      const patches = cells.map(([row, column, value]) => ({ sheet, ...placeOf(found, row, column), value }));
      const written = await file.write(patches);
      if (!written.ok) throw new Error(JSON.stringify(written.issues));
    },
  };
}

import type { CellValue, WorkbookSnapshot } from "../../src/layout/plan";
import { success } from "../../src/shared/result";
import type { SheetRemover, WorkbookPort } from "../../src/workbook/port";
import { nodeCodec } from "../../src/cli/system/nodeCodec";
import { xlsxWorkbook } from "../../src/workbook/xlsx/xlsxWorkbook";
import { placeOf } from "./sheets";

/** A workbook in memory that begins with one empty worksheet, as a spreadsheet program opens it. */
export interface MemoryWorkbook extends WorkbookPort, SheetRemover {
  /** Types values into a worksheet, found by their keys. */
  readonly type: (sheet: string, cells: readonly (readonly [string, string, CellValue])[]) => Promise<void>;
  readonly snapshot: () => Promise<WorkbookSnapshot>;
}

export function memoryWorkbook(first = "Sheet1"): MemoryWorkbook {
  let file = xlsxWorkbook({ codec: nodeCodec });
  let drawn = false;
  const empty = Promise.resolve(success({ sheets: [{ name: first, visibility: "visible" as const, rows: [] }] }));
  // A file is read once as it stands.
  let known: ReturnType<WorkbookPort["read"]> | null = null;
  const read: WorkbookPort["read"] = () => (drawn ? (known ??= file.read()) : empty);
  const write: WorkbookPort["write"] = (patches) => {
    known = null;
    return file.write(patches).finally(() => {
      known = null;
    });
  };
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
      known = null;
      return file.draw(plan);
    },
    write,
    removeSheets: async (names) => {
      const { sheets } = await snapshot();
      if (sheets.some(({ name }) => !names.includes(name))) throw new Error("a file loses all its sheets or none");
      file = xlsxWorkbook({ codec: nodeCodec });
      drawn = false;
      known = null;
      return success(undefined);
    },
    type: async (sheet, cells) => {
      const found = (await snapshot()).sheets.find(({ name }) => name === sheet);
      if (found === undefined) throw new Error(`no sheet ${sheet}`);
      const patches = cells.map(([row, column, value]) => ({ sheet, ...placeOf(found, row, column), value }));
      const written = await write(patches);
      if (!written.ok) throw new Error(JSON.stringify(written.issues));
    },
  };
}

import type { CellValue } from "../../src/layout/plan";
import { success } from "../../src/shared/result";
import type { LiveWorkbook, UserChange } from "../../src/workbook/port";
import { areaOf } from "./knownBook";
import type { MemoryWorkbook } from "./memoryWorkbook";
import { placeOf } from "./sheets";
import { sheetNamed } from "./villages";

/** A workbook in memory that others type into while the pane looks on. A worksheet's name is its id. */
export interface LiveBook {
  readonly live: LiveWorkbook;
  /** Types a value into a cell, found by its keys, and tells of it. */
  readonly type: (sheet: string, row: string, column: string, value: CellValue) => Promise<void>;
  /** Tells of a change. */
  readonly tell: (change: UserChange) => void;
  /** How many are told of changes. */
  readonly listeners: () => number;
}

export function liveBook(book: MemoryWorkbook): LiveBook {
  const handlers = new Set<(change: UserChange) => void>();
  const tell = (change: UserChange) => {
    for (const handler of handlers) handler(change);
  };
  return {
    live: {
      onUserChange: (handler) => {
        handlers.add(handler);
        return Promise.resolve(
          success(() => {
            handlers.delete(handler);
            return Promise.resolve(success(undefined));
          }),
        );
      },
      readAreas: async (areas) => {
        const snapshot = await book.snapshot();
        return success(areas.map(({ sheet, area }) => areaOf(snapshot, sheet, area)));
      },
    },
    type: async (sheet, row, column, value) => {
      await book.type(sheet, [[row, column, value]]);
      const place = placeOf(sheetNamed(await book.snapshot(), sheet), row, column);
      tell({ sheetId: sheet, area: { ...place, rows: 1, columns: 1 } });
    },
    tell,
    listeners: () => handlers.size,
  };
}

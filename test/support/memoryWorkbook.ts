import type { CellContent, CellRestore, CellValue, WorkbookPlan, WorkbookSnapshot } from "../../src/layout/plan";
import { success } from "../../src/shared/result";
import type { SheetRemover, WorkbookPort } from "../../src/workbook/port";
import { placeOf } from "./sheets";
import { applyPatches, snapshotOf } from "./snapshots";

/** A workbook in memory that begins with one empty worksheet, as a spreadsheet program opens it. */
export interface MemoryWorkbook extends WorkbookPort, SheetRemover {
  /** Types values into a worksheet, found by their keys. */
  readonly type: (sheet: string, cells: readonly (readonly [string, string, CellValue])[]) => Promise<void>;
  readonly snapshot: () => Promise<WorkbookSnapshot>;
}

/** Without a file: what is drawn and written is there to be read, as from one (memoryWorkbook.test.ts). */
export function memoryWorkbook(first = "Sheet1"): MemoryWorkbook {
  const empty: WorkbookSnapshot = { sheets: [{ name: first, visibility: "visible", rows: [] }] };
  let found = empty;
  let days: ReadonlySet<string> = new Set();
  const held = (patch: CellRestore): CellRestore => ({ ...patch, value: heldIn(days.has(placeName(patch)), patch) });
  const write: WorkbookPort["write"] = (patches) => {
    found = trimmed(applyPatches(found, patches.map(held)));
    return Promise.resolve(success(undefined));
  };
  return {
    read: () => Promise.resolve(success(found)),
    snapshot: () => Promise.resolve(found),
    draw: (plan) => {
      if (found !== empty) throw new Error("a workbook is drawn new, not over another one");
      found = trimmed(snapshotOf(plan));
      days = daysOf(plan);
      return Promise.resolve(success(undefined));
    },
    write,
    removeSheets: (names) => {
      if (found.sheets.some(({ name }) => !names.includes(name))) throw new Error("it loses all its sheets or none");
      found = empty;
      return Promise.resolve(success(undefined));
    },
    type: async (sheet, cells) => {
      const there = found.sheets.find(({ name }) => name === sheet);
      if (there === undefined) throw new Error(`no sheet ${sheet}`);
      await write(cells.map(([row, column, value]) => ({ sheet, ...placeOf(there, row, column), value })));
    },
  };
}

const placeName = ({ sheet, row, column }: { sheet: string; row: number; column: number }) =>
  `${sheet}!${String(row)},${String(column)}`;

/** The cells for days. */
function daysOf({ sheets }: WorkbookPlan): ReadonlySet<string> {
  return new Set(
    sheets.flatMap(({ name, cells }) =>
      cells.filter(({ style }) => style.format === "date").map((cell) => placeName({ sheet: name, ...cell })),
    ),
  );
}

/** A day is text but in a cell for days. */
function heldIn(forDays: boolean, { value }: CellRestore): CellRestore["value"] {
  if (value === "") return null;
  return typeof value === "object" && value !== null && "date" in value && !forDays ? value.date : value;
}

/** With rows that are only as long as what they hold. */
function trimmed({ sheets }: WorkbookSnapshot): WorkbookSnapshot {
  const upTo = <T>(list: readonly T[], isThere: (one: T) => boolean) => list.slice(0, list.findLastIndex(isThere) + 1);
  const isHeld = (content: CellContent) => content !== null;
  return {
    sheets: sheets.map((sheet) => ({
      ...sheet,
      rows: upTo(
        sheet.rows.map((cells) => upTo(cells, isHeld)),
        (cells) => cells.length > 0,
      ),
    })),
  };
}

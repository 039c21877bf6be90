import type { CellContent, CellValue } from "../plan";
import { contentAt, placeAt, type FoundSheet } from "../read/found";
import { sheetId } from "../read/identify";
import type { WorkbookReading } from "../read/readWorkbook";
import { textOf } from "../read/cellText";
import { unitOfRowKey } from "../keys";
import { currentHashes, sealIn, writtenIn, type Seal } from "./seal";
import type { WrittenSheet } from "./written";

/** How the results in a workbook stand to its entries, in the clerk's words. */
export const STATES = {
  unscored: "未评分",
  latest: "最新",
  stale: "已过期",
  edited: "结果被改动",
  altered: "模板被改动",
} as const;

/** A result cell that no longer shows what was written. */
interface EditedResult {
  readonly sheet: string;
  readonly cell: string;
  readonly unit: string;
  readonly from: string;
  readonly to: string;
}

export interface WorkbookState {
  readonly state: keyof typeof STATES;
  /** When and by which version the results were written; null where there are none. */
  readonly seal: Seal | null;
  /** Told in every state in which there are written results. */
  readonly edited: readonly EditedResult[];
}

/** Tells whether results are there and still hold. It detects accidents; it is no protection against forgery. */
export function workbookState(reading: WorkbookReading): WorkbookState {
  const seal = sealIn(reading);
  const written = seal === null ? null : writtenIn(reading, seal);
  const edited = written === null ? [] : editedResults(reading, written);
  return { state: stateOf(reading, seal, written !== null, edited.length > 0), seal, edited };
}

function stateOf(reading: WorkbookReading, seal: Seal | null, recorded: boolean, edited: boolean): keyof typeof STATES {
  if (reading.issues.some(({ code }) => code.startsWith("template-"))) return "altered";
  if (seal === null) return "unscored";
  const now = currentHashes(reading);
  if (!recorded || now.rubric !== seal.rubric || now.entries !== seal.entries) return "stale";
  return edited ? "edited" : "latest";
}

function editedResults({ sheets }: WorkbookReading, written: readonly WrittenSheet[]): EditedResult[] {
  const byId = new Map(sheets.map((sheet) => [sheetId(sheet.marker), sheet]));
  return written.flatMap((sheet) => {
    const found = byId.get(sheetId(sheet));
    return found === undefined ? [] : editedIn(found, sheet);
  });
}

function editedIn(found: FoundSheet, { unit, columns, rows }: WrittenSheet): EditedResult[] {
  const places = columns.map((key) => found.columns.get(key));
  const edited: EditedResult[] = [];
  for (const [key, values] of rows) {
    const row = found.rows.get(key);
    if (row === undefined) continue;
    places.forEach((column, index) => {
      if (column === undefined) return;
      const was = values[index] ?? null;
      const now = contentAt(found, row, column);
      if (shows(now, was)) return;
      const change = { from: wordsOf(was), to: wordsOf(now) };
      edited.push({ ...placeAt(found, row, column), unit: unit === "" ? (unitOfRowKey(key) ?? "") : unit, ...change });
    });
  }
  return edited;
}

function shows(now: CellContent, was: CellValue): boolean {
  return now === was || (textOf(now) === null && (was === null || was === ""));
}

function wordsOf(content: CellContent): string {
  return textOf(content) ?? "（空）";
}

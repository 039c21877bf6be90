import type { Issue } from "../../shared/issue";
import { atOnce, type Portions } from "../../shared/portions";
import { resultKey, unitOfRowKey } from "../keys";
import type { CellContent, CellPatch, CellValue } from "../plan";
import { textOf, valueIn } from "../read/cellValue";
import { contentAt, placeAt, type FoundSheet } from "../read/found";
import { sheetId } from "../read/identify";
import type { WorkbookReading } from "../read/readWorkbook";
import { resultLines } from "../resultTexts/resultLines";
import { explanationColumns, summaryColumns } from "../resultTexts/summaryColumns";
import { itemLabel } from "../resultTexts/texts";
import { BESIDE, besideColumns, itemRowKey, TOTAL_ROW } from "../sheets/appendixGrid";
import type { Design } from "../sheets/design";
import { showsItems } from "../sheets/summarySheet";
import { currentHashPortions, sealIn, writtenIn, type Seal } from "./seal";
import { sealedStandings, type SealedStandings, type WrittenSheet } from "./written";

/** How the results in a workbook stand to its entries, in the clerk's words. */
export const STATES = {
  unscored: "未评分",
  latest: "最新",
  stale: "已过期",
  edited: "结果被改动",
  altered: "模板被改动",
} as const;

/** A result cell that no longer shows what was written. */
export interface EditedResult {
  /** The same wherever the cell is moved to. */
  readonly id: string;
  readonly sheet: string;
  readonly cell: string;
  readonly unit: string;
  /** Which result it is, in the clerk's words. */
  readonly name: string;
  /** What was written and what stands there now; null where it is blank. */
  readonly from: string | null;
  readonly to: string | null;
  /** What puts the written result back. */
  readonly restore: CellPatch;
}

export interface WorkbookState {
  readonly state: keyof typeof STATES;
  /** When and by which version the results were written; null where there are none. */
  readonly seal: Seal | null;
  /** What is not as it was scored, whatever the state is called: the table; the entries, readings and period. */
  readonly changed: { readonly rubric: boolean; readonly entries: boolean };
  /** Told in every state in which there are written results. */
  readonly edited: readonly EditedResult[];
  /** Where the units stood when they were scored; null where there is no record of it. */
  readonly then: SealedStandings | null;
}

/** Tells whether results are there and still hold. It detects accidents; it is no protection against forgery. */
export function workbookState(reading: WorkbookReading): WorkbookState {
  return atOnce(statePortions(reading));
}

/** The same in portions. */
export function* statePortions(reading: WorkbookReading): Portions<WorkbookState> {
  const seal = sealIn(reading);
  const written = writtenIn(reading);
  yield;
  const edited = written === null ? [] : editedResults(reading, written);
  yield;
  const then = written === null ? null : sealedStandings(written);
  yield;
  const changed = yield* changedSince(reading, seal);
  const stale = changed.rubric || changed.entries || written === null;
  const state = stateOf(reading, { scored: seal !== null, stale, edited: edited.length > 0 });
  return { state, seal, changed, edited, then };
}

function* changedSince(reading: WorkbookReading, seal: Seal | null): Portions<WorkbookState["changed"]> {
  if (seal === null) return { rubric: false, entries: false };
  const now = yield* currentHashPortions(reading);
  return { rubric: now.rubric !== seal.rubric, entries: now.entries !== seal.entries };
}

/** Whether an issue tells that the template is not as it was made. */
export function isTemplateIssue({ code }: Issue): boolean {
  return code.startsWith("template-");
}

function stateOf(
  { issues }: WorkbookReading,
  found: { readonly scored: boolean; readonly stale: boolean; readonly edited: boolean },
): keyof typeof STATES {
  if (issues.some(isTemplateIssue)) return "altered";
  if (!found.scored) return "unscored";
  if (found.stale) return "stale";
  return found.edited ? "edited" : "latest";
}

function editedResults({ design, sheets }: WorkbookReading, written: readonly WrittenSheet[]): EditedResult[] {
  const byId = new Map(sheets.map((sheet) => [sheetId(sheet.marker), sheet]));
  const names = resultNames(design);
  return written.flatMap((sheet) => {
    const found = byId.get(sheetId(sheet));
    return found === undefined ? [] : editedIn(found, sheet, names);
  });
}

function editedIn(found: FoundSheet, written: WrittenSheet, names: ResultNames): EditedResult[] {
  const { columns, rows } = written;
  const places = columns.map((key) => found.columns.get(key));
  const edited: EditedResult[] = [];
  for (const [key, values] of rows) {
    const row = found.rows.get(key);
    if (row === undefined) continue;
    places.forEach((column, index) => {
      const was = values[index] ?? null;
      if (column === undefined || shows(contentAt(found, row, column), was)) return;
      const columnKey = columns[index] ?? "";
      const id = [written.role, written.category, written.unit, key, columnKey].join("\n");
      edited.push({
        id,
        name: names(written.role, key, columnKey),
        ...editedAt(found, row, column, was),
        unit: unitOf(written, key),
      });
    });
  }
  return edited;
}

function unitOf({ unit }: WrittenSheet, rowKey: string): string {
  return unit === "" ? (unitOfRowKey(rowKey) ?? "") : unit;
}

function editedAt(found: FoundSheet, row: number, column: number, was: CellValue) {
  return {
    ...placeAt(found, row, column),
    from: textOf(was),
    to: textOf(contentAt(found, row, column)),
    restore: { sheet: found.sheet.name, row, column, value: was === "" ? null : was },
  };
}

function shows(now: CellContent, was: CellValue): boolean {
  return valueIn(now) === was || (textOf(now) === null && (was === null || was === ""));
}

/** Says in the clerk's words what stands under two keys of a sheet with results. */
type ResultNames = (role: WrittenSheet["role"], rowKey: string, columnKey: string) => string;

/** The names of all result cells of a workbook: those of a unit's own sheet by row, all others by column. */
function resultNames(design: Design): ResultNames {
  const { form, self } = design;
  const columns = [...summaryColumns(form, self, showsItems(design)), ...explanationColumns(form)];
  const byColumn = new Map(columns.map(({ key, label }) => [key, label.replaceAll("\n", " ")]));
  const beside = new Map(besideColumns(design).map(({ key, header }) => [key, header]));
  const byRow = new Map([
    [TOTAL_ROW, "合计"],
    ...resultLines(form, self).map(({ key, label }) => [resultKey(key), label] as const),
    ...form.items.map((item) => [itemRowKey(item), itemLabel(item.item)] as const),
  ]);
  return (role, rowKey, columnKey) => {
    if (role !== "appendix") return byColumn.get(columnKey) ?? columnKey;
    const row = byRow.get(rowKey) ?? rowKey;
    return columnKey === BESIDE.points ? row : `${row} · ${beside.get(columnKey) ?? columnKey}`;
  };
}

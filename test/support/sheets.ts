import { readingsInForce } from "../../src/rubric/readings";
import type { Rubric } from "../../src/rubric/schema";
import { planWorkbook } from "../../src/layout/sheets/workbookPlan";
import type { WorkbookContent } from "../../src/layout/sheets/design";
import type {
  CellContent,
  CellPlan,
  SheetPlan,
  SheetSnapshot,
  WorkbookPlan,
  WorkbookSnapshot,
} from "../../src/layout/plan";
import { readWorkbook, type WorkbookReading } from "../../src/layout/read/readWorkbook";
import type { Entries } from "../../src/scoring/entries";
import { issueText, type Issue } from "../../src/shared/issue";
import { changeSheet, deleteColumn, deleteRow, setCell, sheetIn } from "./snapshots";

/** A workbook for units, as templates and filled-in entries are planned; throws where the plan fails. */
export function planned(
  rubric: Rubric,
  content: Pick<WorkbookContent, "layout" | "units"> & Partial<WorkbookContent>,
): WorkbookPlan {
  const plan = planWorkbook(rubric, { readings: readingsInForce(rubric).readings, ...content });
  if (!plan.ok) throw new Error(plan.issues.map(issueText).join("; "));
  return plan.value;
}

/** A workbook with entries filled in. */
export function filled(rubric: Rubric, layout: WorkbookContent["layout"], entries: Entries): WorkbookPlan {
  const { readings } = readingsInForce(rubric, entries.interpretations);
  return planned(rubric, { layout, ...entries, readings });
}

/** What is read from a workbook; throws where nothing can be read. */
export function readBack(snapshot: WorkbookSnapshot, ...known: readonly Rubric[]): WorkbookReading {
  const read = readWorkbook(snapshot, known);
  if (!read.ok) throw new Error(read.issues.map(issueText).join("; "));
  return { ...read.value, issues: [...read.issues, ...read.value.issues] };
}

export function sheetOf(plan: WorkbookPlan, name: string): SheetPlan {
  const sheet = plan.sheets.find((one) => one.name === name);
  if (sheet === undefined) throw new Error(`no sheet ${name}`);
  return sheet;
}

/** The cell under two keys. */
export function cellUnder(sheet: SheetPlan, rowKey: string, columnKey: string): CellPlan {
  const row = sheet.cells.find((cell) => cell.column === 0 && cell.value === rowKey)?.row;
  const column = sheet.cells.find((cell) => cell.row === 0 && cell.value === columnKey)?.column;
  const found = sheet.cells.find((cell) => cell.row === row && cell.column === column);
  if (found === undefined) throw new Error(`no cell ${rowKey} ${columnKey} in ${sheet.name}`);
  return found;
}

/** Row and column under two keys, wherever they are. */
export function placeOf(
  { name, rows }: SheetSnapshot,
  rowKey: string,
  columnKey: string,
): { readonly row: number; readonly column: number } {
  const row = rows.findIndex((cells) => cells.includes(rowKey));
  const columns = rows.find((cells) => cells.includes(columnKey))?.indexOf(columnKey) ?? -1;
  if (row < 0 || columns < 0) throw new Error(`no cell ${rowKey} ${columnKey} in ${name}`);
  return { row, column: columns };
}

/** A workbook with one cell of one sheet typed over, found by its keys. */
export function typeIn(
  snapshot: WorkbookSnapshot,
  sheet: string,
  [rowKey, columnKey]: readonly [string, string],
  content: CellContent,
): WorkbookSnapshot {
  return changeSheet(snapshot, sheet, (found) => {
    const { row, column } = placeOf(found, rowKey, columnKey);
    return setCell(row, column, content)(found);
  });
}

/** Issues as code@sheet!cell. */
export function toldAt(issues: readonly Issue[]): readonly string[] {
  return issues.map(({ code, place }) => `${code}@${place.sheet ?? ""}!${place.cell ?? ""}`);
}

/** Entries without blanks, empty parts and defaults, so that what is filled in and what is read can be compared. */
export function tidy(entries: Entries, rubric: Rubric): unknown {
  const { readings } = readingsInForce(rubric, entries.interpretations);
  return withoutBlanks({ ...entries, interpretations: readings });
}

function withoutBlanks(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutBlanks);
  if (typeof value !== "object" || value === null) return value;
  const kept = Object.entries(value)
    .map(([key, inner]): [string, unknown] => [key, withoutBlanks(inner)])
    .filter(([key, inner]) => inner !== null && inner !== undefined && !isEmptyPart(key, inner));
  return Object.fromEntries(kept);
}

/** An empty list is a value of a field; an empty ledger or an item without values is nothing. */
function isEmptyPart(key: string, value: unknown): boolean {
  if (key === "ledger") return Array.isArray(value) && value.length === 0;
  return typeof value === "object" && value !== null && !Array.isArray(value) && Object.keys(value).length === 0;
}

/** A workbook as it was made before the ledger had columns for work and notice, which stand beside each other. */
export function withoutLater(snapshot: WorkbookSnapshot): WorkbookSnapshot {
  const { column } = placeOf(sheetIn(snapshot, "台账"), "header", "work");
  const older = changeSheet(snapshot, "台账", (sheet) => deleteColumn(column)(deleteColumn(column)(sheet)));
  return ofFirstEdition(older);
}

/** A workbook that does not say which places it was made with, like those of older program versions. */
export function ofFirstEdition(snapshot: WorkbookSnapshot): WorkbookSnapshot {
  const row = sheetIn(snapshot, "_rubric").rows.findIndex(([key]) => key === "edition");
  if (row < 0) throw new Error("no edition");
  return changeSheet(snapshot, "_rubric", deleteRow(row));
}

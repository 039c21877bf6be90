import type { LedgerLine, Side } from "../../scoring/entries";
import { SIDE_WORDS } from "../cells/words";
import type { CellPatch, PlannedValue } from "../plan";
import { isBlank } from "../read/cellValue";
import { contentAt, type FoundSheet } from "../read/found";
import { sheetsOf } from "../read/identify";
import type { WorkbookReading } from "../read/readWorkbook";
import { isExpected } from "../read/template";
import { itemLabel } from "../resultTexts/texts";
import { LEDGER_HEADERS, ledgerCells } from "../sheets/ledgerSheet";
import { EVIDENCE_COLUMNS, LEDGER_COLUMNS, LINES_HEADER } from "../sheets/lineSheet";

type LineRole = "ledger" | "evidence";

const COLUMNS: Readonly<Record<LineRole, readonly string[]>> = { ledger: LEDGER_COLUMNS, evidence: EVIDENCE_COLUMNS };

/** Whether a workbook has a ledger, or a sheet of evidence, to which lines can be added. */
export function takesLines(reading: WorkbookReading, role: LineRole): boolean {
  return columnsOf(reading, role) !== null;
}

/** The names of the columns that a line of the ledger needs and a workbook of an older program version lacks. */
export function missingColumns(reading: WorkbookReading, line: LedgerLine): readonly string[] {
  const columns = columnsOf(reading, "ledger")?.columns ?? [];
  const cells = ledgerCells(reading.design.form, line);
  const missing = LEDGER_COLUMNS.filter((_, index) => columns[index] === null && cells[index] !== null);
  return missing.map((key) => LEDGER_HEADERS[key]);
}

/** The cells of lines to be added under those of the ledger. Throws where the workbook takes none. */
export function ledgerPatches(reading: WorkbookReading, lines: readonly LedgerLine[]): readonly CellPatch[] {
  const place = demandColumns(reading, "ledger");
  const { form } = reading.design;
  return lines.flatMap((line, index) => linePatches(place, place.next + index, ledgerCells(form, line)));
}

/** Evidence and remark of an item that has no line yet. */
export interface EvidenceLine {
  readonly unit: string;
  readonly item: string;
  readonly side: Side;
  readonly evidence: PlannedValue;
  readonly remark: PlannedValue;
}

/** The cells of lines to be added to 佐证. Throws where the workbook takes none. */
export function evidencePatches(reading: WorkbookReading, lines: readonly EvidenceLine[]): readonly CellPatch[] {
  const place = demandColumns(reading, "evidence");
  const { items } = reading.design.form;
  return lines.flatMap(({ unit, item, side, evidence, remark }, index) => {
    const known = items.find((one) => one.item.id === item);
    const word = known === undefined ? item : itemLabel(known.item);
    return linePatches(place, place.next + index, [unit, word, SIDE_WORDS[side], evidence, remark]);
  });
}

interface LineColumns {
  readonly sheet: string;
  readonly header: number;
  /** The row under the last line. */
  readonly next: number;
  /** Null for a column that workbooks of older program versions do not have. */
  readonly columns: readonly (number | null)[];
}

function demandColumns(reading: WorkbookReading, role: LineRole): LineColumns {
  const place = columnsOf(reading, role);
  if (place === null) throw new Error(`the workbook takes no lines of its ${role}`);
  return place;
}

function columnsOf({ sheets }: WorkbookReading, role: LineRole): LineColumns | null {
  const keys = COLUMNS[role];
  const [found] = sheetsOf(sheets, role);
  const header = found?.rows.get(LINES_HEADER);
  if (found === undefined || header === undefined) return null;
  const columns = keys.map((key) => found.columns.get(key) ?? null);
  if (keys.some((key, index) => columns[index] === null && isExpected(found, key))) return null;
  return { sheet: found.sheet.name, header, next: lastLine(found, header, columns) + 1, columns };
}

/** The last row with anything in the columns; the header where there is no line yet. */
function lastLine(found: FoundSheet, header: number, columns: LineColumns["columns"]): number {
  let last = found.sheet.rows.length - 1;
  const isEmpty = (column: number | null) => column === null || isBlank(contentAt(found, last, column));
  while (last > header && columns.every(isEmpty)) last -= 1;
  return Math.max(last, header);
}

function linePatches({ sheet, columns }: LineColumns, row: number, values: readonly PlannedValue[]): CellPatch[] {
  return values.flatMap((value, index) => {
    const column = columns[index] ?? null;
    return value === null || column === null ? [] : [{ sheet, row, column, value }];
  });
}

import { applyReadings, readingsInForce } from "../../rubric/readings";
import type { Results, ResultsInTurn } from "../../scoring/results";
import { canonicalJson } from "../../shared/canonical";
import { issue, type Issue } from "../../shared/issue";
import { append } from "../../shared/list";
import { atOnce, type Portions } from "../../shared/portions";
import { written } from "../../shared/said";
import { cellAddress } from "../address";
import { resultKey, unitOfRowKey, WORTH_ROW } from "../keys";
import { NO_RESULT } from "../cells/words";
import type { CellPatch, CellValue } from "../plan";
import type { FoundSheet } from "../read/found";
import { sheetId, sheetsOf } from "../read/identify";
import type { WorkbookReading } from "../read/readWorkbook";
import { SHEETS } from "../sheetNames";
import {
  basisText,
  exceededText,
  followingText,
  provisionalText,
  receiptsText,
  selfBasedText,
  type SelfBased,
} from "../resultTexts/texts";
import { partsOf } from "../sheets/appendixColumns";
import { BLOCK } from "../sheets/appendixSheet";
import { METADATA } from "../sheets/hiddenSheets";
import { lengthFaults } from "../sheets/planFaults";
import { UNIT, worthText } from "../sheets/summarySheet";
import { hasOthersBeside, inOrder } from "./order";
import { patchOf } from "./patchOf";
import { sealPatches, type Stamp } from "./seal";
import { writtenResults, type HasColumn, type WrittenSheet } from "./written";

/** What is to be written after scoring, the units whose results have no place, and texts that no cell can hold. */
export interface ResultPatches {
  readonly patches: readonly CellPatch[];
  readonly issues: readonly Issue[];
}

/**
 * The cells that have to change so that the workbook shows the results; the seal comes last. Cells that show them
 * already are left alone: scoring twice changes nothing.
 */
export function resultPatches(reading: WorkbookReading, results: ResultsInTurn, stamp: Stamp): ResultPatches {
  return atOnce(resultPatchPortions(reading, results, stamp));
}

/** The same in portions: of thousands of units the whole takes a second or two. */
export function* resultPatchPortions(
  reading: WorkbookReading,
  results: ResultsInTurn,
  stamp: Stamp,
): Portions<ResultPatches> {
  const has: HasColumn = (role, key) => sheetsOf(reading.sheets, role).some(({ columns }) => columns.has(key));
  const { sheets: written, order } = yield* writtenResults(reading.design, results, has);
  yield;
  const byId = new Map(reading.sheets.map((sheet) => [sheetId(sheet.marker), sheet]));
  const issues: Issue[] = [];
  const patches: CellPatch[] = [];
  for (const sheet of written) {
    const there = byId.get(sheetId(sheet));
    if (there === undefined) append(issues, noPlace(sheet));
    else {
      const stays = sheet.role === "appendix" || reading.referredTo().has(there.sheet.name) || hasOthersBeside(there);
      const { found, patches: moves } = stays ? { found: there, patches: [] } : inOrder(there, order);
      append(patches, moves);
      append(patches, sheetPatches(found, sheet, issues));
      yield;
      append(patches, leftovers(found, sheet));
    }
  }
  append(patches, worthPatches(reading, results, written));
  append(patches, periodPatches(reading));
  append(patches, readingsPatches(reading, results));
  append(patches, yield* sealPatches(reading, written, stamp));
  for (const { sheet, row, column, value } of patches) {
    append(issues, lengthFaults({ sheet, cell: cellAddress(row, column) }, value));
  }
  return { patches, issues };
}

function noPlace({ role, unit, rows }: WrittenSheet): Issue[] {
  if (role !== "summary") return [issue("result-has-no-place", { unit }, { name: unit, where: "workbook" })];
  return rows.map(([key]) => lostRow(key));
}

function lostRow(key: string): Issue {
  const name = unitOfRowKey(key) ?? key;
  return issue("result-has-no-place", { unit: name, sheet: SHEETS.summary }, { name, where: written(SHEETS.summary) });
}

function sheetPatches(found: FoundSheet, { role, columns, rows }: WrittenSheet, issues: Issue[]): CellPatch[] {
  const places = columns.map((key) => found.columns.get(key));
  const patches: CellPatch[] = [];
  for (const [key, values] of rows) {
    const row = found.rows.get(key);
    if (row === undefined) {
      // A lost row of a unit's own table has been reported when it was read.
      if (role === "summary") issues.push(lostRow(key));
      continue;
    }
    places.forEach((column, index) => {
      if (column !== undefined) append(patches, patchOf(found, row, column, values[index] ?? null));
    });
  }
  return patches;
}

/** Empties old results of units that have none now, such as one that could not be read. */
function leftovers(found: FoundSheet, { role, columns, rows }: WrittenSheet): CellPatch[] {
  if (role === "appendix") return [];
  const scored = new Set(rows.map(([key]) => key));
  const places = columns.flatMap((key) => found.columns.get(key) ?? []);
  const orphans = [...found.rows].filter(([key]) => unitOfRowKey(key) !== null && !scored.has(key));
  return orphans.flatMap(([, row]) => places.flatMap((column) => patchOf(found, row, column, null)));
}

type Worth = Pick<Results, "provisional" | "missing" | "exceeded" | "receipts" | "interpretations">;

/**
 * What the summary says above its results: whether they are final, and where not, why; which grades exceed their
 * places; what follows for whom; and the clauses of standings.
 */
function worthPatches(reading: WorkbookReading, results: Worth, written: readonly WrittenSheet[]): CellPatch[] {
  const { design, sheets } = reading;
  const { readings } = readingsInForce(design.form.rubric, results.interpretations);
  const rubric = applyReadings(design.form.rubric, readings);
  const text = [
    provisionalText(results),
    exceededText(results.exceeded),
    selfBasedText(selfBasedIn(reading, written)),
    receiptsText(results.receipts),
    followingText(written.flatMap(following)),
    worthText(rubric),
  ].join("");
  return sheetsOf(sheets, "summary").flatMap((found) => {
    const row = found.rows.get(WORTH_ROW);
    const column = found.columns.get(UNIT);
    return row === undefined || column === undefined ? [] : patchOf(found, row, column, text);
  });
}

/** The units of the written summary that stand there by their own values. */
function selfBasedIn({ design }: WorkbookReading, written: readonly WrittenSheet[]): SelfBased {
  const { columns = [], rows = [] } = written.find(({ role }) => role === "summary") ?? {};
  const column = (result: string) => columns.indexOf(resultKey(result));
  const [basis, rank, grade] = [column("basis"), column("rank"), column("grade")];
  const own = rows.filter(([, values]) => values[basis] === basisText({ basis: "self" }));
  const computed = design.form.rubric.grading.kind !== "entered";
  const isThere = (value: CellValue = null) => value !== null && value !== NO_RESULT;
  const isPlaced = (values: readonly CellValue[]) => isThere(values[rank]) || (computed && isThere(values[grade]));
  return { units: own.length, placed: own.filter(([, values]) => isPlaced(values)).length };
}

/** What follows for the units of a written sheet that tells it. */
function following({ columns, rows }: WrittenSheet): (readonly [string, string])[] {
  const place = columns.indexOf(resultKey("consequences"));
  return rows.flatMap(([key, values]) => {
    const text = values[place] ?? null;
    return text === null ? [] : [[unitOfRowKey(key) ?? key, String(text)] as const];
  });
}

/** The period, entered in the guide, as the units' sheets show it. */
function periodPatches({ design, sheets, entries }: WorkbookReading): CellPatch[] {
  const [value] = partsOf(design).blockValue;
  return sheetsOf(sheets, "appendix").flatMap((found) => {
    const row = found.rows.get(BLOCK.period);
    const column = found.columns.get(value);
    return row === undefined || column === undefined ? [] : patchOf(found, row, column, entries.period ?? null);
  });
}

/** The readings in force, for programs that open the workbook without its guide. */
function readingsPatches(
  { metadata }: WorkbookReading,
  { interpretations }: Pick<Results, "interpretations">,
): CellPatch[] {
  const row = metadata?.found.rows.get(METADATA.readings);
  if (metadata === null || row === undefined) return [];
  return patchOf(metadata.found, row, metadata.found.keyColumn + 1, canonicalJson(interpretations));
}

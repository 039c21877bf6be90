import type { Results, ResultsInTurn } from "../../scoring/results";
import { canonicalJson } from "../../shared/canonical";
import { issue, type Issue } from "../../shared/issue";
import { append } from "../../shared/list";
import { atOnce, type Portions } from "../../shared/portions";
import { written } from "../../shared/said";
import { cellAddress } from "../address";
import { unitOfRowKey } from "../keys";
import type { CellPatch } from "../plan";
import { type FoundSheet, changeOf, patchOf } from "../read/found";
import { sheetId, sheetsOf } from "../read/identify";
import type { WorkbookReading } from "../read/readWorkbook";
import { SHEETS } from "../sheetNames";
import { partsOf } from "../sheets/appendixGrid";
import { BLOCK } from "../sheets/appendixSheet";
import { METADATA } from "../sheets/hiddenSheets";
import { isTooLong, lengthFaults } from "../sheets/planFaults";
import { lineHeights } from "./lineHeights";
import { inOrder, whyKept, type WhyKept } from "./order";
import { sealPatches, type Stamp } from "./seal";
import { worthPatches } from "./worth";
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
  const heights = lineHeights(reading.design);
  let kept: WhyKept | null = null;
  for (const sheet of written) {
    const there = byId.get(sheetId(sheet));
    if (there === undefined) append(issues, noPlace(sheet));
    else if (sheet.role === "appendix") append(patches, sheetPatches(there, sheet, issues));
    else {
      const ordered = inOrder(there, order);
      const why = ordered.patches.length === 0 ? null : whyKept(there, reading.referredTo());
      const { found, patches: moves } = why === null ? ordered : { found: there, patches: [] };
      if (sheet.role === "summary") kept = why;
      append(patches, heights(found, sheet, [...moves, ...sheetPatches(found, sheet, issues)]));
      append(patches, leftovers(found, sheet));
    }
    yield;
  }
  append(patches, worthPatches(reading, results, { written, kept }));
  append(patches, periodPatches(reading));
  append(patches, readingsPatches(reading, results));
  append(patches, yield* sealPatches(reading, written, stamp));
  for (const { sheet, row, column, value } of patches) {
    if (isTooLong(value)) append(issues, lengthFaults({ sheet, cell: cellAddress(row, column) }, value));
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
    for (let index = 0; index < places.length; index += 1) {
      const column = places[index];
      const change = column === undefined ? null : changeOf(found, row, column, values[index] ?? null);
      if (change !== null) patches.push(change);
    }
  }
  return patches;
}

/** Empties old results of units that have none now, such as one that could not be read. */
function leftovers(found: FoundSheet, { columns, rows }: WrittenSheet): CellPatch[] {
  const scored = new Set(rows.map(([key]) => key));
  const places = columns.flatMap((key) => found.columns.get(key) ?? []);
  const orphans = [...found.rows].filter(([key]) => unitOfRowKey(key) !== null && !scored.has(key));
  return orphans.flatMap(([, row]) => places.flatMap((column) => patchOf(found, row, column, null)));
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

import { mappedInput, type MappedInput } from "../../app/mappedInput";
import { fileKind } from "../../app/fileKind";
import { auditDocument, auditIssues, auditOf, type Difference } from "../../ownBook/audit";
import { isFormula, resultCells, resultPatches, type ResultCell } from "../../ownBook/resultCells";
import { parseSheetMap } from "../../ownBook/sheetMap";
import type { Evaluation } from "../../scoring/evaluate";
import { resultsInTurn } from "../../scoring/report";
import { issue, type Issue } from "../../shared/issue";
import type { WorkbookFile } from "../../workbook/port";
import { filePath, readBytes, readText, writeWhole, type FilePath, type Target } from "../system/files";
import { Stop, unusable } from "../system/stop";
import { lookUp } from "../../shared/lookUp";
import { listed } from "../../shared/said";
import { optionValue, type Call, type Option } from "./command";
import type { Loading } from "./inputs";

/** The map by which a sheet of an office's own is read. */
export const mapOption: Option = { name: "map", value: "对应表.json" };

/** Writes over the office's own formulas, too. */
export const replaceFormulasOption: Option = { name: "replace-formulas" };

/** A workbook of an office's own with what was read of it; without input where it cannot be used, and why. */
export interface MappedBook {
  readonly path: FilePath;
  readonly file: WorkbookFile;
  readonly input: MappedInput | null;
  readonly issues: readonly Issue[];
}

/** The workbook that a call names with its map; null where it gives none. */
export async function mappedBook(
  call: Call,
  paths: readonly FilePath[],
  { io, rubrics }: Loading,
): Promise<MappedBook | null> {
  const shown = optionValue(call, mapOption.name);
  if (shown === null) return null;
  const [path, extra] = paths;
  if (path === undefined) throw new Error(`${call.command} has no argument`);
  if (extra !== undefined) throw new Stop(2, [issue("map-one-book", { file: extra.shown }, {})], call.command);
  const kind = fileKind(path.absolute, [".xlsx"], path.shown);
  if (!kind.ok) throw new Stop(2, kind.issues);
  const map = parseSheetMap(await readText(filePath(shown, io)), shown);
  if (!map.ok) throw new Stop(map.issues.some(({ code }) => code === "json-syntax") ? 2 : 1, map.issues);
  const { rubric: id } = map.value;
  if (!rubrics.ids.includes(id)) {
    throw unusable("unknown-rubric", { file: shown, path: "rubric" }, { rubric: id, known: listed(rubrics.ids) });
  }
  const file = await io.openWorkbook({ bytes: await readBytes(path), file: path.shown });
  const input = await mappedInput(file, path.shown, map.value, await rubrics.load(id));
  if (!input.ok) return { path, file, input: null, issues: input.issues };
  return { path, file, input: input.value, issues: [] };
}

/** The results of a sheet of an office's own, and how its own formulas differ from them. */
export interface MappedResults {
  readonly cells: readonly ResultCell[];
  readonly differences: readonly Difference[];
  /** What is wrong with the places of results; nothing can be written then. */
  readonly issues: readonly Issue[];
}

/** Holds what was scored against the sheet. */
export function mappedResults(input: MappedInput, evaluation: Evaluation): MappedResults {
  const cells = resultCells(input.reading, resultsInTurn(evaluation).units);
  const located = (issues: readonly Issue[]) => issues.map((one) => ({ ...one, place: input.locate(one.place) }));
  if (!cells.ok) return { cells: [], differences: [], issues: located(cells.issues) };
  return { cells: cells.value, differences: auditOf(input.reading, cells.value), issues: [] };
}

/** The differences as they are told to people, and as programs read them. */
export function toldDifferences({ reading, locate }: MappedInput, { differences }: MappedResults) {
  return {
    issues: auditIssues(reading, differences).map((one) => ({ ...one, place: locate(one.place) })),
    document: auditDocument(reading, differences),
  };
}

/** Writes the results into a copy of the workbook; whatever is not a mapped result stays as it is. */
export async function writeMapped(
  { file }: MappedBook,
  input: MappedInput,
  results: MappedResults,
  call: Call,
  target: Target,
): Promise<readonly Issue[]> {
  const replaceFormulas = lookUp(call.options, replaceFormulasOption.name) === true;
  const patches = resultPatches(input.reading, results.cells, { replaceFormulas });
  const written = await file.write(patches);
  if (!written.ok) throw new Stop(1, [...written.issues, issue("nothing-written", { file: target.shown }, {})]);
  await writeWhole(target, file.bytes());
  const replaced = patches.filter(({ row, column }) => {
    const content = input.reading.view.sheet.rows[row]?.[column] ?? null;
    return content !== null && !isFormula(content);
  });
  if (replaced.length === 0) return written.issues;
  const place = { file: target.shown, sheet: input.reading.map.sheet };
  return [...written.issues, issue("map-values-replaced", place, { count: replaced.length })];
}

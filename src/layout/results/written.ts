import { orderedByRank } from "../../scoring/report";
import type { ResultsInTurn, UnitResult } from "../../scoring/results";
import type { Portions } from "../../shared/portions";
import { normaliseName } from "../../shared/text";
import { itemsOfCategory } from "../form";
import { resultKey, unitRowKey, type Marker, unitOfRowKey } from "../keys";
import type { CellValue } from "../plan";
import { resultLines } from "../resultTexts/resultLines";
import { columnsOn, explanationColumns, summaryColumns, type SummaryColumn } from "../resultTexts/summaryColumns";
import { isUnfilled, itemExplanation, itemValue, statusText } from "../resultTexts/texts";
import { NO_RESULT, YES } from "../cells/words";
import { BESIDE, itemRowKey, TOTAL_ROW } from "../sheets/appendixGrid";
import type { Design } from "../sheets/design";
import { showsItems } from "../sheets/summarySheet";
import { lookUp } from "../../shared/lookUp";
import { entryOf } from "../../shared/memo";

/** Results as they stand in one sheet: for each row, the values of the columns. */
export interface WrittenSheet extends Pick<Marker, "role" | "category" | "unit"> {
  /** Keys of columns. */
  readonly columns: readonly string[];
  /** Key and values of each row. */
  readonly rows: readonly (readonly [string, readonly CellValue[]])[];
}

/** All that is written, sheet by sheet, and the keys of the units' lines in the order of ranks. */
export interface Written {
  readonly sheets: readonly WrittenSheet[];
  readonly order: readonly string[];
}

interface Standing extends Pick<UnitResult, "category" | "rank"> {
  readonly key: string;
}

/** Units whose results are written in one go. */
const PORTION = 500;

/** Whether a sheet of a workbook has a column, by its key; in older ones some stand on another sheet. */
export type HasColumn = (role: "summary" | "explanations", key: string) => boolean;

/** Everything that scoring writes into the sheets of a workbook, by keys. */
export function* writtenResults(design: Design, { units, missing }: ResultsInTurn, has: HasColumn): Portions<Written> {
  const { form, self } = design;
  const all = summaryColumns(form, self, showsItems(design));
  const columns = missing.length === 0 ? all : all.map(withOpenRank);
  const onSummary = columns.filter(({ key, sheet }) => sheet === "summary" || has("summary", key));
  const sentences = [...columnsOn("explanations", columns), ...explanationColumns(form)];
  const explained = sentences.filter(({ key }) => has("explanations", key));
  const own: WrittenSheet[] = [];
  const summary = resultSheet("summary", onSummary);
  const explanations = explained.length === 0 ? [] : [resultSheet("explanations", explained)];
  const standings: Standing[] = [];
  let count = 0;
  for (const unit of units) {
    standings.push({ key: unitRowKey(normaliseName(unit.name)), category: unit.category, rank: unit.rank });
    if (design.layout === "appendix") own.push(unitSheet(design, unit));
    for (const sheet of [summary, ...explanations]) sheet.add(unit);
    count += 1;
    if (count % PORTION === 0) yield;
  }
  const sheets = [...own, summary.written, ...explanations.map(({ written }) => written)];
  return { sheets, order: orderedByRank(form.rubric, standings).map(({ key }) => key) };
}

/** The column of the state, where units that are not counted could still change the ranks of the others. */
function withOpenRank(column: SummaryColumn): SummaryColumn {
  if (column.key !== resultKey("status")) return column;
  return { ...column, value: (unit) => (unit.rank === null ? column.value(unit) : `${statusText(unit)}，名次暂定`) };
}

function unitSheet(design: Design, unit: UnitResult): WrittenSheet {
  const { form, self } = design;
  const items = itemsOfCategory(form, unit.category).map((formItem): WrittenSheet["rows"][number] => {
    const result = lookUp(unit.items, formItem.item.id);
    return [itemRowKey(formItem), [itemValue(result), itemExplanation(result)]];
  });
  const lines = resultLines(form, self).map(({ key, value, words }): WrittenSheet["rows"][number] => {
    return [resultKey(key), [value(unit), words(unit)]];
  });
  const hasTotal = form.rubric.printed.rows.some((row) => "total" in row);
  return {
    role: "appendix",
    category: unit.category ?? "",
    unit: normaliseName(unit.name),
    columns: [BESIDE.points, BESIDE.explanation],
    rows: [
      ...items,
      ...(hasTotal ? [[TOTAL_ROW, [isUnfilled(unit) ? NO_RESULT : unit.total, null]] as const] : []),
      ...lines,
    ],
  };
}

/** A sheet with a row for each unit, and what adds one. */
function resultSheet(role: WrittenSheet["role"], columns: readonly SummaryColumn[]) {
  const rows: WrittenSheet["rows"][number][] = [];
  // Of many units most say the same, and it is kept once.
  const texts = new Map<string, string>();
  const written: WrittenSheet = { role, category: "", unit: "", columns: columns.map(({ key }) => key), rows };
  const add = (unit: UnitResult) => {
    const values = columns.map(({ value }) => keptOnce(texts, value(unit)));
    rows.push([unitRowKey(normaliseName(unit.name)), values]);
  };
  return { written, add };
}

function keptOnce(texts: Map<string, string>, value: CellValue): CellValue {
  return typeof value === "string" ? entryOf(texts, value, () => value) : value;
}

/** Where a unit stands: what a reviewer compares first. */
export interface UnitStanding {
  readonly total: number | null;
  readonly rank: number | null;
  readonly grade: string | null;
  readonly vetoed: boolean;
}

/** Where the units stood when they were scored, by their keys. */
export type SealedStandings = ReadonlyMap<string, UnitStanding>;

/** Takes from the written summary where the units stood. */
export function sealedStandings(written: readonly WrittenSheet[]): SealedStandings {
  const summary = written.find(({ role }) => role === "summary");
  const columns = new Map(summary?.columns.map((key, index) => [key, index]));
  const index = (result: string) => columns.get(resultKey(result)) ?? -1;
  const [total, rank, grade, veto] = [index("total"), index("rank"), index("grade"), index("veto")];
  const standings = new Map<string, UnitStanding>();
  for (const [key, values] of summary?.rows ?? []) {
    const unit = unitOfRowKey(key);
    if (unit === null) continue;
    standings.set(unit, {
      total: numberOf(values[total]),
      rank: numberOf(values[rank]),
      grade: textOf(values[grade]),
      vetoed: values[veto] === YES,
    });
  }
  return standings;
}

function numberOf(value: unknown): number | null {
  return typeof value === "number" ? value : null;
}

function textOf(value: unknown): string | null {
  return typeof value === "string" && value !== NO_RESULT ? value : null;
}

import { standingGrounds } from "../../rubric/grounds";
import type { Rubric } from "../../rubric/schema";
import type { Unit } from "../../scoring/entries";
import { normaliseName } from "../../shared/text";
import { categoryLabel } from "../categories";
import { cappedCondition, vetoCondition } from "../cells/conditions";
import type { CellStyle } from "../plan";
import { resultKey, unitRowKey, WORTH_ROW } from "../keys";
import { columnsOn, explanationColumns, summaryColumns, type SummaryColumn } from "../resultTexts/summaryColumns";
import { SheetDraft, type KeyedSheet } from "../sheetDraft";
import { SHEETS } from "../sheetNames";
import { CAPTION, FACT, HEADER, HINT, RESULT_DEDUCTED, RESULT_POINTS, RESULT_TEXT, RESULT_WORD } from "../styles";
import { markerOf, type Design } from "./design";

export const UNIT = "unit";
export const CATEGORY = "category";

const WORTH = "由程序写入，请勿修改；数据改动后须重新计分。";

/** What stands above results, with the clauses by which units stand; those not final are told so in front of it. */
export function worthText(rubric: Rubric): string {
  return `${WORTH}${standingGrounds(rubric).join("；")}。`;
}

/** Whether a layout's summary has a column for each item: its entry sheets have no room for points. */
export function showsItems({ layout }: Pick<Design, "layout">): boolean {
  return layout === "matrix";
}

/** Explanations beyond this many would make a large workbook slow; the command line tells them all the same. */
const MOST_EXPLANATIONS = 30_000;

/** Whether a workbook of so many units explains their items on 评分说明: the sheets of single units have their own. */
export function explainsItems({ layout, form }: Pick<Design, "layout" | "form">, units: number): boolean {
  return layout === "matrix" && units * form.items.length <= MOST_EXPLANATIONS;
}

/** 汇总: the figures and standings of every unit, a line each, all written when scoring. */
export function summarySheet(design: Design, units: readonly Unit[]): KeyedSheet {
  const columns = columnsOn("summary", summaryColumns(design.form, design.self, showsItems(design)));
  return resultSheet(design, { role: "summary", name: SHEETS.summary, columns }, units);
}

/**
 * 评分说明: why every unit stands where it does and what there is to say of it and, in a workbook of `count` units, how
 * it came by its points on every item; written when scoring.
 */
export function explanationSheet(design: Design, units: readonly Unit[], count = units.length): KeyedSheet {
  const sentences = columnsOn("explanations", summaryColumns(design.form, design.self, false));
  const columns = explainsItems(design, count) ? [...sentences, ...explanationColumns(design.form)] : sentences;
  return resultSheet(design, { role: "explanations", name: SHEETS.explanations, columns }, units);
}

interface ResultSheet {
  readonly role: "summary" | "explanations";
  readonly name: string;
  readonly columns: readonly SummaryColumn[];
}

function resultSheet(design: Design, { role, name, columns }: ResultSheet, units: readonly Unit[]): KeyedSheet {
  const { rubric } = design.form;
  const facts = [
    { key: UNIT, width: 22, label: "单位" },
    ...(rubric.categories.length > 0 ? [{ key: CATEGORY, width: 16, label: "类别" }] : []),
  ];
  const draft = new SheetDraft({
    kind: "summary",
    name,
    marker: markerOf(design, { role }),
    columns: [...facts, ...columns],
    protected: true,
    page: { orientation: "landscape", fitToWidth: role === "summary" },
  });
  const title = draft.addRow("", undefined, 26);
  draft.put({ row: title, from: UNIT }, `${rubric.title} · ${name}`, CAPTION);
  const hint = draft.addRow(WORTH_ROW, undefined, role === "summary" ? HINT_HEIGHT : LINE_HEIGHT);
  draft.put({ row: hint, from: UNIT, to: lastOf(columns) }, role === "summary" ? worthText(rubric) : WORTH, HINT);
  const header = draft.addRow("header", "表头");
  for (const { key, label } of [...facts, ...columns]) {
    draft.official({ row: header, from: key }, label, HEADER);
    draft.nameColumn(key, label.replaceAll("\n", ""));
  }
  const height = role === "summary" ? LINE_HEIGHT : null;
  for (const unit of units) putUnit(draft, design, unit, columns, height);
  putMarks(draft, columns, header + 1, units.length);
  return draft.finish({ freeze: { rows: header + 1, columns: 2 }, repeatRows: [title, header], repeatColumns: [1, 1] });
}

/** Points of a row that is one line high; sentences make theirs as high as they need. */
const LINE_HEIGHT = 20;
/** Above the results stands what they are worth, two or three sentences. */
const HINT_HEIGHT = 44;

function lastOf(columns: readonly SummaryColumn[]): string {
  return columns.at(-1)?.key ?? UNIT;
}

function putUnit(
  draft: SheetDraft,
  { form }: Design,
  unit: Unit,
  results: readonly SummaryColumn[],
  height: number | null,
): void {
  const row = draft.addRow(unitRowKey(normaliseName(unit.name)), unit.name, height);
  draft.put({ row, from: UNIT }, unit.name.trim(), FACT);
  if (form.rubric.categories.length > 0) {
    draft.put({ row, from: CATEGORY }, categoryLabel(form.rubric, unit.category ?? ""), FACT);
  }
  for (const column of results) draft.put({ row, from: column.key }, null, styleOf(column));
}

function styleOf({ words, sheet, deducts }: SummaryColumn): CellStyle {
  if (!words) return deducts === true ? RESULT_DEDUCTED : RESULT_POINTS;
  return sheet === "summary" ? RESULT_WORD : RESULT_TEXT;
}

/** Marks vetoes and capped values. */
function putMarks(draft: SheetDraft, results: readonly SummaryColumn[], firstRow: number, units: number): void {
  if (units === 0) return;
  for (const { key } of results) {
    const area = draft.area({ row: firstRow, rows: units, from: key });
    if (key === resultKey("veto")) draft.mark([vetoCondition(area)]);
    if (key === resultKey("caps") || key.startsWith(resultKey("why:"))) draft.mark([cappedCondition(area)]);
  }
}

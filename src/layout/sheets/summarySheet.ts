import { standingGrounds } from "../../rubric/sentences";
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
import { CAPTION, FACT, HEADER, WORTH as WORTH_STYLE } from "../styles";
import { at } from "../../shared/list";
import { markerOf, type Design } from "./design";
import { CATEGORY, factColumns, headSpan, LINE_HEIGHT, linesPage, resultStyles, UNIT } from "./resultLine";

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
  const facts = factColumns(rubric);
  const all = [...facts, ...columns];
  const widths = all.map(({ width }) => width);
  const draft = new SheetDraft({
    kind: "summary",
    name,
    marker: markerOf(design, { role }),
    columns: all,
    protected: true,
    page: linesPage(role, widths),
  });
  const span = headSpan(role, all);
  const [from, to] = [at(span, 0).key, at(span, span.length - 1).key];
  const title = draft.addRow("", undefined, 26);
  draft.put({ row: title, from }, `${rubric.title} · ${name}`, CAPTION);
  const hint = draft.addRow(WORTH_ROW, undefined, LINE_HEIGHT);
  draft.put({ row: hint, from, to }, role === "summary" ? worthText(rubric) : WORTH, WORTH_STYLE);
  const header = draft.addRow("header", "表头");
  for (const { key, label } of all) {
    draft.official({ row: header, from: key }, label, HEADER);
    draft.nameColumn(key, label.replaceAll("\n", ""));
  }
  const styleOf = resultStyles(rubric);
  for (const unit of units) putUnit(draft, design, unit, columns, styleOf);
  putMarks(draft, columns, header + 1, units.length);
  if (role === "summary")
    draft.filter({ row: header, rows: units.length + 1, from: UNIT, to: at(all, all.length - 1).key });
  return draft.finish({ freeze: { rows: header + 1, columns: 2 }, repeatRows: [title, header], repeatColumns: [1, 1] });
}

function putUnit(
  draft: SheetDraft,
  { form }: Design,
  unit: Unit,
  results: readonly SummaryColumn[],
  styleOf: (column: SummaryColumn) => CellStyle,
): void {
  const row = draft.addRow(unitRowKey(normaliseName(unit.name)), unit.name, LINE_HEIGHT);
  draft.put({ row, from: UNIT }, unit.name.trim(), FACT);
  if (form.rubric.categories.length > 0) {
    draft.put({ row, from: CATEGORY }, categoryLabel(form.rubric, unit.category ?? ""), FACT);
  }
  for (const column of results) draft.put({ row, from: column.key }, null, styleOf(column));
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

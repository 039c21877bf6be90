import { rangeText } from "../../layout/cells/validation";
import { formOf, type EntryField, type Form, type FormItem } from "../../layout/form";
import { itemTexts } from "../../layout/printedTexts";
import { mendTexts } from "../../rubric/asIssued";
import { itemReading, separateItems } from "../../rubric/interpretation";
import { gradingText } from "../../rubric/tableTexts";
import { scheduleTexts } from "../../rubric/schedule";
import type { Rubric } from "../../rubric/schema";
import { modifierSentences, tableSentences } from "../../rubric/sentences";
import { namedSentence } from "../../rules/kinds/ruleSentence";
import { show } from "../../shared/decimal";
import { shownPoints } from "../../rubric/facts";

/** A rubric for reading, line by line: source, items with rule and text, attributes, interpretations, notes. */
export function* rubricLines(rubric: Rubric, english: boolean): Generator<string> {
  const form = formOf(rubric);
  for (const part of [head, items, attributes, interpretations, notes]) {
    for (const line of part(form, english)) yield `${line}\n`;
  }
}

const ASKS = { points: "自评打分", report: "自查报告", nothing: "无" } as const;

function* head({ rubric }: Form): Generator<string> {
  const { source, self, total } = rubric;
  yield rubric.title;
  yield `编号：${rubric.id}（第${String(rubric.version)}版）`;
  yield `文件：${[source.title, source.number, source.issuer, source.date].filter((part) => part !== null).join("，")}`;
  if (source.assessor !== undefined) yield `考核单位：${source.assessor}`;
  if (source.assessed !== undefined) yield `考核对象：${source.assessed}`;
  yield `总分：${total === null ? "不计分" : show(total)}`;
  yield `等次：${gradingText(rubric)}`;
  const { asks, due, submits = null, clause } = self;
  const handIn = due === null ? null : `${due}报送${submits ?? ""}`;
  yield `自评：${[ASKS[asks], handIn, clause].filter((part) => part !== null).join("，")}`;
  for (const { id, name } of rubric.categories) yield `类别${id}：${name}`;
  for (const { label, max } of rubric.phases) yield `${label}：${show(max)}分`;
  yield* tableSentences(rubric);
  for (const text of scheduleTexts(rubric.schedule)) yield `时间：${text}`;
}

function* items({ rubric, items: all }: Form, english: boolean): Generator<string> {
  const texts = itemTexts(rubric);
  const maxes = new Map(rubric.sections.map(({ name, max }) => [name, max]));
  let heading = "指标";
  yield "";
  yield `【${heading}】`;
  for (const entry of all) {
    const own = sectionOf(entry);
    if (own !== null && own !== heading) {
      heading = own;
      const max = maxes.get(own);
      yield max === undefined || max === 0 ? own : `${own}（${show(max)}分）`;
    }
    yield* item(entry, rubric, texts.get(entry.item.id) ?? "", english);
  }
}

function sectionOf({ item: { section, category } }: FormItem): string | null {
  return section ?? (category === null ? null : `类别${category}`);
}

function* item({ item: own, fields }: FormItem, rubric: Rubric, text: string, english: boolean): Generator<string> {
  const { id, name, rule, clause, toConfirm } = own;
  const max = shownPoints(own);
  yield `  ${id}  ${name}${max === null ? "" : `  ${show(max)}分`}`;
  yield `      规则：${namedSentence(rule, own)}`;
  if (english) yield `      Rule: ${namedSentence(rule, own, "en-US")}`;
  for (const line of modifierSentences(own, rubric)) yield `      ${line}`;
  for (const field of fields) yield `      填报：${fieldLine(field)}`;
  yield `      依据：${clause}`;
  if (toConfirm !== undefined) yield `      待核对：${toConfirm}`;
  if (text !== "") yield `      原文：${text.replaceAll("\n", "\n            ")}`;
}

function fieldLine({ field, label }: EntryField): string {
  const range = rangeText(field);
  return `${field.id}  ${label}${range === "" ? "" : `（${range}）`}`;
}

function* attributes({ attributes: all }: Form): Generator<string> {
  if (all.length === 0) return;
  yield "";
  yield "【单位属性】";
  for (const attribute of all) {
    yield `  ${fieldLine(attribute)}`;
    yield `      ${attribute.note}`;
  }
}

function* interpretations({ rubric }: Form): Generator<string> {
  yield "";
  yield "【口径】文件没有写明、可以选择的地方";
  for (const interpretation of rubric.interpretations) {
    const { id, question, clause, default: usual, choices } = interpretation;
    yield `  ${id}  ${question}（${clause}）`;
    const [first] = separateItems(interpretation);
    if (first !== undefined) yield `      可以按指标分别选，如${itemReading(interpretation, first)}`;
    for (const choice of choices) yield `      ${choice.id}  ${choice.label}${choice.id === usual ? "（默认）" : ""}`;
  }
}

function* notes({ rubric }: Form): Generator<string> {
  if (rubric.printed.notes.length > 0) {
    yield "";
    yield "【表注】";
    for (const note of rubric.printed.notes) yield `  ${note}`;
  }
  const { documentFaults = [] } = rubric;
  if (documentFaults.length > 0) {
    yield "";
    yield "【存疑】文件本身有误、照原文保留之处";
    for (const { fault } of documentFaults) yield `  ${fault}`;
  }
  const { remarks = [] } = rubric;
  if (remarks.length > 0) {
    yield "";
    yield "【说明】文件留给人判断的地方";
    for (const { text, clause } of remarks) yield `  ${text}（${clause}）`;
  }
  if (rubric.mended.length === 0) return;
  yield "";
  yield "【更正】原文有误、已更正之处";
  for (const text of mendTexts(rubric.mended)) yield `  ${text}`;
}

import type { Interpretation, Readings } from "../../rubric/interpretation";
import type { Rubric } from "../../rubric/schema";
import { blankCondition } from "../cells/conditions";
import { message } from "../cells/validation";
import { readingKey } from "../keys";
import { SheetDraft, type KeyedSheet } from "../sheetDraft";
import { SHEETS } from "../sheetNames";
import { CAPTION, ENTRY_STYLES, HEADER, LABEL, OFFICIAL, PLAIN, TITLE, FACT } from "../styles";
import { markerOf, type Design } from "./design";
import { legendOf, stepsOf } from "./guideWords";

/** Keys of the guide's columns, and of the row with the period. */
export const GUIDE = { question: "question", clause: "clause", choices: "choices", choice: "choice", period: "period" };

const COLUMNS = [
  { key: GUIDE.question, width: 34, header: "文件没有规定的问题" },
  { key: GUIDE.clause, width: 34, header: "依据" },
  { key: GUIDE.choices, width: 44, header: "可选口径" },
  { key: GUIDE.choice, width: 30, header: "采用口径（可改）" },
];

const ACROSS = { from: GUIDE.question, to: GUIDE.choice };
const BESIDE = { from: GUIDE.clause, to: GUIDE.choice };
const ENTRY = ENTRY_STYLES.entries.text;

/** 说明: what the workbook is, how to fill it in, and the open cases with the choices in force. */
export function guideSheet(design: Design, readings: Readings, period: string | null): KeyedSheet {
  const { rubric } = design.form;
  const draft = new SheetDraft({
    kind: "guide",
    name: SHEETS.guide,
    marker: markerOf(design, { role: "guide" }),
    columns: COLUMNS,
    protected: true,
    page: { orientation: "landscape", fitToWidth: true },
  });
  draft.put({ row: draft.addRow("", undefined, 40), ...ACROSS }, `${rubric.title} · 填报说明`, TITLE);
  putDocument(draft, rubric);
  putPeriod(draft, period);
  putLines(draft, "怎样填", stepsOf(design));
  putLegend(draft, design);
  putReadings(draft, design, readings);
  putDoubts(draft, rubric);
  return draft.finish({});
}

/** What nobody has compared with the document yet, and what the document has wrong. */
function putDoubts(draft: SheetDraft, { items, documentFaults = [] }: Rubric): void {
  const unconfirmed = items.flatMap(({ id, name, toConfirm }) =>
    toConfirm === undefined ? [] : [`指标${id}“${name}”：${toConfirm}`],
  );
  if (unconfirmed.length > 0) putLines(draft, "还没有对照原文核对的指标", unconfirmed);
  const faults = documentFaults.map(({ fault }) => fault);
  if (faults.length > 0) putLines(draft, "文件本身有误、照原文保留之处", faults);
}

function putDocument(draft: SheetDraft, { source, printed, self }: Rubric): void {
  const number = source.number === null ? "" : `（${source.number}）`;
  const facts: [string, string | null][] = [
    ["文件", `《${source.title}》${number}`],
    ["印发机关", source.issuer],
    ["印发日期", source.date],
    ["附件", [printed.label ?? "", printed.title].join(" ").trim()],
    ["自评要求", selfText(self)],
  ];
  for (const [label, text] of facts) {
    if (text === null || text === "") continue;
    const row = draft.addRow("");
    draft.put({ row, from: GUIDE.question }, label, LABEL);
    draft.put({ row, ...BESIDE }, text, FACT);
  }
}

const SELF_TEXTS = { points: "各单位自评打分", report: "各单位报送总结报告，不打分", nothing: null } as const;

function selfText({ asks, due, clause }: Rubric["self"]): string | null {
  const text = SELF_TEXTS[asks];
  if (text === null) return null;
  return `${text}${due === null ? "" : `，${due}报送`}${clause === null ? "" : `（${clause}）`}`;
}

function putPeriod(draft: SheetDraft, period: string | null): void {
  const row = draft.addRow(GUIDE.period, "考核期间");
  draft.official({ row, from: GUIDE.question }, "考核期间", LABEL);
  const area = draft.put({ row, ...BESIDE }, period, ENTRY);
  const prompt = message("考核期间", "考核哪一年度或哪一时期，如2019年度。计分时写入各单位的表。");
  draft.validate({ area, rule: { type: "any" }, prompt });
}

function putLines(draft: SheetDraft, title: string, lines: readonly string[]): void {
  putCaption(draft, title);
  lines.forEach((text, index) => {
    draft.put({ row: draft.addRow(""), ...ACROSS }, `${index + 1}．${text}`, PLAIN);
  });
}

function putCaption(draft: SheetDraft, text: string): void {
  draft.put({ row: draft.addRow("", undefined, 26), ...ACROSS }, text, CAPTION);
}

function putLegend(draft: SheetDraft, design: Design): void {
  putCaption(draft, "颜色和标记");
  for (const { sample, style, text } of legendOf(design)) {
    const row = draft.addRow("");
    draft.put({ row, from: GUIDE.question }, sample, { ...style, unlocked: false });
    draft.put({ row, ...BESIDE }, text, PLAIN);
  }
}

function putReadings(draft: SheetDraft, design: Design, readings: Readings): void {
  const { interpretations } = design.form.rubric;
  if (interpretations.length === 0) return;
  putCaption(draft, "口径：文件没有规定、可以有不同理解的地方");
  const header = draft.addRow("readings:header", "口径");
  for (const { key, header: text } of COLUMNS) draft.official({ row: header, from: key }, text, HEADER);
  for (const interpretation of interpretations) putReading(draft, design, interpretation, readings);
}

function putReading(draft: SheetDraft, { listRule }: Design, interpretation: Interpretation, readings: Readings): void {
  const { id, question, clause, choices, default: usual } = interpretation;
  const row = draft.addRow(readingKey(id), `口径“${question}”`);
  const labels = choices.map(({ label }) => label);
  const options = choices.map((choice) => `· ${choice.label}${choice.id === usual ? "（默认）" : ""}`).join("\n");
  draft.official({ row, from: GUIDE.question }, question, OFFICIAL.left);
  draft.official({ row, from: GUIDE.clause }, clause, OFFICIAL.left);
  draft.official({ row, from: GUIDE.choices }, options, OFFICIAL.left);
  const chosen = choices.find((choice) => choice.id === readings[id])?.label ?? null;
  const area = draft.put({ row, from: GUIDE.choice }, chosen, ENTRY);
  const text = "从列表中选一种口径；改后须重新计分。";
  draft.validate({ area, rule: listRule(labels), prompt: message(question, text), error: message("填写有误", text) });
  draft.mark([blankCondition(area)]);
}

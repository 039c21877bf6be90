import { type Interpretation, type Readings, ownReadings, separateItems } from "../../rubric/interpretation";
import { mendTexts } from "../../rubric/asIssued";
import { standingGrounds } from "../../rubric/sentences";
import { scheduleTexts, selfText } from "../../rubric/schedule";
import type { Rubric } from "../../rubric/schema";
import type { Field } from "../../rules/field";
import { blankCondition } from "../cells/conditions";
import { message } from "../cells/validation";
import { ownReadingsKey, readingKey } from "../keys";
import type { CellStyle } from "../plan";
import { printedLines } from "../printedTexts";
import { itemLabel } from "../resultTexts/texts";
import { SheetDraft, type KeyedSheet } from "../sheetDraft";
import { SHEETS } from "../sheetNames";
import { CAPTION, ENTRY_STYLES, FACT, HEADER, LABEL, OFFICIAL, PLAIN, RESULT_TEXT, TITLE } from "../styles";
import { markerOf, type Design } from "./design";
import { lookUp } from "../../shared/lookUp";

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
  const steps = scheduleTexts(rubric.schedule);
  if (steps.length > 0) putLines(draft, "工作步骤的时间", steps);
  putLines(draft, "怎样填", stepsOf(design));
  putLegend(draft, design);
  putReadings(draft, design, readings);
  // The sheets of single units have the table itself.
  if (design.layout === "matrix") putTable(draft, rubric);
  putDoubts(draft, rubric);
  return draft.finish({});
}

const TABLE_HEADERS = ["指标", "内容", "计分办法、说明", "数据来源、依据"];

/** The printed table, row by row, for whoever fills in where it is not printed. */
function putTable(draft: SheetDraft, rubric: Rubric): void {
  putCaption(draft, `原文：${[rubric.printed.label ?? "", rubric.printed.title].join(" ").trim()}`);
  const put = (texts: readonly string[], style: CellStyle) => {
    const row = draft.addRow("");
    COLUMNS.forEach(({ key }, index) => {
      draft.put({ row, from: key }, texts[index] === "" ? null : (texts[index] ?? null), style);
    });
  };
  put(TABLE_HEADERS, HEADER);
  for (const { of } of printedLines(rubric)) {
    put([of("number", "section", "name"), of("content"), of("rule"), of("source")], OFFICIAL.left);
  }
  for (const note of rubric.printed.notes) draft.put({ row: draft.addRow(""), ...ACROSS }, note, PLAIN);
}

/** What nobody has compared with the document yet, what it leaves to people, and what it has wrong. */
function putDoubts(draft: SheetDraft, { items, documentFaults = [], remarks = [], mended }: Rubric): void {
  const unconfirmed = items.flatMap(({ id, name, toConfirm }) =>
    toConfirm === undefined ? [] : [`指标${id}“${name}”：${toConfirm}`],
  );
  if (unconfirmed.length > 0) putLines(draft, "还没有对照原文核对的指标", unconfirmed);
  const left = remarks.map(({ text, clause }) => `${text}（${clause}）`);
  if (left.length > 0) putLines(draft, "文件留给人判断的地方", left);
  const faults = documentFaults.map(({ fault }) => fault);
  if (faults.length > 0) putLines(draft, "文件本身有误、照原文保留之处", faults);
  if (mended.length > 0) putLines(draft, "更正：原文有误、已更正之处", mendTexts(mended));
}

function putDocument(draft: SheetDraft, rubric: Rubric): void {
  const { source, printed, self } = rubric;
  const number = source.number === null ? "" : `（${source.number}）`;
  const facts: [string, string | null][] = [
    ["文件", `《${source.title}》${number}`],
    ["印发机关", source.issuer],
    ["印发日期", source.date],
    ["考核单位", source.assessor ?? null],
    ["考核对象", source.assessed ?? null],
    ["附件", [printed.label ?? "", printed.title].join(" ").trim()],
    ["附件目录中的名称", source.attachmentTitle === null ? null : `${source.attachmentTitle}（与表上的名称不同）`],
    ["自评要求", selfText(self)],
    ["名次、等次、否决", standingGrounds(rubric).join("\n")],
  ];
  for (const [label, text] of facts) {
    if (text === null || text === "") continue;
    const row = draft.addRow("");
    draft.put({ row, from: GUIDE.question }, label, LABEL);
    draft.put({ row, ...BESIDE }, text, FACT);
  }
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
  for (const { key, header: text } of COLUMNS) {
    draft.official({ row: header, from: key }, text, HEADER);
    draft.nameColumn(key, text);
  }
  for (const interpretation of interpretations) {
    putReading(draft, design, interpretation, readings);
    putOwnReadings(draft, design, interpretation, readings);
  }
}

function putReading(draft: SheetDraft, { listRule }: Design, interpretation: Interpretation, readings: Readings): void {
  const { id, question, clause, choices, default: usual } = interpretation;
  const row = draft.addRow(readingKey(id), `口径“${question}”`);
  const labels = choices.map(({ label }) => label);
  const options = choices.map((choice) => `· ${choice.label}${choice.id === usual ? "（默认）" : ""}`).join("\n");
  draft.official({ row, from: GUIDE.question }, question, OFFICIAL.left);
  draft.official({ row, from: GUIDE.clause }, clause, OFFICIAL.left);
  draft.official({ row, from: GUIDE.choices }, options, OFFICIAL.left);
  const chosen = choices.find((choice) => choice.id === lookUp(readings, id))?.label ?? null;
  const area = draft.put({ row, from: GUIDE.choice }, chosen, ENTRY);
  const text = "从列表中选一种口径；改后须重新计分。";
  draft.validate({ area, rule: listRule(labels), prompt: message(question, text), error: message("填写有误", text) });
  draft.mark([blankCondition(area)]);
}

/** Where a case is open for several items: room to decide it otherwise for some of them. */
function putOwnReadings(draft: SheetDraft, { form }: Design, interpretation: Interpretation, readings: Readings): void {
  const { id, question } = interpretation;
  const items = separateItems(interpretation);
  const [first = ""] = items;
  if (items.length === 0) return;
  const row = draft.addRow(ownReadingsKey(id), `口径“${question}”个别指标`);
  const named = form.rubric.items.filter((item) => items.includes(item.id)).map(itemLabel);
  draft.official({ row, from: GUIDE.question }, "上一口径，个别指标另选的", OFFICIAL.left);
  draft.official({ row, from: GUIDE.clause }, `可以另选的指标：${named.join("、")}`, OFFICIAL.left);
  draft.official({ row, from: GUIDE.choices }, `没有另选的空着。写法：指标编号：口径，如“${first}：……”`, OFFICIAL.left);
  const area = draft.put({ row, from: GUIDE.choice }, ownReadingsText(interpretation, readings), ENTRY);
  const text = `每行一个指标，写指标编号和口径，如“${first}：……”；没有另选的空着。改后须重新计分。`;
  draft.validate({ area, rule: { type: "any" }, prompt: message(question, text) });
}

/** The readings of single items as they are entered, a line each; null where there are none. */
export function ownReadingsText(interpretation: Interpretation, readings: Readings): string | null {
  const label = (choice: string) => interpretation.choices.find(({ id }) => id === choice)?.label ?? choice;
  const lines = ownReadings(interpretation, readings).map(({ item, choice }) => `${item}：${label(choice)}`);
  return lines.length === 0 ? null : lines.join("\n");
}

/** How to fill in, step by step. */
function stepsOf({ form, layout, self }: Design): readonly string[] {
  const types = new Set(form.items.flatMap(({ fields }) => fields.map(({ field }) => field.type)));
  const has = (type: Field["type"]) => types.has(type);
  const { reviewed, self: own, evidence, ledger, summary } = SHEETS;
  const where =
    layout === "appendix"
      ? `每个单位一张工作表：左边是文件印发的原表，右边填写。${self ? "单位填“自评”栏，审核人填“审核”栏。" : "填“审核”栏。"}`
      : `“${reviewed}”工作表每个单位一行、每个填报项目一列。${self ? `单位自评的数填“${own}”工作表。` : ""}佐证材料和备注记在“${evidence}”工作表。`;
  return [
    where,
    "选中要填的单元格，会显示怎么填、按什么计分。空着表示未填，与0不同。",
    ...(has("flag") ? ["是否类填“是”或“否”。"] : []),
    ...(has("date") ? ["日期填年-月-日，如2019-04-05；只填到日，不填钟点。"] : []),
    ...(has("list") ? ["一格填几个数的（如各次扣分、各人评分），用分号隔开，如0.5;2；没有的填“无”。"] : []),
    ...(form.hasLedger
      ? [
          "没有发生的加分、减分、扣分事项填0或“无”。",
          `加分、减分、扣分事项可以逐件记在“${ledger}”，也可以直接填次数或各次扣分；记全以后把单位的“台账已记全”填“是”，没有记录的就按没有发生计。`,
        ]
      : []),
    `填完用本程序计分：得分、评分说明和“${summary}”由程序写入。数据改动后须重新计分，结果才是最新的。`,
    "工作表保护没有密码，只防误改。撤消保护后可以插入自己的行和列、排序、改工作表名，但不要删改原表文字和隐藏的第一行、第一列。",
  ];
}

interface LegendLine {
  readonly sample: string;
  readonly style: CellStyle;
  readonly text: string;
}

/** What the colours mean. */
function legendOf({ self }: Design): readonly LegendLine[] {
  return [
    { sample: "浅黄", style: ENTRY_STYLES.entries.text, text: "审核填写" },
    ...(self ? [{ sample: "浅绿", style: ENTRY_STYLES.self.text, text: "单位自评填写" }] : []),
    { sample: "浅灰", style: OFFICIAL.left, text: "文件原文，不改" },
    { sample: "浅蓝", style: RESULT_TEXT, text: "计分结果，由程序写入" },
    { sample: "虚线框", style: ENTRY_STYLES.entries.text, text: "必填而未填的单元格，带深黄底色" },
    { sample: "粗红字", style: ENTRY_STYLES.entries.text, text: "填的数不能用：超出范围、不是数字或不在选项中" },
    {
      sample: "橙底加下划线",
      style: ENTRY_STYLES.entries.text,
      text: "写法不规范：用“校验”看怎样读取，能改的可以代为改写",
    },
  ];
}

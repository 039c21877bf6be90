import { formOf, type Form } from "../../layout/form";
import { selfIn } from "../../rubric/schedule";
import type { Rubric } from "../../rubric/schema";
import { isDay } from "../../shared/day";
import type { ReportCell, ReportDocument, ReportLine, ReportTable } from "../model";
import { typesetDocument, type SetDocument } from "../page/typeset";
import { groupedRows, itemRows, kindRows, type GuideRow, askedFields, WAIVED } from "./tasks";
import { SHEETS } from "../../layout/sheetNames";
import type { Field } from "../../rules/field";
import { LEDGER_CLOSED } from "../../scoring/ledger";
import { RECEIVED } from "../../scoring/receipts";

/** What the guide for whoever fills in is called. */
export const GUIDE = "填报说明";

/** For whom and when it is filled in. */
export interface Filling {
  /** The year or period assessed; null where it is not told. */
  readonly period: string | null;
  /** Whether units fill in points of their own (自评). */
  readonly self: boolean;
}

/** How a table is filled in before anybody has decided on it: as the document asks. */
export function usualFilling({ self }: Rubric): Filling {
  return { period: null, self: self.asks === "points" };
}

/** Wished widths of number, name, what is filled in, and points, in half-width characters. */
type Widths = readonly [number, number, number, number];

interface Way {
  readonly rows: (form: Form) => readonly GuideRow[];
  readonly widths: Widths;
}

/** From the roomiest to the tightest: 五号 and 小五 with an item a row, then with items of one kind together. */
const WAYS: readonly [Way, ...Way[]] = [
  { rows: itemRows, widths: [7, 32, 56, 7] },
  { rows: itemRows, widths: [7, 36, 74, 7] },
  { rows: groupedRows, widths: [8, 46, 42, 7] },
  { rows: groupedRows, widths: [8, 58, 52, 7] },
  { rows: kindRows, widths: [8, 60, 30, 7] },
  { rows: kindRows, widths: [8, 78, 34, 7] },
];

/** The page for whoever fills in; on one page wherever that can be. */
export function guideDocument(rubric: Rubric, filling: Filling): SetDocument {
  const form = formOf(rubric);
  const [first, ...others] = WAYS;
  let set = setBy(form, filling, first);
  for (const way of others) {
    if (onOnePage(set)) return set;
    set = setBy(form, filling, way);
  }
  return set;
}

function onOnePage({ appendices }: SetDocument): boolean {
  return appendices.every(({ table }) => table.pageStarts.length === 0);
}

function setBy(form: Form, filling: Filling, way: Way): SetDocument {
  const { rubric } = form;
  const title = `${rubric.title}${GUIDE}`;
  const document: ReportDocument = {
    title,
    appendices: [
      {
        name: GUIDE,
        orientation: "portrait",
        mark: null,
        above: [{ kind: "title", text: title }, ...factLines(rubric, filling)],
        table: tableOf(way.rows(form), way.widths),
        below: fillingRules(form, filling.self).map((text) => ({ kind: "note", text })),
      },
    ],
  };
  return typesetDocument(document);
}

/** By which document, for whom, and until when. */
function factLines(rubric: Rubric, { period }: Filling): readonly ReportLine[] {
  const { source, printed, self } = rubric;
  const number = source.number === null ? "" : `（${source.number}）`;
  const { label } = printed;
  const clause = self.clause === null ? "" : `；${self.clause}`;
  return [
    `依据：《${source.title}》${number}${label ?? ""}${clause}`,
    [
      ...(source.assessed === undefined ? [] : [`考核对象：${source.assessed}`]),
      ...(period === null ? [] : [`考核期间：${period}`]),
    ].join("　"),
    dueText(rubric, period),
  ]
    .filter((text) => text !== "")
    .map((text) => ({ kind: "note", text }));
}

/** What is handed in and the last day for it. */
function dueText({ self }: Rubric, period: string | null): string {
  const { due, submits, last } = selfIn(self, period);
  if (due === null) return "交回日期：文件没有规定，按通知的日期。";
  const day = last === undefined ? "" : `（最后一天：${dayText(last)}）`;
  return `交回日期：${due}${day}${submits === undefined ? "" : `，交${submits}`}。`;
}

/** A day as letters write it; one of every year without the year. */
function dayText(day: string): string {
  const parts = day.split("-").map(Number);
  const [year, month, date] = isDay(day) ? parts : [null, ...parts];
  return `${year === null ? "每年" : `${String(year)}年`}${String(month)}月${String(date)}日`;
}

const HEADERS = ["序号", "指标", "填什么", "满分"];

function tableOf(rows: readonly GuideRow[], widths: Widths): ReportTable {
  const line = (row: number, texts: readonly string[], kind: ReportCell["kind"]) =>
    texts.map((value, column): ReportCell => {
      const align = kind !== "header" && (column === 1 || column === 2) ? "left" : "center";
      return { row, column, rows: 1, columns: 1, kind, value, align };
    });
  return {
    columns: widths.map((width) => ({ width })),
    headerRows: 1,
    rows: rows.length + 1,
    cells: [
      ...line(0, HEADERS, "header"),
      ...rows.flatMap(({ number, name, what, points }, index) =>
        line(index + 1, [number, name, what, points], "official"),
      ),
    ],
  };
}

/** What whoever fills in has to heed; numbered, the most important first. `self`: units fill in points of their own. */
function fillingRules(form: Form, self: boolean): readonly string[] {
  return [...cellRules(form, self), ...handingIn()].map((text, index) => `${String(index + 1)}．${text}`);
}

function cellRules(form: Form, self: boolean): readonly string[] {
  const asked = form.items.flatMap(askedFields);
  const has = (type: Field["type"]) => asked.some(({ field }) => field.type === type);
  const counts = asked.some(({ countsEvents }) => countsEvents);
  const waived = form.items.some(({ fields }) => fields.some(({ waivedBy }) => waivedBy !== null));
  const facts = form.attributes.filter(({ field }) => field.id !== RECEIVED && field.id !== LEDGER_CLOSED);
  const marks = [
    ...(has("flag") ? ["问“是否”的，填“是”或“否”"] : []),
    ...(has("list") ? ["一格填几个数的，用分号隔开，如0.5;2"] : []),
    ...(has("date") ? ["日期填年-月-日，如2019-04-05"] : []),
  ];
  return [
    self
      ? "单位填浅绿色的格（自评），审核人填浅黄色的格（审核）。选中一格，会显示怎么填、按什么计分。"
      : "填浅黄色的格。选中一格，会显示怎么填、按什么计分。",
    counts ? "空着是“没有填”，不是0：没有发生的也要填“无”或0。" : "空着是“没有填”，不是0：得零分、数是零的，要写0。",
    ...(form.rubric.categories.length > 0 ? ["各类单位的指标不同，只填本单位那张表上有的。"] : []),
    ...(marks.length > 0 ? [`${marks.join("；")}。`] : []),
    ...(waived ? [`带${WAIVED}的指标，本单位没有这项任务的，在它的“没有……”一格填“是”，其余的格空着。`] : []),
    ...(facts.length > 0
      ? [`指标以外，还有单位情况要填（注明“可不填”的可以空着）：${facts.map(({ label }) => label).join("；")}。`]
      : []),
    ...(form.hasLedger ? [`扣分、加分的事可以一件一件记在“${SHEETS.ledger}”；全部记完，把“台账已记全”填“是”。`] : []),
  ];
}

function handingIn(): readonly string[] {
  return [
    "佐证材料写名称和文号（文件、照片、台账等），材料另附。",
    "深黄底、虚线框的格必须填，还没有填；红色粗字是填的数不能用，改好再交。浅灰是文件原文，浅蓝由程序写入，都不用填。",
    "不要改印好的字，不要删行、删列。填完保存，把这个文件原样交回：不要另存成别的格式，不要把数抄到别的表里。",
  ];
}

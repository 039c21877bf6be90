import { formOf, type Form } from "../../layout/form";
import { selfIn } from "../../rubric/schedule";
import type { Rubric } from "../../rubric/schema";
import { isDay } from "../../shared/day";
import type { ReportCell, ReportDocument, ReportLine, ReportTable } from "../model";
import { typesetDocument, type SetDocument } from "../page/typeset";
import { fillingRules } from "./rules";
import { groupedRows, itemRows, kindRows, type GuideRow } from "./tasks";

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

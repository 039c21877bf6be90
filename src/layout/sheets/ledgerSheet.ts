import type { LedgerLine, Unit } from "../../scoring/entries";
import { dayOrText } from "../cells/entryValue";
import type { Form } from "../form";
import type { PlannedValue } from "../plan";
import { itemLabel } from "../resultTexts/texts";
import type { KeyedSheet } from "../sheetDraft";
import { SHEETS } from "../sheetNames";
import { ENTRY_STYLES } from "../styles";
import { markerOf, type Design } from "./design";
import { LEDGER_COLUMNS, ledgerItems, levelWord, levelWords, lineSheet, type LineColumn } from "./lineSheet";

const TEXT = ENTRY_STYLES.entries.text;

type Column = Omit<LineColumn, "key" | "header">;

/** What stands above the ledger's columns. */
export const LEDGER_HEADERS = {
  unit: "单位",
  item: "指标",
  date: "日期",
  matter: "事项",
  level: "级别",
  points: "分值",
  evidence: "佐证材料",
  work: "工作事项",
  notice: "通报编号",
  deadline: "整改时限",
} as const satisfies Record<(typeof LEDGER_COLUMNS)[number], string>;

/** 台账: one line for each event that adds to or takes from an item. */
export function ledgerSheet(design: Design, units: readonly Unit[], ledger: readonly LedgerLine[]): KeyedSheet {
  const { form } = design;
  const columns = ledgerColumns(design, units);
  return lineSheet(
    {
      kind: "ledger",
      name: SHEETS.ledger,
      marker: markerOf(design, { role: "ledger" }),
      title: `${form.rubric.title} · 台账`,
      hint: `一事一行：从列表中选单位和指标，${entryHint(form)}。也可以不记台账，直接在审核栏填次数或各次扣分；两处都填的须一致。`,
    },
    LEDGER_COLUMNS.map((key) => ({ key, header: LEDGER_HEADERS[key], ...columns[key] })),
    ledger.map((line) => ledgerCells(form, line)),
  );
}

/** Columns in which anything may be written. */
const FREE = {
  matter: { width: 44, prompt: "什么事，依据什么文件或通报。" },
  evidence: { width: 26, prompt: "文件、通报、报道等的名称和文号。" },
  work: { width: 22, prompt: "可以不填。同一件事记了几行的，各行写成一样，如“3月报表”；不同的事写得不同。" },
  notice: { width: 18, prompt: "可以不填。没有填工作事项的，通报编号相同的算同一件事。" },
} as const;

function ledgerColumns(
  { form, listRule }: Design,
  units: readonly Unit[],
): Readonly<Record<(typeof LEDGER_COLUMNS)[number], Column>> {
  const labels = ledgerItems(form).map(({ item }) => itemLabel(item));
  const names = units.map(({ name }) => name.trim());
  const day = {
    width: 12,
    style: ENTRY_STYLES.entries.date,
    rule: { type: "date", earliest: null, latest: null },
  } as const;
  const free = { style: TEXT, rule: { type: "any" } } as const;
  return {
    unit: { width: 22, style: TEXT, rule: listOr(listRule, names), prompt: "从列表中选单位。" },
    item: { width: 22, style: TEXT, rule: listRule(labels), prompt: "从列表中选指标。" },
    date: { ...day, prompt: "请填日期，如2019-04-01。" },
    matter: { ...free, ...FREE.matter },
    level: {
      width: 26,
      style: TEXT,
      rule: listOr(listRule, levelWords(form)),
      prompt: "按级别、事项计分的指标从列表中选，每行计一次；只按分值扣分的指标不填。",
    },
    points: {
      width: 8,
      style: ENTRY_STYLES.entries.number,
      rule: { type: "decimal", min: 0, max: null },
      prompt: "按分值扣分的指标、每次分值另定的事项填本次多少分（正数）；其他的不填。",
    },
    evidence: { ...free, ...FREE.evidence },
    work: { ...free, ...FREE.work },
    notice: { ...free, ...FREE.notice },
    deadline: { ...day, prompt: "可以不填。检查发现的问题限哪一天前整改，如2019-06-30。" },
  };
}

/** What to enter beside unit and item. */
function entryHint(form: Form): string {
  const both = ledgerItems(form).some(
    ({ ledger }) => ledger?.levels.some(({ amounts }) => amounts !== undefined) ?? false,
  );
  return both ? "按指标填级别或分值；每次分值另定的事项，级别和分值都填" : "按指标填级别或分值，二者只填一项";
}

/** A list of what there is to choose from; anything where there is nothing. */
function listOr(listRule: Design["listRule"], options: readonly string[]): LineColumn["rule"] {
  return options.length === 0 ? { type: "any" } : listRule(options);
}

/** The cells of a line, in the order of the columns; a date that is written as one is a day. */
export function ledgerCells(form: Form, line: LedgerLine): PlannedValue[] {
  const item = form.items.find((one) => one.item.id === line.item)?.item;
  const level = line.level ?? null;
  const day = (date: string | null | undefined) => (date === null || date === undefined ? null : dayOrText(date));
  return [
    line.unit,
    item === undefined ? line.item : itemLabel(item),
    day(line.date),
    line.matter ?? null,
    level === null ? null : levelWord(form, line.item, level),
    line.points ?? null,
    line.evidence ?? null,
    line.work ?? null,
    line.notice ?? null,
    day(line.deadline),
  ];
}

/** A line of the ledger as one reads it there. */
export function lineWords(form: Form, line: LedgerLine): string {
  const parts = ledgerCells(form, line).flatMap((part) => (part === null ? [] : [part]));
  return parts.map((part) => (typeof part === "object" ? part.date : part)).join(" · ");
}

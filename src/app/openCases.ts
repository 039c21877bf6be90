import type { Example } from "../rubric/example";
import { mendTexts } from "../rubric/asIssued";
import type { Choice, Interpretation } from "../rubric/interpretation";
import type { Rubric } from "../rubric/schema";
import type { Entries } from "../scoring/entries";
import { evaluate } from "../scoring/evaluate";
import { resultsOf } from "../scoring/report";
import type { AnyItemResult, UnitResult } from "../scoring/results";
import { show } from "../shared/decimal";
import { lookUp } from "../shared/lookUp";
import { exampleEntries } from "./example";

/*
 * What the documents leave open, as a Markdown file: every table with its open cases and how each bears on units, what
 * is left to people, what was mended, and what the document has wrong.
 */

const HEAD = [
  "# 文件没有写明的地方",
  "这里列出各张表的文件没有写明、可以有不同理解的地方（口径），每个口径的依据、选项、默认的选项，以及改选以后例题中各单位的结果怎样变化；然后是文件留给人判断的地方、已更正的误字和文件本身有误之处。本文件由 `npm run open-cases` 根据各考评表生成，不要手改。",
];

/** The whole file, all rubrics in the given order. */
export function openCases(rubrics: readonly Rubric[]): string {
  return `${[...HEAD, ...rubrics.flatMap(tableParts)].join("\n\n")}\n`;
}

function tableParts(rubric: Rubric): readonly string[] {
  const { id, title, source, interpretations, remarks = [], mended, documentFaults = [] } = rubric;
  const { number, assessor, assessed } = source;
  const facts = [
    `文件：《${source.title}》${number === null ? "" : `（${number}）`}`,
    `编号：\`${id}\``,
    ...(assessor === undefined ? [] : [`考核单位：${assessor}`]),
    ...(assessed === undefined ? [] : [`考核对象：${assessed}`]),
  ];
  return [
    `## ${escaped(title)}`,
    list(facts.map(escaped)),
    ...interpretations.flatMap((one) => caseParts(rubric, one)),
    ...listPart(
      "文件留给人判断的地方",
      remarks.map(({ text, clause }) => `${text}（${clause}）`),
    ),
    ...listPart("已更正的误字", mendTexts(mended)),
    ...listPart(
      "文件本身有误、照原文保留之处",
      documentFaults.map(({ fault }) => fault),
    ),
  ];
}

function listPart(heading: string, lines: readonly string[]): readonly string[] {
  return lines.length === 0 ? [] : [`### ${heading}`, list(lines.map(escaped))];
}

function list(lines: readonly string[]): string {
  return lines.map((line) => `- ${line}`).join("\n");
}

/** Signs that Markdown would take for its own. */
function escaped(text: string): string {
  return text.replaceAll(/[*_<>[\]]/gu, (sign) => `\\${sign}`);
}

function caseParts(rubric: Rubric, interpretation: Interpretation): readonly string[] {
  const { id, question, clause, choices, default: usual, why } = interpretation;
  const lines = [
    `依据：${escaped(clause)}`,
    `涉及：${concernText(interpretation)}`,
    ...choices.map((choice) => {
      return `\`${choice.id}\`：${escaped(choice.label)}${choice.id === usual ? "（默认）" : effectText(rubric, interpretation, choice)}`;
    }),
    ...(why === undefined ? [] : [`默认的理由：${escaped(why)}`]),
  ];
  return [`### ${escaped(question)} \`${id}\``, list(lines)];
}

const PARTS: Readonly<Record<string, string>> = {
  self: "报送",
  arithmetic: "小数",
  sections: "各部分",
  repetition: "多次考核",
  totals: "总分",
  veto: "一票否决",
  ranking: "名次",
  grading: "等次",
  ledger: "台账",
  checks: "填报检查",
};

function concernText({ applies }: Interpretation): string {
  if ("part" in applies) return lookUp(PARTS, applies.part) ?? applies.part;
  const items = "items" in applies ? applies.items : applies.modifiersOf;
  return `第${items.join("、")}项`;
}

/** What a choice makes of the units of the example that tries it. */
function effectText(rubric: Rubric, { id, default: usual }: Interpretation, choice: Choice): string {
  for (const example of rubric.examples) {
    if (lookUp(example.interpretations, id) !== choice.id) continue;
    const effects = effectsIn(rubric, example, { [id]: usual });
    if (effects.length > 0) return escaped(`。例题“${example.name}”：${effects.slice(0, SHOWN).join("；")}`);
  }
  return "";
}

/** Units that are told of one example. */
const SHOWN = 2;

function effectsIn(rubric: Rubric, example: Example, usual: Readonly<Record<string, string>>): readonly string[] {
  const entries = exampleEntries(rubric, example);
  const before = resultsUnder(rubric, { ...entries, interpretations: { ...entries.interpretations, ...usual } });
  return resultsUnder(rubric, entries).flatMap((unit, index) => {
    const was = before[index];
    const changes = was === undefined ? [] : changesOf(was, unit);
    return changes.length === 0 ? [] : [`${unit.name}${changes.join("，")}`];
  });
}

function resultsUnder(rubric: Rubric, entries: Entries): readonly UnitResult[] {
  return resultsOf(evaluate(rubric, entries)).units;
}

function changesOf(before: UnitResult, after: UnitResult): readonly string[] {
  const items = Object.entries(after.items).flatMap(([id, item]) => {
    return change(`第${id}项`, itemText(lookUp(before.items, id)), itemText(item));
  });
  const vetoed = ({ veto }: UnitResult) => (veto.hit ? "否决" : "不否决");
  const figures = [
    ...items,
    ...change("总分", pointsText(before.total), pointsText(after.total)),
    ...change("", vetoed(before), vetoed(after)),
    ...change("名次", pointsText(before.rank), pointsText(after.rank)),
    ...change("等次", before.grade ?? NONE, after.grade ?? NONE),
    ...change("迟报", lateText(before), lateText(after)),
  ];
  // What follows, and what one is told, goes with other points and grades; it is shown where it alone changes.
  return figures.length > 0
    ? figures
    : [...change("后果", followingText(before), followingText(after)), ...newNotices(before, after)];
}

function followingText({ consequences = [] }: UnitResult): string {
  return consequences.length === 0 ? NONE : `“${consequences.map(({ text }) => text).join("；")}”`;
}

/** What a unit is told of that it was not told before, other readings aside. */
function newNotices({ issues: before }: UnitResult, { issues: after }: UnitResult): readonly string[] {
  const told = new Set(before.map(({ message }) => message));
  return after
    .filter(({ code, message }) => CHECKED.includes(code) && !told.has(message))
    .map(({ item, message }) => `${item === undefined ? "" : `第${item}项`}提示：${message}`);
}

/** Notices that a reading alone brings about. */
const CHECKED: readonly string[] = ["measured-above"];

const NONE = "无";

function change(label: string, before: string, after: string): readonly string[] {
  return before === after ? [] : [`${label}${before}→${after}`];
}

function itemText(item: AnyItemResult | undefined): string {
  return item !== undefined && "points" in item ? pointsText(item.points) : NONE;
}

function lateText({ received }: UnitResult): string {
  const { daysLate } = received ?? { daysLate: 0 };
  if (daysLate === null) return "未定";
  return daysLate === 0 ? "没有" : `${String(daysLate)}天`;
}

function pointsText(points: number | null): string {
  return points === null ? NONE : show(points);
}

import { kindOf } from "../../rules/kinds/kinds";
import { resultsDocument } from "../../app/resultsDocument";
import { resultState } from "../../app/state";
import { formOf } from "../../layout/form";
import { isReasonKey } from "../../layout/keys";
import { summaryColumns, type SummaryColumn } from "../../layout/resultTexts/summaryColumns";
import { exceededText, itemLabel, provisionalText, selfBasedText } from "../../layout/resultTexts/texts";
import { selfBasedUnits } from "../../app/rankedUnits";
import { standingGrounds } from "../../rubric/sentences";
import { consequenceList } from "../../scoring/consequenceList";
import { sourcesOf } from "../../rubric/derived";
import { ownReadings, readingWords } from "../../rubric/interpretation";
import type { Rubric } from "../../rubric/schema";
import type { Evaluation } from "../../scoring/evaluate";
import { excessOf } from "../../scoring/excess";
import { receiptsOf } from "../../scoring/receipts";
import { unitResult } from "../../scoring/report";
import type { AnyItemResult, UnitResult } from "../../scoring/results";
import { show } from "../../shared/decimal";
import { issue } from "../../shared/issue";
import { jsonPieces } from "../../shared/jsonPieces";
import { alignedLines } from "../common/alignedTable";
import { bookOption, bookTarget } from "../common/bookOutput";
import { rubricOption, rubricsOf } from "../common/catalogue";
import { loadCohort } from "../common/cohort";
import {
  notTogether,
  optionText,
  optionValue,
  type Call,
  type Command,
  type Option,
  forceOption,
} from "../common/command";
import { report } from "../common/diagnostics";
import { type Book } from "../common/inputs";
import { LINE_FORMATS, unitFields, unitLines } from "../common/unitLines";
import { scoreInSight } from "../common/scoring";
import {
  mapOption,
  mappedBook,
  mappedResults,
  replaceFormulasOption,
  toldDifferences,
  writeMapped,
  type MappedBook,
} from "../common/mapped";
import { writeScored, type ScoredCohort, type Written } from "../common/scoredBook";
import { filePath, type Target } from "../system/files";
import type { Io } from "../system/io";
import { Stop } from "../system/stop";
import { readable, writeAll } from "../system/stream";
import { lookUp } from "../../shared/lookUp";

const jsonOption: Option = { name: "json" };
const formatOption: Option = { name: "format", value: "csv|ndjson", choices: LINE_FORMATS };
const fieldsOption: Option = { name: "fields", value: "栏目,…" };

export const score: Command = {
  name: "score",
  usage:
    "输入文件… [--json|--format csv|ndjson [--fields 栏目,…]] [-o 工作簿.xlsx] [--map 对应表.json [--replace-formulas]] [--rubric 考评表.json] [--force]",
  summary:
    "计分；用-o把结果写进工作簿的副本；用--format一行一个单位地列出（栏目如name,total,rank,grade,points:5.2）；用--map在单位自己的表里计分",
  english:
    "Score; with -o write totals, caps, veto flags and grades into a copy of the workbook; with --format print a line a unit; with --map score a sheet of your own where it stands.",
  takes: { what: "输入文件", least: 1, most: Infinity },
  options: [
    ...[jsonOption, formatOption, fieldsOption, bookOption, mapOption, replaceFormulasOption],
    ...[rubricOption, forceOption],
  ],
  async run(call, io) {
    checkTogether(call);
    const paths = call.arguments.map((shown) => filePath(shown, io));
    const target = await bookTarget(call, paths, io);
    const rubrics = await rubricsOf(call, io);
    const own = await mappedBook(call, paths, { io, rubrics });
    const loaded = own === null ? await loadCohort(paths, call.command, { io, rubrics }) : { ...own, book: null };
    const { input, book, issues: faults } = loaded;
    if (input === null) {
      await printResults(null, call, io);
      return report(io, faults, 1);
    }
    const lines = linesFor(call, input.rubric);
    // Whoever opens a workbook sees in it what other readings would change.
    const told = lines === null || target !== null || io.all === true ? "all" : "in-force";
    const { evaluation, issues } = await scoreInSight(input, io, told);
    const scored = { input, book, evaluation };
    const written = await (own === null
      ? writtenBook(scored, target, io)
      : writtenMap(own, evaluation, { call, target }));
    if (lines === null) await printResults(evaluation, call, io, written.audit);
    else await writeAll(io.stdout, lines(evaluation), progressOf(evaluation, io));
    if (told === "in-force") await io.stderr.write(OTHERS_LEFT_OUT);
    if (target !== null && written.done) await io.stderr.write(`结果已写入${target.shown}\n`);
    return report(io, [...issues, ...editedResults(book), ...written.issues], 0);
  },
};

type WrittenResults = Written & { readonly audit?: readonly unknown[] };

async function writtenBook(scored: ScoredCohort, target: Target | null, io: Io): Promise<WrittenResults> {
  return target === null ? { done: false, issues: [] } : writeScored(scored, target, io);
}

/** The office's own formulas are held against the results, whether or not these are written. */
async function writtenMap(
  own: MappedBook,
  evaluation: Evaluation,
  { call, target }: { readonly call: Call; readonly target: Target | null },
): Promise<WrittenResults> {
  const { input } = own;
  if (input === null) throw new Error("nothing was read");
  const results = mappedResults(input, evaluation);
  const { issues, document } = toldDifferences(input, results);
  if (target === null || results.issues.length > 0) {
    return { done: false, issues: [...results.issues, ...issues], audit: document };
  }
  const written = await writeMapped(own, input, results, call, target);
  return { done: true, issues: [...issues, ...written], audit: document };
}

/** A line a unit is for large cohorts; what other readings would change of it takes longer than all the rest. */
const OTHERS_LEFT_OUT = "没有逐个单位列出换一种口径会怎样；要列出，加--all\n";

/** Fields are those of lines, and there is one way to print. */
function checkTogether(call: Call): void {
  const has = ({ name }: Option) => lookUp(call.options, name) !== undefined;
  if (has(jsonOption) && has(formatOption)) {
    throw notTogether(call, optionText(jsonOption), optionText(formatOption));
  }
  if (has(replaceFormulasOption) && !(has(mapOption) && has(bookOption))) {
    throw new Stop(2, [issue("formulas-without-map", {}, {})], call.command);
  }
  if (has(fieldsOption) && !has(formatOption))
    throw new Stop(2, [issue("fields-without-format", {}, {})], call.command);
}

/** Tells how many units are written; there is little beside them. */
function progressOf(evaluation: Evaluation | null, io: Io): (pieces: number) => Promise<void> {
  const of = evaluation?.units.length ?? 0;
  return (pieces) => io.progress("正在输出 Writing", { done: Math.min(pieces, of), of });
}

async function printResults(
  evaluation: Evaluation | null,
  call: Call,
  io: Io,
  audit?: readonly unknown[],
): Promise<void> {
  if (call.options.json === true) {
    await writeAll(io.stdout, jsonPieces({ ...resultsDocument(evaluation), audit }), progressOf(evaluation, io));
  } else if (evaluation !== null) await writeAll(io.stdout, readable(scoreTableLines(evaluation)));
}

/** The lines of units that were asked for, as a function of the results; null where others were. */
function linesFor(call: Call, rubric: Rubric): ((evaluation: Evaluation) => Iterable<string>) | null {
  const format = LINE_FORMATS.find((one) => one === optionValue(call, formatOption.name));
  if (format === undefined) return null;
  const fields = unitFields(rubric, optionValue(call, fieldsOption.name));
  if (!fields.ok) throw new Stop(2, fields.issues, call.command);
  return (evaluation) => unitLines(evaluation, fields.value, format);
}

/** Somebody's changes to results: scoring does not take them over, so they are told. */
function editedResults(book: Book | null) {
  return book === null ? [] : resultState(book.input).issues.filter(({ code }) => code === "result-edited");
}

/** The results for reading: a table of all units, the readings that were switched, and what is still missing. */
export function* scoreTableLines(evaluation: Evaluation): Generator<string> {
  const { rubric } = evaluation;
  const columns = columnsFor(evaluation);
  const rows: string[][] = [];
  const missing: string[] = [];
  for (const unit of evaluation.units) {
    const result = unitResult(evaluation, unit);
    rows.push(columns.map(({ value }) => cellText(value(result))));
    if (!result.complete) missing.push(missingLine(rubric, result));
  }
  yield `${rubric.title}\n\n`;
  yield* alignedLines(...withoutEmpty(columns, rows));
  yield* readingLines(evaluation);
  yield `\n${standingGrounds(rubric).join("\n")}\n`;
  yield* consequenceLines(evaluation);
  const selfBased = selfBasedText(selfBasedUnits(evaluation));
  if (selfBased !== "") yield `\n${selfBased}\n`;
  yield* receiptLines(evaluation);
  const exceeded = exceededText(excessOf(evaluation));
  if (exceeded !== "") yield `\n${exceeded}\n`;
  if (evaluation.missing.length > 0) yield `\n${provisionalText(evaluation)}\n`;
  if (missing.length === 0) return;
  yield `\n未填全的单位（${String(missing.length)}个，以上结果为暂定）\n`;
  yield* missing;
}

type TableColumn = Pick<SummaryColumn, "label" | "kind" | "value">;

/** Told after the table, or too long for it. */
const LEFT_OUT = new Set([
  "result:notices",
  "result:capped",
  "result:caps",
  "result:notes",
  "result:reason",
  "result:adjustments",
  "result:lowered",
  "result:consequences",
]);

/** The summary sheet's columns; for a rubric without points also what each item was rated. */
function columnsFor({ rubric, units }: Evaluation): TableColumn[] {
  const self = units.some((unit) => unit.self !== null);
  const all = summaryColumns(formOf(rubric), self, rubric.total === null);
  return [
    { label: "单位", kind: "words", value: ({ name }) => name },
    { label: "类别", kind: "words", value: ({ category }) => category },
    ...all.filter(({ key }) => !LEFT_OUT.has(key) && !isReasonKey(key)),
  ];
}

function cellText(value: ReturnType<SummaryColumn["value"]>): string {
  if (value === null) return NOTHING;
  return typeof value === "number" ? show(value) : String(value);
}

const NOTHING = "-";

function withoutEmpty(columns: readonly TableColumn[], rows: readonly (readonly string[])[]) {
  const used = columns.map((_, index) => rows.some((row) => row[index] !== NOTHING));
  const kept = <T>(list: readonly T[]) => list.filter((_, index) => used[index]);
  const headings = kept(columns).map(({ label, kind }) => {
    // The second line of a label holds the full points.
    return { heading: label.split("\n")[0] ?? "", align: kind === "words" ? "left" : "right" } as const;
  });
  return [headings, rows.map(kept)] as const;
}

/** What follows for whom. */
function* consequenceLines(evaluation: Evaluation): Generator<string> {
  const list = consequenceList(evaluation, evaluation.units);
  if (list.length > 0) yield "\n结果运用\n";
  for (const { text, clause, units } of list) yield `  ${text}（${clause}）：${units.join("、")}\n`;
}

/** Who handed in late and who not yet, all of them by name. */
function* receiptLines(evaluation: Evaluation): Generator<string> {
  const receipts = receiptsOf(evaluation);
  if (receipts === null) return;
  const { due, late, undecided = [], open } = receipts;
  if (late.length > 0) yield `\n迟报的单位（${String(late.length)}个，期限${due}）\n`;
  for (const { unit, date, daysLate } of late) yield `  ${unit}：${date}收到，晚${String(daysLate)}天\n`;
  if (undecided.length > 0) {
    yield `\n不知道是否迟报的单位（${String(undecided.length)}个，期限${due}，考核期间没有写是哪一年）\n  ${undecided.join("、")}\n`;
  }
  if (open.length > 0) yield `\n没有收到日期的单位（${String(open.length)}个）\n  ${open.join("、")}\n`;
}

/** The readings that somebody switched; the usual ones go without saying. */
function* readingLines({ rubric, readings }: Evaluation): Generator<string> {
  const switched = rubric.interpretations.filter(
    (one) => lookUp(readings, one.id) !== one.default || ownReadings(one, readings).length > 0,
  );
  if (switched.length > 0) yield "\n改选的口径\n";
  for (const one of switched) yield `  ${one.question}：${readingWords(one, readings)}\n`;
}

function missingLine(rubric: Rubric, { name, items }: UnitResult): string {
  const isOpen = (id: string) => {
    const item = lookUp(items, id);
    return item !== undefined && isUnscored(item);
  };
  // What waits for other items is final as soon as those are.
  const lacking = rubric.items.filter(
    ({ id, rule }) => kindOf(rule).gives !== "totalVeto" && isOpen(id) && !sourcesOf(rule).some(isOpen),
  );
  return `  ${name}：${lacking.map(itemLabel).join("、")}\n`;
}

function isUnscored(item: AnyItemResult): boolean {
  if ("occurred" in item) return item.occurred === null;
  if ("rating" in item) return item.rating === null;
  return item.points === null && !("exempt" in item);
}

import { basename } from "node:path";
import type { Draft } from "../../drafting/draft";
import type { PrintedTable } from "../../drafting/printedTable";
import { readTables } from "../../drafting/read/readTables";
import { draftTable } from "../../drafting/table/draftTable";
import { likelyTable } from "../../drafting/table/likely";
import { tableId } from "../../drafting/tableNames";
import { issue, type Issue } from "../../shared/issue";
import { jsonPieces } from "../../shared/jsonPieces";
import type { Result } from "../../shared/result";
import {
  argument,
  optionValue,
  requiredOption,
  type Call,
  type Command,
  type Option,
  forceOption,
  targetAt,
} from "../common/command";
import { report } from "../common/diagnostics";
import { filePath, extensionOf, readBytes, writeWhole, type FilePath, type Target } from "../system/files";
import type { Io } from "../system/io";
import { Stop } from "../system/stop";
import { readable, writeAll } from "../system/stream";
import { draftReport } from "./draftReport";
import { draftLines, outcomeLines } from "./draftText";
import { listed } from "../../shared/said";

const tableOption: Option = { name: "table", value: "第几个" };
const idOption: Option = { name: "id", value: "编号" };
const titleOption: Option = { name: "title", value: "题目" };

const reportOption: Option = { name: "report", value: "核对.html" };

const draftOptions: readonly Option[] = [
  { name: "o", value: "考评表.rubric.json", required: true },
  tableOption,
  idOption,
  titleOption,
  { name: "json" },
  reportOption,
  forceOption,
];

export const draft: Command = {
  name: "draft",
  usage:
    "表格文件 -o 考评表.rubric.json [--table 第几个] [--id 编号] [--title 题目] [--json] [--report 核对.html] [--force]",
  summary: "读入单位自己的考核表（.docx、.xlsx、网页、制表符文本），起草考评表，逐项说明怎样理解、有没有把握",
  english: "Draft a rubric from an office's own table; every item says how it was understood and how surely.",
  takes: { what: "表格文件", least: 1, most: 1 },
  options: draftOptions,
  async run(call, io) {
    const file = filePath(argument(call, 0), io);
    const target = await targetAt(rubricPath(call, io), call, [file]);
    const page = await reportTarget(call, io, file);
    const { ids } = await io.rubrics();
    const id = idFor(call, target, ids);
    const facts = (table: PrintedTable) => factsFor(call, id ?? tableId(table), file);
    const tables = await readTables({ name: file.shown, bytes: await readBytes(file) });
    if (!tables.ok) throw new Stop(2, tables.issues);
    const { draft: drafted, issues } = draftChosen(tables.value, file.shown, call, facts);
    await writeWhole(target, rubricBytes(drafted));
    if (page !== null) await writeWhole(page, new TextEncoder().encode(draftReport(drafted)));
    await writeAll(
      io.stdout,
      call.options.json === true ? jsonPieces({ ...drafted }) : readable(told(drafted, target)),
    );
    const made = id === null ? [issue("draft-id-made", { file: target.shown }, { id: drafted.rubric.id })] : [];
    return report(io, [...tables.issues, ...made, ...issues, ...located(drafted, file, target)], 0);
  },
};

/** As the rubric files of the project are written. */
function rubricBytes({ rubric }: Draft): Uint8Array {
  return new TextEncoder().encode([...jsonPieces(rubric)].join(""));
}

/** What bears on the rubric is found in its file, all else in the table's; what to confirm is told beside its item. */
function located({ findings }: Draft, file: FilePath, target: FilePath): readonly Issue[] {
  const others = findings.filter(({ code }) => code !== "lint-to-confirm");
  return others.map((found) => {
    return { ...found, place: { file: (found.place.path === undefined ? file : target).shown, ...found.place } };
  });
}

function* told(drafted: Draft, target: FilePath): Generator<string> {
  yield* draftLines(drafted);
  yield* outcomeLines(drafted, target);
}

const ID = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

/** Where the rubric goes; stops where that is not the name of a rubric file. */
function rubricPath(call: Call, io: Io): FilePath {
  const path = filePath(requiredOption(call, "o"), io);
  if (extensionOf(path) === ".json") return path;
  throw new Stop(2, [issue("file-type", { file: path.shown }, { known: listed([".json"]) })], call.command);
}

/** Where the page to compare by goes, null where none was asked for; stops where it may not. */
async function reportTarget(call: Call, io: Io, file: FilePath): Promise<Target | null> {
  const value = optionValue(call, reportOption.name);
  if (value === null) return null;
  const path = filePath(value, io);
  if (extensionOf(path) === ".html") return targetAt(path, call, [file]);
  throw new Stop(2, [issue("file-type", { file: path.shown }, { known: listed([".html"]) })], call.command);
}

/**
 * The id of the new rubric: what was typed, or else the file's name in small letters; null where that is none, so that
 * one is to be made. Stops where what was typed is no id.
 */
function idFor(call: Call, target: FilePath, official: readonly string[]): string | null {
  const typed = optionValue(call, idOption.name);
  const id = typed ?? idOf(basename(target.absolute));
  if (!ID.test(id)) {
    if (typed === null) return null;
    throw new Stop(2, [issue("draft-id", {}, { id })], call.command);
  }
  if (official.includes(id)) throw new Stop(2, [issue("rubric-id-official", {}, { id })], call.command);
  return id;
}

function idOf(name: string): string {
  const stem = name.replace(/(?:\.rubric)?\.json$/i, "").normalize("NFKC");
  return stem.toLowerCase().replace(/[\s._]+/g, "-");
}

/** What is to be known of a rubric before its table is read. */
type DraftFacts = Parameters<typeof draftTable>[1];

function factsFor(call: Call, id: string, file: FilePath): DraftFacts {
  const title = optionValue(call, titleOption.name);
  return { id, file: file.shown, ...(title === null ? {} : { title }) };
}

/** The draft of the table that was asked for or, of several, of the only one that can be drafted; the rest is told. */
function draftChosen(
  tables: readonly PrintedTable[],
  file: string,
  call: Call,
  facts: (table: PrintedTable) => DraftFacts,
): { readonly draft: Draft; readonly issues: readonly Issue[] } {
  const number = optionValue(call, tableOption.name);
  const chosen = number === null ? onlyDraft(tables, file, facts) : numberedDraft(tables, file, number, facts);
  if (chosen.ok) return { draft: chosen.value, issues: placed(file, chosen.issues) };
  throw new Stop(1, placed(file, chosen.issues));
}

function numberedDraft(
  tables: readonly PrintedTable[],
  file: string,
  number: string,
  facts: (table: PrintedTable) => DraftFacts,
): Result<Draft> {
  const table = /^\d+$/.test(number) ? tables[Number(number) - 1] : undefined;
  if (table !== undefined) return draftTable(table, facts(table));
  const unknown = issue("draft-table-unknown", { file }, { number, count: tables.length });
  throw new Stop(2, [unknown, ...tables.map((listed, index) => listedAs(listed, index, file))]);
}

function onlyDraft(
  tables: readonly PrintedTable[],
  file: string,
  facts: (table: PrintedTable) => DraftFacts,
): Result<Draft> {
  const drafts = tables.map((table) => draftTable(table, facts(table)));
  const [only] = drafts;
  if (only !== undefined && drafts.length === 1) return only;
  const [sound, ...others] = drafts.flatMap((draft, index) => (draft.ok ? [{ draft, index }] : []));
  const listed = tables.map((table, index) => listedAs(table, index, file));
  if (sound === undefined || others.length > 0) {
    const likely = likelyTable(tables);
    const count = tables.length;
    const missing =
      likely === null
        ? issue("draft-table-missing", { file }, { count })
        : issue("draft-table-likely", { file }, { count, likely: likely + 1 });
    throw new Stop(2, [missing, ...listed]);
  }
  const used = issue("draft-table-chosen", { file }, { count: tables.length, number: sound.index + 1 });
  return { ...sound.draft, issues: [used, ...sound.draft.issues] };
}

/** How a table is told from the others. */
function listedAs({ name, before, rows }: PrintedTable, index: number, file: string): Issue {
  const title = before.at(-1) ?? rows[0]?.filter((cell) => cell !== "<").join(" ") ?? "";
  const columns = rows[0]?.length ?? 0;
  return issue("draft-table-listed", { file }, { number: index + 1, name, rows: rows.length, columns, title });
}

/** Issues with the file they were found in. */
function placed(file: string, issues: readonly Issue[]): readonly Issue[] {
  return issues.map((found) => ({ ...found, place: { file, ...found.place } }));
}

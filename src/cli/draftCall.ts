import { basename } from "node:path";
import type { Draft } from "../drafting/draft";
import type { PrintedTable } from "../drafting/printedTable";
import { draftTable } from "../drafting/table/draftTable";
import { issue, type Issue } from "../shared/issue";
import { listed } from "../shared/said";
import type { Result } from "../shared/result";
import { optionValue, requiredOption, type Call, type Option } from "./command";
import { extensionOf, type FilePath } from "./files";
import { filePath } from "./inputs";
import type { Io } from "./io";
import { Stop } from "./stop";

/*
 * What somebody who drafts a rubric wants, by what he typed.
 */

const tableOption: Option = { name: "table", value: "第几个" };
const idOption: Option = { name: "id", value: "编号" };
const titleOption: Option = { name: "title", value: "题目" };

export const draftOptions: readonly Option[] = [
  { name: "o", value: "考评表.rubric.json", required: true },
  tableOption,
  idOption,
  titleOption,
  { name: "json" },
];

const ID = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

/** Where the rubric goes; stops where that is not the name of a rubric file. */
export function rubricPath(call: Call, io: Io): FilePath {
  const path = filePath(requiredOption(call, "o"), io);
  if (extensionOf(path) === ".json") return path;
  throw new Stop(2, [issue("file-type", { file: path.shown }, { known: listed([".json"]) })], call.command);
}

/** The id of the new rubric: what was typed, or else the file's name in small letters; stops where neither is one. */
export function idFor(call: Call, target: FilePath, official: readonly string[]): string {
  const typed = optionValue(call, idOption.name);
  const id = typed ?? idOf(basename(target.absolute));
  if (!ID.test(id)) {
    const fault =
      typed === null ? issue("draft-id-missing", { file: target.shown }, {}) : issue("draft-id", {}, { id });
    throw new Stop(2, [fault], call.command);
  }
  if (official.includes(id)) throw new Stop(2, [issue("rubric-id-official", {}, { id })], call.command);
  return id;
}

function idOf(name: string): string {
  const stem = name.replace(/(?:\.rubric)?\.json$/i, "").normalize("NFKC");
  return stem.toLowerCase().replace(/[\s._]+/g, "-");
}

/** What is to be known of a rubric before its table is read. */
export type DraftFacts = Parameters<typeof draftTable>[1];

export function factsFor(call: Call, id: string): DraftFacts {
  const title = optionValue(call, titleOption.name);
  return title === null ? { id } : { id, title };
}

/** The draft of the table that was asked for or, of several, of the only one that can be drafted; the rest is told. */
export function draftChosen(
  tables: readonly PrintedTable[],
  file: string,
  call: Call,
  facts: DraftFacts,
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
  facts: DraftFacts,
): Result<Draft> {
  const table = /^\d+$/.test(number) ? tables[Number(number) - 1] : undefined;
  if (table !== undefined) return draftTable(table, facts);
  const unknown = issue("draft-table-unknown", { file }, { number, count: tables.length });
  throw new Stop(2, [unknown, ...tables.map((listed, index) => listedAs(listed, index, file))]);
}

function onlyDraft(tables: readonly PrintedTable[], file: string, facts: DraftFacts): Result<Draft> {
  const drafts = tables.map((table) => draftTable(table, facts));
  const [only] = drafts;
  if (only !== undefined && drafts.length === 1) return only;
  const [sound, ...others] = drafts.flatMap((draft, index) => (draft.ok ? [{ draft, index }] : []));
  const listed = tables.map((table, index) => listedAs(table, index, file));
  if (sound === undefined || others.length > 0) {
    throw new Stop(2, [issue("draft-table-missing", { file }, { count: tables.length }), ...listed]);
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

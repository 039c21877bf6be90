import { basename } from "node:path";
import { entriesInput } from "../../app/entriesFile";
import { fileKind, type FileKind } from "../../app/fileKind";
import type { Input, RubricSource } from "../../app/input";
import { workbookInput, type WorkbookInput } from "../../app/workbookInput";
import { issue, type Issue } from "../../shared/issue";
import { parseJson } from "../../shared/json";
import type { WorkbookFile } from "../../workbook/port";
import { extensionOf, readBytes, readText, type FilePath } from "../system/files";
import type { Io } from "../system/io";
import { byLine, issueByLine, readEntryLines } from "./entryLines";
import { Stop, type ExitStatus } from "../system/stop";

/** A file that could be read; with its workbook, where it is one. */
export interface ReadFile {
  readonly path: FilePath;
  readonly input: Input;
  readonly book: Book | null;
}

/** A workbook file in memory with what was read of it. */
export interface Book {
  readonly file: WorkbookFile;
  readonly input: WorkbookInput;
}

/** What became of one file: what was read, or why nothing was; with the status to leave with on its account. */
export type Loaded =
  | ReadFile
  | { readonly path: FilePath; readonly input: null; readonly status: ExitStatus; readonly issues: readonly Issue[] };

/** What loading needs to know. */
export interface Loading {
  readonly io: Io;
  readonly rubrics: RubricSource & {
    /** The one that was named with --rubric. */
    readonly named?: string;
  };
}

type Loader = (path: FilePath, loading: Loading) => Promise<ReadFile>;

const loaders: Readonly<Record<FileKind, Loader>> = { ".json": loadEntries, ".xlsx": loadBook };

/** Entries with a unit a line. */
const LINES = ".ndjson";

/** Whether a file holds entries by themselves, in whatever form; they are a cohort, and no part of one. */
export function holdsEntries(path: FilePath): boolean {
  return [".json", LINES].includes(extensionOf(path));
}

function loaderFor(path: FilePath, wanted: readonly FileKind[]): Loader {
  if (extensionOf(path) === LINES && wanted.includes(".json")) return loadLines;
  const kind = fileKind(basename(path.absolute), wanted, path.shown);
  if (!kind.ok) throw new Stop(2, kind.issues);
  return loaders[kind.value];
}

const ANY: readonly FileKind[] = [".json", ".xlsx"];

/** Reads input files one after the other. Faults do not stop it, so that those of all files are told. */
export async function loadInputs(
  paths: readonly FilePath[],
  loading: Loading,
  wanted: readonly FileKind[] = ANY,
): Promise<readonly Loaded[]> {
  const loaded: Loaded[] = [];
  for (const [index, path] of paths.entries()) {
    if (index > 0) await loading.io.progress(READING, { done: index, of: paths.length });
    try {
      loaded.push(await loaderFor(path, wanted)(path, loading));
    } catch (error) {
      if (!(error instanceof Stop)) throw error;
      loaded.push({ path, input: null, status: error.status, issues: error.issues });
    }
  }
  return loaded;
}

/** Reads an entries file; anything else stops. */
export async function loadEntriesInput(path: FilePath, loading: Loading): Promise<Input> {
  const { input } = await loaderFor(path, [".json"])(path, loading);
  return input;
}

/** Text that is no JSON at all is an unreadable file; anything else is told with its path. */
async function loadEntries(path: FilePath, { rubrics }: Loading): Promise<ReadFile> {
  const json = parseJson(await readText(path), path.shown);
  if (!json.ok) throw new Stop(json.issues.some(({ code }) => code === "json-syntax") ? 2 : 1, json.issues);
  const input = await entriesInput(json.value, path.shown, rubrics);
  if (!input.ok) throw new Stop(1, [...input.issues, ...ownRubricHint(input.issues, path)]);
  return { path, input: input.value, book: null };
}

async function loadLines(path: FilePath, { io, rubrics }: Loading): Promise<ReadFile> {
  const lines = await readEntryLines(path, rubrics.named ?? null, (share) => {
    return io.progress(`${READING} ${path.shown}`, share);
  });
  const input = await entriesInput(lines.data, path.shown, rubrics);
  if (input.ok) return { path, input: byLine(lines, input.value), book: null };
  const issues = input.issues.map((found) => issueByLine(lines.lineOf, found));
  throw new Stop(1, [...issues, ...ownRubricHint(issues, path)]);
}

/** Entries about a rubric that somebody made do not say where it is. */
function ownRubricHint(issues: readonly Issue[], { shown }: FilePath): readonly Issue[] {
  return issues.some(({ code }) => code === "unknown-rubric") ? [issue("rubric-file-hint", { file: shown }, {})] : [];
}

const READING = "正在读取 Reading";

/** Bytes of a workbook that takes some seconds to read. */
const LARGE = 1024 * 1024;

/** A file that is no workbook of ours is an unreadable file. */
export async function loadBook(path: FilePath, { io, rubrics }: Loading): Promise<ReadFile & { readonly book: Book }> {
  const bytes = await readBytes(path);
  await io.progress(`${READING} ${path.shown}`, bytes.length > LARGE);
  const file = await io.openWorkbook({ bytes, file: path.shown });
  const input = await workbookInput(file, path.shown, rubrics);
  if (!input.ok) throw new Stop(2, input.issues);
  return { path, input: input.value, book: { file, input: input.value } };
}

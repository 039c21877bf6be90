import { archiveName, issuedFiles, type IssuedFile, issuedPlan, guideFile } from "../../app/issued/documents";
import { reportSource } from "../../app/issued/options";
import type { WorkbookInput } from "../../app/workbookInput";
import { archiveOf, type ArchivedFile } from "../../report/archive";
import type { ReportSource } from "../../report/options";
import type { SetDocument } from "../../report/page/typeset";
import { issuedSheetNames } from "../../report/sheet/bookPlan";
import { issue, type Issue } from "../../shared/issue";
import { failure, success, type Result } from "../../shared/result";
import type { Unsaved } from "../files/saveFile";
import { readAfter, readOwnBook, type Book } from "../session/book";
import { UNWATCHED } from "../session/course";
import type { Format } from "../session/names";
import type { Tools } from "../session/tools";
import { archived, optionsOf, sheetNames, wantedOf, type ExportChoices, type Progress } from "./choices";

/*
 * Exports the finished tables, and the page for whoever fills in, as the workbook stands now, whatever was looked at
 * before.
 */

/** What is exported, and the workbook that it follows from. */
interface Issued {
  readonly input: WorkbookInput;
  readonly source: ReportSource;
  readonly files: readonly IssuedFile[];
  readonly issues: readonly Issue[];
}

async function issuedNow(tools: Tools, choices: ExportChoices): Promise<Result<Issued>> {
  const read = await readOwnBook(tools);
  if (!read.ok) return read;
  const { input, scored } = read.value;
  const source = reportSource(input, scored);
  const files = issuedFiles(source, wantedOf(source.evaluation, choices), optionsOf(source, choices));
  if (!files.ok) return files;
  return success({ input, source, files: files.value, issues: [...read.issues, ...files.issues] });
}

/** Saves the tables as a file, or as an archive of one file for each unit. */
export async function saveTables(
  tools: Tools,
  choices: ExportChoices,
  format: Exclude<Format, "sheet">,
  progress: Progress,
): Promise<Result<Unsaved | null>> {
  const issued = await issuedNow(tools, choices);
  if (!issued.ok) return issued;
  const { source, files, issues } = issued.value;
  const made = await writtenFiles(tools, files, format, progress);
  if (!made.ok) return made;
  const [only] = made.value;
  const saved =
    archived(choices) || only === undefined
      ? await tools.saveFile(archiveName(source), archive(tools, made.value, format), "zip")
      : await tools.saveFile(only.name, only.bytes, format);
  return saved.ok ? success(saved.value, [...issues, ...saved.issues]) : saved;
}

/** The files one after the other; progress is counted in tables for a single one, in files for several. */
async function writtenFiles(
  tools: Tools,
  files: readonly IssuedFile[],
  format: Exclude<Format, "sheet">,
  progress: Progress,
): Promise<Result<readonly ArchivedFile[]>> {
  const written: ArchivedFile[] = [];
  const single = files.length === 1;
  for (const { name, document } of files) {
    if (!single) await progress(written.length, files.length);
    const bytes = await WRITERS[format](document, tools, single ? progress : undefined);
    if (!bytes.ok) return bytes;
    written.push({ name, bytes: bytes.value });
  }
  return success(written);
}

function archive({ stamp }: Tools, files: readonly ArchivedFile[], format: string): Uint8Array {
  const named = files.map(({ name, bytes }) => ({ name: `${name}.${format}`, bytes }));
  return archiveOf(named, new Date(stamp().time));
}

/** Draws the tables as new worksheets into the open workbook; sheets that are there are never overwritten. */
export async function drawTables(tools: Tools, choices: ExportChoices, course = UNWATCHED): Promise<Result<Book>> {
  const issued = await issuedNow(tools, choices);
  if (!issued.ok) return issued;
  const { input, files, issues } = issued.value;
  const [file] = files;
  if (file === undefined) return failure([issue("report-no-units", {}, {})]);
  const plan = issuedPlan(file.document, sheetNames(input));
  if (!plan.ok) return plan;
  const drawn = await tools.port.draw(plan.value);
  if (!drawn.ok) return drawn;
  course.wrote("draw", { added: plan.value });
  const renamed = renamedSheets(
    file.document.appendices.map(({ name }) => name),
    sheetNames(input),
  );
  return readAfter(tools, [...issues, ...renamed, ...drawn.issues]);
}

/** Tells which worksheets are called something else than usual, since there is one of their name. */
function renamedSheets(tables: readonly string[], others: readonly string[]): readonly Issue[] {
  const usual = issuedSheetNames(tables);
  return issuedSheetNames(tables, others).flatMap((name, index) => {
    const taken = usual[index] ?? name;
    return name === taken ? [] : [issue("report-sheet-renamed", {}, { taken, name })];
  });
}

type Writer = (document: SetDocument, tools: Tools, progress?: Progress) => Promise<Result<Uint8Array>>;

/** Makes the bytes of a file of a document. */
const WRITERS: Readonly<Record<Exclude<Format, "sheet">, Writer>> = {
  docx: async (document, { writeDocx }, progress) => success(await writeDocx(document, progress)),
  xlsx: async (document, { openFile }) => {
    const book = await openFile({});
    const plan = issuedPlan(document);
    if (!plan.ok) return plan;
    const drawn = await book.draw(plan.value);
    return drawn.ok ? success(book.bytes(), drawn.issues) : drawn;
  },
};

/** Saves the page for whoever fills in this workbook, as it stands now. */
export async function saveGuide(tools: Tools): Promise<Result<Unsaved | null>> {
  const read = await readOwnBook(tools);
  if (!read.ok) return read;
  const { rubric, entries, reading } = read.value.input;
  const { self } = reading.design;
  const { name, document } = guideFile(rubric, { period: entries.period ?? null, self });
  return tools.saveFile(name, await tools.writeDocx(document), "docx");
}

import { resultsDocument } from "../../app/resultsDocument";
import { jsonPieces } from "../../shared/jsonPieces";
import { success, type Result } from "../../shared/result";
import type { Unsaved } from "../save/saveFile";
import { readOwnBook, type OwnBook } from "../session/book";
import type { Tools } from "../session/tools";
import { entriesDocument } from "../../app/entriesFile";

/** What of a workbook can be saved as data. */
export type ExportKind = "entries" | "results";

const DOCUMENTS: Readonly<Record<ExportKind, (book: OwnBook) => Record<string, unknown>>> = {
  entries: ({ input }) => entriesDocument(input.entries),
  results: ({ scored }) => resultsDocument(scored.evaluation),
};

/** What files are called, behind the title of the table; the data are in Chinese whatever the pane speaks. */
const NAMES: Readonly<Record<ExportKind, string>> = { entries: "填报数据", results: "评分结果" };

/** Saves what the workbook holds now in the interchange format, as the command line prints it. Errors in it are told. */
export async function exportData(tools: Tools, kind: ExportKind): Promise<Result<Unsaved | null>> {
  const read = await readOwnBook(tools);
  if (!read.ok) return read;
  const { input, scored } = read.value;
  const text = [...jsonPieces(DOCUMENTS[kind](read.value))].join("");
  const name = `${input.rubric.title} ${NAMES[kind]}`;
  const saved = await tools.saveFile(name, new TextEncoder().encode(text), "json");
  if (!saved.ok) return saved;
  const errors = scored.issues.filter(({ severity }) => severity === "error");
  return success(saved.value, [...errors, ...saved.issues]);
}

import { entriesDocument } from "../../app/entriesFile";
import { resultsDocument } from "../../app/resultsDocument";
import { jsonPieces } from "../../shared/jsonPieces";
import { success, type Result } from "../../shared/result";
import type { Unsaved } from "../files/saveFile";
import { readOwnBook, type OwnBook } from "../session/book";
import type { ExportKind } from "../session/names";
import { stepTasks } from "../session/session";
import type { Tools } from "../session/tools";
import { useStore, useTasks } from "../session/useSession";
import { type ExportChoices, createExporting, type ExportState } from "./choices";

export const exportTasks = stepTasks(({ tools, run, save }) => {
  const exporting = createExporting();
  return {
    /** How the finished tables are to be exported, and how far that is. */
    exporting,
    exportData: (kind: ExportKind) => save(() => exportData(tools, kind)),
    /** Saves the page for whoever fills in. */
    exportGuide: () => save(async () => (await issuedTables()).saveGuide(tools)),
    /** Saves the finished tables as files, or draws them into the workbook. */
    exportTables: (choices: ExportChoices) => {
      const { format } = choices;
      if (format === "sheet") {
        return run("draw", async (course) => (await issuedTables()).drawTables(tools, choices, course));
      }
      return save(async () => {
        const { saveTables } = await issuedTables();
        return exporting.run((progress) => saveTables(tools, choices, format, progress));
      });
    },
  };
});

/** What makes the tables and the page is loaded when it is first needed. */
const issuedTables = () => import("./issuedTables");

/** How the finished tables are to be exported, and how far that is, kept up to date. */
export function useExportState(): ExportState {
  return useStore(useTasks(exportTasks).exporting);
}

const DOCUMENTS: Readonly<Record<ExportKind, (book: OwnBook) => Record<string, unknown>>> = {
  entries: ({ input }) => entriesDocument(input.entries),
  results: ({ scored }) => resultsDocument(scored.evaluation),
};

/** What files are called, behind the title of the table; the data are in Chinese whatever the pane speaks. */
const NAMES: Readonly<Record<ExportKind, string>> = { entries: "填报数据", results: "评分结果" };

/** Saves what the workbook holds now in the interchange format, as the command line prints it. Errors in it are shown. */
async function exportData(tools: Tools, kind: ExportKind): Promise<Result<Unsaved | null>> {
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

import type { CollectPlan } from "../../app/collect/collectPlan";
import { issue } from "../../shared/issue";
import { failure, success, type Result } from "../../shared/result";
import { createCollecting, type Collecting } from "../collect/collecting";
import { saveFullerBook, writeCollected } from "../collect/collectTasks";
import type { PickedFile } from "../pick/pickedFile";
import type { ExportChoices } from "../export/choices";
import { createExporting, type Exporting } from "../export/exporting";
import { exportData, type ExportKind } from "../export/exportTasks";
import type { Unsaved } from "../save/saveFile";
import { importBook } from "../start/importTask";
import type { Book } from "./book";
import type { Tools } from "./tools";

/** What the session can be busy with on account of files. */
export type FileTask = "gather" | "collect" | "export" | "draw";

/** What can be done with files beside the workbook. */
export interface FileTasks {
  /** The files that came back from the units. */
  readonly collecting: Collecting;
  readonly gather: (files: readonly PickedFile[]) => Promise<void>;
  /** Writes what was shown of the returned files and agreed to. */
  readonly collect: (shown: CollectPlan) => Promise<void>;
  /** Saves another workbook that also has a place for units that only returned files have. */
  readonly saveFuller: () => Promise<void>;
  readonly exportData: (kind: ExportKind) => Promise<void>;
  /** How the finished tables are to be exported, and how far that is. */
  readonly exporting: Exporting;
  /** Saves the finished tables as files, or draws them into the workbook. */
  readonly exportTables: (choices: ExportChoices) => Promise<void>;
  /** Makes the sheets for an entries file, filled in. */
  readonly importBook: (file: PickedFile) => Promise<void>;
}

type Run = (task: FileTask | "make", work: () => Promise<Result<Book | null>>) => Promise<void>;

/** The tasks, carried out by `run`; a file that could not be saved is given to `keep`. */
export function fileTasks(tools: Tools, run: Run, keep: (unsaved: Unsaved | null) => void): FileTasks {
  const collecting = createCollecting(tools);
  const exporting = createExporting();
  const save = (work: () => Promise<Result<Unsaved | null>>) =>
    run("export", async () => {
      const saved = await work();
      if (!saved.ok) return saved;
      keep(saved.value);
      if (saved.value === null) return success(null, saved.issues);
      return failure([issue("file-to-be-copied", {}, { name: saved.value.name }), ...saved.issues]);
    });
  return {
    collecting,
    gather: (files) => run("gather", () => collecting.read(files)),
    collect: (shown) =>
      run("collect", async () => {
        const written = await writeCollected(tools, collecting.state(), shown);
        if (written.ok) collecting.forgetChoices();
        return written;
      }),
    saveFuller: () => save(() => saveFullerBook(tools, collecting.state())),
    exportData: (kind) => save(() => exportData(tools, kind)),
    exporting,
    exportTables: (choices) => {
      const { format } = choices;
      if (format === "sheet") return run("draw", async () => (await tableTasks()).drawTables(tools, choices));
      return save(async () => {
        const { saveTables } = await tableTasks();
        return exporting.run((told) => saveTables(tools, choices, format, told));
      });
    },
    importBook: (file) => run("make", () => importBook(tools, file)),
  };
}

/** The document model of the tables is loaded when it is first needed. */
const tableTasks = () => import("../export/tableTasks");

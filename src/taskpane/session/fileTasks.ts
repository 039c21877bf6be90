import type { CollectPlan } from "../../app/collect/collectPlan";
import type { RubricSource } from "../../app/input";
import type { Rubric } from "../../rubric/schema";
import { issue } from "../../shared/issue";
import { failure, success, type Result } from "../../shared/result";
import { createCollecting, type Collecting } from "../collect/collecting";
import type { PickedFile } from "../pick/pickedFile";
import type { ExportChoices } from "../export/choices";
import { createExporting, type Exporting } from "../export/exporting";
import { exportData, type ExportKind } from "../export/exportTasks";
import type { Unsaved } from "../save/saveFile";
import { importBook } from "../start/importTask";
import { saveTable } from "../start/saveTable";
import type { Book } from "./book";
import type { OwnTables } from "./ownTables";
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
  /** Saves one of the tables as a file. */
  readonly saveTable: (rubric: Rubric) => Promise<void>;
  /** Saves another workbook of another version of the rubric, with the entries. */
  readonly saveVersion: (other: Rubric) => Promise<void>;
}

type Run = (task: FileTask | "make", work: () => Promise<Result<Book | null>>) => Promise<void>;

/** The session as far as these tasks are concerned. */
interface FileSession {
  /** The rubrics that files may be about. */
  readonly rubrics: RubricSource;
  readonly own: OwnTables;
  readonly run: Run;
  /** Is given a file that could not be saved. */
  readonly keep: (unsaved: Unsaved | null) => void;
}

/** The tasks about files, for one session. */
export function fileTasks(tools: Tools, { rubrics, own, run, keep }: FileSession): FileTasks {
  const reading = { ...tools, rubrics };
  const collecting = createCollecting(reading);
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
        const { writeCollected } = await collectTasks();
        const written = await writeCollected(tools, collecting.state(), shown);
        if (written.ok) collecting.forgetChoices();
        return written;
      }),
    saveFuller: () => save(async () => (await collectTasks()).saveFullerBook(tools, collecting.state())),
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
    importBook: (file) => run("make", () => importBook(reading, file)),
    saveVersion: (other) => save(async () => (await versionTasks()).saveWithVersion(tools, other)),
    saveTable: (rubric) =>
      save(async () => {
        const saved = await saveTable(tools, rubric);
        if (saved.ok) own.used(rubric);
        return saved;
      }),
  };
}

/** What not everybody needs is loaded when it is first needed. */
const versionTasks = () => import("../versions/versionTasks");
const collectTasks = () => import("../collect/collectTasks");
const tableTasks = () => import("../export/tableTasks");

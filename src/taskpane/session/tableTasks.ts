import { success, type Result } from "../../shared/result";
import type { PickedFile } from "../pick/pickedFile";
import type { Book } from "./book";
import type { OwnTables } from "./ownTables";
import { pause } from "./pause";
import type { Tools } from "./tools";

/** What the session can be busy with on account of an office's own tables. */
export type TableTask = "openTable" | "draft";

export interface TableTasks {
  readonly own: OwnTables;
  /** Ids of the built-in tables, which nothing else may claim. */
  readonly official: readonly string[];
  /** Opens a rubric file and keeps it, with what its checks find. */
  readonly openTable: (file: PickedFile) => Promise<void>;
  /** Carries out a step of drafting; null where it failed, which is told. */
  readonly draft: <T>(work: () => Promise<Result<T>>) => Promise<T | null>;
}

type Run = (task: TableTask, work: () => Promise<Result<Book | null>>) => Promise<void>;

/** The tasks about the tables in `own`, carried out by `run`. */
export function tableTasks(tools: Tools, own: OwnTables, run: Run): TableTasks {
  return {
    own,
    official: tools.rubrics.ids,
    openTable: (file) =>
      run("openTable", async () => {
        // The checks of rubrics are loaded when somebody has one of their own.
        const { openTable } = await import("../start/openTable");
        return openTable(tools, own, file);
      }),
    draft: async (work) => {
      const made: { value?: Awaited<ReturnType<typeof work>> } = {};
      await run("draft", async () => {
        await pause();
        const result = (made.value = await work());
        return result.ok ? success(null, result.issues) : result;
      });
      return made.value?.ok === true ? made.value.value : null;
    },
  };
}

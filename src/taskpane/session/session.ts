import type { Choice, Interpretation } from "../../rubric/interpretation";
import type { Rubric } from "../../rubric/schema";
import type { Issue } from "../../shared/issue";
import { success, type Result } from "../../shared/result";
import type { Unsaved } from "../save/saveFile";
import { readBook, type Book, type OwnBook } from "./book";
import { fileTasks, type FileTask, type FileTasks } from "./fileTasks";
import { liveTasks, NOT_LIVE, type LiveState, type LiveTask, type LiveTasks } from "./liveTasks";
import { restoreResults } from "./restoreResults";
import { knownRubrics } from "./knownRubrics";
import { createOwnTables, type OwnTables } from "./ownTables";
import { makeBook, scoreBook, switchReading } from "./tasks";
import { tableTasks, type TableTask, type TableTasks } from "./tableTasks";
import type { Tools } from "./tools";
import type { NewBook } from "../../app/generate";

/** What the session can be busy with. */
export type Task = "read" | "make" | "score" | "switch" | "restore" | "select" | FileTask | LiveTask | TableTask;

export interface SessionState extends LiveState {
  /** The workbook as it was last read; null before that. What fails later leaves it as it is. */
  readonly book: Book | null;
  readonly busy: Task | null;
  /** What the last task came to; null before the first one. */
  readonly last: Ended | null;
  /** The file that the last task made and could not save; null where there is none. */
  readonly unsaved: Unsaved | null;
}

/** How a task ended: with what there is to say of it, or broken by a fault of the program. */
export interface Ended {
  readonly task: Task;
  readonly done: boolean;
  readonly issues: readonly Issue[];
  /** The program's own fault, in its words. */
  readonly crash: string | null;
}

/** One pane at work on one workbook: one task at a time, every failure kept to be shown. */
export interface Session extends FileTasks, LiveTasks, TableTasks {
  readonly state: () => SessionState;
  /** Tells of every change of the state; the result ends that. */
  readonly subscribe: (changed: () => void) => () => void;
  readonly read: () => Promise<void>;
  readonly make: (wanted: NewBook) => Promise<void>;
  /** With `shown`, only where the entries are still those of the results that somebody looked at. */
  readonly score: (shown?: OwnBook) => Promise<void>;
  /** Puts written results back, named by their ids. */
  readonly restore: (ids: readonly string[]) => Promise<void>;
  readonly switchReading: (about: Interpretation, choice: Choice) => Promise<void>;
  /** Null where the host cannot show a cell. */
  readonly select: ((sheet: string, cell: string) => Promise<void>) | null;
  /** Takes the report of the last task away. */
  readonly dismiss: () => void;
}

const NOT_READ: SessionState = { book: null, busy: null, last: null, unsaved: null, ...NOT_LIVE };

export function createSession(tools: Tools): Session {
  let current = NOT_READ;
  const own = createOwnTables();
  const listeners = new Set<() => void>();
  const change = (next: Partial<SessionState>) => {
    current = { ...current, ...next };
    for (const told of listeners) told();
  };
  const run = async (task: Task, work: () => Promise<Result<Book | null>>) => {
    if (current.busy !== null) return;
    change({ busy: task, last: null, unsaved: null });
    const { book, ...last } = await ended(task, work);
    if (book?.kind === "own") own.used(book.input.rubric);
    change({ book: book ?? current.book, busy: null, last });
  };
  const { finder } = tools;
  return {
    state: () => current,
    subscribe: (changed) => {
      listeners.add(changed);
      return () => listeners.delete(changed);
    },
    read: () => run("read", () => readBook(tools)),
    make: (wanted) => run("make", () => makeBook(tools, wanted)),
    score: (shown) => run("score", () => scoreBook(tools, shown)),
    restore: (ids) => run("restore", () => restoreResults(tools, ids)),
    switchReading: (about, choice) => run("switch", () => switchReading(tools, about, choice)),
    ...tableTasks(tools, own, run),
    ...fileTasks(tools, {
      rubrics: knownRubrics(tools.rubrics, () => rubricsAtHand(current.book, own)),
      own,
      run,
      keep: (unsaved) => {
        change({ unsaved });
      },
    }),
    ...liveTasks(tools, {
      state: () => current,
      change,
      run,
      crash: (task, fault) => {
        change({ last: crashed(task, fault) });
      },
    }),
    select:
      finder === undefined
        ? null
        : (sheet, cell) =>
            run("select", async () => {
              const selected = await finder.select(sheet, cell);
              return selected.ok ? success(null, selected.issues) : selected;
            }),
    dismiss: () => {
      change({ last: null });
    },
  };
}

/** That of the open workbook, and the office's own. */
function rubricsAtHand(book: Book | null, own: OwnTables): readonly Rubric[] {
  const tables = own.state().tables.map(({ rubric }) => rubric);
  return book?.kind === "own" ? [book.input.rubric, ...tables] : tables;
}

/** Carries a task out. A fault of the program is shown to whoever can report it, not swallowed. */
async function ended(
  task: Task,
  work: () => Promise<Result<Book | null>>,
): Promise<Ended & { readonly book: Book | null }> {
  try {
    const result = await work();
    const { ok, issues } = result;
    return { task, done: ok, issues, crash: null, book: ok ? result.value : null };
  } catch (fault) {
    return { ...crashed(task, fault), book: null };
  }
}

function crashed(task: Task, fault: unknown): Ended {
  const crash = fault instanceof Error ? (fault.stack ?? fault.message) : String(fault);
  return { task, done: false, issues: [], crash };
}

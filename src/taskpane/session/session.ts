import type { RubricSource } from "../../app/input";
import type { Rubric } from "../../rubric/schema";
import { issue, type Issue } from "../../shared/issue";
import { failure, success, type Result } from "../../shared/result";
import type { PickedFile } from "../files/pickedFile";
import type { Unsaved } from "../files/saveFile";
import { readBook, scoreBook, type Book, type OwnBook } from "./book";
import type { Course, Reached } from "./course";
import { follow } from "./following";
import { createHistory, MOST, type History } from "./history";
import type { Task } from "./names";
import { createOwnTables, type OwnTables } from "./ownTables";
import { createStore, type Readable } from "./store";
import { takeBack } from "./takeBack";
import type { CellFinder, Tools } from "./tools";
import { memoised } from "../../shared/memo";

export interface SessionState {
  /** The workbook as it was last read; null before that. What fails later leaves it as it is. */
  readonly book: Book | null;
  readonly busy: Task | null;
  /** Ends what the pane is busy with and leaves the workbook as it was; null where that cannot be, or not any more. */
  readonly stop: (() => void) | null;
  /** How far the pane is with it; null where it does not know. */
  readonly reached: Reached | null;
  /** What the last task came to; null before the first one. */
  readonly last: Ended | null;
  /** The file that the last task made and could not save; null where there is none. */
  readonly unsaved: Unsaved | null;
  /** What is shown keeps up with what is typed into the workbook. */
  readonly following: boolean;
}

/** How a task ended: with what there is to say of it, or broken by a fault of the program. */
export interface Ended {
  readonly task: Task;
  readonly done: boolean;
  readonly issues: readonly Issue[];
  /** The program's own fault, in its words. */
  readonly crash: string | null;
  /** The file that was handed in, which may be for another task; null where the task took none. */
  readonly file: PickedFile | null;
}

/**
 * One pane at work on one workbook: one task at a time, every failure kept to be shown. It knows no step; what a step
 * does are tasks of the step's own (`stepTasks`).
 */
export interface Session extends Readable<SessionState> {
  readonly tools: Tools;
  /** The tables of the office's own. */
  readonly own: OwnTables;
  /** The rubrics that files may be about: beside the built-in ones those at hand, which come first. */
  readonly rubrics: RubricSource;
  /** Carries out a task, unless another is under way. Its book is what is shown from then on; null: as before. */
  readonly run: (
    task: Task,
    work: (course: Course) => Promise<Result<Book | null>>,
    file?: PickedFile | null,
  ) => Promise<void>;
  /** Carries out a task that makes a file. One that could not be saved is kept, to be copied by hand. */
  readonly save: (work: () => Promise<Result<Unsaved | null>>) => Promise<void>;
  readonly read: () => Promise<void>;
  /** Says that a file was dropped where none is taken. */
  readonly refuse: (file: string) => void;
  /** With `shown`, only where the entries are still those of the results that somebody looked at. */
  readonly score: (shown?: OwnBook) => Promise<void>;
  /** What was written into the workbook and can be taken back. */
  readonly history: History;
  /** Takes back what was written last; nothing where there is none. */
  readonly takeBack: () => Promise<void>;
  /** Null where the host cannot show a cell. */
  readonly select: ((sheet: string, cell: string) => Promise<void>) | null;
  /** Follows the changes in the workbook until the result is called; null where the host does not tell of them. */
  readonly follow: (() => () => void) | null;
  /** Takes the report of the last task away. */
  readonly dismiss: () => void;
}

/** The tasks of a step. They are made once for each session, so that what they keep outlives what shows it. */
export function stepTasks<T extends object>(make: (session: Session) => T): (session: Session) => T {
  return memoised(make);
}

const IDLE = { busy: null, stop: null, reached: null };

const NOT_READ: SessionState = {
  ...IDLE,
  book: null,
  last: null,
  unsaved: null,
  following: false,
};

/** Tasks that look again and again whether somebody has stopped them. */
const STOPPABLE: ReadonlySet<Task> = new Set(["read", "score", "collect"]);

export function createSession(tools: Tools): Session {
  const { state, subscribe, change } = createStore(NOT_READ);
  const own = createOwnTables();
  const history = createHistory();
  const run: Session["run"] = async (task, work, file = null) => {
    if (state().busy !== null) return;
    const told: Issue[] = [];
    const { course, stop } = courseOf(change, (what, done) => {
      const isKept = history.keep({ what, time: tools.stamp().time, done });
      if (!isKept) told.push(issue("undo-too-large", {}, { most: MOST.cells }));
    });
    change({ busy: task, stop: STOPPABLE.has(task) ? stop : null, last: null, unsaved: null });
    const { book, ...last } = await ended(task, () => work(course));
    if (book?.kind === "own") own.used(book.input.rubric);
    change({ ...IDLE, book: book ?? state().book, last: { ...last, issues: [...last.issues, ...told], file } });
  };
  const crash = (fault: unknown) => {
    change({ last: { ...crashed("check", fault), file: null } });
  };
  const { finder, live } = tools;
  return {
    tools,
    own,
    rubrics: knownRubrics(tools.rubrics, () => rubricsAtHand(state().book, own)),
    state,
    subscribe,
    run,
    save: (work) =>
      run("export", async () => {
        const saved = await work();
        if (!saved.ok) return saved;
        change({ unsaved: saved.value });
        if (saved.value === null) return success(null, saved.issues);
        return failure([issue("file-to-be-copied", {}, { name: saved.value.name }), ...saved.issues]);
      }),
    read: () => run("read", (course) => readBook(tools, course)),
    refuse: (file) => void run("drop", () => Promise.resolve(failure([issue("file-dropped-nowhere", {}, { file })]))),
    score: (shown) => run("score", (course) => scoreBook(tools, shown, course)),
    history,
    takeBack: async () => {
      const deed = history.state().deeds.at(-1);
      if (deed === undefined) return;
      await run("takeBack", async () => {
        const taken = await takeBack(tools, deed);
        if (taken.ok) history.drop(deed);
        return taken;
      });
    },
    select: finder === undefined ? null : (sheet, cell) => run("select", () => selected(finder, sheet, cell)),
    follow: live === undefined ? null : () => follow(tools, live, { state, change, crash }),
    dismiss: () => {
      change({ last: null });
    },
  };
}

/** The course of one task, which the session tells of, and what stops it. */
function courseOf(change: (next: Partial<SessionState>) => void, wrote: Course["wrote"]) {
  let stopped = false;
  const course: Course = {
    stopped: () => stopped,
    settle: () => {
      stopped = false;
      change({ stop: null, reached: null });
    },
    of: (part) => ({
      stopped: () => stopped,
      reached: (share) => {
        change({ reached: { work: part, ...share } });
      },
    }),
    wrote,
  };
  const stop = () => {
    stopped = true;
    change({ stop: null });
  };
  return { course, stop };
}

async function selected(finder: CellFinder, sheet: string, cell: string): Promise<Result<null>> {
  const done = await finder.select(sheet, cell);
  return done.ok ? success(null, done.issues) : done;
}

function knownRubrics(builtIn: RubricSource, atHand: () => readonly Rubric[]): RubricSource {
  return {
    get ids() {
      return [...new Set([...atHand().map(({ id }) => id), ...builtIn.ids])];
    },
    load: (id) => {
      const rubric = atHand().find((one) => one.id === id);
      return rubric === undefined ? builtIn.load(id) : Promise.resolve(rubric);
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
): Promise<Omit<Ended, "file"> & { readonly book: Book | null }> {
  try {
    const result = await work();
    const { ok, issues } = result;
    return { task, done: ok, issues, crash: null, book: ok ? result.value : null };
  } catch (fault) {
    return { ...crashed(task, fault), book: null };
  }
}

function crashed(task: Task, fault: unknown): Omit<Ended, "file"> {
  const crash = fault instanceof Error ? (fault.stack ?? fault.message) : String(fault);
  return { task, done: false, issues: [], crash };
}

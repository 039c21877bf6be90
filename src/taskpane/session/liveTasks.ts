import type { Fix } from "../../app/fixes";
import { success, type Result } from "../../shared/result";
import type { Book } from "./book";
import { writeFixes } from "./fixTasks";
import { follow, type FollowingPane } from "./following";
import type { Tools } from "./tools";

/** What is done about problems: found while somebody types, put right, and taken back. */
export type LiveTask = "check" | "fix" | "unfix";

export interface LiveState {
  /** What is shown keeps up with what is typed into the workbook. */
  readonly following: boolean;
  /** The fixes that were applied last and can be taken back. */
  readonly fixed: readonly Fix[];
}

export const NOT_LIVE: LiveState = { following: false, fixed: [] };

export interface LiveTasks {
  /** Follows the changes in the workbook until the result is called; null where the host does not tell of them. */
  readonly follow: (() => () => void) | null;
  readonly fix: (fixes: readonly Fix[]) => Promise<void>;
  /** Gives the cells of the last fixes back what they held. */
  readonly undoFixes: () => Promise<void>;
}

/** The session as far as these tasks are concerned. */
interface LiveSession {
  readonly state: () => LiveState & { readonly book: Book | null; readonly busy: unknown };
  readonly change: (next: Partial<LiveState & { readonly book: Book }>) => void;
  readonly run: (task: LiveTask, work: () => Promise<Result<Book | null>>) => Promise<void>;
  readonly crash: (task: LiveTask, fault: unknown) => void;
}

/** The tasks about problems, for one session. */
export function liveTasks(tools: Tools, { state, change, run, crash }: LiveSession): LiveTasks {
  const { live } = tools;
  const pane: FollowingPane = {
    book: () => state().book,
    busy: () => state().busy !== null,
    show: (book) => {
      change({ book, following: true });
    },
    following: (following) => {
      change({ following });
    },
    crash: (fault) => {
      crash("check", fault);
    },
  };
  const write = (task: LiveTask, fixes: readonly Fix[], way: "apply" | "undo") =>
    run(task, async () => {
      const { book } = state();
      if (book?.kind !== "own") return success(null);
      return writeFixes(tools, book, fixes, way, (written) => {
        if (way === "undo") change({ fixed: [] });
        else if (written.length > 0) change({ fixed: written });
      });
    });
  return {
    follow: live === undefined ? null : () => follow(tools, live, pane),
    fix: (fixes) => write("fix", fixes, "apply"),
    undoFixes: () => write("unfix", state().fixed, "undo"),
  };
}

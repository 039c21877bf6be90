import type { Share, Watcher } from "../../shared/portions";
import { issue } from "../../shared/issue";
import { failure, type Result } from "../../shared/result";
import type { Done, Writing } from "./history";

/*
 * How far a task is, and whether it goes on.
 */

/** What takes long in a task; told in words of its own. */
type Work = "readCells" | "scoreUnits" | "listResults" | "writeCells" | "compareUnits";

/** How far a task is in what it does just now. */
export interface Reached extends Share {
  readonly work: Work;
}

/** The course of a task, for whoever carries it out. */
export interface Course {
  /** Whether somebody has stopped it: then the workbook stays as it was. */
  readonly stopped: () => boolean;
  /** From now on nothing can be stopped: whoever wanted it was too late. */
  readonly settle: () => void;
  /** The course as those see it who do one of its works. */
  readonly of: (work: Work) => Watcher;
  /** To be told of everything that was written into the workbook, so that it can be taken back. */
  readonly wrote: (what: Writing, done: Done) => void;
}

/** That of a task that nobody looks at. */
export const UNWATCHED: Course = {
  stopped: () => false,
  settle: () => undefined,
  of: () => ({ reached: () => undefined, stopped: () => false }),
  wrote: () => undefined,
};

/** What a task comes to that was stopped. */
export const STOPPED: Result<never> = failure([issue("job-stopped", {}, {})]);

import type { Portions, Share, Watcher } from "../../shared/portions";
import { issue } from "../../shared/issue";
import { failure, success, type Result } from "../../shared/result";
import type { Done, Writing } from "./history";

/*
 * How far a task is, whether it goes on, and when it pauses so that the browser can draw.
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

/** How long the pane waits, in milliseconds; where nobody sits before it, as in tests, less will do. */
export const waits = {
  /** A little more than a frame of a screen that draws sixty times in a second. */
  frame: 20,
  /** After the last change of a cell, before it is looked at: somebody may still be typing. */
  typing: 300,
  /** After the last check, before a small book is scored again. */
  idle: 1500,
  /** Before Excel is asked again what it could not answer, such as while a cell is being edited. */
  again: 1000,
  /** After the last choice or keystroke, before a table to look at is made anew. */
  choosing: 200,
};

/** Waits so long that the browser can draw, and take what the user did, before something long goes on. */
export function pause(): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, waits.frame);
  });
}

/** Milliseconds of work between two pauses: less than anybody notices, and long beside the pause. */
const STRETCH = 60;

/** Does work portion by portion; now and then the browser draws in between. Fails where somebody has stopped it. */
export async function inPortions<T>(work: Portions<T>, { reached, stopped }: Watcher): Promise<Result<T>> {
  for (;;) {
    await pause();
    if (stopped()) return STOPPED;
    const end = performance.now() + STRETCH;
    let share: Share | undefined;
    do {
      const step = work.next();
      if (step.done === true) return success(step.value);
      share = step.value ?? share;
    } while (performance.now() < end);
    if (share !== undefined) reached(share);
  }
}

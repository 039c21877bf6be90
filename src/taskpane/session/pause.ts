import type { Portions } from "../../shared/portions";

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

/** Does work portion by portion; between two of them the browser draws. */
export async function inPortions<T>(work: Portions<T>): Promise<T> {
  for (;;) {
    const step = work.next();
    if (step.done === true) return step.value;
    await pause();
  }
}

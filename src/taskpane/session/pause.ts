import type { Portions, Share, Watcher } from "../../shared/portions";
import { success, type Result } from "../../shared/result";
import { STOPPED } from "./course";

/** A little more than a frame of a screen that draws sixty times in a second. */
const FRAME = 20;

/** Waits so long that the browser can draw, and take what the user did, before something long goes on. */
export function pause(): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, FRAME);
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

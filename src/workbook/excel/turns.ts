import type { Portions } from "../../shared/portions";

/** Milliseconds of work before the pane is drawn again. */
const STRETCH = 60;

/** Does work portion by portion, so that what shows it is drawn in between. */
export async function inTurns<T>(work: Portions<T>): Promise<T> {
  for (;;) {
    const end = performance.now() + STRETCH;
    do {
      const step = work.next();
      if (step.done === true) return step.value;
    } while (performance.now() < end);
    await new Promise((resolve) => {
      setTimeout(resolve);
    });
  }
}

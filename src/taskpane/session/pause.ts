import type { Portions } from "../../shared/portions";

/** A little more than a frame of a screen that draws sixty times in a second. */
const FRAME = 20;

/** Waits so long that the browser can draw, and take what the user did, before something long goes on. */
export function pause(): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, FRAME);
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

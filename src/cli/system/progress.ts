import type { Share } from "../../shared/portions";
import type { Output, TellStep } from "./io";

/*
 * How far a long command is, on standard error for whoever waits: in one line on a screen, which goes when it is done,
 * else in a line for every quarter. Nobody is told of what takes a moment only.
 */

/** Milliseconds after the program's start from which a command is a long one. */
const LONG = 1_000;

/** What ends a line on a screen that was begun, so that nothing of it is left. */
const ERASED = "\r\u001b[K";

interface Teller {
  readonly tell: TellStep;
  /** The output with whatever was told out of the way before something else is written, on this or another one. */
  readonly clearing: (output: Output) => Output;
}

/** Tells on an output. `elapsed` is how many milliseconds the program has run. */
export function tellerOn(output: Output, elapsed: () => number): Teller {
  let [step, told, open] = ["", 0, false];
  const tell: TellStep = async (name, how) => {
    const percent = typeof how === "boolean" ? 0 : Math.floor((100 * how.done) / Math.max(how.of, 1));
    const isNew = name !== step;
    const known = isNew ? 0 : told;
    if (typeof how === "boolean" ? !isNew : percent <= known) return;
    if (!isDue(how, percent, known)) return;
    [step, told] = [name, percent];
    const text = percent === 0 ? `${name}…` : `${name} ${String(percent)}%`;
    open = output.isTTY;
    await output.write(output.isTTY ? `${ERASED}${text}` : `${text}\n`);
  };
  const isDue = (how: Share | boolean, percent: number, known: number) => {
    if (how === true) return true;
    if (elapsed() < LONG) return false;
    return output.isTTY || (how !== false && percent < 100 && quarter(percent) > quarter(known));
  };
  const clear = async () => {
    if (!open) return;
    open = false;
    await output.write(ERASED);
  };
  const clearing = (other: Output): Output => ({
    isTTY: other.isTTY,
    write: async (text) => {
      if (other.isTTY) await clear();
      await other.write(text);
    },
  });
  return { tell, clearing };
}

function quarter(percent: number): number {
  return Math.floor(percent / 25);
}

/** Does work in portions and tells how far it is. */
export async function inSight<T>(
  work: Generator<Share | undefined, T, undefined>,
  step: string,
  tell: TellStep,
): Promise<T> {
  for (;;) {
    const next = work.next();
    if (next.done === true) return next.value;
    if (next.value !== undefined) await tell(step, next.value);
  }
}

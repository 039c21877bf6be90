import type { FlatText } from "./flatText";
import type { Span } from "./pieces";

/** A stretch of a text between two commas or stronger breaks, marks of lists left out. */
export interface Clause extends Span {
  readonly text: string;
  /** Whether a sentence, a line or a point of a list begins with it; else a comma stands before. */
  readonly begins: boolean;
}

/** Breaks between sentences and points of lists, and the commas within. */
const BREAK = /[,;。:\n\u2460-\u24ff]/u;
/** The mark of a point in a list: 1. 2、 (3). */
const MARK = /^(?:\d{1,2}[.、)](?!\d)|\(\d{1,2}\)[.、]?)/u;

/** The same where a bracket was opened before it that is closed elsewhere. */
const OPENED = /^\(?(?:\d{1,2}[.、](?!\d))?/u;

/** The clauses of a text, in order; blank ones are left out. */
export function clausesOf({ flat }: Pick<FlatText, "flat">): readonly Clause[] {
  const found: Clause[] = [];
  let start = 0;
  let begins = true;
  for (let end = 0; end <= flat.length; end += 1) {
    const sign = flat[end] ?? ";";
    if (!BREAK.test(sign)) continue;
    const whole = flat.slice(start, end);
    const mark = (whole.includes(")") ? MARK : OPENED).exec(whole)?.[0].length ?? 0;
    const text = whole.slice(mark);
    if (text !== "") found.push({ start: start + mark, end, text, begins: begins || mark > 0 });
    // What is blank between two breaks leaves the stronger one.
    begins = sign !== "," || (text === "" && begins);
    start = end + 1;
  }
  return found;
}

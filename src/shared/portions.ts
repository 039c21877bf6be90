/** Work that may be left off wherever it yields, and gone on with later; what it comes to is what it returns. */
export type Portions<T> = Generator<undefined, T, undefined>;

/** Does all of it at once. */
export function atOnce<T>(work: Portions<T>): T {
  for (;;) {
    const step = work.next();
    if (step.done === true) return step.value;
  }
}

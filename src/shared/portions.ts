/** How far work is: so many of so many. */
export interface Share {
  readonly done: number;
  readonly of: number;
}

/**
 * Work that may be left off wherever it yields, and gone on with later; what it comes to is what it returns. Where it
 * knows how far it is, it says so.
 */
export type Portions<T> = Generator<Share | undefined, T, undefined>;

/** Whoever waits for long work: is told how far it is, and may end it. */
export interface Watcher {
  readonly reached: (share: Share) => void;
  readonly stopped: () => boolean;
}

/** Does all of it at once. */
export function atOnce<T>(work: Portions<T>): T {
  for (;;) {
    const step = work.next();
    if (step.done === true) return step.value;
  }
}

/** The same work as a part of something larger: `share` tells how far that is; where it is left out, nothing does. */
export function* asPart<T>(work: Portions<T>, share?: (own: Share) => Share): Portions<T> {
  for (;;) {
    const step = work.next();
    if (step.done === true) return step.value;
    yield step.value === undefined ? undefined : share?.(step.value);
  }
}

/** So many things are done between two rests: of units, a few milliseconds of work. */
export const AT_A_TIME = 100;

/** What is made of each of some things. */
export function* mapped<T, R>(things: readonly T[], make: (thing: T, index: number) => R): Portions<R[]> {
  const made: R[] = [];
  for (const [index, thing] of things.entries()) {
    made.push(make(thing, index));
    if (made.length % AT_A_TIME === 0) yield { done: made.length, of: things.length };
  }
  return made;
}

/** Work about objects that nobody changes, done once for each; what nobody holds any more is forgotten. */
export function memoisedPortions<K extends object, V>(work: (key: K) => Portions<V>): (key: K) => Portions<V> {
  const known = new WeakMap<K, { readonly value: V }>();
  return function* (key) {
    const entry = known.get(key) ?? { value: yield* work(key) };
    known.set(key, entry);
    return entry.value;
  };
}

import { at } from "../../../src/shared/list";

/*
 * Chance that comes again: the same seed makes the same rubrics and cohorts, whatever else changes.
 */

/** Where random decisions come from. */
export interface Chance {
  /** A whole number between two others, both included. */
  between(least: number, most: number): number;
  /** Whether something happens that happens so many times in a hundred. */
  happens(percent: number): boolean;
  pick<T>(list: readonly T[]): T;
  /** So many different elements of a list, in its order. */
  some<T>(list: readonly T[], count: number): readonly T[];
  /** What an object holds, now and then: nothing of it otherwise. */
  perhaps<T extends object>(percent: number, part: () => T): Partial<T>;
}

/** Chance from a seed (mulberry32, started at a hash of the text). */
export function chanceOf(seed: string): Chance {
  let state = Array.from(seed).reduce(
    (hash, letter) => Math.imul(hash ^ (letter.codePointAt(0) ?? 0), 0x01000193),
    0x811c9dc5,
  );
  const next = () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
  const between = (least: number, most: number) => least + Math.floor(next() * (most - least + 1));
  const happens = (percent: number) => next() * 100 < percent;
  return {
    between,
    happens,
    pick: (list) => at(list, between(0, list.length - 1)),
    some(list, count) {
      const left = list.map((_, index) => index);
      while (left.length > Math.max(0, count)) left.splice(between(0, left.length - 1), 1);
      return left.map((index) => at(list, index));
    },
    perhaps: (percent, part) => (happens(percent) ? part() : {}),
  };
}

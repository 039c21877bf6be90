import { z } from "zod";
import { minus, plus, show } from "../shared/decimal";
import { compare, fraction, type Fraction } from "../shared/fraction";
import { allOf, compared, type Expression, type Test } from "./formula";
import { PLACES } from "./explanation";
import { inChinese, allIn, sayings, type Say } from "./say";

/** A range of numbers: each side open or closed, or without limit where it is left out. */
export const boundsSchema = z
  .strictObject({
    is: z.number().optional().describe("正好是"),
    atLeast: z.number().optional().describe("不低于（含本数）"),
    above: z.number().optional().describe("高于（不含本数）"),
    atMost: z.number().optional().describe("不高于（含本数）"),
    below: z.number().optional().describe("低于（不含本数）"),
  })
  .describe("数的范围；不写的一边不限");

export type Bounds = z.infer<typeof boundsSchema>;

/** Whether a limit holds, by how a number compares with it. */
const HOLDS = {
  is: (order: number) => order === 0,
  atLeast: (order: number) => order >= 0,
  above: (order: number) => order > 0,
  atMost: (order: number) => order <= 0,
  below: (order: number) => order < 0,
} as const;

const words = sayings({
  is: ["{limit}", "{limit}"],
  atLeast: ["{limit}及以上", "{limit} or more"],
  above: ["高于{limit}", "more than {limit}"],
  atMost: ["{limit}及以下", "{limit} or less"],
  below: ["低于{limit}", "less than {limit}"],
  anything: ["任何数", "any number"],
  "is-place": ["第{limit}名", "place {limit}"],
  "atLeast-place": ["第{limit}名及以后", "place {limit} and behind"],
  "above-place": ["第{limit}名以后", "behind place {limit}"],
  "atMost-place": ["前{limit}名", "the top {limit}"],
  "below-place": ["第{limit}名以前", "before place {limit}"],
  "between-places": ["第{first}至{last}名", "places {first} to {last}"],
});

const NAMES = ["is", "atLeast", "above", "atMost", "below"] as const;

function limitsOf(bounds: Bounds) {
  return NAMES.flatMap((name) => {
    const limit = bounds[name];
    return limit === undefined ? [] : [{ name, limit }];
  });
}

/** Tells whether numbers are within bounds. */
export function within(bounds: Bounds): (x: Fraction) => boolean {
  const limits = limitsOf(bounds).map(({ name, limit }) => ({ holds: HOLDS[name], limit: fraction(limit) }));
  return (x) => limits.every(({ holds, limit }) => holds(compare(x, limit)));
}

/** Bounds in words: 90%及以上、低于95%; 第4至10名. */
export function boundsText(bounds: Bounds, unit: string, say: Say = inChinese): string {
  if (unit === PLACES) return placesText(bounds, say);
  const limits = limitsOf(bounds).map(({ name, limit }) => say(words[name], { limit: show(limit) + unit }));
  return limits.length === 0 ? say(words.anything, {}) : allIn(say, limits);
}

/** Places are whole: those between two limits are told by the first and the last of them. */
function placesText(bounds: Bounds, say: Say): string {
  const first = bounds.atLeast ?? (bounds.above === undefined ? null : plus(bounds.above, 1));
  const last = bounds.atMost ?? (bounds.below === undefined ? null : minus(bounds.below, 1));
  if (first === null && last !== null) return say(words[last === 1 ? "is-place" : "atMost-place"], { limit: last });
  if (first !== null && first === last) return say(words["is-place"], { limit: first });
  if (first !== null && last !== null && first < last) return say(words["between-places"], { first, last });
  const limits = limitsOf(bounds).map(({ name, limit }) => say(words[`${name}-place`], { limit }));
  return limits.length === 0 ? say(words.anything, {}) : allIn(say, limits);
}

/** The same test for a formula. */
export function boundsTest(x: Expression, { is, atLeast, above, atMost, below }: Bounds): Test {
  const limits = [
    ["=", is],
    [">=", atLeast],
    [">", above],
    ["<=", atMost],
    ["<", below],
  ] as const;
  return allOf(limits.flatMap(([how, limit]) => (limit === undefined ? [] : [compared(x, how, limit)])));
}

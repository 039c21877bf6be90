import { z } from "zod";
import { show } from "../shared/decimal";
import { compare, fraction, type Fraction } from "../shared/fraction";
import { phrase } from "./phrase";

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

/** The unit of places, which are said otherwise than quantities: 前3名. */
export const PLACES = "名";

/** Bounds in words: 90%及以上、低于95%. */
export function boundsText(bounds: Bounds, unit: string): string {
  const limits = limitsOf(bounds).map(({ name, limit }) =>
    unit === PLACES ? phrase(`${name}-place`, { limit }) : phrase(name, { limit: show(limit) + unit }),
  );
  return limits.length === 0 ? phrase("anything", {}) : limits.join("、");
}

import { z } from "zod";
import { compare, type Fraction } from "../../shared/fraction";
import type { Extent } from "../measure/measure";

export const betterSchema = z.enum(["higher", "lower"]).describe("高的好（higher）还是低的好（lower）");

export type Better = z.infer<typeof betterSchema>;

/** What a quantity is among those of the cohort; null where there is nothing to divide by. */
export type Compared = { readonly x: Fraction; readonly words: string } | null;

/** A comparison tied to the unit of the quantities that it compares. */
export interface BoundComparison {
  /** The unit of what comes out. */
  readonly unit: string;
  /** Whether there may be nothing to divide by. */
  readonly divides: boolean;
  extent(of: Extent): Extent;
  /** Takes the quantities of all units that have one, at least one; tells of each what it is among all. */
  among(all: readonly Fraction[]): (x: Fraction) => Compared;
}

/** The best of several quantities; throws where there are none. */
export function bestOf(all: readonly Fraction[], better: Better): Fraction {
  const sign = better === "higher" ? 1 : -1;
  return all.reduce((best, x) => (sign * compare(x, best) > 0 ? x : best));
}

/** The worst of several quantities; throws where there are none. */
export function worstOf(all: readonly Fraction[], better: Better): Fraction {
  return bestOf(all, better === "higher" ? "lower" : "higher");
}

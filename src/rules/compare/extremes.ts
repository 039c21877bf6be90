import { compare, type Fraction } from "../../shared/fraction";
import type { Better } from "./comparison";

/** The best of several quantities; null where there are none. */
export function bestOf(all: readonly Fraction[], better: Better): Fraction | null {
  const sign = better === "higher" ? 1 : -1;
  return all.reduce<Fraction | null>((best, x) => (best === null || sign * compare(x, best) > 0 ? x : best), null);
}

/** The worst of several quantities; null where there are none. */
export function worstOf(all: readonly Fraction[], better: Better): Fraction | null {
  return bestOf(all, better === "higher" ? "lower" : "higher");
}

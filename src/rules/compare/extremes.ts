import { compare, type Fraction } from "../../shared/fraction";
import type { Better } from "./comparison";

/** The best of several quantities; throws where there are none. */
export function bestOf(all: readonly Fraction[], better: Better): Fraction {
  const sign = better === "higher" ? 1 : -1;
  return all.reduce((best, x) => (sign * compare(x, best) > 0 ? x : best));
}

/** The worst of several quantities; throws where there are none. */
export function worstOf(all: readonly Fraction[], better: Better): Fraction {
  return bestOf(all, better === "higher" ? "lower" : "higher");
}

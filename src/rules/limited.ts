import { z } from "zod";
import { compare, fraction, rounded, type Fraction } from "../shared/fraction";
import type { Explanation } from "./explanation";
import { phrase } from "./phrase";
import { scored, type ItemFacts, type Outcome } from "./rule";

/** The least points that there can be. */
export const floorSchema = z.number().nullable().describe("最低得几分，可以是负数；null不限");

/** Points within limits, and the limit that came to bear. */
export interface Limited {
  readonly points: number;
  readonly limit: "max" | "floor" | null;
}

/** Exact points, rounded once, not more than the item's max and not less than the floor (null: none). */
export function limited(
  exact: Fraction,
  floor: number | null,
  { max, decimals }: Pick<ItemFacts, "max" | "decimals">,
): Limited {
  if (compare(exact, fraction(max)) > 0) return { points: max, limit: "max" };
  if (floor !== null && compare(exact, fraction(floor)) < 0) return { points: floor, limit: "floor" };
  // Fewer decimals than the limits have can round beyond them.
  return { points: Math.min(max, Math.max(floor ?? -Number.MAX_VALUE, rounded(exact, decimals))), limit: null };
}

/** Points that a limit may have come to bear on. */
export function limitedOutcome({ points, limit }: Limited, explanation: Explanation): Outcome {
  return limit === null ? scored(points, explanation) : { status: "scored", points, capped: true, explanation };
}

/** The words for a limit that came to bear; empty where none did. */
export function limitWords({ points, limit }: Limited): string {
  if (limit === null) return "";
  return limit === "max" ? phrase("at-max", { max: points }) : phrase("at-floor", { floor: points });
}

import { z } from "zod";
import { compare, type Fraction } from "../../shared/fraction";
import type { Extent } from "../measure/measure";
import type { FormWords } from "../labels";
import type { Say } from "../say";

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

/*
 * How a quantity is compared with those of the other units: each kind of it says once, in its own file, everything that
 * there is to say of it.
 */

/** What each kind of comparison says. */
interface Stated<Comparison> {
  readonly form: FormWords;
  /** What one begins with where somebody chooses the kind. */
  start(): Comparison;
  /** What the quantity is among those of the other units, as a noun; `what` is the quantity. */
  text(comparison: Comparison, what: string, say: Say): string;
  /** Ties it to the unit of the quantities. */
  bind(comparison: Comparison, unit: string): BoundComparison;
}

/** Everything that a kind says, asked of one comparison. */
export interface KindOfComparison {
  text(what: string, say: Say): string;
  bind(unit: string): BoundComparison;
}

/** A kind of comparison that is whole: the shape of its parameters, and what it says of a comparison. */
interface ComparisonKind<Schema extends ComparisonShape> {
  readonly schema: Schema;
  readonly form: FormWords;
  start(): z.output<Schema>;
  of(comparison: z.output<Schema>): KindOfComparison;
}

type ComparisonShape = z.ZodType<{ readonly kind: string }> & z.core.$ZodTypeDiscriminable;

/** A kind of comparison with the shape of its parameters; it does not compile where it leaves something unsaid. */
export function defineComparison<Schema extends ComparisonShape>(
  schema: Schema,
): (kind: Stated<z.output<Schema>>) => ComparisonKind<Schema> {
  return (kind) => ({
    schema,
    form: kind.form,
    start: () => kind.start(),
    of: (comparison) => ({
      text: (what, say) => kind.text(comparison, what, say),
      bind: (unit) => kind.bind(comparison, unit),
    }),
  });
}

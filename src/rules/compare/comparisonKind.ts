import type { z } from "zod";
import type { FormWords } from "../formWords";
import type { Say } from "../say";
import type { BoundComparison } from "./comparison";

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

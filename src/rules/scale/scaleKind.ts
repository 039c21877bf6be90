import type { Fraction } from "../../shared/fraction";
import type { Field, FieldValues } from "../field";
import type { Labels, FormWords } from "../labels";
import type { ItemFacts, Outcome } from "../rule";
import type { z } from "zod";
import type { Issue } from "../../shared/issue";
import type { Words } from "../../shared/wording/table";
import type { Bounds } from "../bounds";
import type { Scored } from "../faults/awardFaults";
import type { Path } from "../faults/finding";
import type { Expression } from "../formula";
import type { Extent } from "../measure/measure";
import type { Say } from "../say";

/** What a scale is tied to: its item, the unit of the quantity, the rubric's own words for fields. */
export interface ScaleFacts {
  readonly item: ItemFacts;
  readonly unit: string;
  readonly labels: Labels;
}

/** A quantity with the words that say how it came about. */
export interface Measured {
  readonly x: Fraction;
  readonly words: string;
}

/** A scale tied to its item. */
export interface BoundScale {
  readonly fields: readonly Field[];
  /** Makes points of a quantity; no required field of the scale is blank. */
  score(measured: Measured, values: FieldValues): Outcome;
}

/*
 * How points are made of a quantity: each kind of scale says once, in its own file, everything that there is to say of it.
 */

/** What the sentence of a scale needs to know of its quantity and its item. */
export interface QuantityFacts {
  readonly max: number;
  readonly unit: string;
  readonly extent: Extent;
  readonly labels: Labels;
  /** Whether there may be parts of steps. */
  readonly partSteps: boolean;
  readonly say: Say;
}

/** What a scale is applied to, for whoever checks it. */
export interface Scaled {
  readonly item: Scored;
  readonly unit: string;
  readonly extent: Extent;
  /** Where the quantity earns no points whatever the scale says. */
  readonly noPointsIf: Bounds | undefined;
}

/** Whether a quantity may be below 0. */
export function mayBeNegative({ min }: Extent): boolean {
  return min === null || min < 0;
}

/** What each kind of scale says. */
interface Stated<Scale> {
  readonly form: FormWords;
  /** The sentences with which it explains its points. */
  readonly explanations: Words;
  /** What one begins with where somebody chooses the kind; `max` are the item's full points. */
  start(max: number): Scale;
  /** Whether what it gives depends on full points. */
  needsMaximum(scale: Scale): boolean;
  /** Whether points go below 0 without end. */
  bottomless(scale: Scale): boolean;
  /** How points are made of a quantity that was named before. */
  text(scale: Scale, facts: QuantityFacts): string;
  /** What is wrong with it; `path` leads to the scale. */
  faults(scale: Scale, facts: Scaled, path: Path): readonly Issue[];
  formula(scale: Scale, x: Expression, item: ItemFacts): Expression | null;
  bind(scale: Scale, facts: ScaleFacts): BoundScale;
}

/** Everything that a kind says, asked of one scale. */
export interface KindOfScale {
  needsMaximum(): boolean;
  bottomless(): boolean;
  text(facts: QuantityFacts): string;
  faults(facts: Scaled, path: Path): readonly Issue[];
  formula(x: Expression, item: ItemFacts): Expression | null;
  bind(facts: ScaleFacts): BoundScale;
}

/** A kind of scale that is whole: the shape of its parameters, and what it says of a scale. */
interface ScaleKind<Schema extends ScaleShape> {
  readonly schema: Schema;
  readonly form: FormWords;
  readonly explanations: Words;
  start(max: number): z.output<Schema>;
  of(scale: z.output<Schema>): KindOfScale;
}

type ScaleShape = z.ZodType<{ readonly kind: string }> & z.core.$ZodTypeDiscriminable;

/** A kind of scale with the shape of its parameters; it does not compile where it leaves something unsaid. */
export function defineScale<Schema extends ScaleShape>(
  schema: Schema,
): (kind: Stated<z.output<Schema>>) => ScaleKind<Schema> {
  return (kind) => ({
    schema,
    form: kind.form,
    explanations: kind.explanations,
    start: (max) => kind.start(max),
    of: (scale) => ({
      needsMaximum: () => kind.needsMaximum(scale),
      bottomless: () => kind.bottomless(scale),
      text: (facts) => kind.text(scale, facts),
      faults: (facts, path) => kind.faults(scale, facts, path),
      formula: (x, item) => kind.formula(scale, x, item),
      bind: (facts) => kind.bind(scale, facts),
    }),
  });
}

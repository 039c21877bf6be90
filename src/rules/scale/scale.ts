import type { Fraction } from "../../shared/fraction";
import type { Field, FieldValues } from "../field";
import type { Labels } from "../labels";
import type { ItemFacts, Outcome } from "../rule";

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

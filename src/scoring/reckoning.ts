import type { Rubric } from "../rubric/schema";
import type { Explanation } from "../rules/explanation";
import type { FieldValues } from "../rules/field";
import type { Outcome } from "../rules/rule";
import type { Issue } from "../shared/issue";
import type { TableItem } from "./table";
import type { Totals } from "./totals";

/** One thing done on the way from the items' points to the total, with its ground in the document. */
export interface Adjustment {
  /** What the sum concerned comes to by it. */
  readonly points: number;
  readonly explanation: Explanation;
  readonly clause: string;
}

/** How far a unit's total has come. */
export interface Reckoning {
  readonly totals: Totals;
  readonly adjustments: readonly Adjustment[];
  /** Why the total cannot be final; empty where it can. */
  readonly issues: readonly Issue[];
}

/** What a total is made of: the items of one unit, in the order of its table. */
export interface Reckoned {
  readonly table: readonly TableItem[];
  readonly outcomes: readonly Outcome[];
  readonly attributes: FieldValues;
}

/** One stage between the sums of the items and the total. */
export type Step = (current: Reckoning, unit: Reckoned) => Reckoning;

/** Makes a stage for a rubric; null for a rubric that does not use it. */
export type StepMaker = (rubric: Rubric) => Step | null;

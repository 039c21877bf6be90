import { z } from "zod";
import { compare, fraction, rounded, type Fraction } from "../shared/fraction";
import { issue } from "../shared/issue";
import { type Explanation, phrase } from "./explanation";
import { checkField, numberIn, type Field, type FieldValues } from "./field";
import { cell, pointsWithin, type Expression } from "./formula";
import { labelled, type Labels } from "./labels";
import { blank, scored, unrounded, type ItemFacts, type Outcome } from "./rule";

/** The least points that there can be. */
export const floorSchema = z.number().nullable().describe("最低得几分，可以是负数；null不限");

/** Points within limits, and the limit that came to bear. */
interface Limited {
  readonly points: number;
  /** The same before they were rounded. */
  readonly exact: Fraction;
  readonly limit: "max" | "floor" | null;
}

/** Exact points, rounded once, not more than the item's max and not less than the floor (null: none). */
export function limited(
  exact: Fraction,
  floor: number | null,
  { max, decimals }: Pick<ItemFacts, "max" | "decimals">,
): Limited {
  if (max < Infinity && compare(exact, fraction(max)) > 0) return { points: max, exact: fraction(max), limit: "max" };
  if (floor !== null && compare(exact, fraction(floor)) < 0) {
    return { points: floor, exact: fraction(floor), limit: "floor" };
  }
  // Fewer decimals than the limits have can round beyond them.
  const points = Math.min(max, Math.max(floor ?? -Number.MAX_VALUE, rounded(exact, decimals)));
  return { points, exact, limit: null };
}

/** Points that a limit may have come to bear on. */
export function limitedOutcome({ points, exact, limit }: Limited, explanation: Explanation): Outcome {
  const outcome = scored(points, explanation);
  return limit === null ? unrounded(outcome, exact) : { status: "scored", points, capped: true, explanation };
}

/** The words for a limit that came to bear; empty where none did. */
export function limitWords({ points, limit }: Limited): string {
  if (limit === null) return "";
  return limit === "max" ? phrase("at-max", { max: points }) : phrase("at-floor", { floor: points });
}

const rangeSchema = z
  .strictObject({ least: z.number(), most: z.number() })
  .describe("由审核人在least至most之间评定（项目score）");

/** What a case is worth: fixed points, or a range within which the reviewer scores. */
export const awardSchema = z.union([z.number(), rangeSchema]).describe("分值");

export type Award = z.infer<typeof awardSchema>;
type Range = z.infer<typeof rangeSchema>;

/** The field for the reviewer's score; null where all awards are fixed. */
export function scoreField(awards: readonly Award[], labels: Labels): Field | null {
  const ranges = awards.filter((award): award is Range => typeof award === "object");
  if (ranges.length === 0) return null;
  return {
    id: "score",
    label: labelled(labels, "score", "审核评定得分"),
    required: false,
    type: "number",
    min: Math.min(...ranges.map(({ least }) => least)),
    max: Math.max(...ranges.map(({ most }) => most)),
  };
}

/** The points of an award as a spreadsheet works them out; within a range they are the reviewer's. */
export function awardFormula(award: Award, item: ItemFacts): Expression {
  return pointsWithin(typeof award === "number" ? award : cell("score"), null, item);
}

/** Why an award comes to its points: fixed ones, or a reviewer's within a range. */
export interface AwardReasons {
  fixed(points: number): Explanation;
  scored(points: number, range: Range): Explanation;
}

/** The outcome of an award. `field` is the reviewer's, null where no award of the rule needs one. */
export function awardOutcome(
  award: Award,
  values: FieldValues,
  field: Field | null,
  item: ItemFacts,
  because: AwardReasons,
): Outcome {
  const score = field === null ? null : numberIn(values, field.id);
  if (typeof award === "number") {
    const { points, exact } = limited(fraction(award), null, item);
    const unused = field !== null && score !== null;
    const issues = unused ? [issue("score-not-used", { field: field.id }, { label: field.label })] : [];
    return unrounded(scored(points, because.fixed(points), issues), exact);
  }
  if (field?.type !== "number") throw new Error("a range of points has a field");
  if (score === null) return blank(field);
  const fault = checkField({ ...field, min: award.least, max: award.most }, score);
  if (fault !== null) return { status: "unusable", issues: [fault] };
  const { points, exact } = limited(fraction(score), null, item);
  return unrounded(scored(points, because.scored(points, award)), exact);
}

import { z } from "zod";
import { fraction } from "../shared/fraction";
import { issue } from "../shared/issue";
import type { Explanation } from "./explanation";
import { checkField, numberIn, type Field, type FieldValues } from "./field";
import { labelled, type Labels } from "./labels";
import { limited } from "./limited";
import { blank, scored, type ItemFacts, type Outcome } from "./rule";

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
    const { points } = limited(fraction(award), null, item);
    const unused = field !== null && score !== null;
    return scored(
      points,
      because.fixed(points),
      unused ? [issue("score-not-used", { field: field.id }, { label: field.label })] : [],
    );
  }
  if (field?.type !== "number") throw new Error("a range of points has a field");
  if (score === null) return blank(field);
  const fault = checkField({ ...field, min: award.least, max: award.most }, score);
  if (fault !== null) return { status: "unusable", issues: [fault] };
  const { points } = limited(fraction(score), null, item);
  return scored(points, because.scored(points, award));
}

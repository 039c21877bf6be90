import { z } from "zod";
import { fraction } from "../shared/fraction";
import { boundsSchema, boundsTest, boundsText, within } from "./bounds";
import { isEntered, type Field, type FieldValues } from "./field";
import { allOf, cell, chosen, not, yes, type Test } from "./formula";
import { labelled, type Labels } from "./labels";
import { awardSchema, type Award } from "./points";
import { eitherOf, inChinese, sayings, type Say } from "./say";
import { lookUp } from "../shared/lookUp";

const words = sayings({
  "flag-true": ["“{label}”为是", "“{label}” is yes"],
  "flag-false": ["“{label}”为否", "“{label}” is no"],
  condition: ["“{label}”为{value}", "“{label}” is {value}"],
});

const text = z.string().min(1);
const named = { id: text.describe("填报项目的编号"), label: text };
const limits = {
  min: z.number().describe("最小可填的数"),
  max: z.number().nullable().describe("最大可填的数；null不限"),
};

/** A field of a decision table, as a rubric writes it. */
export const decisionFieldSchema = z.discriminatedUnion("type", [
  z.strictObject({ ...named, type: z.literal("flag") }),
  z.strictObject({ ...named, type: z.literal("number"), ...limits }),
  z.strictObject({ ...named, type: z.literal("integer"), ...limits }),
  z.strictObject({ ...named, type: z.literal("choice"), choices: z.array(text).min(2) }),
]);

export type DecisionField = z.infer<typeof decisionFieldSchema>;

/** What a field must be for a line to hold. */
const conditionSchema = z
  .union([z.boolean(), z.string().min(1), z.array(z.string().min(1)).min(2), boundsSchema])
  .describe("true或false；选项；几个选项之一；数的范围");

export type Condition = z.infer<typeof conditionSchema>;

/** A line of a decision table as a rubric writes it. */
export const lineSchema = z.strictObject({
  when: z.record(z.string(), conditionSchema).describe("填报项目的编号→条件；须同时成立"),
  points: awardSchema,
});

type StatedLine = z.infer<typeof lineSchema>;

/** A decision table as a rubric writes it. */
export interface DecisionTable {
  readonly fields: readonly DecisionField[];
  readonly lines: readonly StatedLine[];
  readonly otherwise: Award;
  readonly labels?: Labels;
}

/** The field to be entered; `required` where every decision begins with it. */
export function entryField(stated: DecisionField, required: boolean, labels: Labels): Field {
  return { ...stated, label: labelled(labels, stated.id, stated.label), required };
}

/** A line with its conditions tied to the fields. */
export interface Line {
  readonly stated: StatedLine;
  readonly conditions: readonly BoundCondition[];
}

/** Ties lines to the fields of their table. */
export function bindLines(
  lines: readonly StatedLine[],
  fields: readonly Field[],
  say: Say = inChinese,
): readonly Line[] {
  return lines.map((stated) => {
    const conditions = fields.flatMap((field) => {
      const condition = lookUp(stated.when, field.id);
      return condition === undefined ? [] : [bindCondition(condition, field, say)];
    });
    return { stated, conditions };
  });
}

/** What a table decides: by a line, by none of them, or not yet for want of some fields. */
export type Decided =
  | { readonly by: "line"; readonly line: Line }
  | { readonly by: "otherwise" }
  | { readonly by: "nothing"; readonly missing: readonly Field[] };

/** The first line whose conditions all hold; a line one of whose conditions fails is passed over, whatever is blank. */
export function decide(lines: readonly Line[], values: FieldValues): Decided {
  for (const line of lines) {
    const found = line.conditions.map((condition) => condition.holds(values));
    if (found.includes(false)) continue;
    const missing = line.conditions.flatMap(({ field }, index) => (found[index] === null ? [field] : []));
    return missing.length === 0 ? { by: "line", line } : { by: "nothing", missing };
  }
  return { by: "otherwise" };
}

/** Whether a line holds, as a spreadsheet tells. */
export function lineFormula({ when: conditions }: StatedLine): Test {
  return allOf(Object.entries(conditions).map(([field, condition]) => conditionFormula(field, condition)));
}

function conditionFormula(field: string, condition: Condition): Test {
  if (typeof condition === "boolean") return condition ? yes(field) : not(yes(field));
  if (typeof condition === "string") return chosen(field, condition);
  return Array.isArray(condition) ? chosen(field, ...condition) : boundsTest(cell(field), condition);
}

/** A condition on one field: null while the field is blank. */
interface BoundCondition {
  readonly field: Field;
  readonly text: string;
  holds(values: FieldValues): boolean | null;
}

/** Ties a condition to its field. */
function bindCondition(condition: Condition, field: Field, say: Say): BoundCondition {
  const test = testOf(condition);
  return {
    field,
    text: textOf(condition, field.label, say),
    holds(values) {
      const value = lookUp(values, field.id);
      return isEntered(value) ? test(value) : null;
    },
  };
}

function testOf(condition: Condition): (value: unknown) => boolean {
  if (typeof condition !== "object") return (value) => value === condition;
  if (Array.isArray(condition)) return (value) => condition.some((one) => one === value);
  const inBounds = within(condition);
  return (value) => typeof value === "number" && inBounds(fraction(value));
}

function textOf(condition: Condition, label: string, say: Say): string {
  if (typeof condition === "boolean") return say(words[condition ? "flag-true" : "flag-false"], { label });
  if (typeof condition === "string") return say(words.condition, { label, value: condition });
  const value = Array.isArray(condition) ? eitherOf(condition, say) : boundsText(condition, "", say);
  return say(words.condition, { label, value });
}

import { z } from "zod";
import type { Field } from "../field";
import { labelled, type Labels } from "../labels";

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

/** The field to be entered; `required` where every decision begins with it. */
export function entryField(stated: DecisionField, required: boolean, labels: Labels): Field {
  return { ...stated, label: labelled(labels, stated.id, stated.label), required };
}

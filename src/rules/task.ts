import { labelled, type labelsSchema } from "./labels";
import type { z } from "zod";
import type { Field } from "./field";
import { titles } from "./wording/phrases";

/** The two fields of a rule that compares what was done with what was due. */
export function taskFields(
  labels: z.infer<typeof labelsSchema>,
  type: "number" | "integer",
  leastTarget: number,
): { readonly actual: Field; readonly target: Field } {
  return {
    actual: { id: "actual", label: labelled(labels, "actual", titles.actual), required: true, type, min: 0, max: null },
    target: {
      id: "target",
      label: labelled(labels, "target", titles.target),
      required: true,
      type,
      min: leastTarget,
      max: null,
    },
  };
}

import { labelled, type labelsSchema } from "./labels";
import type { z } from "zod";
import type { Field } from "./field";

/** The two fields of a rule that compares what was done with what was due. */
export function taskFields(
  labels: z.infer<typeof labelsSchema>,
  type: "number" | "integer",
  leastTarget: number,
): { readonly actual: Field; readonly target: Field } {
  return {
    actual: { id: "actual", label: labelled(labels, "actual", "实际完成数"), required: true, type, min: 0, max: null },
    target: {
      id: "target",
      label: labelled(labels, "target", "目标任务数"),
      required: true,
      type,
      min: leastTarget,
      max: null,
    },
  };
}

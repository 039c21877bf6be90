import { z } from "zod";
import type { Field } from "./field";
import { titles } from "./wording/phrases";
import { lookUp } from "../shared/lookUp";
import type { Label } from "../shared/words";

/** A rubric's own words for the fields of a rule, by field id; a kind's usual words stand where none are given. */
export const labelsSchema = z.record(z.string(), z.string().min(1)).optional();

export type Labels = z.infer<typeof labelsSchema>;

/** The rubric's word for a field, or the usual one. */
export function labelled(labels: Labels, id: string, usual: string): string {
  return lookUp(labels, id) ?? usual;
}

/** What a rubric calls what was done and what was due. */
export function taskTitles(labels: Labels): Readonly<Record<"actual" | "target", string>> {
  return {
    actual: labelled(labels, "actual", titles.actual),
    target: labelled(labels, "target", titles.target),
  };
}

/** The two fields of a rule that compares what was done with what was due. */
export function taskFields(
  labels: Labels,
  type: "number" | "integer",
  leastTarget: number,
): { readonly actual: Field; readonly target: Field } {
  const { actual, target } = taskTitles(labels);
  return {
    actual: { id: "actual", label: actual, required: true, type, min: 0, max: null },
    target: { id: "target", label: target, required: true, type, min: leastTarget, max: null },
  };
}

/** The words of a form by key, as the tables of forms have them: what fields, shapes and values of lists are called. */
export interface FormWords {
  /** What the kind is called where one is chosen. */
  readonly name: Label;
  readonly fields?: Readonly<Record<string, Label>>;
  readonly options?: Readonly<Record<string, Label>>;
  readonly values?: Readonly<Record<string, Label>>;
}

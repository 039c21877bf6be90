import { z } from "zod";

/** A rubric's own words for the fields of a rule, by field id; a kind's usual words stand where none are given. */
export const labelsSchema = z.record(z.string(), z.string().min(1)).optional();

export type Labels = z.infer<typeof labelsSchema>;

/** The rubric's word for a field, or the usual one. */
export function labelled(labels: Labels, id: string, usual: string): string {
  return labels?.[id] ?? usual;
}

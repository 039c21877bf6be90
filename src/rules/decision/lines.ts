import { z } from "zod";
import { awardSchema } from "../award";
import type { Field, FieldValues } from "../field";
import { bindCondition, conditionSchema, type BoundCondition } from "./condition";

/** A line of a decision table as a rubric writes it. */
export const lineSchema = z.strictObject({
  when: z.record(z.string(), conditionSchema).describe("填报项目的编号→条件；须同时成立"),
  points: awardSchema,
});

type StatedLine = z.infer<typeof lineSchema>;

/** A line with its conditions tied to the fields. */
export interface Line {
  readonly stated: StatedLine;
  readonly conditions: readonly BoundCondition[];
}

/** What a table decides: by a line, by none of them, or not yet for want of some fields. */
export type Decided =
  | { readonly by: "line"; readonly line: Line }
  | { readonly by: "otherwise" }
  | { readonly by: "nothing"; readonly missing: readonly Field[] };

/** Ties lines to the fields of their table. */
export function bindLines(lines: readonly StatedLine[], fields: readonly Field[]): readonly Line[] {
  return lines.map((stated) => {
    const conditions = fields.flatMap((field) => {
      const condition = stated.when[field.id];
      return condition === undefined ? [] : [bindCondition(condition, field)];
    });
    return { stated, conditions };
  });
}

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

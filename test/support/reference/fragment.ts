import { z } from "zod";
import type { Rubric } from "../../../src/rubric/schema";
import { sum } from "../../../src/shared/decimal";
import { column, complete, item, printed } from "../smallRubric";

const itemSchema = z.looseObject({
  id: z.string(),
  max: z.number().nullable(),
  rule: z.looseObject({ kind: z.string() }),
  counts: z.string().optional(),
  category: z.string().optional(),
});

const fragmentSchema = z.looseObject({
  items: z.array(itemSchema),
  interpretations: z.array(z.looseObject({ id: z.string() })).optional(),
});

/** The whole rubric of which an example of the reference shows a part: what it leaves out is empty. */
export function rubricOf(json: unknown): Rubric {
  const { items, interpretations = [], ...parts } = fragmentSchema.parse(json);
  const base = items.filter(({ counts = "base" }) => counts === "base");
  const rows = items.map(({ id, max, category }) => {
    return {
      cells: [`内容${id}`, max === null ? "—" : String(max)],
      items: [id],
      ...(category === undefined ? {} : { category }),
    };
  });
  return complete({
    id: "fragment",
    examples: [],
    total: sum(base.map(({ max }) => max ?? 0)),
    interpretations,
    printed: printed([column("content", "content"), column("max", "max")], ["内容", "分值"], rows),
    items: items.map(({ id, max, rule, ...more }) => item(id, max, rule, more)),
    ...parts,
  });
}

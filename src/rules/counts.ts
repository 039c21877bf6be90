import { z } from "zod";
import { show, times } from "../shared/decimal";
import { because } from "./explanation";
import { numberIn, type Field, type FieldValues } from "./field";
import { blank, perUnit, scored, sharing, type BoundRule, type Outcome } from "./rule";
/** The levels of an event that counts; `points` of one occurrence, negative where it costs. */
export const levelsSchema = z
  .array(
    z.strictObject({
      id: z.string().min(1),
      label: z.string().min(1),
      points: z.number(),
      /** The measure word: 次 or 篇. */
      counted: z.string().min(1),
    }),
  )
  .min(1);

type Levels = z.infer<typeof levelsSchema>;
export type Level = Levels[number];

/**
 * The bound rule of events counted by level, all counts required. `score` makes the outcome of events that did happen,
 * from what each level is worth and from the same in words.
 */
export function countedEvents(
  levels: Levels,
  score: (amounts: readonly number[], parts: string) => Outcome,
): BoundRule {
  const fields = levels.map(countField);
  const none = scored(0, because("tally-none", {}));
  const share = sharing();
  return perUnit(
    fields,
    (values) => {
      const counts = fields.map(({ id }) => numberIn(values, id));
      if (counts.includes(null)) return blank(...fields.filter((_, level) => counts[level] === null));
      return share(counts.join(";"), () => {
        const { amounts, parts } = worth(levels, values);
        return parts === "" ? none : score(amounts, parts);
      });
    },
    { by: "level", levels },
  );
}

function countField({ id, label, counted }: Level): Field {
  return { id, label: `${label}（${counted}）`, required: true, type: "integer", min: 0, max: null };
}

/** What the counts are worth, level by level, and in words. */
function worth(levels: Levels, values: FieldValues): { readonly amounts: readonly number[]; readonly parts: string } {
  const amounts: number[] = [];
  const parts: string[] = [];
  for (const level of levels) {
    const count = numberIn(values, level.id) ?? 0;
    amounts.push(times(count, level.points));
    if (count > 0) parts.push(`${level.label}${show(count)}${level.counted}×${show(level.points)}分`);
  }
  return { amounts, parts: parts.join("、") };
}

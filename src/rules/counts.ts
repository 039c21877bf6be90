import { z } from "zod";
import { show, times } from "../shared/decimal";
import { because, type Explanation } from "./explanation";
import { phrase } from "./phrase";
import { numberIn, type Field, type FieldValues } from "./field";
import { blank, perUnit, sameMatterShape, scored, sharing, type BoundRule, type Outcome } from "./rule";

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

/** How often levels count, where it is not each time. */
export const timesShape = {
  atMostOnce: z.array(z.string().min(1)).optional().describe("这些级别不论几次都只计一次，写级别的编号"),
  highestOf: z
    .array(z.array(z.string().min(1)).min(2))
    .optional()
    .describe("每组级别只计其中分值最高的一次，写级别的编号"),
  ...sameMatterShape,
};

const timesSchema = z.strictObject(timesShape);

export type Times = z.infer<typeof timesSchema>;

/**
 * The bound rule of events counted by level, all counts required. `score` makes the outcome of events that did happen,
 * from what each level is worth and from the same in words; `nothing` explains that none did.
 */
export function countedEvents(
  levels: Levels,
  score: (amounts: readonly number[], parts: string) => Outcome,
  times: Times = {},
  nothing: Explanation = because("tally-none", {}),
): BoundRule {
  const fields = levels.map(countField);
  const none = scored(0, nothing);
  const share = sharing();
  return perUnit(
    fields,
    (values) => {
      const counts = fields.map(({ id }) => numberIn(values, id));
      if (counts.includes(null)) return blank(...fields.filter((_, level) => counts[level] === null));
      return share(counts.join(";"), () => {
        const { amounts, parts } = worth(levels, values, times);
        return parts === "" ? none : score(amounts, parts);
      });
    },
    {
      by: "level",
      levels: levels.map(({ id, label, points }) => ({ id, label, worth: points })),
      sameMatter: times.sameMatter,
    },
  );
}

function countField({ id, label, counted }: Level): Field {
  return { id, label: `${label}（${counted}）`, required: true, type: "integer", min: 0, max: null };
}

/** What the counts are worth, level by level, and in words. */
function worth(
  levels: Levels,
  values: FieldValues,
  limits: Times,
): { readonly amounts: readonly number[]; readonly parts: string } {
  const counts = levels.map(({ id }) => numberIn(values, id) ?? 0);
  const counted = countedTimes(levels, counts, limits);
  const parts = levels.flatMap(({ label, counted: word, points }, index) => {
    const count = counts[index] ?? 0;
    if (count === 0) return [];
    const part = `${label}${show(count)}${word}×${show(points)}分`;
    return [part + timesWords(count, counted[index] ?? 0, word)];
  });
  return { amounts: levels.map(({ points }, index) => times(counted[index] ?? 0, points)), parts: parts.join("、") };
}

/** How many times each level counts. */
function countedTimes(levels: Levels, counts: readonly number[], { atMostOnce = [], highestOf = [] }: Times): number[] {
  return levels.map((level, index) => {
    const count = counts[index] ?? 0;
    const groups = highestOf.filter((group) => group.includes(level.id));
    if (groups.some((group) => highest(levels, counts, group) !== level)) return 0;
    return groups.length > 0 || atMostOnce.includes(level.id) ? Math.min(count, 1) : count;
  });
}

/** Of the levels of a group that occurred the first of those that are worth most, whether they add or take. */
function highest(levels: Levels, counts: readonly number[], group: readonly string[]): Level | undefined {
  const occurred = levels.filter(({ id }, index) => group.includes(id) && (counts[index] ?? 0) > 0);
  const most = Math.max(...occurred.map(({ points }) => Math.abs(points)));
  return occurred.find(({ points }) => Math.abs(points) === most);
}

function timesWords(count: number, counted: number, word: string): string {
  if (counted === count) return "";
  return counted === 0 ? phrase("times-none", {}) : phrase("times-counted", { counted, word });
}

import { z } from "zod";
import { show, times } from "../shared/decimal";
import { because, type Explanation, phrase } from "./explanation";
import { cell, leastOf, productOf, type Expression } from "./formula";
import { numberIn, type Field, type FieldValues } from "./field";
import {
  blank,
  perUnit,
  sameMatterShape,
  scored,
  type BoundRule,
  type Counts,
  type Outcome,
  type SameMatter,
} from "./rule";
import { cases, listedIn, sayings, shared, type Say } from "./say";

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

/** That nothing happened. */
export const countedWords = { none: "没有发生，计0分" } as const;

/**
 * The bound rule of events counted by level, all counts required. `score` makes the outcome of events that did happen,
 * from what each level is worth and from the same in words; `nothing` explains that none did.
 */
export function countedEvents(
  levels: Levels,
  score: (amounts: readonly number[], parts: string) => Outcome,
  times: Times = {},
  nothing: Explanation = because(countedWords.none, {}),
): BoundRule {
  const fields = levels.map(countField);
  const none = scored(0, nothing);
  return perUnit(
    fields,
    (values) => {
      const counts = fields.map(({ id }) => numberIn(values, id));
      if (counts.includes(null)) return blank(...fields.filter((_, level) => counts[level] === null));
      const { amounts, parts } = worth(levels, values, times);
      return parts === "" ? none : score(amounts, parts);
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

/** What each level is worth, as a spreadsheet works it out; null where levels are weighed against each other. */
export function amountsFormula({ levels, atMostOnce = [], highestOf = [] }: Counted): readonly Expression[] | null {
  if (highestOf.length > 0) return null;
  return levels.map(({ id, points }) => productOf(atMostOnce.includes(id) ? leastOf([cell(id), 1]) : cell(id), points));
}

/* The sentences of rules that count events. */

interface Counted extends Times {
  readonly levels: readonly Level[];
}

const words = sayings({
  counted: ["{label}每{counted}{verb}{points}分", "{label}: {verb}{points|point|points} for each {counted}"],
  achieved: ["{label}{verb}{points}分", "{label}: {verb}{points|point|points}"],
  once: ["{levels}不论几次只计一次", "{levels} counts once however often"],
  highest: ["{levels}只计分值最高的一次", "of {levels} the one worth most counts, once"],
  quoted: ["“{label}”", "“{label}”"],
});

/** What is done with points. */
export const verbs = sayings({ adds: ["加", "plus "], takes: ["扣", "minus "] });

/** What is done with an item's points: those of a bonus are added, those of a penalty taken; others are simply so many. */
export function verbOf({ counts }: { readonly counts?: Counts }, say: Say): string {
  if (counts === "bonus") return say(verbs.adds, {});
  return counts === "penalty" ? say(verbs.takes, {}) : "";
}

/** What each level is worth, each time or as an achievement. */
export function levelTexts(code: "counted" | "achieved", levels: readonly Level[], verb: string, say: Say): string {
  const each = levels.map(({ label, counted, points }) => {
    const own = { label, verb: points < 0 ? say(verbs.takes, {}) : verb, points: Math.abs(points) };
    return code === "counted" ? say(words.counted, { ...own, counted }) : say(words.achieved, own);
  });
  return cases(each, say);
}

/** Which levels count once only, and of which only the highest counts. */
export function timesTexts({ levels, atMostOnce = [], highestOf = [] }: Counted, say: Say): readonly string[] {
  const named = (ids: readonly string[]) => {
    const labels = ids.map((id) => levels.find((level) => level.id === id)?.label ?? id);
    return listedIn(
      say,
      labels.map((label) => say(words.quoted, { label })),
    );
  };
  return [
    ...(atMostOnce.length === 0 ? [] : [say(words.once, { levels: named(atMostOnce) })]),
    ...highestOf.map((group) => say(words.highest, { levels: named(group) })),
  ];
}

/** What becomes of several lines of the ledger about one matter, where not each counts. */
export function matterText({ sameMatter }: { readonly sameMatter?: SameMatter | undefined }, say: Say): string {
  return sameMatter === "highest" ? say(shared["same-matter"], {}) : "";
}

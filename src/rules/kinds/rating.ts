import { z } from "zod";
import { issue } from "../../shared/issue";
import { sum } from "../../shared/decimal";
import { at } from "../../shared/list";
import { because } from "../explanation";
import { fieldIdsIn } from "../faults/finding";
import { textIn, type Field, type FieldValues } from "../field";
import { labelled, labelsSchema } from "../labels";
import { partSchema, verifiedSchema } from "../ratingParts";
import { blank, perUnit, type Outcome } from "../rule";
import { listedIn, sayings } from "../say";
import { defineKind } from "./kind";

const explanations = {
  entered: "评为“{rating}”",
  lowest: "各指标评为{parts}，取最低的，为“{rating}”",
  mean: "各指标评为{parts}，取平均（正好一半取较高的），为“{rating}”",
  majorityHigher: "各指标评为{parts}，取最多的（一样多取较高的），为“{rating}”",
  majority: "各指标评为{parts}，取最多的（一样多取较低的），为“{rating}”",
} as const;

const words = sayings({
  entered: ["在{ratings}中评一个等次，不计分", "a rating among {ratings}, without points"],
  lowest: [
    "各指标在{ratings}中逐项评等次，取最低的，不计分",
    "each part is rated among {ratings}, the lowest counts, without points",
  ],
  mean: [
    "各指标在{ratings}中逐项评等次，取平均（正好一半取较高的），不计分",
    "each part is rated among {ratings}, their mean counts (the higher one halfway), without points",
  ],
  majorityHigher: [
    "各指标在{ratings}中逐项评等次，取最多的（一样多取较高的），不计分",
    "each part is rated among {ratings}, the most frequent counts (the higher of several), without points",
  ],
  majority: [
    "各指标在{ratings}中逐项评等次，取最多的（一样多取较低的），不计分",
    "each part is rated among {ratings}, the most frequent counts (the lower of several), without points",
  ],
});

const schema = z.strictObject({
  kind: z.literal("rating"),
  /** The levels by name, best first. */
  ratings: z.array(z.string().min(1)).min(2),
  parts: z.array(partSchema).min(1).optional().describe("逐项评价的各个指标，可以不填，供评定时参考"),
  from: z
    .enum(["entered", "lowest", "majority", "majorityHigher", "mean"])
    .optional()
    .describe(
      "评价等次怎样来：entered填写，lowest取各指标中最低的，majority取最多的、一样多取较低的，majorityHigher一样多取较高的，mean取平均、正好一半取较高的；不写为entered",
    ),
  verified: verifiedSchema.optional().describe("由单位自己提供、须由人核实的：核实了在单位属性里注明"),
  labels: labelsSchema,
});
type Rating = z.infer<typeof schema>;

/** One of the named levels; it has no points of its own. Its parts may be rated, too, to support it or to give it. */
export const rating = defineKind(schema)({
  called: () => ["评等次", "Rating"],
  form: {
    name: ["评等次，不计分", "A rating without points"],
    fields: {
      "rating.parts": ["逐项评价的各个指标", "Parts that are rated one by one"],
      "parts.optional": ["可以不适用", "May not apply"],
      verified: ["须由人核实的", "To be verified"],
      "verified.attribute": ["注明已核实的单位属性", "Attribute in which it is noted"],
      "verified.choice": ["本项已核实的选项", "Choice that says so"],
      "verified.needed": ["核实以前按未填全", "Counts only when verified"],
      unless: ["什么情形的单位不适用", "Does not apply where"],
      "rating.from": ["评价等次怎样来", "Where the rating comes from"],
      "rating.ratings": ["各等次，从好到差", "Ratings, best first"],
    },
    values: {
      "from=entered": ["填写", "Entered"],
      "from=lowest": ["各指标中最低的", "The lowest of the parts"],
      "from=mean": ["各指标的平均", "The mean of the parts"],
      "from=majority": ["各指标中最多的，一样多取较低的", "The most frequent of the parts, the lower of several"],
      "from=majorityHigher": [
        "各指标中最多的，一样多取较高的",
        "The most frequent of the parts, the higher of several",
      ],
    },
  },
  gives: "rating",
  counts: ["none"],
  phased: false,
  open: [],
  explanations,
  start: () => ({ kind: "rating", ratings: ["好", "较好", "一般", "较差"] }),
  needsMaximum: () => false,
  ratings: ({ ratings }) => ratings,
  parts: ({ parts = [] }) => parts,
  verified: ({ verified }) => verified ?? null,
  sentence: ({ ratings, from = "entered" }, _, say) => say(words[from], { ratings: listedIn(say, ratings) }),
  faults: () => [],
  names: ({ ratings, parts = [] }, path) => [
    { what: "grade", names: ratings, path: (place) => [...path, "ratings", place], fields: false },
    fieldIdsIn("part", parts, [...path, "parts"]),
  ],
  bind(rule) {
    const { ratings, from = "entered" } = rule;
    const field: Field = {
      id: "rating",
      label: labelled(rule.labels, "rating", "评价等次"),
      required: from === "entered",
      type: "choice",
      choices: ratings,
    };
    const parts = (rule.parts ?? []).map(({ id, label, optional = false }): Field => {
      return { id, label, required: from !== "entered" && !optional, type: "choice", choices: ratings };
    });
    const score = (values: FieldValues): Outcome => {
      const level = textIn(values, "rating");
      if (level === null) return blank(field);
      const explanation = because(explanations.entered, { rating: level });
      return withDoubt({ status: "rated", rating: level, explanation }, level, rule, values);
    };
    return perUnit([field, ...parts], from === "entered" ? score : (values) => ofParts(rule, parts, from, values));
  },
  formula: () => null,
});

function levelsOf({ parts = [], ratings }: Rating, values: FieldValues): readonly number[] {
  return parts.flatMap(({ id }) => {
    const level = textIn(values, id);
    return level === null ? [] : [ratings.indexOf(level)];
  });
}

/** A rating better than the best of its parts or worse than the worst is asked back. */
function withDoubt(rated: Outcome, level: string, rule: Rating, values: FieldValues): Outcome {
  const { ratings } = rule;
  const levels = levelsOf(rule, values);
  if (levels.length === 0 || rated.status !== "rated") return rated;
  const own = ratings.indexOf(level);
  const best = Math.min(...levels);
  const worst = Math.max(...levels);
  if (own >= best && own <= worst) return rated;
  const told = { rating: level, best: at(ratings, best), worst: at(ratings, worst) };
  return { ...rated, issues: [issue("rating-beyond-parts", { field: "rating" }, told)] };
}

/** What the parts' ratings make of the whole. */
function ofParts(
  rule: Rating,
  parts: readonly Field[],
  from: Exclude<Rating["from"], "entered" | undefined>,
  values: FieldValues,
): Outcome {
  const missing = parts.filter(({ id, required }) => required && textIn(values, id) === null);
  const levels = levelsOf(rule, values);
  if (missing.length > 0 || levels.length === 0) return blank(...(missing.length > 0 ? missing : parts));
  const level = at(rule.ratings, COMBINED[from](levels));
  const each = parts.flatMap(({ id, label }) => {
    const own = textIn(values, id);
    return own === null ? [] : [`${label}“${own}”`];
  });
  const told = { parts: each.join("、"), rating: level };
  return { status: "rated", rating: level, explanation: because(explanations[from], told) };
}

/** One level of several; the first is the best. */
const COMBINED = {
  lowest: (levels: readonly number[]) => Math.max(...levels),
  majority: (levels: readonly number[]) => mostFrequent(levels, (one, other) => one > other),
  majorityHigher: (levels: readonly number[]) => mostFrequent(levels, (one, other) => one < other),
  mean: meanLevel,
} as const;

/** The level next to the mean, in the middle the better one. */
function meanLevel(levels: readonly number[]): number {
  return Math.ceil((2 * sum(levels) - levels.length) / (2 * levels.length));
}

/** The most frequent of some levels, of several the one that goes before the others. */
function mostFrequent(levels: readonly number[], goesBefore: (one: number, other: number) => boolean): number {
  const often = (level: number) => levels.filter((other) => other === level).length;
  return levels.reduce((found, level) => {
    const more = often(level) - often(found);
    return more > 0 || (more === 0 && goesBefore(level, found)) ? level : found;
  });
}

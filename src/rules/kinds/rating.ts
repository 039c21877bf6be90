import { z } from "zod";
import { issue } from "../../shared/issue";
import { sum } from "../../shared/decimal";
import { at } from "../../shared/list";
import { because } from "../explanation";
import { textIn, type Field, type FieldValues } from "../field";
import { labelled, labelsSchema } from "../labels";
import { blank, perUnit, sharing, type Kind, type Outcome } from "../rule";

const partSchema = z.strictObject({
  id: z.string().min(1),
  label: z.string().min(1),
  optional: z.boolean().optional().describe("可以不适用：空着的不计"),
  unless: z
    .strictObject({
      attribute: z.string().min(1).describe("单位属性的编号，类型为flag或choice"),
      is: z.union([z.boolean(), z.string().min(1)]).describe("flag写true或false，choice写选项"),
    })
    .optional()
    .describe("什么情形的单位不适用：评了的不计，并提示；与optional一起写"),
});

const verifiedSchema = z.strictObject({
  attribute: z.string().min(1).describe("注明已核实的单位属性，类型为choices"),
  choice: z.string().min(1).describe("本项已核实的选项"),
  needed: z.boolean().describe("true：核实以前按未填全；false：照填写的计，只提示"),
  clause: z.string().min(1),
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
/** An indicator that is rated by itself, to support a rating or to give it. */
export type RatingPart = z.infer<typeof partSchema>;
/** Where it is noted that a rating was verified, and whether it counts before. */
export type Verification = z.infer<typeof verifiedSchema>;

/** One of the named levels; it has no points of its own. Its parts may be rated, too, to support it or to give it. */
export const rating: Kind<Rating> = {
  schema,
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
    const share = sharing();
    const score = (values: FieldValues): Outcome => {
      const level = textIn(values, "rating");
      if (level === null) return blank(field);
      const rated = share(level, (): Outcome => {
        return { status: "rated", rating: level, explanation: because("rating", { rating: level }) };
      });
      return withDoubt(rated, level, rule, values);
    };
    return perUnit([field, ...parts], from === "entered" ? score : (values) => ofParts(rule, parts, from, values));
  },
};

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
  const words = { rating: level, best: at(ratings, best), worst: at(ratings, worst) };
  return { ...rated, issues: [issue("rating-beyond-parts", { field: "rating" }, words)] };
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
  const told = parts.flatMap(({ id, label }) => {
    const own = textIn(values, id);
    return own === null ? [] : [`${label}“${own}”`];
  });
  const words = { parts: told.join("、"), rating: level };
  return { status: "rated", rating: level, explanation: because(`rating-${from}`, words) };
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

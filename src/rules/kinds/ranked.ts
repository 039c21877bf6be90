import { z } from "zod";
import { round, show } from "../../shared/decimal";
import { fraction } from "../../shared/fraction";
import { issue } from "../../shared/issue";
import { because, type Explanation } from "../explanation";
import { flagIn, numberIn, type Field, type FieldValues } from "../field";
import { labelled, labelsSchema } from "../labels";
import { placesOf } from "../places";
import { blank, scored, unrounded, withIssues, type ItemFacts, type Kind, type Outcome } from "../rule";
import { titles } from "../wording/phrases";

const schema = z.strictObject({
  kind: z.literal("ranked"),
  /** How many places have full points. */
  top: z.int().positive(),
  /** Points of a unit outside the top places that met its task. */
  otherwise: z.number().nonnegative(),
  /** How places are counted behind a tie: 1, 1, 3 or 1, 1, 2. */
  ties: z.enum(["shared", "dense"]),
  /** Whether a unit in the top places must have met its task as well. */
  topNeedsAchieved: z.boolean(),
  /** A unit neither in the top places nor with its task met: no points, or the reviewer's score. */
  unmet: z.enum(["zero", "reviewer"]),
  /** A value of 0 has no points, whether or not the task was met (无则0分). */
  zeroIsNone: z.boolean(),
  labels: labelsSchema,
});
type Ranked = z.infer<typeof schema>;

interface Fields {
  readonly value: Field;
  readonly achieved: Field;
  readonly score: Field;
}

/** Fewer units than this cannot be told apart by their places. */
const ENOUGH_TO_RANK = 3;

/** The best values of the cohort have full points (前两名得满分), others by whether their task was met. */
export const ranked: Kind<Ranked> = {
  schema,
  bind(rule, item) {
    const fields = fieldsOf(rule, item);
    return {
      fields:
        rule.unmet === "reviewer" ? [fields.value, fields.achieved, fields.score] : [fields.value, fields.achieved],
      ledger: null,
      comparesUnits: true,
      scorer(cohort) {
        const values = cohort.flatMap((unit) => numberIn(unit.values, "value") ?? []);
        const places = placesOf(values.filter((value) => value > 0));
        const few =
          cohort.length < ENOUGH_TO_RANK ? [issue("few-to-rank", {}, { count: cohort.length, top: rule.top })] : [];
        return (unit) => withIssues(score(unit, rule, item, fields, places), few);
      },
    };
  },
};

function fieldsOf(rule: Ranked, item: ItemFacts): Fields {
  const { labels } = rule;
  return {
    value: {
      id: "value",
      label: labelled(labels, "value", titles.people),
      required: true,
      type: "number",
      min: 0,
      max: null,
    },
    achieved: { id: "achieved", label: labelled(labels, "achieved", titles.taskMet), required: false, type: "flag" },
    score: {
      id: "score",
      label: labelled(labels, "score", "审核评定得分"),
      required: false,
      type: "number",
      min: 0,
      max: item.max,
    },
  };
}

function score(
  values: FieldValues,
  rule: Ranked,
  item: ItemFacts,
  fields: Fields,
  places: ReturnType<typeof placesOf>,
): Outcome {
  const { max } = item;
  const { top } = rule;
  const value = numberIn(values, "value");
  const achieved = flagIn(values, "achieved");
  if (value === null) return blank(fields.value);
  if (value === 0 && rule.zeroIsNone) return scored(0, because("ranked-none", { max }));
  const place = places.of(value);
  const rank = place === null ? null : place[rule.ties];
  const inTop = rank !== null && rank <= top;
  if (inTop && (achieved === true || !rule.topNeedsAchieved)) {
    return scored(max, because("ranked-top", { max, value, count: places.count, rank, top, points: max }));
  }
  if (achieved === null) return blank(fields.achieved);
  if (achieved) return scored(rule.otherwise, because("ranked-achieved", { max, value, top, points: rule.otherwise }));
  if (rule.unmet === "reviewer")
    return reviewerScore(values, item, fields, (points) => {
      return inTop
        ? because("ranked-top-reviewer", { max, value, rank, top, points })
        : because("ranked-reviewer", { max, value, top, points });
    });
  const explanation = inTop
    ? because("ranked-top-unmet", { max, value, rank, top, points: 0 })
    : because("ranked-unmet", { max, value, top, points: 0 });
  return scored(0, explanation, [issue("rank-unmet", {}, { top: show(top) })]);
}

function reviewerScore(
  values: FieldValues,
  item: ItemFacts,
  fields: Fields,
  explain: (points: number) => Explanation,
): Outcome {
  const given = numberIn(values, "score");
  if (given === null) return blank(fields.score);
  const points = round(given, item.decimals);
  return unrounded(scored(points, explain(points)), fraction(given));
}

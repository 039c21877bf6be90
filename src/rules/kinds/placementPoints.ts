import { z } from "zod";
import { minus, sum, times } from "../../shared/decimal";
import { divide, fraction } from "../../shared/fraction";
import { issue } from "../../shared/issue";
import { because } from "../explanation";
import { flagIn, numberIn, type Field, type FieldValues } from "../field";
import { labelled, labelsSchema } from "../labels";
import { averageBaseSchema, withoutMean } from "../othersMean";
import { limited, limitedOutcome, limitWords } from "../points";
import { blank, scored, unrounded, type BoundRule, type CohortMember, type ItemFacts, type Outcome } from "../rule";
import { titles } from "../wording/phrases";
import { once } from "../../shared/memo";

/** The parameters of a rule by class or rank. */
export const placementSchema = z.strictObject({
  kind: z.literal("placement"),
  /** Points by the province's class, the first class first. */
  classes: z.array(z.number().nonnegative()).min(1),
  /** What each place behind the first costs in the city's ranking. */
  step: z.number().positive(),
  prevails: z
    .enum(["province", "city", "higher"])
    .optional()
    .describe("省、市结果都有的：province以省为准（不写也是）；city以市为准；higher取高者"),
  completed: z
    .enum(["ignored", "full"])
    .optional()
    .describe("full：另填是否全面完成任务，是的得满分；ignored：不看（不写也是）"),
  average: z
    .enum(["others", "rescale", "full", "zero"])
    .optional()
    .describe("无任务的：others取有任务单位的平均分（不写也是）；rescale不计本项，其余指标折算；full满分；zero0分"),
  averageBase: averageBaseSchema
    .optional()
    .describe("平均分：filled按已有得分的单位先计（不写也是）；all有任务的单位都有得分后才计"),
  floor: z.number().nonnegative().optional().describe("按市排名次最低得几分，不写为0"),
  labels: labelsSchema,
});
export type Placement = z.infer<typeof placementSchema>;

/** Why a unit has its points. */
export const placementWords = {
  class: "满分{max}分，省排{class}类单位，得{points}分",
  "class-first": "满分{max}分，省排{class}类单位，以省考核结果为准（市排第{rank}名不采用），得{points}分",
  rank: "满分{max}分，市排第{rank}名，每低一个名次扣{step}分{limit}，得{points}分",
  "rank-first":
    "满分{max}分，市排第{rank}名，每低一个名次扣{step}分{limit}，以市考核结果为准（省排{class}类不采用），得{points}分",
  higher: "满分{max}分，省排{class}类单位计{classPoints}分，市排第{rank}名计{rankPoints}分，取高者，得{points}分",
  completed: "满分{max}分，全面完成任务，得{points}分",
  rescaled: "无行业扶贫任务，不计分，其余指标折算",
  untasked: "满分{max}分，无行业扶贫任务，计{points}分",
  average: "满分{max}分，无行业扶贫任务，取{count}个单位的平均分，得{points}分",
} as const;

type Fields = Readonly<Record<"noTask" | "completed" | "provinceClass" | "cityRank", Field>>;

/** Ties a rule to its item. */
export function bindPlacement(rule: Placement, item: ItemFacts): BoundRule {
  const fields = fieldsOf(rule);
  const { noTask, completed, provinceClass, cityRank } = fields;
  return {
    fields:
      rule.completed === "full" ? [noTask, completed, provinceClass, cityRank] : [noTask, provinceClass, cityRank],
    ledger: null,
    comparesUnits: rule.average === undefined || rule.average === "others",
    scorer(cohort) {
      const others = once(() => othersOf(cohort(), rule, item));
      return (values) =>
        flagIn(values, "noTask") === true
          ? withoutTask(values, rule, item, fields, others())
          : (placed(values, rule, item) ?? blank(provinceClass, cityRank));
    },
  };
}

function fieldsOf({ labels, classes }: Placement): Fields {
  return {
    noTask: { id: "noTask", label: labelled(labels, "noTask", titles.noTask), required: false, type: "flag" },
    completed: {
      id: "completed",
      label: labelled(labels, "completed", titles.fulfilled),
      required: false,
      type: "flag",
    },
    provinceClass: {
      id: "provinceClass",
      label: labelled(labels, "provinceClass", "省排类别"),
      required: false,
      type: "integer",
      min: 1,
      max: classes.length,
    },
    cityRank: {
      id: "cityRank",
      label: labelled(labels, "cityRank", "市排名次"),
      required: false,
      type: "integer",
      min: 1,
      max: null,
    },
  };
}

/** The outcome of a unit with a task; null where there is no result yet. */
function placed(values: FieldValues, rule: Placement, item: ItemFacts): Outcome | null {
  const { max } = item;
  if (isCompleted(values, rule)) return scored(max, because(placementWords.completed, { max, points: max }));
  const place = numberIn(values, "provinceClass");
  const rank = numberIn(values, "cityRank");
  const byClass = place === null ? null : (rule.classes[place - 1] ?? null);
  if (place === null || byClass === null) return rank === null ? null : byRank(rank, null, rule, item);
  if (rank === null) return scored(byClass, because(placementWords.class, { max, class: place, points: byClass }));
  switch (rule.prevails ?? "province") {
    case "province":
      return scored(byClass, because(placementWords["class-first"], { max, class: place, rank, points: byClass }));
    case "city":
      return byRank(rank, place, rule, item);
    case "higher": {
      const own = rankPoints(rank, rule, item);
      const points = Math.max(byClass, own.points);
      const words = { max, class: place, classPoints: byClass, rank, rankPoints: own.points, points };
      const outcome = scored(points, because(placementWords.higher, words));
      return own.points > byClass ? unrounded(outcome, own.exact) : outcome;
    }
  }
}

/** By the city's rank alone, or with it before the province's class. */
function byRank(rank: number, unusedClass: number | null, rule: Placement, item: ItemFacts): Outcome {
  const found = rankPoints(rank, rule, item);
  const words = { max: item.max, rank, step: rule.step, limit: limitWords(found), points: found.points };
  return limitedOutcome(
    found,
    unusedClass === null
      ? because(placementWords.rank, words)
      : because(placementWords["rank-first"], { ...words, class: unusedClass }),
  );
}

/** Points from the max downwards by places, never below the floor. */
function rankPoints(rank: number, { step, floor = 0 }: Placement, item: ItemFacts): ReturnType<typeof limited> {
  return limited(fraction(minus(item.max, times(rank - 1, step))), floor, item);
}

function isCompleted(values: FieldValues, rule: Placement): boolean {
  return rule.completed === "full" && flagIn(values, "completed") === true;
}

/** What the units of a cohort that have a task came to, and how many of them have no points yet. */
interface Others {
  readonly points: readonly number[];
  readonly open: number;
}

function othersOf(cohort: readonly CohortMember[], rule: Placement, item: ItemFacts): Others {
  const outcomes = cohort.flatMap(({ values, faulty }) => {
    if (faulty) return [null];
    return flagIn(values, "noTask") === true ? [] : [placed(values, rule, item)];
  });
  const points = outcomes.flatMap((outcome) => (outcome?.status === "scored" ? [outcome.points] : []));
  return { points, open: outcomes.length - points.length };
}

function withoutTask(
  values: FieldValues,
  rule: Placement,
  item: ItemFacts,
  fields: Fields,
  { points: others, open }: Others,
): Outcome {
  const results = [fields.provinceClass, fields.cityRank];
  const second = isCompleted(values, rule)
    ? fields.completed
    : results.find((field) => numberIn(values, field.id) !== null);
  if (second !== undefined) {
    const parameters = { first: fields.noTask.label, second: second.label };
    return { status: "unusable", issues: [issue("both-given", { field: second.id }, parameters)] };
  }
  const { max } = item;
  switch (rule.average ?? "others") {
    case "rescale":
      return { status: "exempt", explanation: because(placementWords.rescaled, {}) };
    case "full":
      return scored(max, because(placementWords.untasked, { max, points: max }));
    case "zero":
      return scored(0, because(placementWords.untasked, { max, points: 0 }));
    case "others":
      return averageOf(others, open, rule, item, fields);
  }
}

function averageOf(others: readonly number[], open: number, rule: Placement, item: ItemFacts, fields: Fields): Outcome {
  const none = withoutMean(rule.averageBase, { count: others.length, open }, fields.noTask.id);
  if (none !== null) return none;
  const total = sum(others);
  const { points, exact } = limited(divide(fraction(total), fraction(others.length)), null, item);
  const outcome = scored(points, because(placementWords.average, { max: item.max, count: others.length, points }));
  return unrounded(outcome, exact);
}

import { z } from "zod";
import { fraction } from "../../shared/fraction";
import { because } from "../explanation";
import { optional, type Reference } from "../faults/finding";
import { numberIn, type Field } from "../field";
import { cell, pointsWithin, productOf, quotientOf, sumOf } from "../formula";
import { labelled, labelsSchema } from "../labels";
import { bindPhases, phasedShape, phasedWords } from "../phased";
import { limited } from "../points";
import { blank, perUnit, scored, unrounded, type BoundRule, type ItemFacts, type Outcome } from "../rule";
import { sayings, statements } from "../say";
import { defineKind, POINTS } from "./kind";

const explanations = {
  once: "满分{max}分，评定{score}分，得{points}分",
  entered: "满分{max}分，按填报的得分{score}分，得{points}分",
  "entered-balance": "按填报的得分{score}分（在加减{max}分以内），计{points}分",
  ...phasedWords,
} as const;

const words = sayings({
  judged: ["由审核人评定，得0至{max}分", "set by the reviewer, 0 to {max|point|points}"],
  "judged-no-max": ["由审核人评定，先填写分值", "set by the reviewer; enter the full points first"],
  "judged-as": ["评定“{title}”，0至{max}分", "“{title}” as assessed, 0 to {max|point|points}"],
  entered: [
    "得分已按办法算好，照填报的计，0至{max}分",
    "the points are worked out elsewhere and counted as entered, 0 to {max|point|points}",
  ],
  "entered-balance": [
    "得分已按办法算好，照填报的计，负{max}至正{max}分",
    "the points are worked out elsewhere and counted as entered, between minus and plus {max|point|points}",
  ],
  percent: [
    "{count}个阶段填百分数，得分＝该阶段分值×百分数",
    "percentages in {count|phase|phases}: full points of the phase × percentage",
  ],
  "checks-entered": ["几次检查由审核人综合评一个分", "the reviewer makes one score of several checks"],
  "checks-mean": ["几次检查取平均", "mean of several checks"],
  "checks-latest": ["几次检查以最近一次为准", "the latest of several checks counts"],
  "checks-lowest": ["几次检查以最低一次为准", "the lowest of several checks counts"],
  "checks-deducted": [
    "从分值起，各次检查扣分，扣完为止",
    "several checks take points from the full ones until nothing is left",
  ],
});

const enteredSchema = z
  .enum(["points", "balance"])
  .optional()
  .describe("得分已由填报单位按办法算好，照填报的计：points为0至满分，balance可正可负；不分阶段");

/** The reviewer's score, 0 to max; one for each phase where the item is assessed in phases. */
export const judged = defineKind(
  z.strictObject({ kind: z.literal("judged"), entered: enteredSchema, ...phasedShape, labels: labelsSchema }),
)({
  called: () => ["评分", "Score"],
  form: {
    name: ["审核人评分（0分至满分）", "Reviewer's score (0 to full)"],
    fields: {
      "judged.entered": ["照填报的得分计", "Points counted as entered"],
      percent: ["哪些阶段填百分数", "Phases in which a percentage is entered"],
      "judged.checks": ["一年几次检查", "Several checks in a year"],
      "checks.phase": ["哪个阶段", "In which phase"],
      ways: ["检查的方式", "Ways of checking"],
      "checks.combine": ["怎样合成一个得分", "How they become one score"],
    },
    values: {
      "entered=points": ["0分至满分", "0 to full points"],
      "entered=balance": ["可正可负", "Plus or minus"],
      "combine=entered": ["由审核人综合评一个分", "The reviewer's score"],
      "combine=latest": ["以最近一次为准", "The latest"],
      "combine=lowest": ["以最低一次为准", "The lowest"],
      "combine=deducted": ["从分值起扣", "Taken from full points"],
    },
  },
  gives: "points",
  counts: POINTS,
  phased: true,
  open: [],
  explanations,
  start: () => ({ kind: "judged" }),
  needsMaximum: () => true,
  /** A rubric that names the score says whose it is: 第三方评估得分. A draft may have read no points. */
  sentence({ labels, entered, percent = [], checks }, { max }, say) {
    if (entered !== undefined) return say(words[entered === "balance" ? "entered-balance" : "entered"], { max });
    const title = labels?.score;
    const plain = max === 0 ? say(words["judged-no-max"], {}) : say(words.judged, { max });
    return statements(
      [
        title === undefined ? plain : say(words["judged-as"], { title, max }),
        percent.length === 0 ? "" : say(words.percent, { count: percent.length }),
        checks === undefined ? "" : say(words[`checks-${checks.combine}`], {}),
      ],
      say,
    );
  },
  faults: () => [],
  names: () => [],
  phaseReferences({ percent = [], checks }, known, path) {
    return [
      ...percent.map((id, index): Reference => ({ what: "phase", id, known, path: [...path, "percent", index] })),
      ...optional("phase", checks?.phase, known, [...path, "checks", "phase"]),
    ];
  },
  bind(rule, item) {
    if (rule.entered !== undefined) return bindEntered(rule.entered, item);
    if (item.phases.length > 0) return bindPhases(rule, item);
    const label = labelled(rule.labels, "score", "得分");
    const field: Field = { id: "score", label, required: true, type: "number", min: 0, max: item.max };
    return perUnit([field], (values) => {
      const score = numberIn(values, "score");
      return score === null ? blank(field) : scoreOnce(score, item);
    });
  },
  formula({ entered, percent = [], checks }, item) {
    if (entered !== undefined) return pointsWithin(cell("points"), leastEntered(entered, item), item);
    const { phases } = item;
    if (phases.length === 0) return pointsWithin(cell("score"), null, item);
    if (checks !== undefined) return null;
    const parts = phases.filter(({ max }) => max > 0);
    return sumOf(
      parts.map(({ id, max }) => {
        const own = percent.includes(id) ? quotientOf(productOf(cell(`${id}.percent`), max), 100) : cell(id);
        return pointsWithin(own, null, { ...item, max });
      }),
    );
  },
});

function scoreOnce(score: number, item: ItemFacts): Outcome {
  const { points, exact } = limited(fraction(score), null, item);
  return unrounded(scored(points, because(explanations.once, { max: item.max, score, points })), exact);
}

/** Points that somebody has worked out already: nothing is left to do but to hold them against the limits. */
function bindEntered(entered: "points" | "balance", item: ItemFacts): BoundRule {
  const { max } = item;
  const least = leastEntered(entered, item);
  const field: Field = { id: "points", label: "填报的得分", required: true, type: "number", min: least, max };
  return perUnit([field], (values) => {
    const score = numberIn(values, "points");
    if (score === null) return blank(field);
    const { points, exact } = limited(fraction(score), least, item);
    const words = entered === "balance" ? explanations["entered-balance"] : explanations.entered;
    return unrounded(scored(points, because(words, { max, score, points })), exact);
  });
}

function leastEntered(entered: "points" | "balance", { max }: Pick<ItemFacts, "max">): number {
  return entered === "balance" ? -max : 0;
}

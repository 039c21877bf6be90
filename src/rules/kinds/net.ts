import { z } from "zod";
import { minus, round, sum } from "../../shared/decimal";
import { fraction } from "../../shared/fraction";
import {
  amountsFormula,
  countedEvents,
  countedWords,
  levelsSchema,
  levelTexts,
  matterText,
  timesShape,
  timesTexts,
  verbs,
} from "../counts";
import { because } from "../explanation";
import { fieldIdsIn } from "../faults/finding";
import { cappedFaults } from "../faults/levelFaults";
import { differenceOf, greatestOf, leastOf, productOf, rounded, sumOf, type Expression } from "../formula";
import { scored, unrounded, type ItemFacts, type Outcome } from "../rule";
import { sayings, statements } from "../say";
import { defineKind } from "./kind";

const explanations = {
  ...countedWords,
  net: "{parts}，加减相抵计{points}分",
  capped: "{parts}，合计{total}分，加减分不超过{cap}分，计{points}分",
  "capped-each": "{parts}，加分计{gain}分、减分计{loss}分（各不超过{cap}分），合计{points}分",
} as const;

const words = sayings({
  net: [
    "{levels}；加减相抵，最多加{cap}分、最多扣{cap}分",
    "{levels}; the balance counts, between minus {cap} and plus {cap|point|points}",
  ],
  each: [
    "{levels}；加分、扣分各最多{cap}分，再相抵",
    "{levels}; gains and losses are at most {cap|point|points} each, then their balance counts",
  ],
});

/** 加减分: events that add and events that take away, within plus or minus the cap. */
export const net = defineKind(
  z.strictObject({
    kind: z.literal("net"),
    levels: levelsSchema,
    ...timesShape,
    cap: z.number().positive(),
    /** Whether the cap holds for the sum of gains and losses, or for gains and for losses each. */
    capOn: z.enum(["net", "each"]),
  }),
)({
  called: () => ["加减分", "Bonus and penalty"],
  form: {
    name: ["加减分相抵，有上限", "Gains and losses, capped"],
    fields: {
      capOn: ["封顶的是", "The cap is on"],
    },
    values: {
      "capOn=net": ["加减相抵后的分", "The balance"],
      "capOn=each": ["加分、减分各自的合计", "Gains and losses each"],
    },
  },
  gives: "points",
  counts: ["net"],
  phased: false,
  open: ["capOn"],
  explanations,
  start: (max) => ({
    kind: "net",
    levels: [
      { id: "x1", label: "加分", points: 1, counted: "次" },
      { id: "x2", label: "减分", points: -1, counted: "次" },
    ],
    cap: max > 0 ? max : 1,
    capOn: "net",
  }),
  needsMaximum: () => false,
  signed: true,
  sentence(rule, _, say) {
    const { cap, capOn } = rule;
    const levels = levelTexts("counted", rule.levels, say(verbs.adds, {}), say);
    return statements([say(words[capOn], { levels, cap }), ...timesTexts(rule, say), matterText(rule, say)], say);
  },
  faults: (rule, { max }, path) => cappedFaults(rule, max, (points) => points !== 0, path),
  names: ({ levels }, path) => [fieldIdsIn("level", levels, [...path, "levels"])],
  bind(rule, item) {
    const clampedBy = rule.capOn === "net" ? clamped : clampedEach;
    return countedEvents(rule.levels, (amounts, parts) => clampedBy(amounts, parts, rule.cap, item), rule);
  },
  formula(rule, { decimals }) {
    const { levels, cap, capOn } = rule;
    const amounts = amountsFormula(rule);
    if (amounts === null) return null;
    if (capOn === "net") return greatestOf([-cap, leastOf([cap, rounded(sumOf(amounts), decimals)])]);
    const part = (sign: number): Expression => {
      const own = amounts.filter((_, index) => (levels[index]?.points ?? 0) * sign > 0);
      return leastOf([cap, rounded(productOf(sign, sumOf(own)), decimals)]);
    };
    return differenceOf(part(1), part(-1));
  },
});

function clamped(amounts: readonly number[], parts: string, cap: number, item: ItemFacts): Outcome {
  const exact = sum(amounts);
  const total = round(exact, item.decimals);
  const points = Math.max(-cap, Math.min(cap, total));
  if (points === total) {
    const within = Math.max(-cap, Math.min(cap, exact));
    return unrounded(scored(points, because(explanations.net, { parts, points })), fraction(within));
  }
  const explanation = because(explanations.capped, { parts, total, cap, points });
  return { status: "scored", points, capped: true, explanation };
}

function clampedEach(amounts: readonly number[], parts: string, cap: number, item: ItemFacts): Outcome {
  const gains = round(sum(amounts.filter((amount) => amount > 0)), item.decimals);
  const losses = round(-sum(amounts.filter((amount) => amount < 0)), item.decimals);
  const gain = Math.min(cap, gains);
  const loss = Math.min(cap, losses);
  const points = minus(gain, loss);
  if (gain === gains && loss === losses) {
    return unrounded(scored(points, because(explanations.net, { parts, points })), fraction(sum(amounts)));
  }
  const explanation = because(explanations["capped-each"], { parts, gain, loss, cap, points });
  return { status: "scored", points, capped: true, explanation };
}

import { z } from "zod";
import {
  add,
  ceilingOf,
  divide,
  floorOf,
  fraction,
  multiply,
  negative,
  shown,
  signOf,
  subtract,
  type Fraction,
} from "../../shared/fraction";
import { issue } from "../../shared/issue";
import { betterSchema } from "../compare/comparisonKind";
import { because, difference, PLACES, quantity } from "../explanation";
import { floorFaults } from "../faults/awardFaults";
import { at } from "../faults/finding";
import type { Field } from "../field";
import { cell, compared, differenceOf, pointsWithin, productOf, quotientOf, sumOf, when } from "../formula";
import { labelled } from "../labels";
import { given, withUnit } from "../measure/measure";
import { floorSchema, limited, limitedOutcome, limitWords } from "../points";
import { scored, unrounded, type Outcome } from "../rule";
import { cases, inChinese, leastText, mostText, sayings } from "../say";
import { titles } from "../wording/phrases";
import { type BoundScale, type Measured, type ScaleFacts, defineScale, type QuantityFacts } from "./scaleKind";
import { PART_STEPS, stepsText } from "./steps";

const explanations = {
  met: "满分{max}分，{measured}，达到目标{target}，得{points}分",
  shortfall:
    "满分{max}分，{measured}，比目标{target}差{gap}，每{step}扣{amount}分（{parts}），从{start}分起扣{change}分{limit}，得{points}分",
  beyond:
    "满分{max}分，{measured}，比目标{target}好{gap}，每{step}加{amount}分（{parts}），从{start}分起加{change}分{limit}，得{points}分",
} as const;

const words = sayings({
  reaches: ["达到{target}", "{target} or more"],
  "reaches-label": ["达到“{label}”", "“{label}” or more"],
  within: ["不超过{target}", "{target} or less"],
  "within-label": ["不超过“{label}”", "“{label}” or less"],
  "at-start": ["{reached}得{start}分", "{reached}: {start|point|points}"],
});

const stepSchema = {
  step: z.number().positive().describe("每多少"),
  amount: z.number().positive().describe("加或扣几分"),
};

const schema = z
  .strictObject({
    kind: z.literal("shortfall"),
    better: betterSchema,
    target: z
      .union([z.number(), z.literal("entered")])
      .describe("目标值；entered：每个单位各填各的（项目standard，如上年数、下达的目标）"),
    start: z.union([z.number(), z.literal("max")]).describe("正好达到目标得几分；max：满分"),
    ...stepSchema,
    beyond: z.strictObject(stepSchema).nullable().describe("超过目标的，每多少加几分；null不加"),
    partSteps: z
      .enum(["linear", "down", "up"])
      .describe("不足一个step的：linear按比例，down不计，up按一个计。文件多半没有写明，请列为口径"),
    floor: floorSchema,
  })
  .describe("与目标相比：每差step扣amount分，可以每超step加分；不超过分值");

type Shortfall = z.infer<typeof schema>;

/** How many steps a gap comes to. */
const STEPS = {
  linear: (steps: Fraction) => steps,
  down: floorOf,
  up: ceilingOf,
} as const;

/** Points from a start at the target: less for each step that is missing, more for each beyond. */
export const shortfall = defineScale(schema)({
  form: {
    name: ["比目标每差多少扣几分", "Points per step from a target"],
    fields: {
      target: ["目标值", "Target"],
      start: ["正好达到目标得几分", "Points at the target"],
      beyond: ["超过目标的加分", "Points beyond the target"],
      partSteps: ["不足一个单位的", "Less than a step"],
    },
    options: {
      "target:number": ["同一个目标", "One target for all"],
      "target:entered": ["每个单位各填各的目标", "Each unit enters its own"],
      "start:number": ["另定分值", "Other points"],
      "start:max": ["满分", "Full points"],
      "beyond:nothing": ["不加", "None"],
      "beyond:step": ["每多多少加几分", "Points per step"],
    },
    values: {
      "partSteps=linear": ["按比例计", "In proportion"],
      "partSteps=down": ["不计", "Not counted"],
      "partSteps=up": ["按一个单位计", "Counted as a whole step"],
    },
  },
  explanations,
  start: () => ({
    kind: "shortfall",
    better: "higher",
    target: 100,
    start: "max",
    step: 1,
    amount: 1,
    beyond: null,
    partSteps: "linear",
    floor: 0,
  }),
  needsMaximum: ({ start }) => start === "max",
  bottomless: ({ floor }) => floor === null,
  text: shortfallText,
  faults(scale, { item }, path) {
    const { start, amount, beyond, floor } = scale;
    const from = start === "max" ? item.max : start;
    const over = (points: number, key: string) =>
      points > item.max ? [issue("lint-points-over-max", at([...path, key]), { points, max: item.max })] : [];
    return [
      ...over(from, "start"),
      ...over(amount, "amount"),
      ...floorFaults(floor, item, [...path, "floor"]),
      ...(beyond !== null && from >= item.max ? [issue("lint-beyond-full", at([...path, "beyond"]), {})] : []),
      ...(beyond === null && from < item.max && item.max < Infinity
        ? [issue("lint-max-unreached", at([...path, "start"]), { most: from, max: item.max })]
        : []),
    ];
  },
  /** Parts of a step in proportion; other ways of counting them are no formula of this kind. */
  formula(scale, x, item) {
    if (scale.partSteps !== "linear") return null;
    const { better, beyond, floor } = scale;
    const target = scale.target === "entered" ? cell("standard") : scale.target;
    const start = scale.start === "max" ? item.max : scale.start;
    const excess = better === "higher" ? differenceOf(x, target) : differenceOf(target, x);
    const changed = ({ step, amount }: { readonly step: number; readonly amount: number }) =>
      pointsWithin(sumOf([start, quotientOf(productOf(excess, amount), step)]), floor, item);
    const reached = beyond === null ? pointsWithin(start, floor, item) : changed(beyond);
    return when(compared(excess, "<", 0), changed(scale), reached);
  },
  bind: bindShortfall,
});

function bindShortfall(scale: Shortfall, facts: ScaleFacts): BoundScale {
  const { unit, labels } = facts;
  const field: Field = {
    id: "standard",
    label: withUnit(labelled(labels, "standard", titles.standard), unit),
    required: true,
    type: "number",
    min: 0,
    max: null,
    ...(unit === "%" ? { percent: true } : {}),
  };
  return {
    fields: scale.target === "entered" ? [field] : [],
    score(measured, values) {
      const target = scale.target === "entered" ? given(values, field) : scale.target;
      return score(scale, fraction(target), measured, facts);
    },
  };
}

function score(
  scale: Shortfall,
  target: Fraction,
  { x, words: measured }: Measured,
  { item, unit }: ScaleFacts,
): Outcome {
  const start = scale.start === "max" ? item.max : scale.start;
  const excess = scale.better === "higher" ? subtract(x, target) : subtract(target, x);
  const parts = { max: item.max, measured, target: quantity(target, unit) };
  const missing = signOf(excess) < 0;
  const rate = missing ? scale : scale.beyond;
  if (signOf(excess) === 0 || rate === null) {
    const { points, exact } = limited(fraction(start), scale.floor, item);
    return unrounded(scored(points, because(explanations.met, { ...parts, points })), exact);
  }
  const gap = missing ? negative(excess) : excess;
  const change = multiply(STEPS[scale.partSteps](divide(gap, fraction(rate.step))), fraction(rate.amount));
  const found = limited((missing ? subtract : add)(fraction(start), change), scale.floor, item);
  const step = difference(fraction(rate.step), unit);
  return limitedOutcome(
    found,
    because(missing ? explanations.shortfall : explanations.beyond, {
      ...parts,
      gap: difference(gap, unit),
      step,
      amount: rate.amount,
      parts: inChinese(PART_STEPS[scale.partSteps], { step }),
      start,
      change: shown(change),
      limit: limitWords(found),
      points: found.points,
    }),
  );
}

/** From the points at the target on, so many less for each step that is missing and more for each beyond. */
function shortfallText(scale: Shortfall, facts: QuantityFacts): string {
  const { max, say } = facts;
  const start = scale.start === "max" ? max : scale.start;
  return cases(
    [
      say(words["at-start"], { reached: reachedText(scale, facts), start }),
      stepsText(scale, facts),
      scale.beyond === null ? "" : mostText(max, say),
      leastText(scale.floor, say),
    ],
    say,
  );
}

function reachedText({ target, better }: Shortfall, { unit, labels, say }: QuantityFacts): string {
  const code = better === "higher" ? "reaches" : "within";
  if (target === "entered")
    return say(words[`${code}-label`], { label: labelled(labels, "standard", titles.standard) });
  const reached = quantity(fraction(target), unit, say);
  return unit === PLACES ? reached : say(words[code], { target: reached });
}

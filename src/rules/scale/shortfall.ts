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
import { betterSchema } from "../compare/comparison";
import { because } from "../explanation";
import type { Field } from "../field";
import { labelled } from "../labels";
import { given, withUnit } from "../measure/measure";
import { difference, quantity } from "../phrase";
import { floorSchema, limited, limitedOutcome, limitWords } from "../points";
import { scored, unrounded, type Outcome } from "../rule";
import { inChinese, sayings } from "../say";
import { titles } from "../wording/phrases";
import type { BoundScale, Measured, ScaleFacts } from "./scale";

/** Why a quantity against a target has its points. */
export const shortfallWords = {
  met: "满分{max}分，{measured}，达到目标{target}，得{points}分",
  shortfall:
    "满分{max}分，{measured}，比目标{target}差{gap}，每{step}扣{amount}分（{parts}），从{start}分起扣{change}分{limit}，得{points}分",
  beyond:
    "满分{max}分，{measured}，比目标{target}好{gap}，每{step}加{amount}分（{parts}），从{start}分起加{change}分{limit}，得{points}分",
} as const;

/** What becomes of parts of a step. */
export const PART_STEPS = sayings({
  linear: ["不足{step}的按比例计", "parts of {step} in proportion"],
  down: ["不足{step}的不计", "parts of {step} are not counted"],
  up: ["不足{step}的按{step}计", "parts of {step} count as {step}"],
});

const stepSchema = {
  step: z.number().positive().describe("每多少"),
  amount: z.number().positive().describe("加或扣几分"),
};

export const shortfallSchema = z
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

type Shortfall = z.infer<typeof shortfallSchema>;

/** How many steps a gap comes to. */
const STEPS = {
  linear: (steps: Fraction) => steps,
  down: floorOf,
  up: ceilingOf,
} as const;

/** Points from a start at the target: less for each step that is missing, more for each beyond. */
export function bindShortfall(scale: Shortfall, facts: ScaleFacts): BoundScale {
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
    return unrounded(scored(points, because(shortfallWords.met, { ...parts, points })), exact);
  }
  const gap = missing ? negative(excess) : excess;
  const change = multiply(STEPS[scale.partSteps](divide(gap, fraction(rate.step))), fraction(rate.amount));
  const found = limited((missing ? subtract : add)(fraction(start), change), scale.floor, item);
  const step = difference(fraction(rate.step), unit);
  return limitedOutcome(
    found,
    because(missing ? shortfallWords.shortfall : shortfallWords.beyond, {
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

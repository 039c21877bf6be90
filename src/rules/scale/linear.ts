import { z } from "zod";
import { plus as sumOfTwo, show, times } from "../../shared/decimal";
import { add, fraction, multiply } from "../../shared/fraction";
import { issue } from "../../shared/issue";
import { because, difference, PLACES, quantity } from "../explanation";
import { floorFaults } from "../faults/awardFaults";
import { at } from "../faults/finding";
import { pointsWithin, productOf, sumOf } from "../formula";
import { floorSchema, limited, limitedOutcome, limitWords } from "../points";
import { cases, leastText, mostText, sayings, shared } from "../say";
import { type BoundScale, type ScaleFacts, defineScale, mayBeNegative, type QuantityFacts } from "./scaleKind";
import { PART_STEPS } from "./steps";

const explanations = { linear: "满分{max}分，{measured}，{formula}{limit}，得{points}分" } as const;

const words = sayings({
  "part-steps": ["{steps}（{parts}）", "{steps} ({parts})"],
  "linear-same": ["即为得分", "is the points"],
  linear: ["每{one}得{factor}分", "{factor|point|points} for each {one}"],
  "linear-from": [
    "从{plus}分起，每{one}{verb}{factor}分",
    "from {plus|point|points} on, {verb} {factor} for each {one}",
  ],
  "linear-signed": [
    "从{plus}分起，为正的每{one}{verb}{factor}分，为负的每{one}{other}{factor}分",
    "from {plus|point|points} on, {verb} {factor} for each {one} above 0, {other} {factor} for each {one} below 0",
  ],
  "linear-place": [
    "第1名得{points}分，每低一个名次{verb}{factor}分",
    "place 1: {points|point|points}, {verb} {factor} for each place behind",
  ],
});

const schema = z
  .strictObject({
    kind: z.literal("linear"),
    factor: z.number().describe("数乘以多少"),
    plus: z.number().describe("再加多少，可以是负数"),
    floor: floorSchema,
  })
  .describe("折算：数×factor＋plus，不超过分值");

type Linear = z.infer<typeof schema>;

/** The quantity times a factor plus a number. */
export const linear = defineScale(schema)({
  form: {
    name: ["乘以系数再加减", "Times a factor, plus"],
    fields: {
      plus: ["再加多少（可为负）", "Plus (may be negative)"],
    },
  },
  explanations,
  start: () => ({ kind: "linear", factor: 1, plus: 0, floor: 0 }),
  needsMaximum: () => false,
  bottomless: ({ floor }) => floor === null,
  text: linearText,
  /** Where it is known how much there can be, the most of it reaches the item's points. */
  faults({ factor, plus, floor }, { item, extent }, path) {
    const wrongFloor = floorFaults(floor, item, [...path, "floor"]);
    const end = factor < 0 ? extent.min : extent.max;
    if (end === null || item.max === Infinity) return wrongFloor;
    const most = sumOfTwo(times(end, factor), plus);
    return most < item.max
      ? [...wrongFloor, issue("lint-max-unreached", at(path), { most, max: item.max })]
      : wrongFloor;
  },
  formula: ({ factor, plus, floor }, x, item) => pointsWithin(sumOf([productOf(x, factor), plus]), floor, item),
  bind: bindLinear,
});

function bindLinear({ factor, plus, floor }: Linear, facts: ScaleFacts): BoundScale {
  const { item, unit } = facts;
  const [by, more] = [fraction(factor), fraction(plus)];
  return {
    fields: [],
    score({ x, words }) {
      const found = limited(add(multiply(x, by), more), floor, item);
      const formula = formulaText(quantity(x, unit), factor, plus);
      const parts = { max: item.max, measured: words, formula, limit: limitWords(found), points: found.points };
      return limitedOutcome(found, because(explanations.linear, parts));
    },
  };
}

function formulaText(x: string, factor: number, plus: number): string {
  const product = `${x}×${show(factor)}`;
  if (plus === 0) return product;
  return plus > 0 ? `${product}＋${show(plus)}` : `${product}－${show(-plus)}`;
}

/** So many points for each unit of the quantity, from a start on. */
function linearText(scale: Linear, facts: QuantityFacts): string {
  const { plus, factor, floor } = scale;
  const { say } = facts;
  const one = difference(fraction(1), facts.unit, say);
  const parts = facts.extent.whole || isSame(scale, facts) ? "" : say(PART_STEPS.linear, { step: one });
  const each = eachText(scale, one, facts);
  // Nothing can be less than a start from which it only rises.
  const rises = factor > 0 && !mayBeNegative(facts.extent) && plus >= (floor ?? 0);
  return cases(
    [
      parts === "" ? each : say(words["part-steps"], { steps: each, parts }),
      mostText(facts.max, say),
      rises ? "" : leastText(floor, say),
    ],
    say,
  );
}

/** Marks that are the points; a percentage is none. */
function isSame({ plus, factor }: Linear, { unit }: QuantityFacts): boolean {
  return plus === 0 && factor === 1 && unit !== "%" && unit !== PLACES;
}

function eachText(scale: Linear, one: string, facts: QuantityFacts): string {
  const { plus, factor } = scale;
  const { unit, extent, say } = facts;
  const [verb, other] = factor < 0 ? (["takes", "adds"] as const) : (["adds", "takes"] as const);
  const size = { verb: say(shared[verb], {}), factor: Math.abs(factor) };
  if (isSame(scale, facts)) return say(words["linear-same"], {});
  if (unit === PLACES) return say(words["linear-place"], { points: sumOfTwo(plus, factor), ...size });
  if (mayBeNegative(extent)) return say(words["linear-signed"], { plus, one, ...size, other: say(shared[other], {}) });
  return plus === 0 && factor > 0
    ? say(words.linear, { one, factor })
    : say(words["linear-from"], { plus, one, ...size });
}

import { plus as sumOf } from "../../shared/decimal";
import { fraction } from "../../shared/fraction";
import { boundsText } from "../bounds";
import type { Better } from "../compare/comparison";
import { labelled, type Labels } from "../labels";
import type { Extent } from "../measure/measure";
import { difference, PLACES, quantity } from "../phrase";
import { awardText, cases, leastText, mostText, sayings, shared, type Say } from "../say";
import { isSlope, type Band } from "../scale/bands";
import type { Scale } from "../scale/scales";
import { PART_STEPS } from "../scale/shortfall";
import { titles } from "../wording/phrases";

const words = sayings({
  "award-slope": ["得{atLower}至{atUpper}分（按比例）", "{atLower} to {atUpper} points (in proportion)"],
  band: ["{bounds}{award}", "{bounds}: {award}"],
  reaches: ["达到{target}", "{target} or more"],
  "reaches-label": ["达到“{label}”", "“{label}” or more"],
  within: ["不超过{target}", "{target} or less"],
  "within-label": ["不超过“{label}”", "“{label}” or less"],
  "at-start": ["{reached}得{start}分", "{reached}: {start|point|points}"],
  lower: ["低", "lower"],
  higher: ["高", "higher"],
  less: ["少", "less"],
  more: ["多", "more"],
  behind: ["靠后", "behind"],
  ahead: ["靠前", "ahead"],
  "each-worse": ["每{worse}{step}扣{amount}分", "minus {amount} for each {step} {worse}"],
  "each-better": ["每{better}{step}加{amount}分", "plus {amount} for each {step} {better}"],
  "part-steps": ["{steps}（{parts}）", "{steps} ({parts})"],
  share: [
    "达到{full}得满分{max}分；不足的，得分＝{max}×该数÷{full}",
    "{full} or more: full points ({max}); below it {max} × the number ÷ {full}",
  ],
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

/** What the sentence of a scale needs to know of its quantity and its item. */
export interface QuantityFacts {
  readonly max: number;
  readonly unit: string;
  readonly extent: Extent;
  readonly labels: Labels;
  /** Whether there may be parts of steps. */
  readonly partSteps: boolean;
  readonly say: Say;
}

type ScaleOf<K extends Scale["kind"]> = Extract<Scale, { kind: K }>;

type ScaleWords<K extends Scale["kind"]> = (scale: ScaleOf<K>, facts: QuantityFacts) => string;

const SCALES: { readonly [K in Scale["kind"]]: ScaleWords<K> } = {
  bands: ({ bands }, { unit, say }) =>
    cases(
      bands.map((band) => bandText(band, unit, say)),
      say,
    ),
  shortfall: shortfallText,
  linear: linearText,
  share: ({ full }, { max, unit, extent, say }) => {
    const part = say(words.share, { full: quantity(fraction(full), unit, say), max });
    return cases([part, mayBeNegative(extent) ? leastText(0, say) : ""], say);
  },
};

/** How points are made of a quantity that was named before. */
export function scaleText<K extends Scale["kind"]>(scale: ScaleOf<K> & { kind: K }, facts: QuantityFacts): string {
  return SCALES[scale.kind](scale, facts);
}

function bandText({ points, ...bounds }: Band, unit: string, say: Say): string {
  const award = isSlope(points) ? say(words["award-slope"], points) : awardText(points, say);
  return say(words.band, { bounds: boundsText(bounds, unit, say), award });
}

type Shortfall = Extract<Scale, { kind: "shortfall" }>;

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

/** The words for more and for less of a quantity: percentages rise and fall, things are counted, places precede. */
function wordsFor(unit: string, say: Say): Readonly<Record<"more" | "less", string>> {
  if (unit === PLACES) return { more: say(words.behind, {}), less: say(words.ahead, {}) };
  return unit === "%"
    ? { more: say(words.higher, {}), less: say(words.lower, {}) }
    : { more: say(words.more, {}), less: say(words.less, {}) };
}

const WORSE = { higher: "less", lower: "more" } as const satisfies Record<Better, string>;
const BETTER = { higher: "more", lower: "less" } as const satisfies Record<Better, string>;

function stepsText({ better, step, amount, beyond, partSteps }: Shortfall, facts: QuantityFacts): string {
  const { say } = facts;
  const ways = wordsFor(facts.unit, say);
  const inUnit = (size: number) => difference(fraction(size), facts.unit, say);
  const steps = cases(
    [
      say(words["each-worse"], { worse: ways[WORSE[better]], step: inUnit(step), amount }),
      beyond === null
        ? ""
        : say(words["each-better"], { better: ways[BETTER[better]], step: inUnit(beyond.step), amount: beyond.amount }),
    ],
    say,
  );
  if (!facts.partSteps) return steps;
  const sizes = new Set([step, ...(beyond === null ? [] : [beyond.step])]);
  const parts = cases(
    [...sizes].map((size) => say(PART_STEPS[partSteps], { step: inUnit(size) })),
    say,
  );
  return say(words["part-steps"], { steps, parts });
}

type Linear = Extract<Scale, { kind: "linear" }>;

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
  if (unit === PLACES) return say(words["linear-place"], { points: sumOf(plus, factor), ...size });
  if (mayBeNegative(extent)) return say(words["linear-signed"], { plus, one, ...size, other: say(shared[other], {}) });
  return plus === 0 && factor > 0
    ? say(words.linear, { one, factor })
    : say(words["linear-from"], { plus, one, ...size });
}

function mayBeNegative({ min }: Extent): boolean {
  return min === null || min < 0;
}

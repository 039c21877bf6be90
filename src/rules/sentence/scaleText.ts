import { plus as sumOf } from "../../shared/decimal";
import { fraction } from "../../shared/fraction";
import { boundsText } from "../bounds";
import type { Better } from "../compare/comparison";
import { labelled, type Labels } from "../labels";
import type { Extent } from "../measure/measure";
import { difference, phrase, PLACES, quantity } from "../phrase";
import { isSlope, type Band } from "../scale/bands";
import type { Scale } from "../scale/scales";
import { titles } from "../wording/phrases";
import { awardText, cases, leastText, mostText, statement } from "./statement";

/** What the sentence of a scale needs to know of its quantity and its item. */
export interface QuantityFacts {
  readonly max: number;
  readonly unit: string;
  readonly extent: Extent;
  readonly labels: Labels;
  /** Whether there may be parts of steps. */
  readonly partSteps: boolean;
}

type ScaleOf<K extends Scale["kind"]> = Extract<Scale, { kind: K }>;

type ScaleWords<K extends Scale["kind"]> = (scale: ScaleOf<K>, facts: QuantityFacts) => string;

const SCALES: { readonly [K in Scale["kind"]]: ScaleWords<K> } = {
  bands: ({ bands }, { unit }) => cases(bands.map((band) => bandText(band, unit))),
  shortfall: shortfallText,
  linear: linearText,
  share: ({ full }, { max, unit, extent }) => {
    const shared = statement("share", { full: quantity(fraction(full), unit), max });
    return cases([shared, mayBeNegative(extent) ? leastText(0) : ""]);
  },
};

/** How points are made of a quantity that was named before. */
export function scaleText<K extends Scale["kind"]>(scale: ScaleOf<K> & { kind: K }, facts: QuantityFacts): string {
  return SCALES[scale.kind](scale, facts);
}

function bandText({ points, ...bounds }: Band, unit: string): string {
  const award = isSlope(points) ? statement("award-slope", points) : awardText(points);
  return statement("band", { bounds: boundsText(bounds, unit), award });
}

type Shortfall = Extract<Scale, { kind: "shortfall" }>;

/** From the points at the target on, so many less for each step that is missing and more for each beyond. */
function shortfallText(scale: Shortfall, facts: QuantityFacts): string {
  const { max } = facts;
  const start = scale.start === "max" ? max : scale.start;
  return cases([
    statement("at-start", { reached: reachedText(scale, facts), start }),
    stepsText(scale, facts),
    scale.beyond === null ? "" : mostText(max),
    leastText(scale.floor),
  ]);
}

function reachedText({ target, better }: Shortfall, { unit, labels }: QuantityFacts): string {
  const code = better === "higher" ? "reaches" : "within";
  if (target === "entered") return statement(`${code}-label`, { label: labelled(labels, "standard", titles.standard) });
  const reached = quantity(fraction(target), unit);
  return unit === PLACES ? reached : statement(code, { target: reached });
}

/** The words for more and for less of a quantity: percentages rise and fall, things are counted, places precede. */
function wordsFor(unit: string): Readonly<Record<"more" | "less", string>> {
  if (unit === PLACES) return { more: statement("behind", {}), less: statement("ahead", {}) };
  return unit === "%"
    ? { more: statement("higher", {}), less: statement("lower", {}) }
    : { more: statement("more", {}), less: statement("less", {}) };
}

const WORSE = { higher: "less", lower: "more" } as const satisfies Record<Better, string>;
const BETTER = { higher: "more", lower: "less" } as const satisfies Record<Better, string>;

function stepsText({ better, step, amount, beyond, partSteps }: Shortfall, facts: QuantityFacts): string {
  const words = wordsFor(facts.unit);
  const inUnit = (size: number) => difference(fraction(size), facts.unit);
  const steps = cases([
    statement("each-worse", { worse: words[WORSE[better]], step: inUnit(step), amount }),
    beyond === null
      ? ""
      : statement("each-better", { better: words[BETTER[better]], step: inUnit(beyond.step), amount: beyond.amount }),
  ]);
  if (!facts.partSteps) return steps;
  const sizes = new Set([step, ...(beyond === null ? [] : [beyond.step])]);
  const parts = cases([...sizes].map((size) => phrase(`parts-${partSteps}`, { step: inUnit(size) })));
  return statement("part-steps", { steps, parts });
}

type Linear = Extract<Scale, { kind: "linear" }>;

/** So many points for each unit of the quantity, from a start on. */
function linearText(scale: Linear, facts: QuantityFacts): string {
  const { plus, factor, floor } = scale;
  const one = difference(fraction(1), facts.unit);
  const parts = facts.extent.whole || isSame(scale, facts) ? "" : phrase("parts-linear", { step: one });
  const each = eachText(scale, one, facts);
  // Nothing can be less than a start from which it only rises.
  const rises = factor > 0 && !mayBeNegative(facts.extent) && plus >= (floor ?? 0);
  return cases([
    parts === "" ? each : statement("part-steps", { steps: each, parts }),
    mostText(facts.max),
    rises ? "" : leastText(floor),
  ]);
}

/** Marks that are the points; a percentage is none. */
function isSame({ plus, factor }: Linear, { unit }: QuantityFacts): boolean {
  return plus === 0 && factor === 1 && unit !== "%" && unit !== PLACES;
}

function eachText(scale: Linear, one: string, facts: QuantityFacts): string {
  const { plus, factor } = scale;
  const { unit, extent } = facts;
  const [verb, other] = factor < 0 ? (["takes", "adds"] as const) : (["adds", "takes"] as const);
  const size = { verb: statement(`verb-${verb}`, {}), factor: Math.abs(factor) };
  if (isSame(scale, facts)) return statement("linear-same", {});
  if (unit === PLACES) return statement("linear-place", { points: sumOf(plus, factor), ...size });
  if (mayBeNegative(extent))
    return statement("linear-signed", { plus, one, ...size, other: statement(`verb-${other}`, {}) });
  return plus === 0 && factor > 0
    ? statement("linear", { one, factor })
    : statement("linear-from", { plus, one, ...size });
}

function mayBeNegative({ min }: Extent): boolean {
  return min === null || min < 0;
}

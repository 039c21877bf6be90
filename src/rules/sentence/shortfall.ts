import { fraction } from "../../shared/fraction";
import type { Better } from "../compare/comparison";
import { labelled } from "../labels";
import { difference, phrase, PLACES, quantity } from "../phrase";
import type { Scale } from "../scale/scales";
import { titles } from "../wording/phrases";
import { leastText, mostText } from "./limits";
import { cases, tell } from "./tell";
import type { Told } from "./told";

type Shortfall = Extract<Scale, { kind: "shortfall" }>;

/** From the points at the target on, so many less for each step that is missing and more for each beyond. */
export function shortfallText(scale: Shortfall, told: Told): string {
  const { max } = told;
  const start = scale.start === "max" ? max : scale.start;
  return cases([
    tell("at-start", { reached: reachedText(scale, told), start }),
    stepsText(scale, told),
    scale.beyond === null ? "" : mostText(max),
    leastText(scale.floor),
  ]);
}

function reachedText({ target, better }: Shortfall, { unit, labels }: Told): string {
  const code = better === "higher" ? "reaches" : "within";
  if (target === "entered") return tell(`${code}-label`, { label: labelled(labels, "standard", titles.standard) });
  const reached = quantity(fraction(target), unit);
  return unit === PLACES ? reached : tell(code, { target: reached });
}

/** The words for more and for less of a quantity: percentages rise and fall, things are counted, places precede. */
function wordsFor(unit: string): Readonly<Record<"more" | "less", string>> {
  if (unit === PLACES) return { more: tell("behind", {}), less: tell("ahead", {}) };
  return unit === "%"
    ? { more: tell("higher", {}), less: tell("lower", {}) }
    : { more: tell("more", {}), less: tell("less", {}) };
}

const WORSE = { higher: "less", lower: "more" } as const satisfies Record<Better, string>;
const BETTER = { higher: "more", lower: "less" } as const satisfies Record<Better, string>;

function stepsText({ better, step, amount, beyond, partSteps }: Shortfall, told: Told): string {
  const words = wordsFor(told.unit);
  const inUnit = (size: number) => difference(fraction(size), told.unit);
  const steps = cases([
    tell("each-worse", { worse: words[WORSE[better]], step: inUnit(step), amount }),
    beyond === null
      ? ""
      : tell("each-better", { better: words[BETTER[better]], step: inUnit(beyond.step), amount: beyond.amount }),
  ]);
  if (!told.partSteps) return steps;
  const sizes = new Set([step, ...(beyond === null ? [] : [beyond.step])]);
  const parts = cases([...sizes].map((size) => phrase(`parts-${partSteps}`, { step: inUnit(size) })));
  return tell("part-steps", { steps, parts });
}

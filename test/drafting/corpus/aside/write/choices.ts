import type { Rule } from "../../../../../src/rules/kinds/kinds";
import { bands, measure } from "./measures";

type Level = Extract<Rule, { readonly kind: "level" }>;
type Points = Level["options"][number]["points"];

/** One of several levels or cases, each with its points. */
export function grades(...options: readonly (readonly [label: string, points: Points])[]): Rule {
  return { kind: "level", options: options.map(([label, points]) => ({ label, points })) };
}

/** Full points where it is done, none where it is not. */
export function doneOrNot(max: number): readonly Rule[] {
  return [{ kind: "binary" }, grades(["是", max], ["否", 0])];
}

/** Full points from so many times on, none below. */
export function atLeastTimes(atLeast: number, unit: string, max: number): readonly Rule[] {
  return [
    { kind: "threshold", atLeast },
    ...measure.amount(unit, bands([{ atLeast }, max], [{ below: atLeast }, 0]), { whole: true }),
  ];
}

/** Full points where all that was due is done, none where not. */
export function allDone(max: number): readonly Rule[] {
  return [
    { kind: "fulfilled" },
    { kind: "binary" },
    ...measure.percent(bands([{ atLeast: 100 }, max], [{ below: 100 }, 0])),
  ];
}

/** Full points where it is done; how much is taken where not is for the reviewer to say. */
export function atDiscretion(): readonly Rule[] {
  return [{ kind: "discretionary" }, { kind: "judged" }];
}

/** What vetoes. */
export const occurred: Rule = { kind: "occurred" };

/** A total below this vetoes; which total is not said. */
export function totalBelow(below: number): readonly Rule[] {
  return [
    { kind: "totalBelow", below, total: "final" },
    { kind: "totalBelow", below, total: "base" },
    { kind: "totalBelow", below, total: "lessPenalty" },
  ];
}

/** Marks out of a hundred, each times its factor. */
export function scaled(...sources: readonly (readonly [label: string, factor: number])[]): Rule {
  return { kind: "scaled", sources: sources.map(([label, factor], index) => ({ id: `x${index + 1}`, label, factor })) };
}

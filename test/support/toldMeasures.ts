import type { Told } from "./toldRules";

/* Measures and scales of which rules are made that are to be told. */

export const entered = (unit: string, more: object = {}) => ({
  kind: "entered",
  unit,
  min: 0,
  max: null,
  whole: false,
  ...more,
});
export const satisfaction = { value: "满意度" };
export const share = { kind: "share", full: 100 };
export const shortfall = (more: object = {}) => ({
  kind: "shortfall",
  better: "higher",
  target: 95,
  start: "max",
  step: 1,
  amount: 0.2,
  beyond: null,
  partSteps: "linear",
  floor: 0,
  ...more,
});
export const linear = (factor: number, plus: number, floor: number | null) => ({ kind: "linear", factor, plus, floor });
export const bands = (...all: readonly object[]) => ({ kind: "bands", bands: all });

/** A rule that measures, of an item of 10 points. */
export function measuredTold(sentence: string, measure: object, scale: object, more: object = {}): Told {
  return [{ kind: "measured", measure, scale, ...more }, { max: 10 }, sentence];
}

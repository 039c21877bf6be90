import type { BoundMeasure } from "../../../src/rules/measure/measure";
import { bindMeasure, measureSchema } from "../../../src/rules/measure/measures";

const entered = { kind: "entered", unit: "%", min: 0, max: 100, whole: false };
const mean = { kind: "mean", unit: "分", min: 1, max: 10, dropHighest: 0, dropLowest: 0 };
const part = (id: string, measure: object) => ({ id, label: id, weight: 1, measure });
const weighted = (...measures: readonly object[]) => {
  const parts = measures.map((measure, index) => part(`p${String(index)}`, measure));
  return { kind: "weighted", unit: "分", parts, emptyPart: "error" };
};
const levels = [
  { id: "good", label: "好", worth: 100 },
  { id: "poor", label: "差", worth: 60 },
  { id: "void", label: "弃权", worth: null },
];

type Facts = Pick<BoundMeasure, "unit" | "extent" | "divides">;

const some = (min: number | null, max: number | null, whole = false) => ({ min, max, whole });

const cases: readonly (readonly [measure: object, Facts])[] = [
  [entered, { unit: "%", extent: some(0, 100), divides: false }],
  [
    { ...entered, unit: "天", max: null, whole: true },
    { unit: "天", extent: some(0, null, true), divides: false },
  ],
  [
    { kind: "rate", unit: "%", per: 100 },
    { unit: "%", extent: some(0, null), divides: true },
  ],
  [
    { kind: "change", as: "difference", unit: "件" },
    { unit: "件", extent: some(null, null), divides: false },
  ],
  [
    { kind: "change", as: "growth", unit: "件" },
    { unit: "%", extent: some(-100, null), divides: true },
  ],
  [mean, { unit: "分", extent: some(1, 10), divides: true }],
  [
    { kind: "meanBySize", unit: "分", min: 1, max: 10 },
    { unit: "分", extent: some(1, 10), divides: true },
  ],
  [
    { kind: "votes", unit: "分", counted: "票", levels },
    { unit: "分", extent: some(60, 100), divides: true },
  ],
  [
    { kind: "daysLate", due: "2019-04-01" },
    { unit: "天", extent: some(0, null, true), divides: false },
  ],
  [
    { kind: "daysLate", due: "2019-04-01", earliest: "2019-03-01", latest: "2019-04-30" },
    { unit: "天", extent: some(0, 29, true), divides: false },
  ],
  [
    { kind: "daysLate", due: "2019-04-01", earliest: "2019-04-03" },
    { unit: "天", extent: some(2, null, true), divides: false },
  ],
  [weighted(entered, entered), { unit: "分", extent: some(0, 100), divides: false }],
  [weighted(entered, mean), { unit: "分", extent: some(0, 100), divides: true }],
  [weighted({ ...entered, max: null }, mean), { unit: "分", extent: some(0, null), divides: true }],
];

describe("a measure", () => {
  it.each(cases.map(([measure, facts]) => ({ measure, facts })))("says what can come of it: $measure", (one) => {
    const { unit, extent, divides } = bindMeasure(measureSchema.parse(one.measure), undefined);
    expect({ unit, extent, divides }).toEqual(one.facts);
  });

  it.each([
    ["%", false, { type: "number", percent: true }],
    ["%", true, { type: "integer" }],
    ["分", false, { type: "number" }],
  ])("of a number in %s, whole or not (%j), has a field of that type", (unit, whole, type) => {
    const { fields } = bindMeasure(measureSchema.parse({ ...entered, unit, whole }), undefined);
    expect(fields).toEqual([{ id: "value", label: `数值（${unit}）`, required: true, min: 0, max: 100, ...type }]);
  });
});

import { ruleTrial } from "../support/ruleTrial";

/*
 * Points are rounded to whole ones, and full points are 2.6: nothing rounds beyond them, and 得2.6分 stands in the words.
 */

const ranked = { kind: "ranked", top: 1, otherwise: 2.6, ties: "shared", topNeedsAchieved: false, zeroIsNone: true };
const WHOLE = {
  phases: [
    { id: "a", label: "平时", max: 2.6 },
    { id: "b", label: "年终", max: 0 },
  ],
};
const times = { id: "x", label: "次", counted: "次" };

/** The others are those with which the unit is compared. */
type Case = readonly [what: string, rule: object, values: object, others: readonly object[]];

const CASES: readonly Case[] = [
  ["a score", { kind: "judged" }, { score: 2.6 }, []],
  ["a deduction of next to nothing", { kind: "deduction", least: 0, most: 2 }, { deductions: [0] }, []],
  ["nothing taken at discretion", { kind: "discretionary" }, { achieved: false, deduction: 0 }, []],
  ["a rate near all", { kind: "proportional", noTarget: "error" }, { actual: 999, target: 1000 }, []],
  ["a scaled mark", { kind: "scaled", sources: [{ id: "x", label: "成绩", factor: 0.026 }] }, { x: 100 }, []],
  ["a rank by rate", { ...ranked, unmet: "rate" }, { value: 999, target: 1000 }, [{ value: 1000, target: 1000 }]],
  [
    "events",
    { kind: "events", start: "max", events: [{ effect: "takes", ...times, each: 0.1, cap: null }], floor: 0 },
    { x: 0 },
    [],
  ],
  [
    "a level",
    {
      kind: "level",
      options: [
        { label: "好", points: 2.6 },
        { label: "差", points: 0 },
      ],
    },
    { level: "好" },
    [],
  ],
];

test.each(CASES)("%s has at most full points, however points are rounded", (_, rule, values, others) => {
  const trial = ruleTrial(rule, { max: 2.6, rubric: { arithmetic: { decimals: 0 } } });
  const { result, text } = trial(values, others);
  expect(result).toBe(2.6);
  expect(text).toContain("得2.6分");
});

test("so has an item in phases, and each phase", () => {
  const trial = ruleTrial(
    { kind: "judged" },
    { max: 2.6, item: { phases: { a: 2.6, b: 0 } }, rubric: { ...WHOLE, arithmetic: { decimals: 0 } } },
  );
  expect(trial({ a: 2.6 })).toMatchObject({ result: 2.6, phases: { a: 2.6, b: 0 } });
});

test("so has a unit that is given the mean of the others", () => {
  const notApplicable = { label: "不适用", as: "mean", averageBase: "all", clause: "第一条" };
  const trial = ruleTrial(
    { kind: "judged" },
    { max: 2.6, item: { notApplicable }, rubric: { arithmetic: { decimals: 0 } } },
  );
  expect(trial({ notApplicable: true }, [{ score: 2.6 }, { score: 2.6 }]).result).toBe(2.6);
});

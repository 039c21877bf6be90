import type { UnitResult } from "../../src/scoring/results";
import { messagesOf } from "../support/scored";
import { resultsIn, tableOf, unit, workingOf } from "../support/tableTrial";

/* Phases added up, weighed or apart, with and without items that do not apply to a unit. */

const clause = "第四条";
const exempt = (as: string) => ({ notApplicable: { label: "没有任务", as, clause: "第五条" } });

/** Two sections of 20 + 30 points in the course of the year and 40 + 10 at its end. */
function table(weights: object | null, apart = false, as = "rescale") {
  const phases = (routine: number, yearEnd: number) => ({ phases: { routine, yearEnd } });
  return tableOf(
    [
      ["1", 40, undefined, { section: "甲", ...phases(10, 30), ...exempt(as) }],
      ["2", 20, undefined, { section: "甲", ...phases(10, 10), ...exempt(as) }],
      ["3", 40, undefined, { section: "乙", ...phases(30, 10) }],
    ],
    100,
    {
      phases: [
        { id: "routine", label: "平时", max: 50 },
        { id: "yearEnd", label: "年终", max: 50 },
      ],
      sections: [
        { name: "甲", max: 60 },
        { name: "乙", max: 40 },
      ],
      ...(weights === null ? {} : { totals: { phases: { weights, apart, clause } } }),
    },
  );
}

const scores = (routine: number, yearEnd: number) => ({ routine, yearEnd });
/** 40 of 50 points in the course of the year, 45 at its end. */
const WHOLE = { "1": scores(8, 27), "2": scores(8, 9), "3": scores(24, 9) };
const NONE = { notApplicable: true };

function one(rubric: ReturnType<typeof table>, values: Readonly<Record<string, object>>): UnitResult {
  const [result] = resultsIn(rubric, [unit("甲盟", values)]);
  if (result === undefined) throw new Error("no result");
  return result;
}

const sums = ({ phases, total, base }: UnitResult) => [phases?.routine, phases?.yearEnd, base, total];

describe("phases", () => {
  it.each<[string, object | null, number]>([
    ["are added up where nothing is said", null, 85],
    ["are added up by weights of 1", { routine: 1, yearEnd: 1 }, 85],
    ["count by half", { routine: 0.5, yearEnd: 0.5 }, 42.5],
    ["count by 40 and 60 per cent", { routine: 0.4, yearEnd: 0.6 }, 43],
    ["count once where no weight is said", { routine: 0.5 }, 65],
    ["count double", { yearEnd: 2 }, 130],
  ])("%s", (_, weights, total) => {
    expect(sums(one(table(weights), WHOLE))).toEqual([40, 45, total, total]);
  });

  it("say how they were weighed, and by which clause", () => {
    expect(workingOf(one(table({ routine: 0.4, yearEnd: 0.6 }), WHOLE))).toEqual([
      "平时40分×0.4＋年终45分×0.6，计43分（满分50分）；依据第四条",
    ]);
    expect(workingOf(one(table({ routine: 1, yearEnd: 1 }), WHOLE))).toEqual([]);
  });

  it("are weighed before they are rounded", () => {
    const thirds = { "1": scores(8.33, 27), "2": scores(8, 9), "3": scores(24, 9.01) };
    expect(one(table({ routine: 0.5, yearEnd: 0.5 }), thirds).total).toBe(42.67);
  });

  it("apart are two results without a total, a rank, or words about a sum", () => {
    const [best, other] = resultsIn(table({}, true), [unit("甲", WHOLE), unit("乙", { ...WHOLE, "3": scores(20, 9) })]);
    expect([best?.phases, best?.total, best?.rank]).toEqual([{ routine: 40, yearEnd: 45 }, null, null]);
    expect([other?.phases, other?.total, other?.rank]).toEqual([{ routine: 36, yearEnd: 45 }, null, null]);
    expect(best === undefined ? null : workingOf(best)).toEqual([]);
  });
});

describe("what does not apply, where phases are weighed", () => {
  const HALF = { routine: 0.5, yearEnd: 0.5 };

  it.each<[string, string, Readonly<Record<string, object>>, number, number]>([
    // Routine (8 + 24) of 40 → 50; year-end (9 + 9) of 20 → 50.
    ["is made up for by all of its phase", "rescale", { ...WHOLE, "1": NONE }, 40, 45],
    ["is made up for unevenly", "rescale", { ...WHOLE, "1": NONE, "3": scores(12, 9) }, 25, 45],
    // Routine 8 of 10 → 20, and 24; year-end 9 of 10 → 40, and 9.
    ["is made up for by its section in that phase", "rescaleSection", { ...WHOLE, "1": NONE }, 40, 45],
    ["is made up for by its section unevenly", "rescaleSection", { ...WHOLE, "1": NONE, "2": scores(5, 9) }, 34, 45],
    // Nothing is left of the section: 24 of 30 → 50; 9 of 10 → 50.
    ["is made up for by all where its section is gone", "rescaleSection", { ...WHOLE, "1": NONE, "2": NONE }, 40, 45],
    ["has full points of both phases", "full", { ...WHOLE, "1": NONE }, 42, 48],
    ["has no points of either", "zero", { ...WHOLE, "1": NONE }, 32, 18],
  ])("%s", (_, as, values, routine, yearEnd) => {
    expect(sums(one(table(HALF, false, as), values))).toEqual([
      routine,
      yearEnd,
      (routine + yearEnd) / 2,
      (routine + yearEnd) / 2,
    ]);
  });

  it("is told phase by phase, with the clause", () => {
    const [first] = workingOf(one(table(HALF), { ...WHOLE, "1": NONE }));
    expect(first).toBe("“平时”合计32分，不适用的指标共10分，其余指标折算为50分，计40分；依据第五条");
  });

  it("leaves phases apart as results of their own", () => {
    const result = one(table({}, true), { ...WHOLE, "1": NONE });
    expect([result.phases, result.total, result.complete]).toEqual([{ routine: 40, yearEnd: 45 }, null, true]);
  });

  it("in everything leaves nothing to make up for it with", () => {
    const all = tableOf([["1", 100, undefined, { phases: { routine: 50, yearEnd: 50 }, ...exempt("rescale") }]], 100, {
      phases: [
        { id: "routine", label: "平时", max: 50 },
        { id: "yearEnd", label: "年终", max: 50 },
      ],
      totals: { phases: { weights: HALF, apart: false, clause } },
    });
    const [result] = resultsIn(all, [unit("甲", { "1": NONE })]);
    expect(result === undefined ? [] : messagesOf(result, "nothing-to-rescale")).toHaveLength(1);
    expect(result?.complete).toBe(false);
  });
});

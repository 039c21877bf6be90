import { builtInRubric } from "../support/rubrics";
import { central, rankedUnit } from "../support/centralUnits";
import { fullEntries } from "../support/fullEntries";
import { scored, told, unitIn } from "../support/scored";

const villages = builtInRubric("beijinggang-2019-villages");
const full = fullEntries(villages);
const village = (name: string, changes: object) => ({ name, entries: { ...full, ...changes } });
const equalScores = (units: readonly object[]) =>
  scored(villages, units).units.map(({ issues }) => told(issues).filter((code) => code === "equal-scores@3").length);

describe("equal scores for all units", () => {
  it.each([
    ["all equal", [7, 7, 7], [1, 1, 1]],
    ["equal after rounding", [7.001, 7.004], [1, 1]],
    ["one differs", [7, 7, 7.01], [0, 0, 0]],
    ["all equal but a blank", [7, null, 7], [1, 0, 1]],
    ["one unit", [7], [0]],
    ["one unit scored", [7, null], [0, 0]],
  ])("bring a warning: %s", (_, scores, expected) => {
    expect(equalScores(scores.map((score, index) => village(`第${index}村`, { "3": { score } })))).toEqual(expected);
  });

  it("bring none on items that are not scored by outside bodies", () => {
    const results = scored(villages, [village("甲村", {}), village("乙村", {})]);
    const items = told(unitIn(results, "甲村").issues).filter((code) => code.startsWith("equal-scores@"));
    expect(items).toHaveLength(21);
    expect(items).not.toContain("equal-scores@1");
    expect(items).not.toContain("equal-scores@2");
    expect(items).not.toContain("equal-scores@16");
  });

  it("say the points and the clause", () => {
    const results = scored(villages, [village("甲村", {}), village("乙村", {})]);
    expect(unitIn(results, "甲村").issues).toContainEqual({
      severity: "warning",
      code: "equal-scores",
      unit: "甲村",
      item: "3",
      message: "所有单位在本指标上得分相同（8分），方案“二、工作措施”（三）要求档次拉开，请核实",
    });
  });
});

describe("totals outside the usual range", () => {
  const issuesOf = (changes: object) => told(unitIn(scored(villages, [village("村", changes)]), "村").issues);

  it("are told above the full total, not at it", () => {
    expect(issuesOf({ "19": { count: 1 } })).toContain("above-hundred");
    expect(issuesOf({})).not.toContain("above-hundred");
  });

  it("are told below 0, not at it, and never floored", () => {
    const nothing = Object.fromEntries(
      villages.items.flatMap(({ id, rule }) => (rule.kind === "judged" ? [[id, { score: 0 }]] : [])),
    );
    const zero = { ...nothing, "1": { deductions: Array<number>(10).fill(2) }, "2": { composite: 0 } };
    const negative = { ...zero, "20": { late: 1, petition: 0 } };
    expect(issuesOf(zero)).not.toContain("negative-total");
    expect(issuesOf(negative)).toContain("negative-total");
    expect(unitIn(scored(villages, [village("村", negative)]), "村")).toMatchObject({ total: -0.5, rank: null });
  });
});

describe("a poor rating by the base without a serious problem", () => {
  const unit = (rating: string, seriousProblem: boolean | null) => {
    const entries = { ...fullEntries(central), "5": { rating } };
    const found = unitIn(scored(central, [{ ...rankedUnit(1, { seriousProblem }), entries }]), "单位1");
    return told(found.issues).filter((code) => code.startsWith("satisfaction"));
  };

  it("brings a warning", () => {
    expect(unit("较差", false)).toEqual(["satisfaction-without-problem@5.seriousProblem"]);
  });

  it.each([
    ["较差", true],
    ["较差", null],
    ["一般", false],
  ])("brings none for %s with %j", (rating, problem) => {
    expect(unit(rating, problem)).toEqual([]);
  });
});

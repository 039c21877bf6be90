import { builtInRubric } from "../support/rubrics";
import { central, rankedUnit } from "../support/centralUnits";
import { fullEntries } from "../support/fullEntries";
import { messagesOf, scored, told, unitIn } from "../support/scored";

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

describe("a measured value above the limit", () => {
  const told11 = (measured: unknown, interpretations: object = {}) =>
    told(
      scored(villages, [village("红星村", { "11": { score: 2, measured } })], { interpretations }).units[0]?.issues ??
        [],
    ).filter((code) => code.startsWith("measured-above"));

  it.each([
    ["at it", 10, {}, 0],
    ["above it", 10.5, {}, 1],
    ["above another, by a reading", 3, { "overdue-limit": "one" }, 1],
    ["above none, by a reading", 50, { "overdue-limit": "none" }, 0],
    ["blank", null, {}, 0],
  ])("is told: %s", (_, measured, readings, count) => {
    expect(told11(measured, readings)).toEqual(count === 0 ? [] : ["measured-above@11.measured"]);
  });
});

describe("counts without evidence", () => {
  const messages = (values: object, ledger: readonly object[] = []) => {
    const results = scored(villages, [village("红星村", { "17": values })], { ledger });
    return messagesOf(unitIn(results, "红星村"), "evidence-missing");
  };
  const line = (more: object) => ({ unit: "红星村", item: "17", level: "municipal", ...more });
  const none = { national: 0, provincial: 0, municipal: 0 };

  it.each([
    ["where nothing counts", none, [], 0],
    ["where it is named", { ...none, municipal: 2, evidence: "市通报" }, [], 0],
    ["where it is not", { ...none, municipal: 2, provincial: 1 }, [], 3],
    ["in lines of the ledger", {}, [line({ evidence: "市通报" }), line({}), line({ evidence: " " })], 2],
    ["in lines, named beside the item", { evidence: "市通报" }, [line({})], 0],
  ])("are told %s", (_, values, ledger, count) => {
    const sentence = `${String(count)}次没有写明佐证材料；依据附件1第17项“数据来源”（省、市通报文件），请补上文号或材料名称，没有的核减次数`;
    expect(messages(values, ledger)).toEqual(count === 0 ? [] : [sentence]);
  });
});

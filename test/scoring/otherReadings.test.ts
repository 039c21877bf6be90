import { builtInRubric } from "../support/rubrics";
import { scored, told, unitIn } from "../support/scored";

/** The notices of other readings on one item of the first unit, each as choice: points. */
function readingsTold(id: string, item: string, units: readonly object[], interpretations: object = {}): string[] {
  const results = scored(builtInRubric(id), units, { interpretations });
  return (results.units[0]?.issues ?? []).flatMap((found) =>
    found.code === "other-reading" && found.item === item
      ? [found.message.replace(/^口径“.*”若选“(.*)”，本项得(.*)分$/, "$1: $2")]
      : [],
  );
}

const counties = (item: string, ...values: readonly object[]) =>
  values.map((entered, index) => ({ name: `第${index}县`, entries: { [item]: entered } }));
const met = (value: number) => ({ value, achieved: true });
const unmet = (value: number, more: object = {}) => ({ value, achieved: false, ...more });

describe("another reading that would change an item", () => {
  it.each([
    ["a task of 0", "5", [{ actual: 0, target: 0 }], {}, ["按满分计: 3"]],
    [
      "a first place without its task",
      "13",
      [unmet(9), met(8), met(7)],
      {},
      ["须完成任务，未完成的按不在前二名处理: 0", "须完成任务，未完成的不占名次，由后面的递补: 0"],
    ],
    ["a third place behind two firsts", "13", [met(7), met(9), met(9)], {}, ["并列不占用名次（1、2、2、3）: 3"]],
    [
      "a third place where places are dense",
      "13",
      [met(7), met(9), met(9)],
      { "rank-ties": "dense" },
      ["并列占用名次（1、2、2、4）: 2"],
    ],
    [
      "an unmet task that was scored",
      "13",
      [unmet(7, { score: 1 }), met(9), met(8)],
      {},
      ["由审核人在0分至满分之间评定: 1"],
    ],
  ])("is told for %s", (_, item, values, interpretations, expected) => {
    expect(readingsTold("east-west-cooperation", item, counties(item, ...values), interpretations)).toEqual(expected);
  });

  it.each([
    ["a task with a target", "5", [{ actual: 1, target: 2 }]],
    ["a clear first place", "13", [met(9), met(8), met(7)]],
    ["a clear third place", "13", [met(7), met(9), met(8)]],
    ["a blank", "13", [{ value: 7 }, met(9), met(9)]],
    ["a blank that another reading would need", "13", [unmet(7), met(9), met(8)]],
    ["a fault", "13", [{ value: 7, achieved: "是" }, met(9), met(9)]],
  ])("is not told for %s", (_, item, values) => {
    expect(readingsTold("east-west-cooperation", item, counties(item, ...values))).toEqual([]);
  });

  it("is told for a cap", () => {
    const village = (late: number) => [{ name: "村", entries: { "20": { late, petition: 0 } } }];
    expect(readingsTold("beijinggang-2019-villages", "20", village(7))).toEqual(["不封顶: 3.5"]);
    expect(readingsTold("beijinggang-2019-villages", "20", village(6))).toEqual([]);
    expect(readingsTold("beijinggang-2019-villages", "20", village(7), { "cap-20": "none" })).toEqual([
      "以权重3分封顶: 3",
    ]);
  });
});

describe("a field that only another reading uses", () => {
  const told13 = (values: object, interpretations: object = {}) =>
    told(
      unitIn(
        scored(builtInRubric("east-west-cooperation"), counties("13", values, met(9), met(8)), { interpretations }),
        "第0县",
      ).issues,
    );

  it("is kept with a warning and does not count", () => {
    expect(told13({ ...met(7), score: 1 })).toEqual(["field-not-in-force@13.score"]);
    expect(told13({ ...met(7), score: 1 }, { "rank-unmet": "reviewer" })).toEqual([]);
    expect(told13({ ...met(7), score: null })).toEqual([]);
  });

  it.each([
    ["not-a-number@13.score", "一"],
    ["above-maximum@13.score", 99],
    ["below-minimum@13.score", -1],
  ])("is checked like any other: %s for %j", (code, score) => {
    expect(told13(unmet(7, { score }))).toEqual([code]);
  });

  it("is no fault where one of the readings that have it takes it", () => {
    const entries = { "1": { yearEnd: 5, actual: 0, target: 0 } };
    const results = scored(builtInRubric("inner-mongolia-2018-leagues"), [{ name: "甲盟", entries }]);
    const unit = unitIn(results, "甲盟");
    expect(unit.items["1"]).toMatchObject({ points: 5 });
    expect(told(unit.issues).filter((code) => code.includes("@1.") && !code.startsWith("other-reading"))).toEqual([
      "field-not-in-force@1.actual",
      "field-not-in-force@1.target",
    ]);
  });

  it("may belong to another rule as a whole", () => {
    const leagues = builtInRubric("inner-mongolia-2018-leagues");
    const told3 = (values: object, choice: string) =>
      told(
        unitIn(
          scored(leagues, [{ name: "甲盟", entries: { "3": values } }], { interpretations: { "item-3": choice } }),
          "甲盟",
        ).issues,
      ).filter((code) => code.includes("@3"));
    expect(told3({ yearEnd: 5, achieved: true }, "judged")).toEqual([
      "field-not-in-force@3.achieved",
      "other-reading@3",
    ]);
    expect(told3({ yearEnd: 5, achieved: "是" }, "judged")).toEqual(["not-a-flag@3.achieved"]);
    expect(told3({ yearEnd: 5, achieved: false }, "binary")).toEqual([
      "field-not-in-force@3.yearEnd",
      "other-reading@3",
    ]);
    expect(told3({ yearEnd: 7, achieved: true }, "binary")).toEqual(["above-maximum@3.yearEnd"]);
    expect(told3({ achieved: true, routine: 1 }, "binary")).toEqual(["not-scored-here@3.routine"]);
  });
});

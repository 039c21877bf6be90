import { messagesOf, told, unitIn, scored } from "../support/scored";
import { resultOf, resultsIn, tableOf, unit } from "../support/tableTrial";

const clause = "附注1";
const attributes = [
  { id: "border", label: "边境县", type: "flag", note: "略" },
  { id: "zone", label: "功能区", type: "choice", choices: ["重点", "生态"], note: "略" },
];
const border = { when: { attribute: "border", is: true }, max: 60, clause };
const inland = { when: { attribute: "border", is: true }, max: 40, clause };
const eco = { when: { attribute: "zone", is: "生态" }, set: { atLeast: 2 }, clause };

/** Two items whose points are shared out differently at the border, and one whose threshold differs by zone. */
const rubric = tableOf(
  [
    ["1", 50, undefined, { variants: [border] }],
    ["2", 40, undefined, { variants: [{ ...inland, max: 30 }] }],
    ["3", 10, { kind: "threshold", atLeast: 5 }, { variants: [eco] }],
  ],
  100,
  { attributes },
);

const own = (scores: readonly [number, number, number], where: object) =>
  unit("一县", { "1": scores[0], "2": scores[1], "3": { value: scores[2] } }, where);

describe("an item that differs by an attribute", () => {
  it.each([
    ["has the stated points where no variant holds", [50, 40, 5], { border: false, zone: "重点" }, [50, 40, 10], 100],
    ["has the variant's points", [60, 30, 5], { border: true, zone: "重点" }, [60, 30, 10], 100],
    ["has the variant's parameters", [10, 10, 2], { border: false, zone: "生态" }, [10, 10, 10], 30],
    ["keeps the stated parameters elsewhere", [10, 10, 2], { border: false, zone: "重点" }, [10, 10, 0], 20],
  ] as const)("%s", (_, scores, where, points, total) => {
    const result = resultOf(rubric, own(scores, where));
    expect(["1", "2", "3"].map((id) => result.items[id])).toMatchObject(points.map((one) => ({ points: one })));
    expect(result).toMatchObject({ complete: true, total });
  });

  it("is checked against the unit's own points", () => {
    const result = resultOf(rubric, own([60, 40, 5], { border: false, zone: "重点" }));
    expect(told(result.issues)).toEqual(["above-maximum@1.score"]);
    expect(told(resultOf(rubric, own([60, 40, 5], { border: true, zone: "重点" })).issues)).toEqual([
      "above-maximum@2.score",
    ]);
  });

  it("tells the unit's own full points", () => {
    const result = resultOf(rubric, own([30, 20, 5], { border: true, zone: "重点" }));
    expect(result.items).toMatchObject({ "1": { max: 60 }, "2": { max: 30 }, "3": { max: 10 } });
    expect(result.items["1"]?.explanation).toBe("满分60分，评定30分，得30分；依据第一条、附注1");
  });

  it("cannot be scored before the attribute is known", () => {
    const result = resultOf(rubric, own([10, 10, 5], { zone: "重点" }));
    expect(result).toMatchObject({ complete: false, total: 10, items: { "1": { points: null }, "3": { points: 10 } } });
    expect(result.items["1"]?.explanation).toBe("未计分：“边境县”未填；依据第一条");
    expect(result.issues.map(({ item, field }) => [item, field])).toEqual([
      ["1", "border"],
      ["2", "border"],
    ]);
  });

  it("takes the first variant that holds", () => {
    const variants = [
      { when: { attribute: "zone", is: "重点" }, max: 8, clause },
      { when: { attribute: "border", is: true }, max: 6, clause },
    ];
    const first = tableOf([["1", 10, undefined, { variants }]], 10, { attributes });
    const maxOf = (where: object) => resultOf(first, unit("一县", { "1": 1 }, where)).items["1"];
    expect(maxOf({ zone: "重点", border: true })).toMatchObject({ max: 8 });
    expect(maxOf({ zone: "重点" })).toMatchObject({ max: 8 });
    expect(maxOf({ zone: "生态", border: true })).toMatchObject({ max: 6 });
    expect(maxOf({ zone: "生态", border: false })).toMatchObject({ max: 10 });
    expect(maxOf({ zone: "生态" })).toMatchObject({ points: null });
  });

  it("compares units among those for whom it is the same", () => {
    const ranked = {
      kind: "ranked",
      top: 1,
      otherwise: 5,
      ties: "shared",
      topNeedsAchieved: false,
      unmet: "zero",
      zeroIsNone: false,
    };
    const items = [
      ["1", 10, ranked, { variants: [{ when: { attribute: "border", is: true }, max: 8, clause }] }],
    ] as const;
    const units = [
      ["甲", 9, true],
      ["乙", 8, true],
      ["丙", 7, false],
      ["丁", 6, false],
    ] as const;
    const results = resultsIn(
      tableOf(items, 10, { attributes }),
      units.map(([name, value, at]) => unit(name, { "1": { value, achieved: true } }, { border: at })),
    );
    expect(results.map(({ total }) => total)).toEqual([8, 5, 10, 5]);
  });

  it("can differ phase by phase", () => {
    const phases = [
      { id: "routine", label: "平时", max: 4 },
      { id: "yearEnd", label: "年终", max: 6 },
    ];
    const variants = [{ when: { attribute: "border", is: true }, phases: { routine: 7, yearEnd: 3 }, clause }];
    const items = [["1", 10, undefined, { phases: { routine: 4, yearEnd: 6 }, variants }]] as const;
    const table = tableOf(items, 10, { phases, attributes });
    const entered = { "1": { routine: 6, yearEnd: 3 } };
    expect(resultOf(table, unit("一县", entered, { border: true }))).toMatchObject({
      phases: { routine: 6, yearEnd: 3 },
      total: 9,
    });
    expect(told(resultOf(table, unit("一县", entered, { border: false })).issues)).toEqual(["above-maximum@1.routine"]);
  });

  it("keeps its own parameters under another reading of the rest", () => {
    const interpretation = {
      id: "none",
      question: "没有任务怎样计分",
      clause,
      applies: { items: ["1"] },
      default: "error",
      choices: [
        { id: "error", label: "更正", set: { noTarget: "error" } },
        { id: "full", label: "满分", set: { noTarget: "full" } },
      ],
    };
    const variants = [{ when: { attribute: "border", is: true }, max: 8, clause }];
    const rule = { kind: "proportional", noTarget: "error" };
    const table = tableOf([["1", 10, rule, { variants }]], 10, { attributes, interpretations: [interpretation] });
    const entered = unit("一县", { "1": { actual: 0, target: 0 } }, { border: true });
    expect(resultOf(table, entered, { none: "full" }).total).toBe(8);
    expect(messagesOf(resultOf(table, entered), "other-reading")).toEqual([
      "口径“没有任务怎样计分”若选“满分”，本项得8分",
    ]);
  });

  it("differs for the unit's own values, too", () => {
    const results = scored(rubric, [
      { name: "一县", attributes: { border: true, zone: "重点" }, self: { "1": { score: 60 } } },
    ]);
    expect(unitIn(results, "一县").items["1"]).toMatchObject({ points: 60, max: 60 });
  });
});

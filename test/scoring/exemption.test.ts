import { bindItem } from "../../src/scoring/bindItem";
import { at } from "../../src/shared/list";
import { messagesOf, scored, told } from "../support/scored";
import { resultOf, resultsIn, tableOf, unit, workingOf } from "../support/tableTrial";

const clause = "附注2";
const notApplicable = (as: string) => ({ notApplicable: { label: "无此项任务", as, clause } });
const exempt = { notApplicable: true };

const table = (as: string, parts: object = {}) =>
  tableOf(
    [
      ["1", 20, undefined, notApplicable(as)],
      ["2", 30],
      ["3", 50],
    ],
    100,
    parts,
  );

it.each([
  ["judged", "zero", false],
  ["judged", "mean", true],
  ["ranked", "zero", true],
])("a %s item that counts as %s where it does not apply compares units: %p", (kind, as, compares) => {
  const ranks = {
    kind,
    top: 2,
    otherwise: 5,
    ties: "shared",
    topNeedsAchieved: false,
    unmet: "zero",
    zeroIsNone: false,
  };
  const rule = kind === "ranked" ? { ...ranks, labels: { score: "评定得分" } } : { kind };
  const rubric = tableOf([["1", 20, rule, notApplicable(as)]], 20);
  expect(bindItem(at(rubric.items, 0), rubric).comparesUnits).toBe(compares);
});

describe("an item that does not apply to a unit", () => {
  it.each([
    ["zero", { "1": exempt, "2": 30, "3": 40 }, 0, 70, 70, "已注明“无此项任务”（附注2），计0分；依据第一条"],
    [
      "full",
      { "1": exempt, "2": 30, "3": 40 },
      20,
      90,
      90,
      "已注明“无此项任务”（附注2），按满分计，得20分；依据第一条",
    ],
    [
      "rescale",
      { "1": exempt, "2": 30, "3": 40 },
      null,
      87.5,
      87.5,
      "已注明“无此项任务”（附注2），不计分，其余指标折算；依据第一条",
    ],
    [
      "rescale",
      { "1": { score: 15, notApplicable: false }, "2": 30, "3": 40 },
      15,
      85,
      85,
      "满分20分，评定15分，得15分；依据第一条",
    ],
  ])("counts as %s: %j", (as, entered, points, base, total, text) => {
    const result = resultOf(table(as), unit("一县", entered));
    expect(result).toMatchObject({ complete: true, base, total, items: { "1": { points, explanation: text } } });
  });

  it("is made up for by the others, rounded once", () => {
    const result = resultOf(table("rescale"), unit("一县", { "1": exempt, "2": 29.55, "3": 41.13 }));
    expect(result).toMatchObject({ total: 88.35, items: { "1": { points: null, max: 20, exempt: true } } });
    expect(workingOf(result)).toEqual(["基础分70.68分，不适用的指标共20分，70.68×100÷80，折算为88.35分；依据附注2"]);
  });

  it("takes the mean of the units it applies to", () => {
    const units = [
      unit("甲", { "1": exempt, "2": 30, "3": 50 }),
      unit("乙", { "1": 15, "2": 30, "3": 50 }),
      unit("丙", { "1": 10, "2": 30, "3": 50 }),
      unit("丁", { "1": 8.01, "2": 30, "3": 50 }),
      unit("戊", { "1": { score: 99 }, "2": 30, "3": 50 }),
      unit("己", { "2": 30, "3": 50 }),
    ];
    const [first] = resultsIn(table("mean"), units);
    expect(first?.items["1"]).toMatchObject({
      points: 11,
      explanation: "已注明“无此项任务”（附注2），取其他3个单位的平均分，得11分；依据第一条",
    });
  });

  it("takes no mean before all of them have points where it is of all", () => {
    const ofAll = tableOf(
      [["1", 20, undefined, { notApplicable: { label: "无此项任务", as: "mean", averageBase: "all", clause } }]],
      20,
    );
    const units = [unit("甲", { "1": exempt }), unit("乙", { "1": 15 }), unit("丙", { "1": exempt })];
    expect(resultsIn(ofAll, units)[0]?.items["1"]).toMatchObject({ points: 15 });
    expect(resultsIn(ofAll, [...units, unit("丁", {})])[0]).toMatchObject({
      complete: false,
      issues: [],
      items: { "1": { points: null, explanation: "未计分：其他1个单位的本项还没有得分；依据第一条" } },
    });
  });

  it("has no mean where it applies to nobody", () => {
    const result = resultOf(table("mean"), unit("甲", { "1": exempt, "2": 30, "3": 50 }));
    expect(result).toMatchObject({ complete: false, items: { "1": { points: null } } });
    expect(told(result.issues)).toEqual(["nothing-to-average@1.notApplicable"]);
  });

  it("leaves exempt units out of a comparison", () => {
    const rule = {
      kind: "ranked",
      top: 1,
      otherwise: 5,
      ties: "shared",
      topNeedsAchieved: false,
      unmet: "zero",
      zeroIsNone: false,
    };
    const rubric = tableOf(
      [
        ["1", 20, rule, notApplicable("rescale")],
        ["2", 80],
      ],
      100,
    );
    const units = [
      unit("甲", { "1": { value: 9, achieved: true, notApplicable: true }, "2": 40 }),
      unit("乙", { "1": { value: 8, achieved: true }, "2": 40 }),
    ];
    const [first, second] = resultsIn(rubric, units);
    expect(first).toMatchObject({ total: 50, items: { "1": { exempt: true } } });
    expect(second?.items["1"]).toMatchObject({ points: 20 });
    expect(told(first?.issues ?? [])).toEqual(["exempt-not-used@1.notApplicable"]);
  });

  it("says that values entered beside it do not count", () => {
    const result = resultOf(
      table("full"),
      unit("一县", { "1": { score: 3, ...exempt, remark: "无" }, "2": 30, "3": 50 }),
    );
    expect(result.total).toBe(100);
    expect(messagesOf(result, "exempt-not-used")).toEqual(["已注明“无此项任务”，本指标填报的其他内容不计，请核实"]);
    const remarked = resultOf(table("full"), unit("一县", { "1": { ...exempt, remark: "无" }, "2": 30, "3": 50 }));
    expect(told(remarked.issues)).toEqual([]);
  });

  it("stays so where the ledger is complete", () => {
    const rule = { kind: "deduction", least: 0.5, most: 5 };
    const rubric = tableOf(
      [
        ["1", 20, rule, notApplicable("zero")],
        ["2", 80],
      ],
      100,
    );
    const entered = unit("一县", { "1": exempt, "2": 60 }, { ledgerClosed: true });
    const result = resultOf(rubric, entered);
    expect(result).toMatchObject({ complete: true, total: 60 });
    expect(told(result.issues)).toEqual([]);
    const line = { unit: "一县", item: "1", points: 1 };
    const [withLine] = scored(rubric, [entered], { ledger: [line] }).units;
    expect(told(withLine?.issues ?? [])).toEqual(["exempt-not-used@1.notApplicable"]);
  });

  it("cannot be made up for where nothing applies", () => {
    const rubric = tableOf(
      [
        ["1", 40, undefined, notApplicable("rescale")],
        ["2", 60, undefined, notApplicable("rescale")],
      ],
      100,
    );
    const result = resultOf(rubric, unit("一县", { "1": exempt, "2": exempt }));
    expect(result).toMatchObject({ complete: false, total: 0, rank: null, grade: null });
    expect(messagesOf(result, "nothing-to-rescale")).toEqual(["所有计分指标都注明不适用，无法折算总分，请核实"]);
  });

  it("is left out after its section's cap, and by its weight", () => {
    const items = [
      ["1", 20, undefined, { ...notApplicable("rescale"), section: "甲" }],
      ["2", 80, undefined, { section: "甲" }],
      ["3", 60, undefined, { section: "乙" }],
    ] as const;
    const sections = [
      { name: "甲", max: 100, weight: 0.4, cap: 100, clause },
      { name: "乙", max: 60, clause },
    ];
    const result = resultOf(tableOf(items, 100, { sections }), unit("一县", { "1": exempt, "2": 80, "3": 50 }));
    // 80 × 0.4 + 50 = 82 of 100 - 20 × 0.4 = 92.
    expect(result).toMatchObject({ sections: { 甲: 32, 乙: 50 }, base: 89.13, total: 89.13 });
  });

  it("is left out with the unit's own full points", () => {
    const attributes = [{ id: "border", label: "边境县", type: "flag", note: "略" }];
    const variants = (max: number) => [{ when: { attribute: "border", is: true }, max, clause }];
    const items = [
      ["1", 20, undefined, { ...notApplicable("rescale"), variants: variants(60) }],
      ["2", 80, undefined, { variants: variants(40) }],
    ] as const;
    const of = (border: boolean) =>
      resultOf(tableOf(items, 100, { attributes }), unit("一县", { "1": exempt, "2": 30 }, { border })).total;
    expect([of(false), of(true)]).toEqual([37.5, 75]);
  });

  it("is read another way by whoever chooses to", () => {
    const interpretations = [
      {
        id: "exempt",
        question: "不适用的怎样计分",
        clause,
        applies: { modifiersOf: ["1"] },
        default: "rescale",
        choices: [
          { id: "rescale", label: "折算", set: { "notApplicable.as": "rescale" } },
          { id: "full", label: "满分", set: { "notApplicable.as": "full" } },
          { id: "zero", label: "0分", set: { "notApplicable.as": "zero" } },
        ],
      },
    ];
    const rubric = table("rescale", { interpretations });
    const entered = unit("一县", { "1": exempt, "2": 30, "3": 40 });
    expect(resultOf(rubric, entered, { exempt: "full" }).total).toBe(90);
    expect(messagesOf(resultOf(rubric, entered), "other-reading")).toEqual([
      "口径“不适用的怎样计分”若选“满分”，本项得20分",
      "口径“不适用的怎样计分”若选“0分”，本项得0分",
    ]);
    expect(messagesOf(resultOf(rubric, entered, { exempt: "full" }), "other-reading-result")).toEqual([
      "口径“不适用的怎样计分”若选“折算”，总分为87.5分",
    ]);
    expect(told(resultOf(rubric, unit("一县", { "1": 20, "2": 30, "3": 40 })).issues)).toEqual([]);
  });
});

describe("an item without a task", () => {
  const rule = { kind: "proportional", noTarget: "exempt" };
  const rubric = tableOf(
    [
      ["1", 20, rule],
      ["2", 80],
    ],
    100,
  );

  it("is made up for by the others", () => {
    const result = resultOf(rubric, unit("一县", { "1": { actual: 0, target: 0 }, "2": 60 }));
    expect(result).toMatchObject({ complete: true, total: 75, items: { "1": { points: null, exempt: true } } });
    expect(workingOf(result)).toEqual(["基础分60分，不适用的指标共20分，60×100÷80，折算为75分；依据第一条"]);
  });

  it.each([
    ["all of the times", 0, { total: 75, complete: true }, []],
    ["some of them", 5, { complete: false }, ["exempt-in-part@1"]],
  ])("is so in %s where it is assessed several times", (_, target, expected, issues) => {
    const parts = [
      { id: "a", label: "上半年", weight: 1 },
      { id: "b", label: "下半年", weight: 1 },
    ];
    const twice = { ...rubric, repetition: { parts, combine: "mean" as const, items: ["1"], clause } };
    const values = { "actual@a": 0, "target@a": 0, "actual@b": 0, "target@b": target };
    const result = resultOf(twice, unit("一县", { "1": values, "2": 60 }));
    expect(result).toMatchObject(expected);
    expect(told(result.issues)).toEqual(issues);
  });
});

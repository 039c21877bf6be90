import { builtInRubric } from "../support/rubrics";
import { fullEntries } from "../support/fullEntries";
import { messagesOf, scored, told, unitIn } from "../support/scored";
import { resultOf, resultsIn, tableOf, unit, type SmallItem } from "../support/tableTrial";

describe.each(["shanxi-miit-2020-cities", "shanxi-miit-2020-offices"])("the tiers of %s", (id) => {
  const rubric = builtInRubric(id);
  const full = fullEntries(rubric);
  const missing = (points: number) => {
    const entries: Record<string, object> = { ...full };
    let left = points;
    for (const { id: item, max } of rubric.items) {
      const taken = Math.min(max ?? 0, left);
      entries[item] = { score: Number(((max ?? 0) - taken).toFixed(4)) };
      left = Number((left - taken).toFixed(4));
    }
    return { name: "单位", entries };
  };

  it.each([
    [100, "优秀"],
    [85, "优秀"],
    [84.996, "优秀"],
    [84.99, "良好"],
    [70, "良好"],
    [69.99, "一般"],
    [0, "一般"],
  ])("a total of %d is %s", (total, grade) => {
    const unit = unitIn(scored(rubric, [missing(Number((100 - total).toFixed(4)))]), "单位");
    expect(unit).toMatchObject({ grade, total: Number(total.toFixed(2)) });
  });

  it("are not given while the unit is incomplete", () => {
    const unit = unitIn(scored(rubric, [{ name: "单位", entries: { ...full, "5": {} } }]), "单位");
    expect(unit).toMatchObject({ complete: false, grade: null, rank: null });
  });

  it("turn with the rounding, which is told near a limit", () => {
    const close = missing(15.004);
    const unit = unitIn(scored(rubric, [close]), "单位");
    expect(unit).toMatchObject({ total: 85, grade: "优秀" });
    expect(unit.issues.map(({ message }) => message)).toEqual([expect.stringMatching(/等次为“良好”$/)]);
    const precise = unitIn(scored(rubric, [close], { interpretations: { decimals: "4" } }), "单位");
    expect(precise).toMatchObject({ total: 84.996, grade: "良好" });
  });
});

describe("tiers of a small table", () => {
  const clause = "第三条";
  const tiers = [
    { grade: "合格", from: 85 },
    { grade: "不合格", from: null },
  ];
  const decimals = {
    id: "decimals",
    question: "保留几位",
    clause,
    applies: { part: "arithmetic" },
    default: "two",
    choices: [
      { id: "two", label: "两位", set: { decimals: 2 } },
      { id: "one", label: "一位", set: { decimals: 1 } },
    ],
  };

  it("give the last grade to a total below 0", () => {
    const rubric = tableOf(
      [
        ["1", 100],
        ["减分", 5, { kind: "judged" }, { counts: "penalty" }],
      ],
      100,
      {
        grading: { kind: "thresholds", tiers, clause },
      },
    );
    const result = resultOf(rubric, unit("一县", { "1": 0, 减分: 5 }));
    expect(result).toMatchObject({ total: -5, grade: "不合格" });
  });

  it("turn with the rounding where they are places that need a least total, too", () => {
    const top = [{ grade: "合格", places: 1, from: 85 }];
    const quota = { kind: "quota", top, rest: "不合格", ties: "better", places: "within", freed: "not-filled", clause };
    const rubric = tableOf([["1", 100]], 100, { grading: quota, interpretations: [decimals] });
    const result = resultOf(rubric, unit("一县", { "1": 84.96 }));
    expect(result).toMatchObject({ total: 84.96, grade: "不合格" });
    expect(messagesOf(result, "other-reading-result")).toEqual(["口径“保留几位”若选“一位”，等次为“合格”"]);
  });

  it("near a limit are compared under another rounding with all units, where an item compares them", () => {
    const ranked = {
      kind: "ranked",
      top: 1,
      otherwise: 5,
      ties: "shared",
      topNeedsAchieved: false,
      unmet: "zero",
      zeroIsNone: false,
    };
    const items: readonly SmallItem[] = [
      ["1", 90],
      ["2", 10, ranked],
    ];
    const rubric = tableOf(items, 100, { grading: { kind: "thresholds", tiers, clause }, interpretations: [decimals] });
    const value = (own: number) => ({ value: own, achieved: true });
    const close = unit("二县", { "1": 79.92, "2": value(1) });
    const results = resultsIn(rubric, [unit("一县", { "1": 90, "2": value(2) }), close]);
    expect(results.map(({ total, grade }) => [total, grade])).toEqual([
      [100, "合格"],
      [84.92, "不合格"],
    ]);
    expect(results.map((result) => messagesOf(result, "other-reading-result"))).toEqual([[], []]);
  });
});

describe("a final grade", () => {
  const cities = builtInRubric("shanxi-miit-2020-cities");
  const city = (final: object, rubric = cities) =>
    unitIn(scored(rubric, [{ name: "甲市", entries: fullEntries(rubric), final }]), "甲市");

  it("stands beside the computed one", () => {
    const final = { grade: "良好", reason: "省级抽查发现问题" };
    expect(city(final)).toMatchObject({ grade: "优秀", final, issues: [] });
  });

  it.each([
    [{ grade: "好", reason: "理由" }, ["final-unknown-grade@final"]],
    [{ grade: "良好", reason: " " }, ["final-without-reason@final"]],
    [{ grade: "好", reason: "" }, ["final-unknown-grade@final", "final-without-reason@final"]],
  ])("is checked: %j", (final, issues) => {
    expect(told(city(final).issues)).toEqual(issues);
  });

  it("has no place where the document has no grades", () => {
    const villages = builtInRubric("beijinggang-2019-villages");
    expect(told(city({ grade: "好", reason: "理由" }, villages).issues)).toContain("final-without-grades@final");
  });
});

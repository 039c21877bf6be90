import { messagesOf, scored, told } from "../support/scored";
import { resultOf, resultsIn, tableOf, unit, type SmallItem } from "../support/tableTrial";

const clause = "第十二条";
const QUARTERS = ["q1", "q2", "q3", "q4"];
const quarters = (weights: readonly number[]) =>
  weights.map((weight, index) => ({ id: QUARTERS[index], label: `${index + 1}季度`, weight }));
const mean = (...weights: readonly number[]) => ({ parts: quarters(weights), combine: "mean", clause });
const sum = (...weights: readonly number[]) => ({ parts: quarters(weights), combine: "sum", clause });

const table = (items: readonly SmallItem[], repetition: object, total: number, parts: object = {}) =>
  tableOf(items, total, { repetition, ...parts });

/** Values of a field, quarter by quarter. */
const by = (field: string, values: readonly unknown[]) =>
  Object.fromEntries(values.map((value, index) => [`${field}@${QUARTERS[index] ?? ""}`, value]));

const pointsOf = (repetition: object, scores: readonly (number | null)[]) =>
  resultOf(table([["1", 100]], repetition, 100), unit("一县", { "1": by("score", scores) })).items["1"];

describe("an item that is assessed several times", () => {
  it.each([
    ["a mean of equal weights", mean(1, 1, 1), [80, 90, 91], 87],
    ["a weighted mean", mean(0.2, 0.3, 0.5), [80, 90, 91], 88.5],
    ["weights in hundredths", mean(20, 30, 50), [80, 90, 91], 88.5],
    ["a mean rounded once", mean(1, 1, 1), [80, 80, 81], 80.33],
    ["parts that are not rounded before", mean(1, 1), [80.005, 80.004], 80],
    ["parts that the document rounds before", { ...mean(1, 1), rounding: "each" }, [80.005, 80.004], 80.01],
    ["parts of a sum that are not rounded before", sum(0.5, 0.5), [20.004, 20.004], 40.01],
    ["a sum of parts", sum(0.25, 0.25, 0.5), [25, 20, 50], 95],
  ])("has %s", (_, repetition, scores, points) => {
    expect(pointsOf(repetition, scores)).toMatchObject({ points, max: 100 });
  });

  it("is explained part by part", () => {
    expect(pointsOf(mean(0.4, 0.6), [80, 90])).toMatchObject({
      explanation:
        "1季度（权重0.4）满分100分，评定80分，得80分；2季度（权重0.6）满分100分，评定90分，得90分；加权平均得86分；依据第一条",
    });
    expect(pointsOf(sum(0.5, 0.5), [50, 40])).toMatchObject({
      explanation:
        "1季度（权重0.5）满分50分，评定50分，得50分；2季度（权重0.5）满分50分，评定40分，得40分；合计得90分；依据第一条",
    });
  });

  const rate = { kind: "proportional", noTarget: "error" };
  const done = unit("一县", { "1": { ...by("actual", [107, 85, 59, 67]), ...by("target", [120, 100, 70, 100]) } });

  it("is exact until the end: 89.1666…, 85, 84.2857… and 67 come to 81.36", () => {
    const result = resultOf(table([["1", 100, rate]], mean(1, 1, 1, 1), 100), done).items["1"];
    expect(result).toMatchObject({ points: 81.36 });
    expect(result).not.toHaveProperty("capped");
    expect(result?.explanation).toContain("得89.17分（取整前约89.1667分）；2季度");
    expect(result?.explanation).toContain("得67分；加权平均得81.36分");
  });

  it("is rounded part by part where the document says so, as a reading", () => {
    const interpretations = [
      {
        id: "rounding",
        question: "各季度得分何时取整",
        clause,
        applies: { part: "repetition" },
        default: "once",
        choices: [
          { id: "once", label: "最后取整一次", set: { rounding: "once" } },
          { id: "each", label: "各季度先取整", set: { rounding: "each" } },
        ],
      },
    ];
    const once = { ...mean(1, 1, 1, 1), rounding: "once" };
    const rubric = table([["1", 100, rate]], once, 100, { interpretations });
    expect(resultOf(rubric, done, { rounding: "each" }).total).toBe(81.37);
    expect(resultOf(rubric, done).total).toBe(81.36);
    expect(messagesOf(resultOf(rubric, done), "other-reading-result")).toEqual([
      "口径“各季度得分何时取整”若选“各季度先取整”，总分为81.37分",
    ]);
  });

  it("has no points before every part has", () => {
    const result = resultOf(table([["1", 100]], mean(1, 1), 100), unit("一县", { "1": by("score", [80, null]) }));
    expect(result).toMatchObject({ complete: false, items: { "1": { points: null } }, total: 0 });
    expect(result.issues).toMatchObject([
      { code: "blank", item: "1", field: "score@q2", message: "“2季度：得分”未填" },
    ]);
  });

  it("is checked part by part, against the part's own points", () => {
    const found = (repetition: object, values: object) =>
      told(resultOf(table([["1", 100]], repetition, 100), unit("一县", { "1": values })).issues);
    expect(found(mean(1, 1), by("score", [101, 80]))).toEqual(["above-maximum@1.score@q1"]);
    expect(found(sum(0.5, 0.5), by("score", [50, 51]))).toEqual(["above-maximum@1.score@q2"]);
    expect(found(mean(1, 1), { score: 80 })).toEqual(["unknown-field@1.score"]);
    expect(found(mean(1, 1), { ...by("score", [80, 80]), remark: "略" })).toEqual([]);
  });

  it("names the field where a rule finds fault", () => {
    const rule = { kind: "proportional", noTarget: "error" };
    const values = { ...by("actual", [1, 1]), ...by("target", [2, 0]) };
    const result = resultOf(table([["1", 10, rule]], mean(1, 1), 10), unit("一县", { "1": values }));
    expect(told(result.issues)).toEqual(["target-zero@1.target@q2"]);
    expect(result.items["1"]).toMatchObject({ points: null });
  });

  it("follows its rule in every part", () => {
    const rule = { kind: "deduction", least: 0.5, most: 5 };
    const values = by("deductions", [[1, 2], [], [5, 5, 5]]);
    const result = resultOf(table([["1", 10, rule]], mean(1, 1, 1), 10), unit("一县", { "1": values }));
    expect(result.items["1"]).toMatchObject({ points: 5.67, capped: true });
  });

  it("compares units part by part", () => {
    const rule = {
      kind: "ranked",
      top: 1,
      otherwise: 5,
      ties: "shared",
      topNeedsAchieved: false,
      unmet: "zero",
      zeroIsNone: false,
    };
    const rubric = table([["1", 10, rule]], mean(1, 1), 10);
    const values = (first: number, second: number) => ({
      ...by("value", [first, second]),
      ...by("achieved", [true, true]),
    });
    const results = resultsIn(rubric, [unit("甲", { "1": values(9, 1) }), unit("乙", { "1": values(8, 2) })]);
    expect(results.map(({ total }) => total)).toEqual([7.5, 7.5]);
  });

  it("adds up events to the item's points at most", () => {
    const tally = { kind: "tally", levels: [{ id: "n", label: "表彰", points: 2, counted: "次" }], cap: 5 };
    const net = {
      kind: "net",
      levels: [
        { id: "n", label: "表扬", points: 2, counted: "次" },
        { id: "m", label: "批评", points: -2, counted: "次" },
      ],
      cap: 5,
      capOn: "net",
    };
    const items: readonly SmallItem[] = [
      ["1", 90],
      ["2", 5, tally, { counts: "bonus" }],
      ["3", 5, net, { counts: "net" }],
    ];
    const rubric = table(items, { ...sum(1, 1), items: ["2", "3"] }, 90);
    const counts = (first: number, second: number, third: number, fourth: number) =>
      unit("一县", {
        "1": 50,
        "2": by("n", [first, second]),
        "3": { ...by("n", [0, 0]), ...by("m", [third, fourth]) },
      });
    expect(resultOf(rubric, counts(1, 1, 1, 1))).toMatchObject({ bonus: 4, penalty: 4 });
    const capped = resultOf(rubric, counts(2, 2, 2, 2));
    expect(capped).toMatchObject({ bonus: 5, penalty: 5, items: { "2": { capped: true }, "3": { capped: true } } });
    expect(capped.items["2"]?.explanation).toContain("合计8分，最多计5分，得5分");
  });

  it("leaves other items as they are", () => {
    const rubric = table(
      [
        ["1", 50],
        ["2", 50],
      ],
      { ...mean(1, 1), items: ["1"] },
      100,
    );
    expect(resultOf(rubric, unit("一县", { "1": by("score", [40, 50]), "2": 30 })).total).toBe(75);
  });

  it("leaves vetoes and ratings to be entered once", () => {
    const items: readonly SmallItem[] = [
      ["1", 100],
      ["2", 0, { kind: "occurred" }, { counts: "veto" }],
    ];
    const rubric = table(items, mean(1, 1), 100, { veto: { ranking: "excluded", clause } });
    const result = resultOf(rubric, unit("一县", { "1": by("score", [90, 90]), "2": { occurred: true } }));
    expect(result).toMatchObject({ complete: true, total: 90, veto: { hit: true } });
  });

  it("takes no lines of the ledger, which do not say for which part they are", () => {
    const rule = { kind: "deduction", least: 0.5, most: 5 };
    const rubric = table([["1", 10, rule]], mean(1, 1), 10);
    const entered = unit("一县", { "1": by("deductions", [[], []]) });
    const results = scored(rubric, [entered], { ledger: [{ unit: "一县", item: "1", points: 1 }] });
    expect(results.units[0]?.issues).toMatchObject([{ code: "unknown-ledger-item", item: "1" }]);
  });

  it("can be exempt as a whole, and limited as a whole", () => {
    const notApplicable = { label: "无此项任务", as: "rescale", clause };
    const limits = [{ when: { flag: "faked", label: "弄虚作假" }, points: 10, clause }];
    const rubric = table(
      [
        ["1", 50, undefined, { notApplicable, limits }],
        ["2", 50],
      ],
      mean(1, 1),
      100,
    );
    const exempt = unit("甲", { "1": { notApplicable: true }, "2": by("score", [40, 50]) });
    const faked = unit("乙", { "1": { ...by("score", [40, 50]), faked: true }, "2": by("score", [40, 50]) });
    expect(resultsIn(rubric, [exempt, faked]).map(({ total }) => total)).toEqual([90, 55]);
  });

  it("can be combined another way by whoever chooses to", () => {
    const interpretations = [
      {
        id: "weights",
        question: "各季度权重",
        clause,
        applies: { part: "repetition" },
        default: "equal",
        choices: [
          { id: "equal", label: "相等", set: { "parts.1.weight": 1 } },
          { id: "later", label: "下半年加倍", set: { "parts.1.weight": 2 } },
        ],
      },
    ];
    const rubric = table([["1", 100]], mean(1, 1), 100, { interpretations });
    const entered = unit("一县", { "1": by("score", [60, 90]) });
    expect(resultOf(rubric, entered, { weights: "later" }).total).toBe(80);
    expect(messagesOf(resultOf(rubric, entered), "other-reading-result")).toEqual([
      "口径“各季度权重”若选“下半年加倍”，总分为80分",
    ]);
  });
});

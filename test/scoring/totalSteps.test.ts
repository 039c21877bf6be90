import { messagesOf, told } from "../support/scored";
import { resultOf, resultsIn, tableOf, unit, workingOf } from "../support/tableTrial";

const clause = "第十条";
const difficulty = { id: "difficulty", label: "难度系数", type: "number", min: 0.8, max: 1.2, note: "略" };
const province = { id: "province", label: "省级评价得分", type: "number", max: 100, note: "略" };
const extra = { kind: "tally", levels: [{ id: "n", label: "表彰", points: 5, counted: "次" }], cap: null };

/** 100 points, a bonus of 5 each time, a penalty of 5 each time, and what is done to the total. */
const table = (totals: object, parts: object = {}) =>
  tableOf(
    [
      ["1", 100],
      ["2", 50, extra, { counts: "bonus" }],
      ["3", 50, extra, { counts: "penalty" }],
    ],
    100,
    { attributes: [difficulty, province], totals, ...parts },
  );

const own = (base: number, bonus: number, penalty: number, attributes: object = {}) =>
  unit("一县", { "1": base, "2": { n: bonus }, "3": { n: penalty } }, attributes);

describe("the cap of all bonuses", () => {
  it.each([
    ["by points", { points: 8, clause }, [80, 3, 1], 8, 83, ["加分合计15分，最多计8分；依据第十条"]],
    ["by points that are not reached", { points: 15, clause }, [80, 3, 1], 15, 90, []],
    [
      "as a share of the base",
      { share: 0.1, of: "base", clause },
      [80, 3, 0],
      8,
      88,
      ["加分合计15分，最多为基础分80分的10%，计8分；依据第十条"],
    ],
    [
      "as a share of full points",
      { share: 0.1, of: "full", clause },
      [80, 3, 0],
      10,
      90,
      ["加分合计15分，最多为满分100分的10%，计10分；依据第十条"],
    ],
    [
      "as a share that is rounded",
      { share: 0.15, of: "base", clause },
      [33.5, 3, 0],
      5.03,
      38.53,
      ["加分合计15分，最多为基础分33.5分的15%，计5.03分；依据第十条"],
    ],
  ] as const)("holds %s", (_, bonusCap, [base, bonus, penalty], capped, total, working) => {
    const result = resultOf(table({ bonusCap }), own(base, bonus, penalty));
    expect(result).toMatchObject({ bonus: capped, total });
    expect(workingOf(result)).toEqual(working);
  });
});

describe("the cap and the floor of the total", () => {
  const capped = (of: string) => ({ cap: { points: 100, of, clause } });
  const floor = { floor: { points: 0, clause } };

  it.each([
    ["none", { cap: null, floor: null }, [98, 1, 0], 103, []],
    ["the total", capped("total"), [98, 1, 0], 100, ["总分103分，最多计100分，计100分；依据第十条"]],
    ["the total after penalties", capped("total"), [98, 2, 1], 100, ["总分103分，最多计100分，计100分；依据第十条"]],
    [
      "what comes before penalties",
      capped("beforePenalty"),
      [98, 2, 1],
      95,
      ["基础分与加分合计108分，最多计100分，减5分，计95分；依据第十条"],
    ],
    ["nothing that is reached", capped("beforePenalty"), [90, 2, 1], 95, []],
    ["the least", floor, [2, 0, 1], 0, ["总分-3分，最少计0分；依据第十条"]],
    ["the least that is reached", floor, [5, 0, 1], 0, []],
  ] as const)("limit %s", (_, totals, [base, bonus, penalty], total, working) => {
    const result = resultOf(table(totals), own(base, bonus, penalty));
    expect(result).toMatchObject({ base, total });
    expect(workingOf(result)).toEqual(working);
  });

  it("leave nothing to be said of totals beyond them", () => {
    const limits = { ...capped("total"), ...floor };
    expect(told(resultOf(table({ cap: null, floor: null }), own(98, 1, 0)).issues)).toEqual(["above-hundred"]);
    expect(told(resultOf(table(limits), own(98, 1, 0)).issues)).toEqual([]);
    expect(told(resultOf(table(limits), own(2, 0, 1)).issues)).toEqual([]);
  });
});

describe("a coefficient", () => {
  it.each([
    ["total", 0.9, 76.5, 80, "总分85分，乘以“难度系数”0.9，计76.5分；依据第十条"],
    ["base", 1.2, 101, 96, "基础分80分，乘以“难度系数”1.2，计96分；依据第十条"],
    ["total", 1.005, 85.43, 80, "总分85分，乘以“难度系数”1.005，计85.43分；依据第十条"],
  ] as const)("of the %s", (of, factor, total, base, working) => {
    const coefficient = { attribute: "difficulty", of, clause };
    const result = resultOf(table({ coefficient }), own(80, 2, 1, { difficulty: factor }));
    expect(result).toMatchObject({ computed: 85, coefficient: factor, base, total });
    expect(workingOf(result)).toEqual([working]);
  });

  it("that is blank leaves the total open", () => {
    const rubric = table({ coefficient: { attribute: "difficulty", of: "total", clause } });
    const result = resultOf(rubric, own(80, 0, 0));
    expect(result).toMatchObject({ complete: false, coefficient: null, computed: 80, total: 80, rank: null });
    expect(messagesOf(result, "total-open")).toEqual(["“难度系数”未填，总分暂不能确定"]);
    expect(told(result.issues)).toEqual(["total-open@difficulty"]);
  });

  it.each([
    [0.7, "below-minimum@difficulty"],
    [1.3, "above-maximum@difficulty"],
    ["1.1", "not-a-number@difficulty"],
  ])("of %j is refused", (factor, found) => {
    const rubric = table({ coefficient: { attribute: "difficulty", of: "total", clause } });
    const result = resultOf(rubric, own(80, 0, 0, { difficulty: factor }));
    expect(told(result.issues)).toEqual([found, "total-open@difficulty"]);
    expect(result.complete).toBe(false);
  });
});

describe("the lesser of two totals", () => {
  const rubric = table({ lesserOf: { attribute: "province", clause } });

  it.each([
    [90, 82.5, 82.5],
    [80, 82.5, 80],
    [80, 80, 80],
  ])("of %d and %d is %d", (base, other, total) => {
    const result = resultOf(rubric, own(base, 0, 0, { province: other }));
    expect(result).toMatchObject({ computed: base, total });
    expect(workingOf(result)).toEqual([`总分${base}分，“省级评价得分”${other}分，取低者，计${total}分；依据第十条`]);
  });

  it("is open while the other is blank", () => {
    const [first, second] = resultsIn(rubric, [
      own(80, 0, 0),
      unit("乙", { "1": 70, "2": { n: 0 }, "3": { n: 0 } }, { province: 60 }),
    ]);
    expect(first).toMatchObject({ complete: false, total: 80, rank: null });
    expect(told(first?.issues ?? [])).toEqual(["total-open@province"]);
    expect(second).toMatchObject({ complete: true, total: 60, rank: 1 });
  });
});

describe("all stages together", () => {
  const totals = {
    bonusCap: { share: 0.1, of: "base", clause },
    coefficient: { attribute: "difficulty", of: "total", clause },
    lesserOf: { attribute: "province", clause },
  };

  it("follow one another", () => {
    const result = resultOf(table(totals), own(80, 3, 1, { difficulty: 1.1, province: 90 }));
    expect(result).toMatchObject({ base: 80, bonus: 8, penalty: 5, computed: 83, total: 90, coefficient: 1.1 });
    expect(workingOf(result)).toHaveLength(3);
  });

  it("say what another reading of them would change", () => {
    const interpretations = [
      {
        id: "coefficient",
        question: "系数乘以什么",
        clause,
        applies: { part: "totals" },
        default: "total",
        choices: [
          { id: "total", label: "总分", set: { "coefficient.of": "total" } },
          { id: "base", label: "基础分", set: { "coefficient.of": "base" } },
        ],
      },
    ];
    const rubric = table(totals, { interpretations });
    const result = resultOf(rubric, own(80, 3, 1, { difficulty: 1.1, province: 100 }));
    expect(result.total).toBe(91.3);
    expect(messagesOf(result, "other-reading-result")).toEqual(["口径“系数乘以什么”若选“基础分”，总分为91分"]);
  });

  it("are not mentioned by a rubric without them", () => {
    const result = resultOf(tableOf([["1", 100]], 100), unit("一县", { "1": 80 }));
    for (const key of ["computed", "coefficient", "adjustments", "lowered"]) expect(result).not.toHaveProperty(key);
  });
});

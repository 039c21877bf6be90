import { ruleTrial } from "../../support/ruleTrial";

const judged = ruleTrial({ kind: "judged" }, { max: 10 });

describe("a judged item", () => {
  it.each([
    ["full points", 10, 10],
    ["none", 0, 0],
    ["a negative zero", -0, 0],
    ["two decimals", 7.25, 7.25],
    ["a half, rounded up", 1.005, 1.01],
    ["just under a half", 1.00499999999, 1],
    ["just under full points", 9.9999, 10],
    ["the smallest number there is", 5e-324, 0],
  ])("has the reviewer's score: %s", (_, score, points) => {
    expect(judged({ score })).toMatchObject({ result: points, issues: [] });
  });

  it.each([
    ["above-maximum", 10.01],
    ["above-maximum", 1e308],
    ["below-minimum", -0.01],
    ["not-a-number", "8"],
    ["not-a-number", ""],
    ["not-a-number", true],
    ["not-a-number", [8]],
  ])("has no points but %s for %j", (code, score) => {
    expect(judged({ score })).toMatchObject({
      result: null,
      text: "未计分：填报的数据有误，请先更正；依据第一条",
      issues: [`${code}@score`],
    });
  });

  it.each([[{}], [{ score: null }], [{ remark: "待定" }]])("is blank with %j", (values) => {
    expect(judged(values)).toMatchObject({
      result: null,
      text: "未计分：“得分”未填；依据第一条",
      issues: ["blank@score"],
      messages: ["“得分”未填"],
    });
  });

  it("has no points with a field that it does not know, even a blank one", () => {
    const unknown = { result: null, issues: ["unknown-field@points"] };
    expect(judged({ score: 8, points: 8 })).toMatchObject(unknown);
    expect(judged({ score: 8, points: null })).toMatchObject(unknown);
    expect(judged({ score: 8, points: 8 }).messages).toEqual(["指标没有填报项目“points”，可填：score"]);
  });

  it("takes evidence and a remark beside the score", () => {
    expect(judged({ score: 8, evidence: "文件一", remark: "已核实" })).toMatchObject({ result: 8, issues: [] });
  });

  it("says the score and the clause", () => {
    expect(judged({ score: 8.5 }).text).toBe("满分10分，评定8.5分，得8.5分；依据第一条");
  });

  it.each([
    [1, 7.3],
    [2, 7.26],
    [4, 7.2556],
  ])("is rounded to %d decimals", (decimals, points) => {
    const other = ruleTrial({ kind: "judged" }, { max: 10, rubric: { arithmetic: { decimals } } });
    expect(other({ score: 7.25555 }).result).toBe(points);
  });
});

describe("a judged item in phases", () => {
  const phases = [
    { id: "routine", label: "平时", max: 100 },
    { id: "yearEnd", label: "年终", max: 100 },
  ];
  const inPhases = ruleTrial(
    { kind: "judged" },
    { max: 10, item: { phases: { routine: 4, yearEnd: 6 } }, rubric: { phases } },
  );
  const inOnePhase = ruleTrial(
    { kind: "judged" },
    { max: 10, item: { phases: { routine: 0, yearEnd: 10 } }, rubric: { phases } },
  );

  it("adds up its phases, each rounded by itself", () => {
    expect(inPhases({ routine: 3.005, yearEnd: 5.005 })).toMatchObject({
      result: 8.02,
      text: "满分10分，平时3.005分（满分4分）、年终5.005分（满分6分），合计得8.02分；依据第一条",
      phases: { routine: 3.01, yearEnd: 5.01 },
      issues: [],
    });
  });

  it("is blank while a phase is, and keeps the other's points", () => {
    expect(inPhases({ routine: 3 })).toMatchObject({
      result: null,
      phases: { routine: 3, yearEnd: null },
      issues: ["blank@yearEnd"],
    });
  });

  it.each([
    ["above-maximum@routine", { routine: 4.01, yearEnd: 6 }],
    ["above-maximum@yearEnd", { routine: 4, yearEnd: 6.01 }],
    ["below-minimum@routine", { routine: -1, yearEnd: 6 }],
    ["unknown-field@score", { routine: 4, yearEnd: 6, score: 10 }],
  ])("has no points but %s", (code, values) => {
    expect(inPhases(values)).toMatchObject({ result: null, issues: [code] });
  });

  it("does not have a phase of 0 points", () => {
    expect(inOnePhase({ yearEnd: 9 })).toMatchObject({ result: 9, phases: { routine: 0, yearEnd: 9 }, issues: [] });
    expect(inOnePhase({ routine: null, yearEnd: 9 })).toMatchObject({ result: 9, issues: [] });
    expect(inOnePhase({ routine: 0, yearEnd: 9 })).toMatchObject({
      result: null,
      issues: ["not-scored-here@routine"],
      messages: ["“平时”分值为0，不填"],
    });
  });
});

describe("an item judged by percentages and checks", () => {
  const phases = [
    { id: "routine", label: "平时", max: 100 },
    { id: "yearEnd", label: "年终", max: 100 },
  ];
  const ways = [{ id: "visit", label: "明察暗访" }];
  const trial = (changes: object) =>
    ruleTrial(
      { kind: "judged", ...changes },
      { max: 10, item: { phases: { routine: 4, yearEnd: 6 } }, rubric: { phases } },
    );
  const checked = (combine: string, more: object = {}) =>
    trial({ checks: { phase: "routine", ways, combine }, ...more });

  it("takes a share of the points in the phases that are entered in percent", () => {
    const share = trial({ percent: ["yearEnd"] });
    expect(share({ routine: 3, "yearEnd.percent": 97.5 })).toMatchObject({
      result: 8.85,
      text: "满分10分，平时3分（满分4分）、年终97.5%×6分，计5.85分，合计得8.85分；依据第一条",
      phases: { routine: 3, yearEnd: 5.85 },
      issues: [],
    });
    expect(share({ routine: 3 }).issues).toEqual(["blank@yearEnd.percent"]);
    expect(share({ routine: 3, "yearEnd.percent": 101 }).issues).toEqual(["above-maximum@yearEnd.percent"]);
    expect(share({ routine: 3, yearEnd: 5 }).issues).toEqual(["not-scored-here@yearEnd"]);
  });

  it.each([
    ["mean", [2, 4, 3], 3, "3次检查2、4、3，平均3"],
    ["mean", [2, 2, 3], 2.33, "平均约2.3333"],
    ["latest", [2, 4, 3], 3, "以最近一次3"],
    ["lowest", [2, 4, 3], 2, "以最低一次2"],
    ["deducted", [0.5, 1], 2.5, "2次检查扣1.5，余2.5"],
    ["deducted", [3, 2], 0, "2次检查扣5，余0"],
    ["deducted", [], 4, "0次检查扣0，余4"],
  ])("makes one score of several checks: %s of %j is %d", (combine, checks, points, words) => {
    const found = checked(combine)({ "routine.checks": checks, yearEnd: 6 });
    expect(found).toMatchObject({ phases: { routine: points, yearEnd: 6 }, issues: [] });
    expect(found.text).toContain(words);
  });

  it("takes the reviewer's score where checks are but recorded, or there are none", () => {
    expect(checked("entered")({ routine: 3, "routine.checks": [1], yearEnd: 6 }).result).toBe(9);
    expect(checked("entered")({ "routine.checks": [1], yearEnd: 6 }).issues).toEqual(["blank@routine"]);
    expect(checked("mean")({ routine: 3, "routine.checks": [], yearEnd: 6 }).result).toBe(9);
  });

  it("tells where the score that is entered is not what the checks come to", () => {
    expect(checked("lowest")({ routine: 3, "routine.checks": [2, 4], yearEnd: 6 })).toMatchObject({
      result: 8,
      issues: ["checks-differ@routine"],
      messages: ["“平时得分”填了3，台账各次检查合成2，按台账计，请核实"],
    });
    expect(checked("lowest")({ routine: 2, "routine.checks": [2, 4], yearEnd: 6 }).issues).toEqual([]);
  });

  it("combines percentages where the phase is entered in percent", () => {
    const both = checked("mean", { percent: ["routine"] });
    expect(both({ "routine.checks": [90, 80], yearEnd: 6 })).toMatchObject({ phases: { routine: 3.4 }, issues: [] });
    expect(both({ "routine.checks": [101], yearEnd: 6 }).issues).toEqual(["above-maximum@routine.checks"]);
  });
});

describe("an item whose points are worked out elsewhere", () => {
  const points = ruleTrial({ kind: "judged", entered: "points" }, { max: 10 });
  const balance = ruleTrial({ kind: "judged", entered: "balance" }, { max: 3 });

  it.each([
    [points, 8.125, 8.13, "满分10分，按填报的得分8.125分，得8.13分；依据第一条"],
    [points, 0, 0, "满分10分，按填报的得分0分，得0分；依据第一条"],
    [balance, -2.5, -2.5, "按填报的得分-2.5分（在加减3分以内），计-2.5分；依据第一条"],
  ])("has them as they are entered: %#", (trial, entered, result, text) => {
    expect(trial({ points: entered })).toMatchObject({ result, text, issues: [] });
  });

  it.each([
    [points, 10.5, "above-maximum@points"],
    [points, -1, "below-minimum@points"],
    [balance, -3.5, "below-minimum@points"],
    [balance, 4, "above-maximum@points"],
    [points, null, "blank@points"],
  ])("has none with points beyond the limits: %#", (trial, entered, told) => {
    expect(trial({ points: entered })).toMatchObject({ result: null, issues: [told] });
  });
});

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

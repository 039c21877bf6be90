import { ruleTrial } from "../../support/ruleTrial";

const rule = { kind: "placement", classes: [15, 13, 11], step: 1 };
const placement = ruleTrial(rule, { max: 15 });

describe("a placement item", () => {
  it.each([
    ["first class", { provinceClass: 1 }, 15],
    ["second class", { provinceClass: 2 }, 13],
    ["third class", { provinceClass: 3 }, 11],
    ["first place", { cityRank: 1 }, 15],
    ["second place", { cityRank: 2 }, 14],
    ["the last place with points", { cityRank: 15 }, 1],
    ["the first place without", { cityRank: 16 }, 0],
    ["far behind", { cityRank: 9_007_199_254_740_991 }, 0],
    ["the province's result prevails, though better", { provinceClass: 1, cityRank: 9 }, 15],
    ["the province's result prevails, though worse", { provinceClass: 3, cityRank: 1 }, 11],
    ["a task, said expressly", { noTask: false, cityRank: 3 }, 13],
  ])("%s: %j has %d points", (_, values, points) => {
    expect(placement(values)).toMatchObject({ result: points, issues: [] });
  });

  it.each([
    [1, 15],
    [2, 12.5],
    [4, 7.5],
    [7, 0],
    [8, 0],
  ])("takes off as much for each place as the rule says: place %d has %d points", (cityRank, points) => {
    expect(ruleTrial({ ...rule, step: 2.5 }, { max: 15 })({ cityRank })).toMatchObject({ result: points });
  });

  it.each([[{}], [{ noTask: false }], [{ noTask: null, cityRank: null }]])("is blank with %j", (values) => {
    expect(placement(values)).toMatchObject({ result: null, issues: ["blank@provinceClass", "blank@cityRank"] });
  });

  it.each([
    ["both-given@provinceClass", { noTask: true, provinceClass: 1 }],
    ["both-given@cityRank", { noTask: true, cityRank: 1 }],
    ["both-given@provinceClass", { noTask: true, provinceClass: 1, cityRank: 1 }],
    ["below-minimum@provinceClass", { provinceClass: 0 }],
    ["above-maximum@provinceClass", { provinceClass: 4 }],
    ["not-a-whole-number@provinceClass", { provinceClass: 1.5 }],
    ["below-minimum@cityRank", { cityRank: 0 }],
    ["not-a-whole-number@cityRank", { cityRank: 2.5 }],
    ["above-maximum@cityRank", { cityRank: 1e308 }],
    ["not-a-flag@noTask", { noTask: "是", cityRank: 1 }],
  ])("has no points but %s for %j", (code, values) => {
    expect(placement(values, [{ cityRank: 1 }])).toMatchObject({ result: null, issues: [code] });
  });

  it("says that both were given", () => {
    expect(placement({ noTask: true, cityRank: 1 }).messages).toEqual([
      "“无行业扶贫任务”与“市排名次”不能同时填写，请只留一项",
    ]);
  });

  it("says the class or the place", () => {
    expect(placement({ provinceClass: 2 }).text).toBe("满分15分，省排2类单位，得13分；依据第一条");
    expect(placement({ provinceClass: 2, cityRank: 4 }).text).toBe(
      "满分15分，省排2类单位，以省考核结果为准（市排第4名不采用），得13分；依据第一条",
    );
    expect(placement({ cityRank: 4 }).text).toBe("满分15分，市排第4名，每低一个名次扣1分，得12分；依据第一条");
  });
});

describe("a placement item of a unit without a task", () => {
  const noTask = { noTask: true };

  it.each([
    ["one other", [{ cityRank: 3 }], 13],
    ["two others", [{ provinceClass: 1 }, { cityRank: 2 }], 14.5],
    ["a third, rounded down", [{ cityRank: 1 }, { cityRank: 1 }, { cityRank: 3 }], 14.33],
    ["two thirds, rounded up", [{ cityRank: 1 }, { cityRank: 1 }, { cityRank: 2 }], 14.67],
    ["an eighth: a half, rounded up", [...Array<object>(7).fill({ cityRank: 1 }), { cityRank: 2 }], 14.88],
    ["others at 0 points", [{ cityRank: 20 }, { cityRank: 14 }], 1],
    ["others without a task or blank", [noTask, {}, { cityRank: 4 }], 12],
  ])("has the average of %s", (_, others, points) => {
    expect(placement(noTask, others)).toMatchObject({ result: points, issues: [] });
  });

  it("leaves out units whose own item is not scored", () => {
    const faulty = [
      { provinceClass: 9, cityRank: 1 },
      { noTask: "是", cityRank: 1 },
      { noTask: true, cityRank: 1 },
    ];
    expect(placement(noTask, [...faulty, { cityRank: 6 }]).result).toBe(10);
  });

  it.each([[[]], [[noTask]], [[{}, { provinceClass: 9, cityRank: 1 }]]])("has none to average beside %j", (others) => {
    expect(placement(noTask, others)).toMatchObject({
      result: null,
      issues: ["nothing-to-average@noTask"],
      messages: ["没有其他已得分的单位，无法取平均分；如各单位都没有这项任务，请在口径里改选别的计分办法"],
    });
  });

  it("says how many units the average is of", () => {
    expect(placement(noTask, [{ cityRank: 1 }, { cityRank: 2 }]).text).toBe(
      "满分15分，无行业扶贫任务，取2个单位的平均分，得14.5分；依据第一条",
    );
  });
});

describe("a placement item under other readings", () => {
  const under = (parameters: object) => ruleTrial({ ...rule, ...parameters }, { max: 15 });

  it.each([
    [{ prevails: "province" }, { provinceClass: 2, cityRank: 1 }, 13],
    [{ prevails: "city" }, { provinceClass: 2, cityRank: 1 }, 15],
    [{ prevails: "city" }, { provinceClass: 1, cityRank: 9 }, 7],
    [{ prevails: "city" }, { provinceClass: 2 }, 13],
    [{ prevails: "higher" }, { provinceClass: 2, cityRank: 1 }, 15],
    [{ prevails: "higher" }, { provinceClass: 3, cityRank: 9 }, 11],
    [{ prevails: "higher" }, { cityRank: 9 }, 7],
    [{ completed: "full" }, { completed: true, provinceClass: 3 }, 15],
    [{ completed: "full" }, { completed: true }, 15],
    [{ completed: "full" }, { completed: false, provinceClass: 3 }, 11],
    [{ completed: "full" }, { cityRank: 3 }, 13],
    [{ floor: 11 }, { cityRank: 5 }, 11],
    [{ floor: 11 }, { cityRank: 17 }, 11],
    [{ floor: 11 }, { cityRank: 4 }, 12],
  ])("%j: %j has %d points", (parameters, values, points) => {
    expect(under(parameters)(values)).toMatchObject({ result: points, issues: [] });
  });

  it("knows of completed tasks only where they count", () => {
    expect(under({ completed: "ignored" })({ completed: true, cityRank: 1 }).issues).toContain(
      "unknown-field@completed",
    );
    expect(under({ completed: "full" })({ completed: true, noTask: true }).issues).toEqual(["both-given@completed"]);
    expect(under({ completed: "full" })({ completed: false })).toMatchObject({ result: null });
  });

  it("says which result counts, and which does not", () => {
    const both = { provinceClass: 3, cityRank: 2 };
    expect(under({ prevails: "city" })(both).text).toBe(
      "满分15分，市排第2名，每低一个名次扣1分，以市考核结果为准（省排3类不采用），得14分；依据第一条",
    );
    expect(under({ prevails: "higher" })(both).text).toBe(
      "满分15分，省排3类单位计11分，市排第2名计14分，取高者，得14分；依据第一条",
    );
    expect(under({ completed: "full" })({ completed: true }).text).toBe("满分15分，全面完成任务，得15分；依据第一条");
  });

  describe.each([
    ["blank", {}],
    ["faulty", { provinceClass: 9 }],
  ])("beside a unit whose item is %s", (_, open) => {
    const noTask = { noTask: true };
    const others = [{ cityRank: 1 }, { cityRank: 2 }];

    it("takes the average of those with points, or waits for all", () => {
      expect(under({ averageBase: "filled" })(noTask, [...others, open]).result).toBe(14.5);
      expect(under({ averageBase: "all" })(noTask, [...others, noTask]).result).toBe(14.5);
      const waiting = under({ averageBase: "all" })(noTask, [...others, open, open]);
      expect(waiting).toMatchObject({ result: null, issues: [] });
      expect(waiting.text).toBe("未计分：其他2个单位的本项还没有得分；依据第一条");
    });

    it("waits for nobody where the other items are rescaled", () => {
      expect(under({ average: "rescale", averageBase: "all" })(noTask, [open])).toMatchObject({
        result: null,
        text: "无行业扶贫任务，不计分，其余指标折算；依据第一条",
      });
    });
  });
});

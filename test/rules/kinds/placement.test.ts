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
      messages: ["没有其他已得分的单位，无法取平均分"],
    });
  });

  it("says how many units the average is of", () => {
    expect(placement(noTask, [{ cityRank: 1 }, { cityRank: 2 }]).text).toBe(
      "满分15分，无行业扶贫任务，取2个单位的平均分，得14.5分；依据第一条",
    );
  });
});

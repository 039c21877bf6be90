import { ruleTrial } from "../../support/ruleTrial";

const usual = {
  kind: "ranked",
  top: 2,
  otherwise: 2,
  ties: "shared",
  topNeedsAchieved: false,
  unmet: "zero",
  zeroIsNone: false,
};
const trial = (changes: object = {}) => ruleTrial({ ...usual, ...changes }, { max: 3 });
const ranked = trial();
const others = (...values: unknown[]) => values.map((value) => ({ value, achieved: true }));

describe("a ranked item", () => {
  it.each([
    ["first", { value: 9 }, [8, 7], 3],
    ["second", { value: 8 }, [9, 7], 3],
    ["third, task met", { value: 7, achieved: true }, [9, 8], 2],
    ["third, task not met", { value: 7, achieved: false }, [9, 8], 0],
    ["second with another", { value: 8 }, [9, 8], 3],
    ["first with two others", { value: 9 }, [9, 9], 3],
    ["third behind two firsts", { value: 8, achieved: true }, [9, 9], 2],
    ["first, task not met", { value: 9, achieved: false }, [8, 7], 3],
    ["values that differ in the last decimal", { value: 0.30000000000000004 }, [0.3, 0.3, 0.3], 3],
    ["nobody has a value but the unit", { value: 1 }, [0, 0, 0], 3],
    ["none, and nobody else either", { value: 0, achieved: true }, [0, 0], 2],
    ["none, where one place of two is free", { value: 0, achieved: false }, [5, 0], 0],
  ])("%s: %j among %j has %d points", (_, values, rest, points) => {
    expect(ranked(values, others(...rest)).result).toBe(points);
  });

  it("compares with units that are otherwise blank or faulty in this item", () => {
    const values = { value: 7, achieved: true };
    expect(ranked(values, [{ value: 9 }, { value: 8 }]).result).toBe(2);
    expect(
      ranked(values, [
        { value: 9, achieved: "是" },
        { value: 8, bogus: 1 },
      ]).result,
    ).toBe(2);
    expect(ranked(values, [{ value: "9" }, { value: -8 }, {}]).result).toBe(3);
  });

  it("counts places densely in the other reading of ties", () => {
    const dense = trial({ ties: "dense" });
    expect(dense({ value: 8, achieved: false }, others(9, 9)).result).toBe(3);
    expect(dense({ value: 7, achieved: true }, others(9, 8, 8)).result).toBe(2);
  });

  it("asks for the task only outside the top places", () => {
    expect(ranked({ value: 7 }, others(9, 8))).toMatchObject({ result: null, issues: ["blank@achieved"] });
    expect(ranked({ value: 9 }, others(8, 7)).issues).toEqual([]);
    expect(ranked({}, others(9, 8)).issues).toEqual(["blank@value"]);
    expect(ranked({ achieved: true }, others(9, 8)).issues).toEqual(["blank@value"]);
  });

  it("asks for the task in the top places, too, where that reading is chosen", () => {
    const strict = trial({ topNeedsAchieved: true });
    expect(strict({ value: 9 }, others(8, 7))).toMatchObject({ result: null, issues: ["blank@achieved"] });
    expect(strict({ value: 9, achieved: true }, others(8, 7)).result).toBe(3);
    expect(strict({ value: 9, achieved: false }, others(8, 7))).toMatchObject({
      result: 0,
      text: "满分3分，9列第1名但未完成任务，按不在前2名处理，得0分；依据第一条",
      issues: ["rank-unmet"],
    });
  });

  it("says that the document leaves it open what an unmet task is worth", () => {
    const unmet = ranked({ value: 7, achieved: false }, others(9, 8));
    expect(unmet).toMatchObject({
      text: "满分3分，7不在前2名，未完成任务，得0分；依据第一条",
      issues: ["rank-unmet"],
      messages: ["不在前2名且未完成任务，文件未规定得分，按0分计"],
    });
  });

  it("lets the reviewer score an unmet task where that reading is chosen", () => {
    const reviewer = trial({ unmet: "reviewer" });
    const unmet = { value: 7, achieved: false };
    expect(reviewer({ ...unmet, score: 1.005 }, others(9, 8))).toMatchObject({
      result: 1.01,
      text: "满分3分，7不在前2名，未完成任务，由审核人评定，得1.01分；依据第一条",
      issues: [],
    });
    expect(reviewer(unmet, others(9, 8))).toMatchObject({ result: null, issues: ["blank@score"] });
    expect(reviewer({ ...unmet, score: 3.01 }, others(9, 8)).issues).toEqual(["above-maximum@score"]);
    expect(reviewer({ value: 7, achieved: true, score: 1 }, others(9, 8)).result).toBe(2);
  });

  it("lets the reviewer score an unmet task in the top places where both readings are chosen", () => {
    const both = trial({ unmet: "reviewer", topNeedsAchieved: true });
    expect(both({ value: 9, achieved: false, score: 0 }, others(8, 7))).toMatchObject({ result: 0, issues: [] });
    expect(both({ value: 9, achieved: false, score: 1.5 }, others(8, 7))).toMatchObject({
      result: 1.5,
      text: "满分3分，9列第1名但未完成任务，按不在前2名处理，由审核人评定，得1.5分；依据第一条",
    });
  });

  it("gives nothing for a value of 0 where the document says so, whether or not the task was met", () => {
    const none = trial({ zeroIsNone: true });
    for (const values of [{ value: 0, achieved: true }, { value: 0, achieved: false }, { value: 0 }]) {
      expect(none(values, others(0, 0))).toMatchObject({
        result: 0,
        text: "满分3分，数量为0，得0分；依据第一条",
        issues: [],
      });
    }
    expect(none({ value: 1, achieved: true }, others(3, 2)).result).toBe(2);
  });

  it.each([[[]], [[8]]])("tells that fewer than three units are hard to tell apart: beside %j", (rest) => {
    const found = ranked({ value: 9 }, others(...rest));
    expect(found).toMatchObject({ result: 3, issues: ["few-to-rank"] });
    expect(found.messages).toEqual([`参加比较的只有${rest.length + 1}个单位，“前2名”区分不出高低`]);
  });

  it.each([
    ["below-minimum@value", { value: -1 }],
    ["not-a-number@value", { value: "9" }],
    ["not-a-flag@achieved", { value: 9, achieved: 1 }],
    ["unknown-field@score", { value: 9, score: 3 }],
  ])("has no points but %s for %j", (code, values) => {
    expect(ranked(values, others(8, 7))).toMatchObject({ result: null, issues: [code] });
  });

  it("says the place or that the task was met", () => {
    expect(ranked({ value: 8 }, others(9, 7, 0)).text).toBe("满分3分，8在3个单位中列第2名，属前2名，得3分；依据第一条");
    expect(ranked({ value: 7, achieved: true }, others(9, 8)).text).toBe(
      "满分3分，7不在前2名，完成任务，得2分；依据第一条",
    );
  });

  describe("tied over the last of the top places", () => {
    const [met, unmet] = [true, false].map((achieved) => ({ value: 8, achieved }));
    const tied = others(9, 8, 8);

    it.each([
      ["all", met, 3],
      ["none", met, 2],
      ["shared", met, 2.33],
      ["all", unmet, 3],
      ["none", unmet, 0],
      ["shared", unmet, 1],
    ])("%s: %j has %d points behind a 9, with two more of 8", (boundary, values, points) => {
      expect(trial({ boundary })(values ?? {}, tied).result).toBe(points);
    });

    it.each([["none"], ["shared"]])("leaves a tie alone that %s does not concern", (boundary) => {
      const among = trial({ boundary });
      expect(among({ value: 9 }, others(9, 8)).result).toBe(3);
      expect(among({ value: 9 }, others(8, 8, 8)).result).toBe(3);
      expect(among({ value: 7, achieved: true }, others(9, 8, 8)).result).toBe(2);
      expect(trial({ boundary, ties: "dense" })({ value: 8 }, tied).result).toBe(3);
    });

    it("asks for the task where the points depend on it", () => {
      expect(trial({ boundary: "shared" })({ value: 8 }, tied).issues).toEqual(["blank@achieved"]);
    });

    it("shares the points of all places that are taken, rounded once", () => {
      expect(trial({ boundary: "shared" })(unmet ?? {}, tied)).toMatchObject({
        text: "满分3分，8与另2个单位并列第2名，所占名次中1个在前2名，各3分，2个不在，按是否完成任务各0分，平均得1分；依据第一条",
        issues: ["rank-unmet"],
      });
      expect(trial({ boundary: "none" })(met ?? {}, tied).text).toBe(
        "满分3分，8与另2个单位并列第2名，超出前2名，都不算，完成任务，得2分；依据第一条",
      );
      const reviewed = trial({ boundary: "shared", unmet: "reviewer" });
      expect(reviewed({ ...unmet, score: 0.005 }, others(9, 8)).result).toBe(1.5);
    });
  });

  describe("ranked by the rate of completion", () => {
    const byRate = trial({ by: "rate" });
    const rest = [
      { value: 90, target: 100 },
      { value: 1, target: 3 },
    ];

    it("compares exact rates, whatever the numbers", () => {
      expect(byRate({ value: 9, target: 10 }, rest)).toMatchObject({
        result: 3,
        text: "满分3分，完成率90%（9÷10）在3个单位中列第1名，属前2名，得3分；依据第一条",
      });
      expect(byRate({ value: 0.1, target: 0.3 }, [...rest, { value: 2, target: 3 }])).toMatchObject({ result: 0 });
      expect(byRate({ value: 0.1, target: 0.3 }, rest).result).toBe(3);
    });

    it("needs the task, and knows of a task what the numbers say", () => {
      expect(byRate({ value: 9 }, rest).issues).toEqual(["blank@target"]);
      expect(byRate({ value: 9, target: 0 }, rest).issues).toEqual(["target-zero@target"]);
      const better = [
        { value: 9, target: 1 },
        { value: 8, target: 1 },
      ];
      expect(byRate({ value: 7, target: 7 }, better).result).toBe(2);
      expect(byRate({ value: 7, target: 8 }, better).result).toBe(0);
      expect(byRate({ value: 7, target: 7, achieved: false }, better)).toMatchObject({
        result: 0,
        issues: ["rank-unmet", "task-met-after-all@achieved"],
      });
      expect(byRate({ value: 7, target: 8, achieved: true }, better)).toMatchObject({
        result: 2,
        issues: ["task-not-met@achieved"],
      });
    });
  });

  it("gives a share of the points to a task that is not met where that reading is chosen", () => {
    const share = trial({ unmet: "rate" });
    expect(share({ value: 7, achieved: false, target: 10 }, others(9, 8))).toMatchObject({
      result: 1.4,
      text: "满分3分，7不在前2名，未完成任务，2×7÷10，得1.4分；依据第一条",
      issues: [],
    });
    expect(share({ value: 7, achieved: false }, others(9, 8)).issues).toEqual(["blank@target"]);
    expect(share({ value: 9 }, others(8, 7)).result).toBe(3);
  });

  it("passes the places on where only units that met their task are ranked", () => {
    const strict = { topNeedsAchieved: true };
    const rest = [{ value: 9, achieved: false }, ...others(8)];
    expect(trial(strict)({ value: 7, achieved: true }, rest).result).toBe(2);
    expect(trial({ ...strict, among: "achieved" })({ value: 7, achieved: true }, rest).result).toBe(3);
    expect(trial({ ...strict, among: "achieved" })({ value: 10, achieved: false }, rest).result).toBe(0);
  });

  it("takes whole numbers alone where persons are counted", () => {
    const persons = trial({ whole: true, by: "rate" });
    expect(persons({ value: 2.5, target: 3 })).toMatchObject({ result: null, issues: ["not-a-whole-number@value"] });
    expect(persons({ value: 2, target: 3.5 })).toMatchObject({ result: null, issues: ["not-a-whole-number@target"] });
  });
});

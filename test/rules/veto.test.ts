import { ruleTrial } from "../support/ruleTrial";

const veto = { max: 0, item: { counts: "veto" }, rubric: { veto: { ranking: "excluded", clause: "第一条" } } };
const occurred = ruleTrial({ kind: "occurred" }, veto);
const totalBelow = ruleTrial({ kind: "totalBelow", below: 70, total: "final" }, veto);

describe("an event that vetoes", () => {
  it.each([
    [true, "已发生，一票否决；依据第一条"],
    [false, "未发生；依据第一条"],
  ])("occurred: %j", (happened, text) => {
    expect(occurred({ occurred: happened })).toMatchObject({ result: happened, text, issues: [] });
  });

  it("is unknown while blank", () => {
    expect(occurred({})).toMatchObject({ result: null, issues: ["blank@occurred"] });
  });

  it.each([0, "否", [false]])("is unknown and an error with %j", (happened) => {
    expect(occurred({ occurred: happened })).toMatchObject({ result: null, issues: ["not-a-flag@occurred"] });
  });
});

describe("a veto by the total", () => {
  it("is found out, not entered", () => {
    expect(totalBelow({})).toMatchObject({
      result: true,
      text: "总分0分，低于70分，一票否决；依据第一条",
      issues: [],
    });
    expect(totalBelow({ occurred: false })).toMatchObject({
      result: null,
      text: "数据未填全，暂不能判断总分是否低于70分；依据第一条",
      issues: ["unknown-field@occurred"],
      messages: ["指标没有填报项目“occurred”，可填：无（自动判定）"],
    });
  });
});

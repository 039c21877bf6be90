import { ruleTrial } from "../../support/ruleTrial";

const level = ruleTrial(
  {
    kind: "level",
    options: [
      { label: "优", points: { least: 9, most: 10 } },
      { label: "良", points: 8 },
      { label: "差", points: -1 },
    ],
    labels: { level: "验收结果" },
  },
  { max: 10 },
);

describe("a level item", () => {
  it.each([
    [{ level: "良" }, 8, "满分10分，评为“良”，得8分；依据第一条"],
    [{ level: "差" }, -1, "满分10分，评为“差”，得-1分；依据第一条"],
    [{ level: "优", score: 9 }, 9, "满分10分，评为“优”（9至10分），审核评定得9分；依据第一条"],
    [{ level: "优", score: 9.555 }, 9.56, "满分10分，评为“优”（9至10分），审核评定得9.56分；依据第一条"],
  ])("%j has %d points", (values, points, text) => {
    expect(level(values)).toMatchObject({ result: points, text, issues: [] });
  });

  it.each([
    [{}, null, ["blank@level"]],
    [{ score: 9 }, null, ["blank@level"]],
    [{ level: "优" }, null, ["blank@score"]],
    [{ level: "优", score: 8.99 }, null, ["below-minimum@score"]],
    [{ level: "优", score: 10.01 }, null, ["above-maximum@score"]],
    [{ level: "中" }, null, ["not-a-choice@level"]],
    [{ level: 1 }, null, ["not-a-choice@level"]],
    [{ level: "良", score: 9.5 }, 8, ["score-not-used@score"]],
  ])("%j comes to %p with %j", (values, points, issues) => {
    expect(level(values)).toMatchObject({ result: points, issues });
  });

  it("asks for no score where every level has its points", () => {
    const options = [
      { label: "有", points: 2 },
      { label: "无", points: 0 },
    ];
    const fixed = ruleTrial({ kind: "level", options }, { max: 2 });
    expect(fixed({ level: "有", score: 1 })).toMatchObject({ result: null, issues: ["unknown-field@score"] });
    expect(fixed({}).messages).toEqual(["“档次”未填"]);
  });
});

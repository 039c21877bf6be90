import { ruleTrial } from "../../support/ruleTrial";

const binary = ruleTrial({ kind: "binary", labels: { achieved: "是否完成调研对接" } }, { max: 4 });

describe("a binary item", () => {
  it.each([
    [true, 4, "满分4分，已完成，得4分；依据第一条"],
    [false, 0, "满分4分，未完成，得0分；依据第一条"],
  ])("achieved %j has %d points", (achieved, points, text) => {
    expect(binary({ achieved })).toMatchObject({ result: points, text, issues: [] });
  });

  it("is blank without its flag", () => {
    expect(binary({})).toMatchObject({
      result: null,
      text: "未计分：“是否完成调研对接”未填；依据第一条",
      issues: ["blank@achieved"],
    });
  });

  it.each([1, 0, "是", "true", [true]])("takes no %j for a flag", (achieved) => {
    expect(binary({ achieved })).toMatchObject({ result: null, issues: ["not-a-flag@achieved"] });
  });

  it("says what stands in place of a flag", () => {
    expect(binary({ achieved: "做了" }).messages).toEqual([
      "“是否完成调研对接”应填“是”或“否”（数据文件里是true或false），现为“做了”",
    ]);
  });

  it("gives every phase all of its points or none", () => {
    const phases = [
      { id: "routine", label: "平时", max: 100 },
      { id: "yearEnd", label: "年终", max: 100 },
    ];
    const inPhases = ruleTrial(
      { kind: "binary" },
      { max: 6, item: { phases: { routine: 0, yearEnd: 6 } }, rubric: { phases } },
    );
    expect(inPhases({ achieved: true })).toMatchObject({ result: 6, phases: { routine: 0, yearEnd: 6 } });
    expect(inPhases({ achieved: false })).toMatchObject({ result: 0, phases: { routine: 0, yearEnd: 0 } });
    expect(inPhases({})).toMatchObject({ result: null, phases: { routine: null, yearEnd: null } });
  });
});

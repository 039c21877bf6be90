import { messagesOf, scored, told } from "../support/scored";
import { resultOf, tableOf, unit } from "../support/tableTrial";

const clause = "附注2";
const notApplicable = { label: "无此项任务", as: "rescale", clause };
const rubric = tableOf(
  [
    ["1", 20, undefined, { notApplicable }],
    ["2", 30, undefined, { notApplicable }],
    ["3", 50],
  ],
  100,
  {
    interpretations: [
      {
        id: "not-applicable",
        question: "不适用的怎样计",
        clause,
        applies: { modifiersOf: ["1", "2"] },
        default: "rescale",
        choices: ["rescale", "full", "zero"].map((as) => ({ id: as, label: as, set: { "notApplicable.as": as } })),
      },
    ],
  },
);
const [full, zero] = ["full", "zero"] as const;
const exempt = { notApplicable: true };
const own = unit("一县", { "1": exempt, "2": exempt, "3": 40 });

describe("a reading of an item by itself", () => {
  it.each([
    ["none", {}, 80],
    ["one for all", { "not-applicable": full }, 90],
    ["another for one of them", { "not-applicable": full, "not-applicable@2": zero }, 60],
    ["one for one alone, the rest as usual", { "not-applicable@2": full }, 87.5],
    ["its own for each", { "not-applicable@1": zero, "not-applicable@2": full }, 70],
  ])("%s", (_, readings, total) => {
    expect(resultOf(rubric, own, readings)).toMatchObject({ complete: true, total });
  });

  it("is kept with the results, and only where it differs", () => {
    const readings = { "not-applicable": full, "not-applicable@1": full, "not-applicable@2": zero };
    const { interpretations } = scored(rubric, [own], { interpretations: readings });
    expect(interpretations).toEqual({ "not-applicable": full, "not-applicable@2": zero });
  });

  it("is what the other readings of the item are told beside", () => {
    const result = resultOf(rubric, own, { "not-applicable@2": full });
    const ofSecond = result.issues.filter(({ code, item }) => code === "other-reading" && item === "2");
    expect(ofSecond).toHaveLength(1);
    expect(messagesOf(result, "other-reading").join()).toContain("0分");
  });

  it.each([
    ["an item that it is not about", { "not-applicable@3": full }, "unknown-interpretation"],
    ["a choice that there is not", { "not-applicable@2": "half" }, "unknown-choice"],
  ])("is refused for %s", (_, readings, code) => {
    expect(told(scored(rubric, [own], { interpretations: readings }).issues)).toContain(code);
  });
});

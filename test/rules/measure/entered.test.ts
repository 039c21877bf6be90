import { measuredTrial } from "../../support/measuredTrial";

const percent = measuredTrial({ measure: { kind: "entered", unit: "%", min: 0, max: 100, whole: false } });
const days = measuredTrial({
  measure: { kind: "entered", unit: "天", min: 0, max: null, whole: true },
  labels: { value: "超期" },
});

describe("an entered number", () => {
  it.each([
    [0, 0],
    [99.995, 100],
    [99.994, 99.99],
    [100, 100],
  ])("%d is %d points where it counts as it is", (value, points) => {
    expect(percent({ value })).toMatchObject({ result: points, issues: [] });
  });

  it.each([
    ["below-minimum@value", percent, -0.01],
    ["above-maximum@value", percent, 100.01],
    ["not-a-number@value", percent, "95%"],
    ["not-a-number@value", percent, [95]],
    ["not-a-whole-number@value", days, 1.5],
    ["below-minimum@value", days, -1],
  ])("is unusable: %s", (code, trial, value) => {
    expect(trial({ value })).toMatchObject({ result: null, issues: [code] });
  });

  it.each([{}, { value: null }])("is blank in %j", (values) => {
    expect(percent(values)).toMatchObject({ result: null, issues: ["blank@value"] });
  });

  it("is called as the rubric calls it, with its unit", () => {
    expect(days({ value: 3 }).text).toBe("满分1000分，超期3天，3天×1，得3分；依据第一条");
    expect(days({}).messages).toEqual(["“超期（天）”未填"]);
    expect(percent({}).messages).toEqual(["“数值（%）”未填"]);
  });

  it("does not say 名次 twice", () => {
    const place = { kind: "entered", unit: "名次", min: 1, max: null, whole: true };
    expect(measuredTrial({ measure: place, labels: { value: "全市名次" } })({}).messages).toEqual(["“全市名次”未填"]);
    expect(measuredTrial({ measure: place, labels: { value: "名次在全市" } })({}).messages).toEqual([
      "“名次在全市（名次）”未填",
    ]);
  });
});

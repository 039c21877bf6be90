import fc from "fast-check";
import { measuredTrial } from "../../support/measuredTrial";
import { runs } from "../../support/runs";

const mean = { kind: "mean", unit: "分", min: 0, max: 100, dropHighest: 0, dropLowest: 0 };
const plain = measuredTrial({ measure: mean });
const trimmed = measuredTrial({ measure: { ...mean, dropHighest: 1, dropLowest: 1 } });

describe("a mean of marks", () => {
  it.each([
    [[80], 80],
    [[80, 85], 82.5],
    [[1, 1, 2], 1.33],
    [[0.1, 0.2, 0.3], 0.2],
    [[0, 100, 100], 66.67],
  ])("of %j is %d", (marks, points) => {
    expect(plain({ marks })).toMatchObject({ result: points, issues: [] });
  });

  it.each([
    [[0, 90, 80, 100], 85],
    [[90, 90, 90], 90],
    [[100, 100, 0], 100],
    [[70, 80, 80, 81], 80],
  ])("without the highest and the lowest of %j is %d", (marks, points) => {
    expect(trimmed({ marks }).result).toBe(points);
  });

  it("needs a mark that is left", () => {
    const found = trimmed({ marks: [90, 80] });
    expect(found).toMatchObject({ result: null, issues: ["too-few-marks@marks"] });
    expect(found.messages).toEqual(["“各评分（分）”有2个，去掉最高、最低的以后至少要剩1个，应有3个以上"]);
  });

  it.each([
    ["blank@marks", {}],
    ["no-divisor@marks", { marks: [] }],
    ["above-maximum@marks", { marks: [90, 101] }],
    ["below-minimum@marks", { marks: [-1] }],
    ["not-a-list@marks", { marks: 90 }],
    ["not-a-list@marks", { marks: ["90"] }],
  ])("has %s for %j", (issue, values) => {
    expect(plain(values)).toMatchObject({ result: null, issues: [issue] });
  });

  it("says how many marks there are and which are left out", () => {
    expect(plain({ marks: [80, 85] }).text).toContain("满分1000分，各评分2个，平均82.5分，");
    expect(trimmed({ marks: [80, 85, 90] }).text).toContain("各评分3个（去掉最高1个、最低1个），平均85分");
  });

  it("does not depend on the order of the marks", () => {
    const marks = fc.array(fc.integer({ min: 0, max: 1000 }), { minLength: 3, maxLength: 9 });
    fc.assert(
      fc.property(marks, (tenths) => {
        const list = tenths.map((mark) => mark / 10);
        expect(trimmed({ marks: [...list].reverse() })).toEqual(trimmed({ marks: list }));
      }),
      runs(50),
    );
  });
});

describe("a mean by size", () => {
  const bySize = measuredTrial({
    measure: { kind: "meanBySize", unit: "分", min: 0, max: 100 },
    labels: { marks: "各村得分", sizes: "各村户数" },
  });

  it.each([
    [[90, 60], [2, 1], 80],
    [[90, 60], [0, 1], 60],
    [[100, 50, 0], [1, 1, 1], 50],
    [[1, 2], [1, 2], 1.67],
  ])("of %j by %j is %d", (marks, sizes, points) => {
    expect(bySize({ marks, sizes })).toMatchObject({ result: points, issues: [] });
  });

  it.each([
    ["lists-differ@sizes", { marks: [90, 60], sizes: [2] }],
    ["no-divisor@sizes", { marks: [90], sizes: [0] }],
    ["no-divisor@sizes", { marks: [], sizes: [] }],
    ["blank@sizes", { marks: [90] }],
    ["below-minimum@sizes", { marks: [90], sizes: [-1] }],
  ])("has %s for %j", (issue, values) => {
    expect(bySize(values)).toMatchObject({ result: null, issues: [issue] });
  });

  it("says what weighs", () => {
    expect(bySize({ marks: [90, 60], sizes: [2, 1] }).text).toContain("各村得分2个，按各村户数加权平均80分");
    expect(bySize({ marks: [90, 60], sizes: [2] }).messages).toEqual([
      "“各村得分（分）”有2个数，“各村户数”有1个，应一一对应，请核对",
    ]);
  });
});

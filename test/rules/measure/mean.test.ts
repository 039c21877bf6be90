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

describe("a mean of as many marks as are prescribed", () => {
  const JUDGES = [95, 88, 90, 92, 85, 91, 89];
  const six = JUDGES.slice(0, 6);
  const of = (absent?: string, count: unknown = 7) =>
    measuredTrial({
      measure: { ...mean, dropHighest: 1, dropLowest: 1, count },
      ...(absent === undefined ? {} : { absent }),
    });

  it("of seven judges is 90", () => {
    expect(of()({ marks: JUDGES })).toMatchObject({ result: 90, issues: [] });
  });

  it("is none without the mark of one of them, unless the document says what becomes of it", () => {
    expect(of()({ marks: six })).toMatchObject({ result: null, issues: ["marks-missing@marks"] });
    expect(of("error")({ marks: six })).toMatchObject({ result: null, issues: ["marks-missing@marks"] });
    const present = of("present")({ marks: six });
    expect(present).toMatchObject({ result: 90.25, issues: ["mean-of-present@marks"] });
    expect(present.text).toContain("各评分6个（规定7个）（去掉最高1个、最低1个），平均90.25分");
    const prescribed = of("prescribed")({ marks: six });
    expect(prescribed).toMatchObject({ result: 72.2, issues: ["mean-of-prescribed@marks"] });
    expect(prescribed.text).toContain("各评分6个（规定7个）（去掉最高1个、最低1个），按规定人数平均72.2分");
    const incomplete = of("incomplete")({ marks: six });
    expect(incomplete).toMatchObject({ result: null, issues: ["blank@marks"] });
    expect(incomplete.messages).toEqual(["“各评分（分，7个）（规定7个，现有6个）”未填"]);
  });

  it.each([undefined, "present", "prescribed", "incomplete"])("is none of more marks than judges: %s", (absent) => {
    expect(of(absent)({ marks: [...JUDGES, 90] })).toMatchObject({ result: null, issues: ["too-many-marks@marks"] });
  });

  it("may be of a range of them", () => {
    const panel = of("prescribed", { least: 5, most: 7 });
    expect(panel({ marks: JUDGES }).issues).toEqual([]);
    expect(panel({ marks: JUDGES.slice(0, 5) }).issues).toEqual([]);
    expect(panel({ marks: [90, 90, 80, 70] })).toMatchObject({ result: 56.67, issues: ["mean-of-prescribed@marks"] });
    expect(panel({ marks: [...JUDGES, 90] }).issues).toEqual(["too-many-marks@marks"]);
  });

  it("has none where nobody gave a mark", () => {
    expect(of("prescribed")({ marks: [] })).toMatchObject({ result: null, issues: ["no-divisor@marks"] });
  });
});

describe("marks that look odd", () => {
  it.each([
    [[90, 90, 90, 90, 90, 90, 90], ["equal-marks@marks"]],
    [[90, 90, 90], []],
    [[90, 91, 90, 90], []],
    [[88, 90, 91, 92, 89, 90, 60], ["far-mark@marks"]],
    [[50, 52, 51, 99], ["far-mark@marks"]],
    [[60, 70, 80, 90, 100], []],
    [[60, 61, 99, 100], []],
  ])("%j: %j", (marks, issues) => {
    expect(plain({ marks }).issues).toEqual(issues);
  });

  it("are named", () => {
    expect(plain({ marks: [88, 90, 91, 92, 60] }).messages).toEqual([
      "“各评分（分）”中的60与其余各个（88至92）相差很大，请核对",
    ]);
    expect(plain({ marks: [88, 88, 88, 88] }).messages).toEqual(["“各评分（分）”4个都是88，请核对是不是各自评的"]);
  });

  it("are fewer than most units have, where nobody says how many there must be", () => {
    const others = [{ marks: [80, 81, 82] }, { marks: [70, 71, 72] }, { marks: [90] }];
    const found = plain({ marks: [80, 85] }, others);
    expect(found).toMatchObject({ result: 82.5, issues: ["fewer-marks@marks"] });
    expect(found.messages).toEqual(["“各评分（分）”有2个，其他单位多为3个，请核对有没有漏填"]);
    expect(plain({ marks: [80, 85, 86] }, others).issues).toEqual([]);
    // Of two numbers that are as frequent, the greater one is the usual one.
    expect(plain({ marks: [80, 85] }, [{ marks: [70, 71, 72] }]).issues).toEqual(["fewer-marks@marks"]);
  });
});

describe("a mean by size of as many as are prescribed", () => {
  const villages = (absent: string) =>
    measuredTrial({ measure: { kind: "meanBySize", unit: "分", min: 0, max: 100, count: 3 }, absent });
  const two = { marks: [90, 60], sizes: [2, 1] };

  it.each([
    ["error", null, "marks-missing@marks"],
    ["prescribed", null, "marks-missing@marks"],
    ["present", 80, "mean-of-present@marks"],
    ["incomplete", null, "blank@marks"],
  ])("of two out of three: %s", (absent, result, issue) => {
    expect(villages(absent)(two)).toMatchObject({ result, issues: [issue] });
    expect(villages(absent)({ marks: [90, 60, 60], sizes: [2, 1, 1] })).toMatchObject({ result: 75, issues: [] });
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

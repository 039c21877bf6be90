import { messagesOf } from "../support/scored";
import { resultOf, tableOf, unit } from "../support/tableTrial";

const clause = "第二条";
const rate = { kind: "proportional", noTarget: "error" };
const share = unit("一县", { "1": { actual: 2, target: 3 } });
const grading = {
  kind: "thresholds",
  clause,
  tiers: [
    { grade: "优秀", from: 67 },
    { grade: "一般", from: null },
  ],
};

describe("points of so many decimals", () => {
  it.each([
    [0, 67],
    [1, 66.7],
    [2, 66.67],
    [3, 66.667],
    [4, 66.6667],
  ])("%d: 200 ÷ 3 is %d", (decimals, points) => {
    const result = resultOf(tableOf([["1", 100, rate]], 100, { arithmetic: { decimals } }), share);
    expect(result).toMatchObject({ total: points, items: { "1": { points } } });
    expect(result.items["1"]?.explanation).toContain(`得${String(points)}分`);
  });

  it("of which whole ones would give another grade is said", () => {
    const interpretations = [
      {
        id: "decimals",
        question: "得分保留几位小数",
        clause,
        applies: { part: "arithmetic" },
        default: "2",
        choices: [2, 0].map((decimals) => ({ id: String(decimals), label: `${decimals}位`, set: { decimals } })),
      },
    ];
    const result = resultOf(tableOf([["1", 100, rate]], 100, { grading, interpretations }), share);
    expect(result.grade).toBe("一般");
    expect(messagesOf(result, "other-reading-result").join()).toContain("若选“0位”");
  });
});

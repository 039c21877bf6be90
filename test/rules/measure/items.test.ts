import { messagesOf, told, valueOf } from "../../support/scored";
import { resultOf, tableOf, unit, type SmallItem } from "../../support/tableTrial";

const clause = "第九条";
const asItIs = { kind: "linear", factor: 1, plus: 0, floor: null };
const weighed = (...weights: readonly number[]) =>
  weights.map((weight, index) => ({ item: String(index + 1), weight }));

/** What an item made of the first items by a measure comes to, and why. */
function trial(measure: object, values: Readonly<Record<string, number | object>>, more: Partial<Trial> = {}) {
  const { rule = {}, second = {}, decimals = 2 } = more;
  const items: readonly SmallItem[] = [
    ["fed", 100, { kind: "measured", measure: { kind: "items", ...measure }, scale: asItIs, ...rule }],
    ["1", 10],
    ["2", 10, undefined, second],
    ["3", 10, { kind: "deduction", least: 0.5, most: 5 }],
  ];
  const result = resultOf(tableOf(items, 130, { arithmetic: { decimals } }), unit("一县", values));
  const own = result.items.fed;
  return { result, points: valueOf(own), text: own?.explanation ?? "" };
}

interface Trial {
  readonly rule: object;
  readonly second: object;
  readonly decimals: number;
}

const sum = { items: weighed(1, 1, 1), as: "sum" };
const mean = { items: weighed(1, 1, 1), as: "mean" };
const values = { "1": 9, "2": 8.5, "3": { deductions: [2, 0.5] } };
const exempt = { notApplicable: { label: "无此项任务", as: "rescale", clause } };

describe("the points of other items", () => {
  it.each([
    ["added up", sum, 25, "指标1“指标1”9分、指标2“指标2”8.5分、指标3“指标3”7.5分，合计25分"],
    [
      "each so many times",
      { items: weighed(0.5, 2, -1), as: "sum" },
      14,
      "指标1“指标1”9分×0.5、指标2“指标2”8.5分×2、指标3“指标3”7.5分×-1，合计14分",
    ],
    ["of one item", { items: weighed(1), as: "sum" }, 9, "满分100分，指标1“指标1”9分，9分×1，得9分"],
    ["of one item in part", { items: weighed(0.3), as: "sum" }, 2.7, "指标1“指标1”9分×0.3，为2.7分，"],
    ["averaged", mean, 8.33, "指标1“指标1”9分、指标2“指标2”8.5分、指标3“指标3”7.5分，平均约8.3333分"],
    [
      "averaged by weight",
      { items: weighed(0.4, 0.4, 0.2), as: "mean" },
      8.5,
      "指标1“指标1”9分（权重0.4）、指标2“指标2”8.5分（权重0.4）、指标3“指标3”7.5分（权重0.2），加权平均8.5分",
    ],
    ["averaged by equal weights", { items: weighed(30, 30), as: "mean" }, 8.75, "指标2“指标2”8.5分，平均8.75分"],
  ])("are %s", (_, measure, points, words) => {
    const found = trial(measure, values);
    expect(found.points).toBe(points);
    expect(found.text).toContain(words);
    expect(found.result).toMatchObject({ complete: true, issues: [] });
  });

  it("are those that stand in the table, and not rounded again before the scale", () => {
    const thirds = { "1": 1.15, "2": 1.15, "3": { deductions: [] } };
    expect(trial({ items: weighed(1, 1), as: "sum" }, thirds, { decimals: 1 }).points).toBe(2.4);
    expect(trial({ items: weighed(0.25, 0.25), as: "sum" }, { ...values, "1": 0.33, "2": 0.33 }).points).toBe(0.17);
  });

  it.each([
    ["is blank", { ...values, "2": {} }, ["blank@2.score"]],
    ["cannot be used", { ...values, "2": { score: "八" } }, ["not-a-number@2.score"]],
  ])("are waited for where one %s", (_, entered, issues) => {
    const { result, points, text } = trial(sum, entered);
    expect(points).toBeNull();
    expect(text).toBe("未计分：指标2“指标2”还没有得分；依据第一条");
    expect(result.complete).toBe(false);
    expect(result.issues.map(({ code, item, field }) => `${code}@${item ?? ""}.${field ?? ""}`)).toEqual(issues);
  });

  it("can be left out where an item does not apply", () => {
    const entered = { ...values, "2": { notApplicable: true } };
    const leaving = { exempt: "leaveOut" };
    const found = trial({ ...mean, ...leaving }, entered, { second: exempt });
    expect(found.points).toBe(8.25);
    expect(found.text).toContain("指标1“指标1”9分、指标3“指标3”7.5分、指标2“指标2”不适用（不计），平均8.25分");
    expect(trial({ ...sum, ...leaving }, entered, { second: exempt }).points).toBe(16.5);
  });

  it.each([
    ["error", null, "未计分：填报的数据有误，请先更正", ["no-divisor@fed"]],
    ["full", 100, "“指标2“指标2”的得分”为0或没有，按满分计", []],
    ["none", 0, "“指标2“指标2”的得分”为0或没有，不得分", []],
  ])("are none where nothing applies: %s", (zeroDivisor, points, words, issues) => {
    const measure = { items: [{ item: "2", weight: 1 }], as: "mean", exempt: "leaveOut" };
    const entered = { ...values, "2": { notApplicable: true } };
    const found = trial(measure, entered, { second: exempt, rule: { zeroDivisor } });
    expect(found.points).toBe(points);
    expect(found.text).toContain(words);
    expect(told(found.result.issues)).toEqual(issues);
  });

  it("are points where an item that does not apply has some", () => {
    const full = { notApplicable: { label: "无此项任务", as: "full", clause } };
    expect(trial(sum, { ...values, "2": { notApplicable: true } }, { second: full }).points).toBe(26.5);
  });

  it("are not entered", () => {
    const { result } = trial(sum, { ...values, fed: { value: 5 } });
    expect(messagesOf(result, "unknown-field")).toEqual(["指标没有填报项目“value”，可填：无（自动判定）"]);
  });
});

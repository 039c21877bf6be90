import { measuredTrial } from "../../support/measuredTrial";

const mark = { kind: "entered", unit: "分", min: 0, max: 100, whole: false };
const marks = { kind: "mean", unit: "分", min: 0, max: 100, dropHighest: 0, dropLowest: 0 };
const votes = {
  kind: "votes",
  unit: "分",
  counted: "票",
  levels: [
    { id: "yes", label: "满意", worth: 100 },
    { id: "no", label: "不满意", worth: 0 },
  ],
};
const part = (id: string, label: string, weight: number, measure: object) => ({ id, label, weight, measure });
const parts = [part("above", "上级", 30, mark), part("peers", "同级", 30, marks), part("people", "群众", 40, votes)];
const weighted = { kind: "weighted", unit: "分", parts, emptyPart: "error" };
const trial = measuredTrial({ measure: weighted });
const leaving = measuredTrial({ measure: { ...weighted, emptyPart: "leaveOut" } });
const values = { "above.value": 90, "peers.marks": [80, 90], "people.yes": 3, "people.no": 1 };

describe("a weighted mean", () => {
  it("weighs marks, means of groups and votes", () => {
    expect(trial(values)).toMatchObject({ result: 82.5, issues: [] });
    expect(trial(values).text).toContain("上级90分（权重30）、同级85分（权重30）、群众75分（权重40），加权平均82.5分");
  });

  it.each([
    [[2, 1], 80],
    [[0.5, 0.5], 75],
    [[1, 2], 70],
    [[0.2, 0.1], 80],
  ])("divides by the sum of the weights %j", ([first = 0, second = 0], points) => {
    const two = [part("a", "甲", first, mark), part("b", "乙", second, mark)];
    const found = measuredTrial({ measure: { ...weighted, parts: two } })({ "a.value": 90, "b.value": 60 });
    expect(found.result).toBe(points);
  });

  it("is exact where the parts are not", () => {
    const two = [part("a", "甲", 1, marks), part("b", "乙", 1, marks)];
    const found = measuredTrial({ measure: { ...weighted, parts: two } })({
      "a.marks": [1, 1, 2],
      "b.marks": [1, 2, 2],
    });
    expect(found.result).toBe(1.5);
  });

  it.each([
    ["nobody gave a mark", { ...values, "peers.marks": [] }, "no-divisor@peers.marks", 81.43],
    ["nobody voted", { ...values, "people.yes": 0, "people.no": 0 }, "no-divisor@people.yes", 87.5],
  ])("can leave out a part where %s", (_, entered, issue, points) => {
    expect(trial(entered)).toMatchObject({ result: null, issues: [issue] });
    expect(leaving(entered)).toMatchObject({ result: points, issues: [issue.replace("no-divisor", "part-left-out")] });
    expect(leaving(entered).text).toContain("没有（权重由其余各项分担）");
  });

  it("cannot leave out all parts", () => {
    const two = [part("a", "甲", 1, marks), part("b", "乙", 1, marks)];
    const found = measuredTrial({ measure: { ...weighted, parts: two, emptyPart: "leaveOut" } });
    expect(found({ "a.marks": [], "b.marks": [] })).toMatchObject({ result: null, issues: ["no-divisor@b.marks"] });
  });

  it.each([
    ["blank@above.value", { ...values, "above.value": null }],
    ["above-maximum@peers.marks", { ...values, "peers.marks": [120] }],
    ["not-a-number@above.value", { ...values, "above.value": "九十" }],
    ["unknown-field@value", { ...values, value: 1 }],
  ])("has %s", (issue, entered) => {
    expect(leaving(entered)).toMatchObject({ result: null, issues: [issue] });
  });

  it("stops at a part that is unusable", () => {
    const two = [part("a", "甲", 1, { ...marks, dropHighest: 2 }), part("b", "乙", 1, mark)];
    const found = measuredTrial({ measure: { ...weighted, parts: two } })({ "a.marks": [90], "b.value": 1 });
    expect(found).toMatchObject({ result: null, issues: ["too-few-marks@a.marks"] });
  });

  it("calls its fields by their parts, or as the rubric calls them", () => {
    expect(trial({}).messages).toEqual([
      "“上级（分）”未填",
      "“同级（分）”未填",
      "“群众：满意（票）”未填",
      "“群众：不满意（票）”未填",
    ]);
    const named = measuredTrial({ measure: weighted, labels: { "above.value": "主管部门评分", "people.yes": "满意" } });
    expect(named({}).messages).toContain("“主管部门评分（分）”未填");
    expect(named({}).messages).toContain("“满意（票）”未填");
  });
});

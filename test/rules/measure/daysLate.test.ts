import fc from "fast-check";
import { ruleFaults } from "../../../src/rubric/lint/itemFaults";
import { ruleSchema } from "../../../src/rules/kinds/kinds";
import { dayAfter } from "../../../src/shared/day";
import { parseWith } from "../../../src/shared/schema";
import { perDay } from "../../support/datesRubric";
import { measuredTrial } from "../../support/measuredTrial";
import { runs } from "../../support/runs";

const daysLate = { kind: "daysLate", due: "2019-04-01" };
const days = measuredTrial({ measure: daysLate });

describe("days late", () => {
  it.each([
    ["2019-04-01", "2019-04-05", 4],
    ["2019-04-01", "2019-04-02", 1],
    ["2019-04-01", "2019-04-01", 0],
    ["2019-04-01", "2019-03-31", 0],
    ["2019-04-01", "2018-12-31", 0],
    // A leap day, and a year that has none.
    ["2020-02-28", "2020-03-01", 2],
    ["2019-02-28", "2019-03-01", 1],
    ["2020-02-29", "2020-02-29", 0],
    ["2019-12-31", "2020-01-01", 1],
    ["2019-12-31", "2020-12-31", 366],
    ["1900-02-28", "1900-03-01", 1],
  ])("due on %s, done on %s: %d", (due, date, late) => {
    expect(measuredTrial({ measure: { kind: "daysLate", due } })({ date })).toMatchObject({ result: late, issues: [] });
  });

  it.each([
    [{}, ["blank@date"]],
    [{ date: null }, ["blank@date"]],
    [{ date: "2019-04-31" }, ["no-such-day@date"]],
    [{ date: "2019/4/5" }, ["not-a-date@date"]],
    [{ date: 43_560 }, ["not-a-date@date"]],
  ])("cannot be told of %j", (values, issues) => {
    expect(days(values)).toMatchObject({ result: null, issues });
  });

  it("keeps within the days that can be entered", () => {
    const within = measuredTrial({ measure: { ...daysLate, earliest: "2019-03-01", latest: "2019-05-31" } });
    expect(within({ date: "2019-02-28" }).messages).toEqual(["“报送日期”不能早于2019-03-01，现为2019-02-28"]);
    expect(within({ date: "2019-06-01" }).messages).toEqual(["“报送日期”不能晚于2019-05-31，现为2019-06-01"]);
    expect(within({ date: "2019-05-31" }).result).toBe(60);
  });

  it.each([
    ["2020-04-01", 366, []],
    ["2020-04-02", 367, ["“报送日期”是2020-04-02，与2019-04-01相差一年以上，请核对"]],
    ["2018-03-31", 0, []],
    ["1900-01-05", 0, ["“报送日期”是1900-01-05，与2019-04-01相差一年以上，请核对"]],
  ])("more than a year off, as a number that was taken for a date may be, are told: %s", (date, result, messages) => {
    expect(days({ date })).toMatchObject({ result, messages });
  });

  it.each([
    ["2019-04-05", "满分10分，报送日期2019-04-05，迟于2019-04-01，晚4天，比目标0天差4天，"],
    ["2019-04-01", "满分10分，报送日期2019-04-01，不迟于2019-04-01，达到目标0天，得10分"],
  ])("are told with both days: %s", (date, text) => {
    expect(measuredTrial({ measure: daysLate, scale: perDay }, { max: 10 })({ date }).text).toContain(text);
  });

  it("are counted in bands", () => {
    const bands = [
      { is: 0, points: 10 },
      { atLeast: 1, atMost: 5, points: 6 },
      { above: 5, points: 0 },
    ];
    const trial = measuredTrial({ measure: daysLate, scale: { kind: "bands", bands } }, { max: 10 });
    const dates = ["2019-04-01", "2019-04-02", "2019-04-06", "2019-04-07"];
    expect(dates.map((date) => trial({ date }).result)).toEqual([10, 6, 6, 0]);
  });

  it("can be a part of a weighted mean, each part with a date of its own", () => {
    const parts = [
      { id: "plan", label: "计划", weight: 1, measure: daysLate },
      { id: "report", label: "总结", weight: 3, measure: { kind: "daysLate", due: "2019-12-31" } },
    ];
    const trial = measuredTrial({ measure: { kind: "weighted", unit: "天", parts, emptyPart: "error" } });
    const found = trial({ "plan.date": "2019-04-05", "report.date": "2020-01-08" });
    expect(found.result).toBe(7);
    expect(found.text).toContain("计划4天（权重1）、总结8天（权重3），加权平均7天");
    expect(trial({ "plan.date": "2019-04-05" }).messages).toEqual(["“总结”未填"]);
  });

  it("is called as the rubric calls it", () => {
    const trial = measuredTrial({ measure: daysLate, labels: { date: "总结报送日期" } });
    expect(trial({}).messages).toEqual(["“总结报送日期”未填"]);
    expect(trial({ date: "2019-04-02" }).text).toContain("总结报送日期2019-04-02，迟于2019-04-01，晚1天");
  });
});

test("who is later never has more points, and who is on time has them all", () => {
  const trial = measuredTrial({ measure: daysLate, scale: perDay }, { max: 10 });
  const points = (late: number) => Number(trial({ date: dayAfter("2019-04-01", late) }).result ?? Number.NaN);
  fc.assert(
    fc.property(fc.integer({ min: -500, max: 500 }), fc.nat(500), (late, more) => {
      expect(points(late + more)).toBeLessThanOrEqual(points(late));
      expect(points(late)).toBe(late <= 0 ? 10 : Math.max(0, 10 - late / 2));
    }),
    runs(200),
  );
});

describe("a rule on days late", () => {
  const rule = (more: object) => ({ kind: "measured", measure: { ...daysLate, ...more }, scale: perDay });

  it.each([
    [{ due: "2019-04-31" }, "measure.due"],
    [{ due: "4月1日" }, "measure.due"],
    [{ due: "" }, "measure.due"],
    [{ earliest: "2019-02-29" }, "measure.earliest"],
    [{ latest: "2019/12/31" }, "measure.latest"],
  ])("names days of the calendar: %j", (more, path) => {
    const found = parseWith(ruleSchema, rule(more));
    expect(found.ok ? [] : found.issues.map(({ code, place }) => [code, place.path])).toEqual([["schema", path]]);
  });

  it.each([
    [{}, []],
    [{ earliest: "2019-01-01", latest: "2019-12-31" }, []],
    [{ latest: "2019-04-02" }, []],
    [{ earliest: "2020-01-01", latest: "2019-12-31" }, ["lint-dates-reversed@rule.measure.earliest"]],
    [{ latest: "2019-04-01" }, ["lint-never-late@rule.measure.latest"]],
    [{ latest: "2019-03-01" }, ["lint-never-late@rule.measure.latest"]],
  ])("makes sense of its days: %j", (more, expected) => {
    const faults = ruleFaults(ruleSchema.parse(rule(more)), { max: 10, counts: "base" }, ["rule"]);
    const found = faults.map(({ code, place }) => `${code}@${place.path ?? ""}`);
    expect(found.filter((one) => !one.startsWith("lint-open-parameter"))).toEqual(expected);
  });
});

import { parseResults, withOtherResults } from "../../src/app/otherResults";
import type { Input } from "../../src/app/input";
import type { Unit } from "../../src/scoring/entries";
import { issueText, placeText } from "../../src/shared/issue";
import { tableOf } from "../support/tableTrial";

const clause = "第三条";
const rubric = tableOf(
  [
    ["1", 60],
    ["2", 40],
  ],
  100,
  {
    attributes: [{ id: "province", label: "省级评价得分", type: "number", note: "略" }],
    otherResults: [
      { rubric: "routine", take: "total", to: { item: "1", field: "score" }, clause },
      { rubric: "province", take: "base", to: { attribute: "province" }, clause },
    ],
  },
);

const inputOf = (...units: readonly Unit[]): Input => ({
  rubric,
  entries: { rubric: rubric.id, units },
  unusable: [],
  issues: [],
  locate: (place) => place,
});

const result = (name: string, more: object = {}) => ({ name, complete: true, total: 55.5, base: 50, rank: 1, ...more });

function taken(unit: Unit, source: string, ...results: readonly object[]) {
  const parsed = parseResults({ rubric: source, provisional: false, units: results }, "结果.json");
  if (!parsed.ok) throw new Error("unreadable results");
  const { entries, issues } = withOtherResults(inputOf(unit), parsed.value, "结果.json");
  return { unit: entries.units[0], told: issues.map((found) => `${placeText(found.place)}：${issueText(found)}`) };
}

describe("values taken from the results of another rubric", () => {
  it.each([
    ["an item's field", { name: "甲县" }, "routine", { name: "甲县", entries: { "1": { score: 55.5 } } }],
    [
      "a field beside what is entered",
      { name: " 甲县", entries: { "1": { remark: "略" }, "2": { score: 30 } } },
      "routine",
      { name: " 甲县", entries: { "1": { remark: "略", score: 55.5 }, "2": { score: 30 } } },
    ],
    ["an attribute", { name: "甲县" }, "province", { name: "甲县", attributes: { province: 50 } }],
    [
      "what is entered already",
      { name: "甲县", entries: { "1": { score: 55.5 } } },
      "routine",
      { name: "甲县", entries: { "1": { score: 55.5 } } },
    ],
  ])("fill %s", (_, unit, source, expected) => {
    expect(taken(unit, source, result("甲县"), result("乙县"))).toEqual({ unit: expected, told: [] });
  });

  it.each([
    ["of a unit that is not there", [result("乙县")]],
    ["that are not final", [result("甲县", { complete: false })]],
    ["that are none", [result("甲县", { total: null })]],
  ])("leave blank what they have nothing for: results %s", (_, results) => {
    expect(taken({ name: "甲县" }, "routine", ...results)).toEqual({
      unit: { name: "甲县" },
      told: ["结果.json · 甲县 · 指标1 · score：考评表“routine”的结果里，单位“甲县”还没有最后的总分，没有取用"],
    });
  });

  it("never replace what somebody entered", () => {
    const unit = { name: "甲县", entries: { "1": { score: 50 } } };
    expect(taken(unit, "routine", result("甲县"))).toEqual({
      unit,
      told: ["甲县 · 指标1 · score：填报的是50，考评表“routine”的结果是55.5，请核对后改成一致"],
    });
  });

  it("come from a rubric that the table names", () => {
    expect(taken({ name: "甲县" }, "other", result("甲县")).told).toEqual([
      "结果.json：本表不取考评表“other”的结果，可取：routine、province",
    ]);
  });

  it("need a file of results", () => {
    const parsed = parseResults({ rubric: "routine", provisional: false, units: [{ name: "甲县" }] }, "结果.json");
    expect(parsed.issues.map(({ place }) => place.path)).toEqual([
      "units[0].complete",
      "units[0].total",
      "units[0].base",
      "units[0].rank",
    ]);
  });
});

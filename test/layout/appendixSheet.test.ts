import { trimmed } from "../../src/layout/cells/verdicts";
import { cellUnder, planned, sheetOf } from "../support/sheets";
import { categoriesRubric, phasesRubric, pointsRubric, ratingsRubric } from "../support/smallRubrics";
import type { SheetPlan } from "../../src/layout/plan";
import type { Rubric } from "../../src/rubric/schema";
import type { Unit } from "../../src/scoring/entries";

function unitSheet(rubric: Rubric, unit: Unit): SheetPlan {
  return sheetOf(planned(rubric, { layout: "appendix", units: [unit], period: "2020年度" }), unit.name);
}

const unit: Unit = {
  name: "一村",
  attributes: { remote: true, ledgerClosed: false },
  entries: { "1": { score: 8, evidence: "照片" }, "2": { deductions: [] }, "9": { occurred: true } },
  self: { "1": { score: 9, remark: "请核" } },
  final: { grade: "良好", reason: "有通报" },
};
const sheet = unitSheet(pointsRubric, unit);
const keysDown = sheet.cells.filter(({ row, column }) => column === 0 && row > 0).map(({ value }) => value);
const keysAcross = sheet.cells.filter(({ row, column }) => row === 0 && column > 0).map(({ value }) => value);
const value = (rowKey: string, columnKey: string) => cellUnder(sheet, rowKey, columnKey).value;

/** The rows and columns over which the cell under two keys is merged. */
function mergedOver(plan: SheetPlan, rowKey: string, columnKey: string): readonly [number, number] {
  const { row, column } = cellUnder(plan, rowKey, columnKey);
  const area = plan.merges.find((one) => one.row === row && one.column === column);
  return [area?.rows ?? 1, area?.columns ?? 1];
}

it("hides the keys", () => {
  expect([sheet.hiddenRows, sheet.hiddenColumns]).toEqual([[0], [0]]);
});

it("has the heading, the title, the block, the header, a row for every field, and the results", () => {
  expect(keysDown).toEqual([
    "heading",
    "title",
    "unit",
    "period",
    "@remote",
    "@ledgerClosed",
    "@final.grade",
    "@final.reason",
    "header:0",
    "total",
    "1|score",
    "2|deductions",
    "3|a",
    "3|b",
    "4|actual",
    "4|target",
    "5|value",
    "5|achieved",
    "5|score",
    "printed:6",
    "6|x",
    "6|y",
    "7|z",
    "8|",
    "9|occurred",
    ...["甲", "乙", "加分", "减分"].map((name) => `result:section:${name}`),
    ...["base", "bonus", "penalty", "total", "selfTotal", "veto", "rank", "grade", "final", "status", "notices"].map(
      (key) => `result:${key}`,
    ),
  ]);
});

it("has the printed columns in order, then those to be filled in, then the results and the remarks", () => {
  expect(keysAcross).toEqual([
    "col:number",
    "col:section",
    "col:content",
    "col:max",
    "applies",
    "label",
    "self",
    "entries",
    "points",
    "explanation",
    "evidence",
    "remark",
    "self:evidence",
    "self:remark",
  ]);
});

it("prints the official table as it is, merged over the rows of its fields", () => {
  expect([value("1|score", "col:content"), value("1|score", "col:max")]).toEqual(["内容一", "10"]);
  expect(mergedOver(sheet, "1|score", "col:section")).toEqual([2, 1]);
  expect(mergedOver(sheet, "3|a", "col:max")).toEqual([4, 1]);
  expect(mergedOver(sheet, "5|value", "col:content")).toEqual([3, 1]);
  expect(mergedOver(sheet, "5|value", "col:number")).toEqual([4, 1]);
  expect(mergedOver(sheet, "8|", "col:content")).toEqual([2, 2]);
  expect(mergedOver(sheet, "total", "col:number")).toEqual([1, 3]);
});

it("gives a row that belongs to the item above to that item's last field", () => {
  expect(mergedOver(sheet, "5|score", "entries")).toEqual([2, 1]);
  expect(mergedOver(sheet, "5|value", "points")).toEqual([4, 1]);
});

it("says under which reading a field counts, and for which units a row applies", () => {
  expect(value("5|score", "label")).toBe("评定得分（口径“怎样理解？”选“另一种”时填）（0～10）");
  expect(value("5|value", "applies")).toBe("“偏远”填“否”的不适用");
});

it("holds what was filled in on both sides", () => {
  expect([value("1|score", "entries"), value("1|score", "self")]).toEqual([8, 9]);
  expect([value("2|deductions", "entries"), value("9|occurred", "entries")]).toEqual(["无", "是"]);
  expect([value("1|score", "evidence"), value("1|score", "self:remark")]).toEqual(["照片", "请核"]);
  expect([value("@remote", "col:content"), value("@ledgerClosed", "col:content")]).toEqual(["是", "否"]);
  expect([value("@final.grade", "col:content"), value("@final.reason", "col:content")]).toEqual(["良好", "有通报"]);
  expect([value("unit", "col:content"), value("period", "col:content")]).toEqual(["一村", "2020年度"]);
});

it("unlocks entry cells, and nothing else", () => {
  const unlocked = sheet.cells.filter(({ style }) => style.unlocked === true);
  const fields = keysDown.filter((key) => typeof key === "string" && /^\d\|./.test(key)).length;
  const items = 9;
  expect(unlocked).toHaveLength(fields * 2 + items * 4 + 4);
  expect(cellUnder(sheet, "8|", "entries").style.unlocked).toBeUndefined();
});

it("keeps numbers numbers, and lists and choices text", () => {
  const format = (rowKey: string) => cellUnder(sheet, rowKey, "entries").style.format;
  expect(["1|score", "6|x", "2|deductions", "9|occurred"].map(format)).toEqual(["points", "points", "text", "text"]);
});

describe("validation of entry cells", () => {
  const of = (rowKey: string, columnKey = "entries") => {
    const { row, column } = cellUnder(sheet, rowKey, columnKey);
    return sheet.validations.find(({ area }) => area.row === row && area.column === column);
  };

  it("is by the field", () => {
    expect(of("1|score")?.rule).toEqual({ type: "decimal", min: 0, max: 10 });
    expect(of("6|x")?.rule).toEqual({ type: "whole", min: 0, max: null });
    expect(of("9|occurred")?.rule).toEqual({ type: "list", options: ["是", "否"] });
    expect(of("2|deductions")?.rule).toEqual({ type: "any" });
    expect(of("@final.grade", "col:content")?.rule).toEqual({ type: "list", options: ["优秀", "良好", "一般"] });
    expect(of("1|score", "self")?.rule).toEqual(of("1|score")?.rule);
  });

  it("tells what to enter and the item's rule", () => {
    expect(of("1|score")?.prompt).toEqual({ title: "1 指标1：得分", text: "请填0至10的数字。内容一" });
    expect(of("2|deductions")?.prompt?.text).toContain("如0.5;2，没有填“无”");
  });
});

describe("marks", () => {
  const marksOf = (rowKey: string, columnKey: string) => {
    const { row, column } = cellUnder(sheet, rowKey, columnKey);
    return sheet.conditions.filter(({ area }) => area.row === row && area.column === column);
  };

  it("show blank required cells and values out of range", () => {
    const [blank, problem, ...slip] = marksOf("1|score", "entries");
    expect(blank).toMatchObject({ look: "blank", formula: `LEN(${trimmed("I14")})=0` });
    expect(problem).toMatchObject({ look: "problem" });
    expect(problem?.formula).toContain("IF(ISNUMBER(I14),OR(I14<0,I14>10),");
    expect(slip.map(({ look }) => look)).toEqual(["slip"]);
  });

  it("show no blank where the ledger is complete, except on the unit's own side", () => {
    const [reviewed] = marksOf("6|x", "entries");
    const [own] = marksOf("6|x", "self");
    expect(reviewed?.formula).toBe(`AND(LEN(${trimmed("I24")})=0,$D$9<>"是")`);
    expect(own?.formula).toBe(`LEN(${trimmed("H24")})=0`);
  });

  it("show no blank for what may stay blank", () => {
    expect(marksOf("5|achieved", "entries").map(({ look }) => look)).toEqual(["problem", "slip"]);
  });
});

it("shows only its own category's rows", () => {
  const one = unitSheet(categoriesRubric, { name: "甲村", category: "1" });
  expect(cellUnder(one, "category", "col:max").value).toBe("1 甲类");
  expect(one.cells.some(({ value: text }) => text === "乙一")).toBe(false);
  expect(mergedOver(one, "1.1|score", "points")).toEqual([2, 1]);
});

it("has no cell for a phase that is not assessed, but prints its 0", () => {
  const phases = unitSheet(phasesRubric, { name: "甲" });
  const keys = phases.cells.filter(({ column }) => column === 0).map(({ value: key }) => key);
  expect(keys).not.toContain("2|routine");
  expect(keys).toEqual(expect.arrayContaining(["1|routine", "1|yearEnd", "2|yearEnd", "2|achieved"]));
  expect(cellUnder(phases, "2|yearEnd", "col:routine").value).toBe("0");
});

it("merges a rating over the indicators of its section", () => {
  const ratings = unitSheet(ratingsRubric, { name: "甲" });
  expect(mergedOver(ratings, "1|rating", "entries")).toEqual([2, 1]);
  expect(mergedOver(ratings, "1|rating", "col:name")).toEqual([2, 1]);
  expect(ratings.cells.some(({ value: key }) => key === "result:total")).toBe(false);
});

it("has no column for own values where nobody enters any", () => {
  const plain = unitSheet(pointsRubric, { name: "二村" });
  expect(plain.cells.some(({ row, value: key }) => row === 0 && key === "self")).toBe(false);
});

import { effort } from "../support/effort";
import { builtInRubric } from "../support/rubrics";
import { planWorkbook } from "../../src/layout/sheets/workbookPlan";
import type { WorkbookContent } from "../../src/layout/sheets/design";
import { readingsInForce } from "../../src/rubric/readings";
import type { Rubric } from "../../src/rubric/schema";
import { changed } from "../support/changed";
import { cellUnder, planned, sheetOf } from "../support/sheets";
import { categoriesRubric, phasesRubric, pointsRubric, ratingsRubric } from "../support/smallRubrics";

const names = (rubric: Rubric, content: Pick<WorkbookContent, "layout" | "units"> & Partial<WorkbookContent>) =>
  planned(rubric, content).sheets.map(({ name }) => name);

const two = [{ name: "一村" }, { name: "二村" }];
const villages = (count: number) => Array.from({ length: count }, (_, index) => ({ name: `第${index + 1}村` }));

function faults(rubric: Rubric, content: Pick<WorkbookContent, "layout" | "units"> & Partial<WorkbookContent>) {
  const plan = planWorkbook(rubric, { readings: readingsInForce(rubric).readings, ...content });
  return { ok: plan.ok, codes: plan.issues.map(({ code }) => code) };
}

describe("the sheets of a workbook", () => {
  it("are guide, units, ledger, summary, and the hidden ones, in the appendix layout", () => {
    expect(names(pointsRubric, { layout: "appendix", units: two })).toEqual([
      "说明",
      "一村",
      "二村",
      "台账",
      "汇总",
      "评分说明",
      "_rubric",
    ]);
  });

  it("are one for all units in the matrix layout, with evidence and explanations", () => {
    expect(names(pointsRubric, { layout: "matrix", units: two })).toEqual([
      "说明",
      "审核",
      "佐证",
      "台账",
      "汇总",
      "评分说明",
      "_rubric",
    ]);
  });

  it("are one for each side and each category that has units", () => {
    const units = [
      { name: "甲", category: "1" },
      { name: "乙", category: "2" },
    ];
    expect(names(categoriesRubric, { layout: "matrix", units, self: true })).toEqual([
      "说明",
      "审核 1 甲类",
      "审核 2 乙类",
      "自评 1 甲类",
      "自评 2 乙类",
      "佐证",
      "台账",
      "汇总",
      "评分说明",
      "_rubric",
    ]);
    expect(names(categoriesRubric, { layout: "matrix", units: units.slice(1) })).not.toContain("审核 1 甲类");
  });

  it("have no ledger where the rubric counts no events", () => {
    expect(names(ratingsRubric, { layout: "appendix", units: two })).not.toContain("台账");
  });

  it("leave out the explanations of items where there would be very many", () => {
    const keys = (count: number) =>
      sheetOf(planned(pointsRubric, { layout: "matrix", units: villages(count) }), "评分说明")
        .cells.filter(({ row }) => row === 0)
        .map(({ value }) => value);
    expect(keys(4000)).toContain("result:notices");
    expect(keys(4000)).not.toContain("result:why:1");
    expect(keys(3000)).toContain("result:why:1");
  });

  it("have a hidden one for options that do not fit into a validation", () => {
    const units = villages(60);
    const plan = planned(pointsRubric, { layout: "matrix", units });
    expect(sheetOf(plan, "_lists").visibility).toBe("veryHidden");
    const [validation] = sheetOf(plan, "台账").validations;
    expect(validation?.rule).toEqual({ type: "listFrom", sheet: "_lists", column: 0, firstRow: 0, rows: 60 });
  });

  it("have own values where the document asks for points, somebody wishes it, or a unit has some", () => {
    const asking = changed(pointsRubric, { "self.asks": "points" });
    const own = [{ name: "一村", self: { "1": { score: 1 } } }];
    expect(names(asking, { layout: "matrix", units: two })).toContain("自评");
    expect(names(asking, { layout: "matrix", units: two, self: false })).not.toContain("自评");
    expect(names(pointsRubric, { layout: "matrix", units: two, self: true })).toContain("自评");
    expect(names(pointsRubric, { layout: "matrix", units: own, self: false })).toContain("自评");
  });
});

describe("planning fails", () => {
  it("on more units than anybody finds his way in, one sheet each", () => {
    expect(faults(pointsRubric, { layout: "appendix", units: villages(60) })).toEqual({ ok: true, codes: [] });
    expect(faults(pointsRubric, { layout: "appendix", units: villages(61) })).toEqual({
      ok: false,
      codes: ["too-many-sheets"],
    });
    expect(faults(pointsRubric, { layout: "matrix", units: villages(61) }).ok).toBe(true);
  });

  it("before any work on more units than a workbook can hold, with the largest number that it can", () => {
    const many = Array.from({ length: 100_000 }, (_, index) => ({ name: `第${String(index)}村` }));
    const rubric = builtInRubric("beijinggang-2019-villages");
    const { readings } = readingsInForce(rubric);
    const plan = (units: WorkbookContent["units"]) => planWorkbook(rubric, { layout: "matrix", units, readings });
    const spent = effort();
    const refused = plan(many);
    expect(spent()).toBeLessThan(1_000);
    expect(refused).toMatchObject({ ok: false, issues: [{ code: "too-many-units", parameters: { count: 100_000 } }] });
    const most = Number(refused.issues[0]?.parameters.most);
    expect(most).toBeGreaterThanOrEqual(20_000);
    expect(plan(many.slice(0, most + 1))).toMatchObject({ ok: false, issues: [{ parameters: { most } }] });
  });

  it.each<[string, Rubric, WorkbookContent["units"], string]>([
    ["without units", pointsRubric, [], "no-units"],
    ["on a unit without a name", pointsRubric, [{ name: " " }], "empty-unit-name"],
    ["on two units of one name", pointsRubric, [{ name: "A村" }, { name: "Ａ村 " }], "duplicate-unit"],
    ["on a unit without its category", categoriesRubric, [{ name: "甲" }], "category-missing"],
    ["on an unknown category", categoriesRubric, [{ name: "甲", category: "9" }], "category-unknown"],
    ["on a category where there are none", pointsRubric, [{ name: "甲", category: "1" }], "category-not-used"],
    [
      "on a text that no cell can hold",
      pointsRubric,
      [{ name: "甲", entries: { "1": { remark: "长".repeat(32_768) } } }],
      "text-too-long",
    ],
  ])("%s", (_, rubric, units, code) => {
    for (const layout of ["appendix", "matrix"] as const) {
      expect(faults(rubric, { layout, units })).toEqual({ ok: false, codes: [code] });
    }
  });

  it.each<[string, Rubric, WorkbookContent["units"]]>([
    ["the name of a unit", pointsRubric, [{ name: "长".repeat(33_000) }]],
    ["the title", { ...pointsRubric, title: "长".repeat(33_000) }, two],
  ])("on %s that no cell can hold, with the cell", (_, rubric, units) => {
    for (const layout of ["appendix", "matrix"] as const) {
      const plan = planWorkbook(rubric, { layout, units, readings: {} });
      expect(plan.ok).toBe(false);
      expect(new Set(plan.issues.map(({ code }) => code))).toEqual(new Set(["text-too-long"]));
      expect(plan.issues[0]?.place.cell).toMatch(/^[A-Z]+\d+$/);
      expect(Number(plan.issues[0]?.parameters.length)).toBeGreaterThanOrEqual(33_000);
      expect(plan.issues.length).toBeLessThan(10);
    }
  });

  it("on a line of the ledger that no cell can hold", () => {
    const ledger = [{ unit: "一村", item: "6", matter: "长".repeat(32_768) }];
    expect(faults(pointsRubric, { layout: "matrix", units: two, ledger }).codes).toEqual(["text-too-long"]);
  });
});

it("values without a place in the sheets are told, and the rest is planned", () => {
  const place = (units: WorkbookContent["units"], rubric = pointsRubric) => faults(rubric, { layout: "matrix", units });
  const told = { ok: true, codes: ["not-in-template"] };
  expect(place([{ name: "甲", entries: { "1": { other: 1 } } }])).toEqual(told);
  expect(place([{ name: "甲", entries: { "99": { score: 1 } } }])).toEqual(told);
  expect(place([{ name: "甲", attributes: { other: 1 } }])).toEqual(told);
  expect(place([{ name: "甲", attributes: { ledgerClosed: true } }], phasesRubric)).toEqual(told);
  expect(place([{ name: "甲", category: "1", entries: { "2.2": { score: 1 } } }], categoriesRubric)).toEqual(told);
  expect(place([{ name: "甲", category: "1", final: { grade: "好", reason: "略" } }], categoriesRubric).codes).toEqual([
    "not-in-template",
    "not-in-template",
  ]);
});

describe("the matrix", () => {
  const units = [
    { name: "一村", attributes: { remote: true }, entries: { "1": { score: 8 }, "2": { deductions: [1] } } },
  ];
  const sheet = sheetOf(planned(pointsRubric, { layout: "matrix", units }), "审核");

  it("heads its columns with section, item and field with its range", () => {
    const heads = (column: string) => ["section", "item", "field"].map((row) => cellUnder(sheet, row, column).value);
    expect(heads("1|score")).toEqual(["甲", "1 指标1\n10分", "得分\n0～10"]);
    expect(heads("@remote")).toEqual(["单位情况", "偏远", "是/否"]);
    expect(cellUnder(sheet, "field", "6|y").value).toBe("y（次）\n整数");
  });

  it("holds a unit a row", () => {
    expect(
      ["unit", "@remote", "1|score", "2|deductions", "3|a"].map((key) => cellUnder(sheet, "unit:一村", key).value),
    ).toEqual(["一村", "是", 8, "1", null]);
  });

  it("keeps its headings and names in view, and repeats them on every page", () => {
    expect(sheet.freeze).toEqual({ rows: 5, columns: 2 });
    expect([sheet.page.repeatRows, sheet.page.repeatColumns]).toEqual([
      [1, 4],
      [1, 1],
    ]);
  });

  it("has one validation for a column, however many units", () => {
    const count = (many: number) =>
      sheetOf(planned(pointsRubric, { layout: "matrix", units: villages(many) }), "审核").validations.length;
    expect(count(50)).toBe(count(1));
  });

  it("keeps what belongs to the unit on the reviewers' sheet", () => {
    const own = sheetOf(planned(pointsRubric, { layout: "matrix", units, self: true }), "自评");
    expect(own.cells.some(({ value }) => value === "@remote")).toBe(false);
    expect(own.kind).toBe("self");
  });
});

describe("the guide", () => {
  const readings = { ...readingsInForce(pointsRubric).readings, "rank-ties": "other" };
  const sheet = sheetOf(
    planned(pointsRubric, { layout: "appendix", units: two, readings, period: "2020年度" }),
    "说明",
  );

  it("shows every open case with its clause and choices, and the one in force to be changed", () => {
    const shown = ["question", "clause", "choices", "choice"].map((key) => cellUnder(sheet, "reading:rank-ties", key));
    expect(shown.map(({ value }) => value)).toEqual(["怎样理解？", "第一条", "· 通常（默认）\n· 另一种", "另一种"]);
    expect(shown.map(({ style }) => style.unlocked === true)).toEqual([false, false, false, true]);
  });

  it("takes the period", () => {
    const period = cellUnder(sheet, "period", "clause");
    expect([period.value, period.style.unlocked]).toEqual(["2020年度", true]);
  });
});

import type { Layout } from "../../src/layout/sheets/design";
import { resultPatches } from "../../src/layout/results/resultPatches";
import { workbookState } from "../../src/layout/results/state";
import type { Rubric } from "../../src/rubric/schema";
import type { Entries } from "../../src/scoring/entries";
import { evaluate } from "../../src/scoring/evaluate";
import { resultsOf } from "../../src/scoring/report";
import { at } from "../../src/shared/list";
import { exampleEntries } from "../../src/app/example";
import { variedRubrics } from "../support/rubrics";
import { LATER, STAMP, books, scoreOf, scoredBook, shown, wholeEntries, wholeUnit } from "../support/scoredBooks";
import { filled, ofFirstEdition, placeOf, planned, readBack, sheetOf, typeIn } from "../support/sheets";
import { pointsRubric } from "../support/smallRubrics";
import {
  applyPatches,
  changeSheet,
  deleteRow,
  insertRow,
  setCell,
  snapshotOf,
  withoutSheet,
} from "../support/snapshots";

describe("results in the sheet of one unit", () => {
  const book = scoredBook(books.appendix, pointsRubric);
  const in一村 = (rowKey: string, columnKey: string) => shown(book, "一村", rowKey, columnKey);

  it("show points and explanation of every item", () => {
    expect(in一村("1|score", "points")).toBe(8);
    expect(in一村("1|score", "explanation")).toBe("满分10分，评定8分，得8分；依据第一条");
    expect(in一村("3|a", "points")).toBe(20);
  });

  it("mark what was capped", () => {
    expect(in一村("6|x", "points")).toBe(3);
    expect(in一村("6|x", "explanation")).toMatch(/^【已封顶】/);
  });

  it("say whether an event that vetoes happened", () => {
    expect(in一村("9|occurred", "points")).toBe("未发生");
    expect(in一村("8|", "points")).toBe("未发生");
  });

  it("show the total in the row that the document prints for it", () => {
    expect(in一村("total", "points")).toBe(64);
  });

  it("show subtotals, totals, rank, grade and veto", () => {
    const lines = [
      "section:甲",
      "section:加分",
      "base",
      "bonus",
      "penalty",
      "total",
      "rank",
      "grade",
      "veto",
      "status",
    ];
    expect(lines.map((line) => in一村(`result:${line}`, "points"))).toEqual([
      26,
      3,
      61,
      3,
      0,
      64,
      2,
      "优秀",
      "否",
      "审核",
    ]);
  });
});

describe("results in the summary", () => {
  const bookOf = (layout: Layout, units: Entries["units"]) =>
    scoredBook(snapshotOf(filled(pointsRubric, layout, { rubric: pointsRubric.id, units })), pointsRubric);

  it.each(["appendix", "matrix"] as const)("are none of a unit that is not filled in: no 0 (%s)", (layout) => {
    const book = bookOf(layout, [wholeUnit("一村", 8), { name: "二村" }]);
    const columns = ["section:甲", "base", "penalty", "total", "rank", "grade"];
    const line = columns.map((column) => shown(book, "汇总", "unit:二村", `result:${column}`));
    expect(line).toEqual(columns.map(() => "—"));
    expect(workbookState(readBack(book, pointsRubric))).toMatchObject({ state: "latest" });
  });

  it("say of a grade that it was decided by hand, and which one was computed", () => {
    const final = { grade: "良好", reason: "会议决定" };
    const book = bookOf("matrix", [{ ...wholeUnit("一村", 8), final }, wholeUnit("二村", 9)]);
    const line = (name: string) =>
      ["grade", "final"].map((column) => shown(book, "汇总", `unit:${name}`, `result:${column}`));
    expect([line("一村"), line("二村")]).toEqual([
      ["优秀", "良好（人工；计算为优秀）"],
      ["优秀", null],
    ]);
  });

  it.each(["appendix", "matrix"] as const)("stand in the order of ranks, however often it is scored (%s)", (layout) => {
    const units = [wholeUnit("一村", 7), { name: "二村" }, wholeUnit("三村", 9), wholeUnit("四村", 8)];
    const book = bookOf(layout, units);
    const names = (snapshot: typeof book, sheet: string) => {
      const found = snapshot.sheets.find(({ name }) => name === sheet);
      const { row, column } = placeOf(found ?? at(snapshot.sheets, 0), "header", "unit");
      return found?.rows.slice(row + 1).map((cells) => cells[column]);
    };
    expect(names(book, "汇总")).toEqual(["三村", "四村", "一村", "二村"]);
    expect(names(book, "评分说明")).toEqual(["三村", "四村", "一村", "二村"]);
    expect(shown(book, "汇总", "unit:四村", "result:rank")).toBe(2);
    const reading = readBack(book, pointsRubric);
    expect(workbookState(reading)).toMatchObject({ state: "latest", edited: [] });
    expect(resultPatches(reading, scoreOf(reading), STAMP).patches).toEqual([]);
  });

  it.each(["appendix", "matrix"] as const)("show every unit (%s)", (layout) => {
    const book = scoredBook(books[layout], pointsRubric);
    const line = (name: string) =>
      ["section:乙", "total", "rank", "grade", "veto", "basis", "status", "caps", "notes"].map((column) =>
        shown(book, "汇总", `unit:${name}`, `result:${column}`),
      );
    expect(line("二村")).toEqual([35, 65, 1, "优秀", "否", "审核", "已填全", "1项", null]);
    expect(line("三村")).toEqual([30, 58, 3, "良好", "否", "审核", "已填全", "1项", null]);
  });

  it.each(["appendix", "matrix"] as const)(
    "are a line of figures, whose sentences stand beside them (%s)",
    (layout) => {
      const book = scoredBook(books[layout], pointsRubric);
      expect(shown(book, "评分说明", "unit:二村", "result:capped")).toBe("已封顶：6 指标6");
      expect(shown(book, "评分说明", "unit:二村", "result:reason:rank")).toMatch(/^总分65，/);
      const { cells, rowHeights } = sheetOf(planned(pointsRubric, { layout, units: wholeEntries.units }), "汇总");
      const rows = cells.flatMap(({ row, value }) => {
        return typeof value === "string" && value.startsWith("unit:") ? [rowHeights.get(row)] : [];
      });
      expect(rows).toEqual([20, 20, 20]);
    },
  );

  it("keep their sentences on 汇总 in a workbook of the first edition, which has them there", () => {
    const moved = setCell(0, 40, "result:notices");
    const older = changeSheet(ofFirstEdition(withoutSheet(books.appendix, "评分说明")), "汇总", moved);
    const reading = readBack(older, pointsRubric);
    expect(reading.issues).toEqual([]);
    const units = [...wholeEntries.units.slice(1), { ...wholeUnit("一村", 8), entries: {} }];
    const results = resultsOf(evaluate(pointsRubric, { ...wholeEntries, units }));
    const { patches, issues } = resultPatches(reading, results, STAMP);
    expect(issues).toEqual([]);
    expect(shown(applyPatches(older, patches), "汇总", "unit:一村", "result:notices")).toMatch(/指标1 \S+：“得分”未填/);
  });

  it("show every item where the entry sheets have no room for points, and explain them", () => {
    const book = scoredBook(books.matrix, pointsRubric);
    expect(shown(book, "汇总", "unit:一村", "result:item:2")).toBe(18);
    expect(shown(book, "评分说明", "unit:一村", "result:why:2")).toMatch(/^满分20分，1次扣分合计2分/);
  });

  it("show the difference to what a unit gave itself, and what is missing", () => {
    const own = { ...wholeUnit("一村", 8), self: wholeUnit("一村", 10).entries };
    const units = [own, { name: "二村", entries: { ...wholeUnit("二村", 9).entries, "1": {} } }];
    const book = scoredBook(snapshotOf(filled(pointsRubric, "matrix", { ...wholeEntries, units })), pointsRubric);
    const cell = (name: string, column: string) => shown(book, "汇总", `unit:${name}`, `result:${column}`);
    expect([cell("一村", "total"), cell("一村", "selfTotal"), cell("一村", "difference")]).toEqual([64, 66, -2]);
    expect([cell("二村", "status"), cell("二村", "difference")]).toEqual(["未填全，暂定", null]);
    expect(cell("二村", "notes")).toBe("2条");
    expect(shown(book, "评分说明", "unit:二村", "result:notices")).toMatch(/指标1 \S+：“得分”未填/);
  });
});

describe("writing results", () => {
  const wholeBooks = [...variedRubrics(), pointsRubric].flatMap((rubric) =>
    (["appendix", "matrix"] as const).map((layout): [string, Rubric, Layout] => [
      `${rubric.id} ${layout}`,
      rubric,
      layout,
    ]),
  );

  it.each(wholeBooks)("twice changes nothing the second time: %s", (_, rubric, layout) => {
    for (const example of rubric.examples.slice(0, 4)) {
      const whole = exampleEntries(rubric, example);
      const once = scoredBook(snapshotOf(filled(rubric, layout, whole)), rubric);
      const reading = readBack(once, rubric);
      const again = resultPatches(reading, scoreOf(reading), LATER);
      expect(again).toEqual({ patches: [], issues: [] });
      expect(workbookState(reading)).toMatchObject({ state: "latest", seal: STAMP, edited: [] });
    }
  });

  it("finds the cells wherever they have been moved", () => {
    const moved = changeSheet(changeSheet(books.appendix, "汇总", insertRow(0)), "一村", insertRow(3));
    const book = scoredBook(moved, pointsRubric);
    expect(shown(book, "一村", "result:total", "points")).toBe(64);
    expect(shown(book, "汇总", "unit:一村", "result:total")).toBe(64);
  });

  it("writes the seal last, so that an interruption leaves old results looking old", () => {
    const reading = readBack(books.appendix, pointsRubric);
    const { patches } = resultPatches(reading, scoreOf(reading), STAMP);
    const first = patches.findIndex(
      ({ sheet, value }) => sheet === "_rubric" && typeof value === "string" && value.startsWith("seal:"),
    );
    expect(first).toBeGreaterThan(0);
    expect(patches.slice(first).every(({ sheet }) => sheet === "_rubric")).toBe(true);
    const interrupted = applyPatches(books.appendix, patches.slice(0, first));
    expect(workbookState(readBack(interrupted, pointsRubric)).state).toBe("unscored");
  });

  it("shows the period of the guide in the sheets of the units", () => {
    const book = scoredBook(typeIn(books.appendix, "说明", ["period", "clause"], "2020年度"), pointsRubric);
    expect(shown(book, "一村", "period", "col:content")).toBe("2020年度");
  });

  it("empties results of units that could not be read", () => {
    const before = scoredBook(books.matrix, pointsRubric);
    const other = typeIn(before, "审核", ["unit:一村", "unit"], "别村");
    const after = scoredBook(other, pointsRubric);
    expect(shown(after, "汇总", "unit:一村", "result:total")).toBeNull();
    expect(shown(after, "评分说明", "unit:一村", "result:why:1")).toBeNull();
    expect(shown(after, "汇总", "unit:二村", "result:total")).toBe(65);
  });

  it("tells units without a row in the summary", () => {
    const summary = books.matrix.sheets.find(({ name }) => name === "汇总");
    if (summary === undefined) throw new Error("no summary");
    const lost = changeSheet(books.matrix, "汇总", deleteRow(placeOf(summary, "unit:一村", "unit").row));
    const reading = readBack(lost, pointsRubric);
    const { issues } = resultPatches(reading, scoreOf(reading), STAMP);
    expect(issues.map(({ code, place }) => [code, place.unit])).toEqual([["result-has-no-place", "一村"]]);
  });

  it("tells all units where the summary is gone", () => {
    const reading = readBack(withoutSheet(books.appendix, "汇总"), pointsRubric);
    const { issues } = resultPatches(reading, scoreOf(reading), STAMP);
    expect(issues.map(({ place }) => place.unit)).toEqual(["一村", "二村", "三村"]);
  });
});

it("a workbook without its hidden sheet takes results, but no seal", () => {
  const bare = withoutSheet(
    snapshotOf(planned(pointsRubric, { layout: "matrix", units: wholeEntries.units })),
    "_rubric",
  );
  const book = scoredBook(bare, pointsRubric);
  expect(shown(book, "汇总", "unit:一村", "result:total")).toBe(64);
  expect(workbookState(readBack(book, pointsRubric)).state).toBe("unscored");
});

import { workbookState } from "../../src/layout/results/state";
import type { WorkbookSnapshot } from "../../src/layout/plan";
import { at } from "../../src/shared/list";
import { changed } from "../support/changed";
import { LATER, STAMP, books, scoredBook, wholeEntries, wholeUnit } from "../support/scoredBooks";
import { filled, placeOf, readBack, typeIn } from "../support/sheets";
import { pointsRubric } from "../support/smallRubrics";
import { applyPatches, changeSheet, snapshotOf } from "../support/snapshots";

const stateOf = (snapshot: WorkbookSnapshot, rubric = pointsRubric) => workbookState(readBack(snapshot, rubric));

describe("the state of a workbook", () => {
  const latest = scoredBook(books.appendix, pointsRubric);

  it("is unscored before there are results", () => {
    const changed = { rubric: false, entries: false };
    expect(stateOf(books.appendix)).toEqual({ state: "unscored", seal: null, changed, edited: [], then: null });
  });

  it("is latest after scoring, with the time and the version", () => {
    expect(stateOf(latest).state).toBe("latest");
    expect(stateOf(latest).seal).toMatchObject(STAMP);
  });

  const staleAfter: readonly (readonly [string, string, readonly [string, string], string | number | null])[] = [
    ["a score", "一村", ["1|score", "entries"], 9],
    ["a blank", "一村", ["1|score", "entries"], null],
    ["an attribute", "一村", ["@remote", "col:content"], "是"],
    ["evidence", "一村", ["1|score", "evidence"], "照片"],
    ["an interpretation", "说明", ["reading:decimals", "choice"], "另一种"],
    ["the period", "说明", ["period", "clause"], "2021年度"],
  ];

  it.each(staleAfter)("is stale after a change of %s", (_, sheet, keys, value) => {
    const changedBook = typeIn(latest, sheet, keys, value);
    expect(stateOf(changedBook).changed).toEqual({ rubric: false, entries: true });
    expect(stateOf(changedBook).state).toBe("stale");
    expect(stateOf(scoredBook(changedBook, pointsRubric, LATER)).state).toBe("latest");
    expect(stateOf(scoredBook(changedBook, pointsRubric, LATER)).seal).toMatchObject(LATER);
  });

  it("is stale after a line was added to the ledger", () => {
    const ledger = latest.sheets.find(({ name }) => name === "台账");
    if (ledger === undefined) throw new Error("no ledger");
    const { row, column } = placeOf(ledger, "header", "matter");
    const patch = { sheet: "台账", row: row + 1, column, value: "某事" };
    expect(stateOf(applyPatches(latest, [patch])).state).toBe("stale");
  });

  it("is stale under a rubric of the same version whose rules are others", () => {
    const other = changed(pointsRubric, { "items[5].rule.cap": 2, "items[5].max": 2 });
    expect(stateOf(latest, other).state).toBe("stale");
    expect(stateOf(latest, other).changed.rubric).toBe(true);
  });

  it("tells results that were edited: which cells, from what, to what", () => {
    const edited = typeIn(
      typeIn(latest, "一村", ["1|score", "points"], 10),
      "汇总",
      ["unit:二村", "result:rank"],
      null,
    );
    const { state, edited: cells } = stateOf(edited);
    expect(state).toBe("edited");
    expect(cells.map(({ sheet, unit, name, from, to }) => [sheet, unit, name, from, to])).toEqual([
      ["一村", "一村", "1 指标1", "8", "10"],
      ["汇总", "二村", "名次", "1", null],
    ]);
    expect(cells[0]?.cell).toMatch(/^[A-Z]+\d+$/);
  });

  it.each<[string, string, readonly [string, string], string]>([
    ["an explanation", "一村", ["1|score", "explanation"], "1 指标1 · 评分说明"],
    ["the printed total", "一村", ["total", "points"], "合计"],
    ["a line of results", "一村", ["result:grade", "points"], "等次"],
    ["a subtotal of the summary", "汇总", ["unit:一村", "result:section:甲"], "甲 30分"],
  ])("names %s that was edited", (_, sheet, keys, name) => {
    expect(stateOf(typeIn(latest, sheet, keys, "别的")).edited).toMatchObject([{ name }]);
  });

  it("knows what puts an edited result back", () => {
    const edited = typeIn(
      typeIn(latest, "一村", ["1|score", "points"], 10),
      "汇总",
      ["unit:二村", "result:rank"],
      null,
    );
    const back = stateOf(edited).edited.map(({ restore }) => restore);
    expect(applyPatches(edited, back)).toEqual(latest);
  });

  it("keeps where the units stood, by which scoring again can be compared", () => {
    const { then } = stateOf(typeIn(latest, "汇总", ["unit:一村", "result:total"], 99));
    expect(then?.get("一村")).toEqual({ total: 64, rank: 2, grade: "优秀", vetoed: false });
  });

  it("takes results typed over with a formula for edited", () => {
    const edited = typeIn(latest, "一村", ["1|score", "points"], { formula: "4*2", value: 8 });
    expect(stateOf(edited).state).toBe("edited");
  });

  it("is latest again when edited results are written anew, with the old time", () => {
    const edited = typeIn(latest, "一村", ["1|score", "points"], 10);
    const again = scoredBook(edited, pointsRubric, LATER);
    expect(again).toEqual(latest);
  });

  it("is altered when the template is", () => {
    expect(stateOf(typeIn(latest, "一村", ["1|score", "col:max"], "20")).state).toBe("altered");
  });

  it("is stale when the record of what was written is damaged", () => {
    const hidden = at(
      latest.sheets.filter(({ name }) => name === "_rubric"),
      0,
    );
    const row = hidden.rows.findIndex(([key]) => key === "seal:written:0");
    expect(stateOf(applyPatches(latest, [{ sheet: "_rubric", row, column: 1, value: "[]" }])).state).toBe("stale");
  });

  it("keeps a record of any length, and nothing of an older, longer one", () => {
    const many = Array.from({ length: 400 }, (_, index) => wholeUnit(`第${index}村`, index % 10));
    const plan = snapshotOf(filled(pointsRubric, "matrix", { ...wholeEntries, units: many }));
    const long = scoredBook(plan, pointsRubric);
    const parts = (book: WorkbookSnapshot) =>
      at(
        book.sheets.filter(({ name }) => name === "_rubric"),
        0,
      )
        .rows.map(([key]) => key)
        .filter((key) => typeof key === "string" && key.startsWith("seal:written:"));
    expect(parts(long).length).toBeGreaterThan(2);
    const fewer = changeSheet(long, "审核", (sheet) => ({ ...sheet, rows: sheet.rows.slice(0, 8) }));
    const short = scoredBook(fewer, pointsRubric);
    expect(parts(short).length).toBeLessThan(parts(long).length);
    expect(workbookState(readBack(short, pointsRubric)).seal).not.toBeNull();
  });
});

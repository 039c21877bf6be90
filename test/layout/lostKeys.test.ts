import { evaluate } from "../../src/scoring/evaluate";
import { takesLines } from "../../src/layout/fill/newLines";
import { issueText } from "../../src/shared/issue";
import type { WorkbookSnapshot } from "../../src/layout/plan";
import { filled, ofFirstEdition, placeOf, toldAt } from "../support/sheets";
import { appendix, codes, entries, matrix, read, units, valuesOf } from "../support/pointsBooks";
import { pointsRubric } from "../support/smallRubrics";
import { changeRows, changeSheet, deleteColumn, deleteRow, setCell, sheetIn, snapshotOf } from "../support/snapshots";

function without(snapshot: WorkbookSnapshot, name: string, rowKey: string): WorkbookSnapshot {
  const { row } = placeOf(sheetIn(snapshot, name), rowKey, "entries");
  return changeSheet(snapshot, name, deleteRow(row));
}

/** What scoring misses of a workbook that was read. */
const blanks = ({ entries: found, unread }: ReturnType<typeof read>) =>
  evaluate(pointsRubric, found, unread).units.flatMap(({ issues }) =>
    issues.filter(({ code }) => code === "blank").map(issueText),
  );

describe("a key that is missing", () => {
  it("is told by the name of its row, and its item is not read", () => {
    const snapshot = without(appendix, "一村", "1|score");
    const [found] = read(snapshot).issues;
    expect(found?.code).toBe("template-key-missing");
    expect(found?.parameters).toEqual({ what: "指标1“得分”", axis: "row" });
    expect(Object.keys(valuesOf(snapshot, "一村") ?? {})).toEqual(["3", "4"]);
  });

  it("keeps the other fields of its item from being read, too: one alone might score", () => {
    expect(Object.keys(valuesOf(without(appendix, "一村", "4|target"), "一村") ?? {})).toEqual(["1", "3"]);
  });

  it("is told when it was only emptied", () => {
    const { row } = placeOf(sheetIn(appendix, "一村"), "1|score", "entries");
    const snapshot = changeSheet(appendix, "一村", setCell(row, 0, null));
    expect(codes(snapshot)).toEqual(["template-key-missing", "row-without-key"]);
  });

  it("leaves nobody knowing whether nothing happened when it is that of the closed ledger: one fault, no warnings", () => {
    const closed = units.map((unit) => ({ ...unit, attributes: { ...unit.attributes, ledgerClosed: true } }));
    for (const [layout, name] of [
      ["matrix", "审核"],
      ["appendix", "一村"],
    ] as const) {
      const book = snapshotOf(filled(pointsRubric, layout, { ...entries, units: closed }));
      const { row, column } = placeOf(sheetIn(book, name), "@ledgerClosed", "@ledgerClosed");
      const found = read(changeSheet(book, name, setCell(row, column, null)));
      expect(found.issues.map(({ code }) => code)).toEqual(["template-key-missing"]);
      expect(blanks(found)).toEqual(blanks(read(book)));
    }
  });

  it("takes a whole side when it is the side's column", () => {
    const { column } = placeOf(sheetIn(appendix, "一村"), "1|score", "entries");
    const snapshot = changeSheet(appendix, "一村", deleteColumn(column));
    expect(codes(snapshot)).toEqual(["template-key-missing"]);
    expect(valuesOf(snapshot, "一村")).toBeUndefined();
    expect(read(snapshot).unread).toContainEqual({ unit: "一村", item: null, side: "entries" });
  });

  it.each([
    ["a row of 汇总", "汇总", deleteRow(placeOf(sheetIn(appendix, "汇总"), "worth", "unit").row)],
    ["a column of 汇总", "汇总", deleteColumn(placeOf(sheetIn(appendix, "汇总"), "worth", "result:notes").column)],
    [
      "a column of 评分说明",
      "评分说明",
      deleteColumn(placeOf(sheetIn(appendix, "评分说明"), "worth", "result:notices").column),
    ],
  ])("is missed where the workbook was made with it, not in older ones: %s", (_, sheet, change) => {
    const lost = changeSheet(appendix, sheet, change);
    expect(codes(lost)).toEqual(["template-key-missing"]);
    expect(codes(ofFirstEdition(lost))).toEqual([]);
  });

  it.each(Object.entries({ appendix, matrix }))("is told by a name that can be read, in the %s layout", (_, book) => {
    for (const { name, rows } of book.sheets.filter((sheet) => !sheet.name.startsWith("_"))) {
      const columns = (rows[0] ?? []).flatMap((key, column) => (key === null || column === 0 ? [] : [column]));
      for (const column of columns) {
        const { issues } = read(changeSheet(book, name, setCell(0, column, null)));
        const lost = issues
          .filter(({ code }) => code === "template-key-missing")
          .map(({ parameters }) => parameters.what);
        for (const what of lost) expect(what).not.toMatch(/^[a-z]+(?::|$)/);
      }
    }
  });

  it("leaves the place of what stood there open", () => {
    const { column } = placeOf(sheetIn(appendix, "一村"), "1|score", "entries");
    const place = { unit: "一村", item: "1", field: "score" };
    expect(read(changeSheet(appendix, "一村", deleteColumn(column))).locate(place)).toEqual(place);
    expect(read(without(appendix, "一村", "1|score")).locate(place)).toEqual(place);
  });

  it.each([
    ["row", setCell(placeOf(sheetIn(appendix, "说明"), "reading:decimals", "choice").row, 0, null)],
    ["column", setCell(0, placeOf(sheetIn(appendix, "说明"), "reading:decimals", "choice").column, null)],
  ])("of a %s leaves a reading's sheet to be named", (_, change) => {
    const path = "interpretations.decimals";
    expect(read(changeSheet(appendix, "说明", change)).locate({ path })).toEqual({ path, sheet: "说明" });
  });

  it("takes the units of a matrix when it is the column of their names", () => {
    const { column } = placeOf(sheetIn(matrix, "审核"), "item", "unit");
    const found = read(changeSheet(matrix, "审核", setCell(0, column, null)));
    expect(found.entries.units).toEqual([]);
    expect(found.unread).toEqual(["一村", "二村"].map((unit) => ({ unit, item: null, side: "entries" })));
  });

  it("takes a column of the matrix", () => {
    const { column } = placeOf(sheetIn(matrix, "审核"), "item", "3|b");
    const snapshot = changeSheet(matrix, "审核", deleteColumn(column));
    expect(read(snapshot).issues.map(({ code, parameters }) => [code, parameters])).toEqual([
      ["template-key-missing", { what: "3 指标3：乙方", axis: "column" }],
    ]);
    expect(Object.keys(valuesOf(snapshot, "一村") ?? {})).toEqual(["1", "4"]);
  });

  it("takes the ledger when it is one of its columns: nobody can tell what a line says", () => {
    const line = { unit: "一村", item: "6", level: "x" };
    const book = snapshotOf(filled(pointsRubric, "appendix", { ...entries, ledger: [line] }));
    const { column } = placeOf(sheetIn(book, "台账"), "header", "level");
    const found = read(changeSheet(book, "台账", deleteColumn(column)));
    expect(found.entries.ledger).toBeUndefined();
    expect(found.unread.map(({ item }) => item)).toEqual(["2", "6", "7"]);
  });
});

describe("a column of the ledger that older workbooks do not have", () => {
  const line = { unit: "一村", item: "6", level: "x" };
  const book = snapshotOf(filled(pointsRubric, "appendix", { ...entries, ledger: [line] }));
  const without = (...keys: readonly string[]) =>
    keys.reduce((now, key) => {
      const { column } = placeOf(sheetIn(now, "台账"), "header", key);
      return changeSheet(now, "台账", deleteColumn(column));
    }, book);

  it.each([
    [["work"], ["工作事项"]],
    [["notice"], ["通报编号"]],
    [["deadline"], ["整改时限"]],
    [
      ["work", "notice"],
      ["工作事项", "通报编号"],
    ],
  ])("is missed like any other where it was there: %j", (keys, names) => {
    const found = read(without(...keys));
    expect(found.issues.map(issueText)).toEqual(
      names.map((name) => `模板被改动：找不到“${name}”的列，有关的数据没有读取，请恢复，或用新模板重填`),
    );
    expect(found.entries.ledger).toBeUndefined();
    expect(found.unread.map(({ item }) => item)).toEqual(["2", "6", "7"]);
    expect(takesLines(found, "ledger")).toBe(false);
  });

  it("is not missed in one of those: the lines are read without it", () => {
    const found = read(ofFirstEdition(without("work", "notice", "deadline")));
    expect(found.issues).toEqual([]);
    expect(found.entries.ledger).toEqual([line]);
    expect(takesLines(found, "ledger")).toBe(true);
  });
});

describe("what a workbook says of the places that it was made with", () => {
  it("is told where it is no number of an edition", () => {
    for (const said of ["", "0", "1.5", "二"]) {
      const { rows } = sheetIn(appendix, "_rubric");
      const row = rows.findIndex(([key]) => key === "edition");
      const { issues } = read(changeSheet(appendix, "_rubric", setCell(row, 1, said)));
      expect(issues.map(({ code, parameters }) => [code, parameters])).toEqual([
        ["metadata-damaged", { what: "edition" }],
      ]);
    }
  });
});

describe("a key that stands twice", () => {
  it("keeps both rows from being read: nobody can tell which is meant", () => {
    const { row } = placeOf(sheetIn(matrix, "审核"), "unit:一村", "unit");
    const copied = changeRows((rows) => [...rows, rows[row] ?? []]);
    const snapshot = changeSheet(matrix, "审核", copied);
    expect(toldAt(read(snapshot).issues)).toEqual(["template-key-twice@审核!A8"]);
    expect(read(snapshot).issues[0]?.parameters).toEqual({ what: "一村", axis: "row" });
    expect(read(snapshot).entries.units.map(({ name }) => name)).toEqual(["二村"]);
    expect(read(snapshot).unread).toEqual([{ unit: "一村", item: null, side: "entries" }]);
  });

  it("keeps a column and its copy from being read, and no more than that", () => {
    const { column } = placeOf(sheetIn(matrix, "审核"), "item", "3|b");
    const copied = changeRows((rows) => rows.map((cells) => [...cells, cells[column] ?? null]));
    const found = read(changeSheet(matrix, "审核", copied));
    expect(found.issues.map(({ code, parameters }) => [code, parameters])).toEqual([
      ["template-key-twice", { what: "3 指标3：乙方", axis: "column" }],
    ]);
    expect(found.unread).toEqual([{ unit: null, item: "3", side: "entries" }]);
  });

  it("is no unit where it is the key of another row", () => {
    const { row } = placeOf(sheetIn(matrix, "审核"), "section", "unit");
    const copied = changeRows((rows) => [...rows, rows[row] ?? []]);
    expect(read(changeSheet(matrix, "审核", copied)).unread).toEqual([]);
  });

  it("is none where cells are empty texts", () => {
    const emptied = changeRows((rows) => rows.map((cells) => cells.map((cell) => cell ?? "")));
    expect(codes(changeSheet(matrix, "审核", emptied))).toEqual([]);
  });

  it("keeps the item from being read when a row of the table was copied", () => {
    const { row } = placeOf(sheetIn(appendix, "一村"), "1|score", "entries");
    const snapshot = changeSheet(
      appendix,
      "一村",
      changeRows((rows) => [...rows, rows[row] ?? []]),
    );
    expect(codes(snapshot)).toEqual(["template-key-twice"]);
    expect(Object.keys(valuesOf(snapshot, "一村") ?? {})).toEqual(["3", "4"]);
  });
});

import { readWorkbook } from "../../src/layout/read/readWorkbook";
import { changed } from "../support/changed";
import { placeOf, planned, readBack, toldAt, typeIn } from "../support/sheets";
import { appendix, codes, matrix, read, units, valuesOf } from "../support/pointsBooks";
import { pointsRubric } from "../support/smallRubrics";
import {
  changeRows,
  changeSheet,
  deleteRow,
  insertRow,
  setCell,
  sheetIn,
  snapshotOf,
  withoutSheet,
  withSheets,
} from "../support/snapshots";

const twoHeads = changed(pointsRubric, {
  "printed.header": [
    ["序号", "部分", "内容", "分值"],
    ["1", "2", "3", "4"],
  ],
});

it("an untouched workbook is read without a word", () => {
  expect(read(appendix).issues).toEqual([]);
  expect(read(matrix).issues).toEqual([]);
});

describe("an official text that was changed", () => {
  const points = ["1|score", "col:max"] as const;

  it("is told with its cell, what was and what is", () => {
    const found = read(typeIn(appendix, "一村", points, "12"));
    expect(toldAt(found.issues)).toEqual(["template-text-changed@一村!E14"]);
    expect(found.issues[0]?.parameters).toEqual({ expected: "10", found: "12" });
  });

  it("keeps its item from being read, in that sheet only", () => {
    const snapshot = typeIn(appendix, "一村", points, "12");
    expect(Object.keys(valuesOf(snapshot, "一村") ?? {})).toEqual(["3", "4"]);
    expect(Object.keys(valuesOf(snapshot, "二村") ?? {})).toEqual(["1", "3", "4"]);
    expect(read(snapshot).unread).toEqual([{ unit: "一村", item: "1", side: "entries" }]);
  });

  it("keeps every item under a merged cell from being read", () => {
    const snapshot = typeIn(appendix, "一村", ["3|a", "col:max"], "31");
    expect(Object.keys(valuesOf(snapshot, "一村") ?? {})).toEqual(["1"]);
  });

  it("is told where nothing depends on it, and everything is read", () => {
    for (const keys of [
      ["title", "col:number"],
      ["1|score", "col:section"],
    ] as const) {
      const snapshot = typeIn(appendix, "一村", keys, "改过的");
      expect(codes(snapshot)).toEqual(["template-text-changed"]);
      expect(valuesOf(snapshot, "一村")).toEqual(units[0]?.entries);
    }
  });

  it("is told when it was emptied", () => {
    expect(codes(typeIn(appendix, "一村", points, null))).toEqual(["template-text-changed"]);
  });

  it("is the same text when only the line ends differ", () => {
    const twoLines = changed(pointsRubric, { "printed.rows[1].cells[2]": "第一行\n第二行" });
    const snapshot = snapshotOf(planned(twoLines, { layout: "appendix", units }));
    const other = typeIn(snapshot, "一村", ["1|score", "col:content"], "第一行\r\n第二行");
    expect(readBack(other, twoLines).issues).toEqual([]);
  });

  it("keeps the column of the matrix from being read", () => {
    const snapshot = typeIn(matrix, "审核", ["item", "1|score"], "别的指标");
    expect(codes(snapshot)).toEqual(["template-text-changed"]);
    expect(read(snapshot).entries.units.map((unit) => Object.keys(unit.entries ?? {}))).toEqual([
      ["3", "4"],
      ["3", "4"],
    ]);
    expect(read(snapshot).unread).toEqual([{ unit: null, item: "1", side: "entries" }]);
  });

  it("is told in the guide, the ledger and the summary", () => {
    expect(codes(typeIn(appendix, "说明", ["reading:decimals", "question"], "别的问题"))).toEqual([
      "template-text-changed",
    ]);
    expect(codes(typeIn(appendix, "台账", ["header", "points"], "级别"))).toEqual(["template-text-changed"]);
    expect(codes(typeIn(appendix, "汇总", ["header", "result:total"], "基础分"))).toEqual(["template-text-changed"]);
    expect(codes(typeIn(matrix, "评分说明", ["header", "unit"], "村"))).toEqual(["template-text-changed"]);
  });

  it("is quoted as far as 60 characters go", () => {
    const [found] = read(typeIn(appendix, "一村", points, "十".repeat(80))).issues;
    expect(found?.parameters.found).toHaveLength(60);
  });
});

describe("units", () => {
  it("whose name was typed over are not read", () => {
    const snapshot = typeIn(matrix, "审核", ["unit:一村", "unit"], "三村");
    expect(toldAt(read(snapshot).issues)).toEqual(["template-unit-changed@审核!B6"]);
    expect(read(snapshot).entries.units.map(({ name }) => name)).toEqual(["二村"]);
    expect(read(snapshot).unread).toEqual([{ unit: "一村", item: null, side: "entries" }]);
    const other = read(typeIn(appendix, "一村", ["unit", "col:content"], "三村"));
    expect(other.issues.map(({ code }) => code)).toEqual(["template-unit-changed"]);
    expect(other.unread).toEqual([{ unit: "一村", item: null, side: null }]);
  });

  it.each([
    ["审核", matrix, ["unit:一村", "unit"]],
    ["一村", appendix, ["unit", "col:content"]],
  ] as const)("whose name was emptied are not read (%s)", (name, book, keys) => {
    const found = read(typeIn(book, name, keys, null));
    expect(found.issues.map(({ code, parameters }) => [code, parameters])).toEqual([
      ["template-unit-changed", { expected: "一村", found: "" }],
    ]);
  });

  it.each([
    ["matrix", "审核", ["unit:A村", "unit"]],
    ["appendix", "A村", ["unit", "col:content"]],
  ] as const)("are the same under full-width letters and spaces around (%s)", (layout, name, keys) => {
    const book = snapshotOf(planned(pointsRubric, { layout, units: [{ name: "A村" }] }));
    const found = read(typeIn(book, name, keys, " Ａ村 "));
    expect(found.issues).toEqual([]);
    expect(found.entries.units).toEqual([{ name: "Ａ村" }]);
  });

  it("whose row was deleted are told", () => {
    const { row } = placeOf(sheetIn(matrix, "审核"), "unit:一村", "unit");
    const found = read(changeSheet(matrix, "审核", deleteRow(row)));
    expect(found.issues.map(({ code, parameters }) => [code, parameters.name])).toEqual([["unit-row-missing", "一村"]]);
  });

  it("added by hand, in a row without a key, are told with their place", () => {
    const added = changeRows((rows) => [...rows, [null, "三村", "是", null, 8]]);
    const found = read(changeSheet(matrix, "审核", added));
    expect(toldAt(found.issues)).toEqual(["row-without-key@审核!B8"]);
    expect(found.issues[0]?.parameters).toEqual({ text: "三村" });
    expect(found.entries.units).toHaveLength(2);
  });

  it("added by hand right below the head of the table, with a long text, are told", () => {
    const { row } = placeOf(sheetIn(matrix, "审核"), "field", "unit");
    const added = changeRows((rows) => [...rows.slice(0, row + 1), [null, "村".repeat(50)], ...rows.slice(row + 1)]);
    const found = read(changeSheet(matrix, "审核", added));
    expect(toldAt(found.issues)).toEqual(["row-without-key@审核!B6"]);
    expect(found.issues[0]?.parameters.text).toHaveLength(40);
  });

  it("are not missed in empty rows and in rows of the clerk's own columns", () => {
    const width = sheetIn(matrix, "审核").rows[0]?.length ?? 0;
    const note = changeRows((rows) => [
      ...rows,
      [],
      [...Array.from({ length: width }, () => null), "合计由办公室核对"],
    ]);
    expect(read(changeSheet(matrix, "审核", note)).issues).toEqual([]);
  });
});

it.each([
  ["within the table", pointsRubric, "3|a", 0, ["row-without-key"]],
  ["above the head of the table", pointsRubric, "header:0", 0, []],
  ["between the rows of the head", twoHeads, "header:1", 0, []],
  ["right below the head of the table", pointsRubric, "header:0", 1, ["row-without-key"]],
  ["right above the results", pointsRubric, "result:section:甲", 0, ["row-without-key"]],
  ["right below the first of the results", pointsRubric, "result:section:甲", 1, []],
])("values in a row that was inserted %s of one unit", (_, rubric, key, below, told) => {
  const book = snapshotOf(planned(rubric, { layout: "appendix", units }));
  const { row, column } = placeOf(sheetIn(book, "一村"), key, "entries");
  const inserted = changeSheet(book, "一村", insertRow(row + below));
  expect(readBack(inserted, rubric).issues).toEqual([]);
  const typed = changeSheet(inserted, "一村", setCell(row + below, column, 5));
  expect(readBack(typed, rubric).issues.map(({ code }) => code)).toEqual(told);
});

it("values in a table that lost the key of its head are not told row by row", () => {
  const { row } = placeOf(sheetIn(appendix, "一村"), "header:0", "entries");
  expect(codes(changeSheet(appendix, "一村", setCell(row, 0, null)))).toEqual(["template-key-missing"]);
});

describe("sheets", () => {
  it("that were copied are told and neither is read", () => {
    const copy = { ...sheetIn(appendix, "一村"), name: "一村 (2)" };
    const found = read(withSheets(appendix, copy));
    expect(found.issues.map(({ code, place, parameters }) => [code, place.sheet, parameters.other])).toEqual([
      ["template-sheet-twice", "一村 (2)", "一村"],
    ]);
    expect(found.entries.units.map(({ name }) => name)).toEqual(["二村"]);
  });

  it.each(["说明", "台账", "汇总"])("that were deleted are told: %s", (name) => {
    expect(codes(withoutSheet(appendix, name))).toEqual(["template-sheet-missing"]);
  });

  it.each(["佐证", "评分说明", "审核"])("that were deleted from a matrix workbook are told: %s", (name) => {
    expect(codes(withoutSheet(matrix, name))).toEqual(["template-sheet-missing"]);
  });

  it("that hold two templates pasted together are not read", () => {
    const doubled = changeRows((rows) => [...rows, ...sheetIn(appendix, "二村").rows]);
    const found = read(changeSheet(appendix, "一村", doubled));
    expect(found.issues.map(({ code }) => code)).toEqual(["template-marker-twice", "template-unit-missing"]);
  });

  it.each(["first", "last"])("of another rubric are told and not read, though they stand %s", (place) => {
    const other = changed(pointsRubric, { id: "other" });
    const foreign = snapshotOf(planned(other, { layout: "appendix", units: [{ name: "外村" }] }));
    const sheets = [...appendix.sheets];
    sheets.splice(place === "first" ? 0 : sheets.length, 0, sheetIn(foreign, "外村"));
    const found = read({ sheets });
    expect(found.issues.map(({ code, place }) => [code, place.sheet])).toEqual([["template-of-other-rubric", "外村"]]);
    expect(found.entries.units).toHaveLength(2);
  });

  it("of another version of the rubric are told and not read", () => {
    const other = changed(pointsRubric, { version: 2 });
    const foreign = snapshotOf(planned(other, { layout: "appendix", units: [{ name: "外村" }] }));
    expect(codes(withSheets(appendix, sheetIn(foreign, "外村")))).toEqual(["template-of-other-rubric"]);
  });

  it("of another layout version are told and not read", () => {
    const older = changeSheet(appendix, "一村", setCell(0, 0, "考评表|9|points@1|appendix||一村"));
    expect(codes(older)).toEqual(["template-version", "template-unit-missing"]);
  });
});

describe("a workbook that is none of ours", () => {
  it("is told as such", () => {
    const read = readWorkbook({ sheets: [{ name: "Sheet1", visibility: "visible", rows: [["考评表", 1]] }] }, []);
    expect(read.ok ? [] : read.issues.map(({ code }) => code)).toEqual(["no-template-sheets"]);
  });

  it("is told to be of a layout version that this program does not know", () => {
    const rows = [["考评表|2|points@1|guide||"]];
    const read = readWorkbook({ sheets: [{ name: "说明", visibility: "visible", rows }] }, [pointsRubric]);
    expect(read.ok ? [] : read.issues.map(({ code }) => code)).toEqual(["template-version"]);
  });
});

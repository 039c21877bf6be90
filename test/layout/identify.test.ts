import type { WorkbookSnapshot } from "../../src/layout/plan";
import { sheetId } from "../../src/layout/read/identify";
import { readWorkbook } from "../../src/layout/read/readWorkbook";
import { readingsInForce } from "../../src/rubric/readings";
import { rubricSchema, type Rubric } from "../../src/rubric/schema";
import { changed } from "../support/changed";
import { filled, placeOf, planned, readBack, typeIn } from "../support/sheets";
import { categoriesRubric, pointsRubric } from "../support/smallRubrics";
import { applyPatches, setCell, changeSheet, deleteRow, snapshotOf, withoutSheet } from "../support/snapshots";

const units = [
  { name: "一村", entries: { "1": { score: 8 } }, self: { "1": { score: 9 } } },
  { name: "二村", entries: { "1": { score: 7 } } },
];
const interpretations = { "rank-ties": "other" };
const entries = { rubric: pointsRubric.id, period: "2020年度", interpretations, units };
const book = snapshotOf(filled(pointsRubric, "appendix", entries));
const matrix = snapshotOf(filled(pointsRubric, "matrix", entries));

/** A workbook whose hidden sheet holds another value under a key. */
function withMetadata(snapshot: WorkbookSnapshot, key: string, value: string): WorkbookSnapshot {
  const hidden = snapshot.sheets.find(({ name }) => name === "_rubric");
  const row = hidden?.rows.findIndex(([own]) => own === key) ?? -1;
  if (row < 0) throw new Error(`no ${key}`);
  return applyPatches(snapshot, [{ sheet: "_rubric", row, column: 1, value }]);
}

const codes = (snapshot: WorkbookSnapshot, ...known: readonly Rubric[]) =>
  readBack(snapshot, ...known).issues.map(({ code }) => code);

describe("the units of a workbook", () => {
  it.each([
    ["with blanks within, as older workbooks have their keys", "二 村", "二 村"],
    ["with what nobody sees", "二\u200b村", "二\u00ad村"],
  ])("are found by their names: %s", (_, key, name) => {
    const row =
      matrix.sheets.find((sheet) => sheet.name === "审核")?.rows.findIndex(([own]) => own === "unit:二村") ?? -1;
    const renamed = applyPatches(matrix, [
      { sheet: "审核", row, column: 0, value: `unit:${key}` },
      { sheet: "审核", row, column: 1, value: name },
    ]);
    const { entries: found, issues } = readBack(renamed, pointsRubric);
    expect(issues).toEqual([]);
    expect(found.units).toMatchObject([{ name: "一村" }, { name, entries: { "1": { score: 7 } } }]);
  });
});

describe("the rubric of a workbook", () => {
  it("is the built-in one of the same version", () => {
    expect(readBack(book, categoriesRubric, pointsRubric).rubric).toBe(pointsRubric);
  });

  it("is the one that the workbook carries where there is no such built-in one", () => {
    const { rubric, issues } = readBack(book);
    expect({ ...rubric, examples: [] }).toEqual({ ...rubricSchema.parse(pointsRubric), examples: [] });
    expect(issues).toEqual([]);
  });

  it("is the one that the workbook carries, with a notice, where the built-in one is of another version", () => {
    const newer = changed(pointsRubric, { version: 2, "items[0].max": 5 });
    expect(codes(book, newer)).toEqual(["rubric-other-version"]);
    expect(readBack(book, newer).rubric.items[0]?.max).toBe(10);
  });

  it("is the built-in one, with a warning, where the carried one of that version differs", () => {
    const other = changed(pointsRubric, { "items[0].clause": "第二条" });
    expect(codes(book, other)).toEqual(["rubric-copy-differs"]);
    expect(readBack(book, other).rubric).toBe(other);
  });

  it("is the same with other worked examples", () => {
    expect(codes(book, changed(pointsRubric, { "examples[0].name": "别的" }))).toEqual([]);
  });

  it.each<[string, string, string]>([
    ["no JSON", "{", "JSON"],
    ["no rubric", "{}", "format"],
  ])("cannot be told where the only copy is damaged: %s", (_, text, detail) => {
    const read = readWorkbook(withMetadata(book, "rubric:0", text), []);
    expect(read).toMatchObject({ ok: false, issues: [{ code: "rubric-copy-damaged", parameters: { detail } }] });
    expect(read.issues).toHaveLength(1);
  });

  it("cannot be told where it is neither built in nor carried", () => {
    const read = readWorkbook(withoutSheet(book, "_rubric"), [categoriesRubric]);
    expect(read.ok ? [] : read.issues.map(({ code }) => code)).toEqual(["metadata-missing", "rubric-not-known"]);
  });
});

describe("a workbook without its hidden sheet", () => {
  it.each([
    ["appendix", book],
    ["matrix", matrix],
  ])("is read by the marks of its sheets (%s)", (layout, snapshot) => {
    const read = readBack(withoutSheet(snapshot, "_rubric"), pointsRubric);
    expect(read.issues.map(({ code }) => code)).toEqual(["metadata-missing"]);
    expect(read.entries.units).toEqual(units);
    expect([read.design.layout, read.design.self]).toEqual([layout, true]);
    expect(read.entries.interpretations).toMatchObject(interpretations);
  });

  it("of one sheet alone, moved into a file of its own, holds its unit and its period", () => {
    const single = { sheets: book.sheets.filter(({ name }) => name === "二村") };
    const read = readBack(single, pointsRubric);
    expect(read.entries).toMatchObject({ period: "2020年度", units: [units[1]] });
    expect(readingsInForce(pointsRubric, read.entries.interpretations).issues).toEqual([]);
  });
});

describe("a hidden sheet", () => {
  it.each(["layout", "self", "readings", "units:0"])(
    "that is damaged in part is told, and the rest is used: %s",
    (key) => {
      const damaged = withMetadata(book, key, "?");
      const read = readBack(damaged, pointsRubric);
      expect(read.issues.map(({ code }) => code)).toEqual(["metadata-damaged"]);
      expect(read.entries.units).toEqual(units);
    },
  );

  it("keeps the readings where the guide is lost", () => {
    const read = readBack(withoutSheet(book, "说明"), pointsRubric);
    expect(read.entries.interpretations).toMatchObject(interpretations);
    expect(read.entries.period).toBe("2020年度");
  });

  it("gives no period where the guide is lost and the units' sheets show different ones", () => {
    const other = typeIn(withoutSheet(book, "说明"), "二村", ["period", "col:content"], "2021年度");
    expect(readBack(other, pointsRubric).entries.period).toBeUndefined();
  });

  it("gives the period that the units' sheets show where the guide is lost, though one shows none", () => {
    const other = typeIn(withoutSheet(book, "说明"), "二村", ["period", "col:content"], null);
    expect(readBack(other, pointsRubric).entries.period).toBe("2020年度");
  });

  it("is not asked for the period where the guide says one", () => {
    const other = typeIn(book, "说明", ["period", "clause"], "2021年度");
    expect(readBack(other, pointsRubric).entries.period).toBe("2021年度");
  });

  it("gives the order of the units", () => {
    const turned = { sheets: [...book.sheets].reverse() };
    expect(readBack(turned, pointsRubric).entries.units.map(({ name }) => name)).toEqual(["一村", "二村"]);
  });
});

describe("the readings of the guide", () => {
  const choose = (content: string | null) =>
    readBack(typeIn(book, "说明", ["reading:rank-ties", "choice"], content), pointsRubric);

  it("are the chosen ones, by their labels or ids", () => {
    expect(choose("通常").entries.interpretations).toMatchObject({ "rank-ties": "usual" });
    expect(choose(" 通常 ").entries.interpretations).toMatchObject({ "rank-ties": "usual" });
    expect(choose(" other ").entries.interpretations).toMatchObject({ "rank-ties": "other" });
  });

  it("are the usual ones where none is chosen, with a warning", () => {
    const read = choose(null);
    expect(read.entries.interpretations).toMatchObject({ "rank-ties": "usual" });
    expect(read.issues.map(({ code, parameters }) => [code, parameters])).toEqual([
      ["reading-blank", { question: "怎样理解？", choice: "通常" }],
    ]);
  });

  it("stay as they stand where nobody knows them, to be reported", () => {
    const { issues } = readingsInForce(pointsRubric, choose("随便").entries.interpretations);
    expect(issues.map(({ code }) => code)).toEqual(["unknown-choice"]);
  });

  it("are the ones of the hidden sheet where their row is lost", () => {
    const lost = changeSheet(book, "说明", (sheet) => {
      const row = sheet.rows.findIndex(([key]) => key === "reading:rank-ties");
      return setCell(row, 0, null)(sheet);
    });
    expect(codes(lost, pointsRubric)).toEqual(["template-key-missing"]);
    expect(readBack(lost, pointsRubric).entries.interpretations).toMatchObject(interpretations);
  });
});

it("tells the lost rows of a category's sheet", () => {
  const named = ["甲", "乙"].map((name) => ({ name, category: "2", entries: { "2.2": { score: 1 } } }));
  const whole = snapshotOf(planned(categoriesRubric, { layout: "matrix", units: named }));
  const lost = changeSheet(whole, "审核 2 乙类", (sheet) => deleteRow(placeOf(sheet, "unit:甲", "unit").row)(sheet));
  const read = readBack(lost, categoriesRubric);
  expect(read.issues.map(({ code, place }) => [code, place.sheet, place.unit])).toEqual([
    ["unit-row-missing", "审核 2 乙类", "甲"],
  ]);
  expect(read.unread).toEqual([{ unit: "甲", item: null, side: "entries" }]);
});

it("names the file in every issue", () => {
  const changedBook = typeIn(book, "一村", ["1|score", "col:max"], "12");
  const read = readWorkbook(changedBook, [pointsRubric], "一村.xlsx");
  expect(read.ok ? read.value.issues.map(({ place }) => place.file) : []).toEqual(["一村.xlsx"]);
  const [found] = readBack(changedBook, pointsRubric).issues;
  expect(found?.place).toStrictEqual({ sheet: "一村", cell: "E14" });
});

it("tells the sheet of one unit from that of another whatever their names and categories", () => {
  const one = sheetId({ role: "appendix", category: "1", unit: "2村" });
  expect(sheetId({ role: "appendix", category: "12", unit: "村" })).not.toBe(one);
});

it.each(["appendix", "matrix"] as const)("reads everything that a unit has of its own (%s)", (layout) => {
  const own = [
    { name: "一村", attributes: { remote: true }, final: { grade: "优秀", reason: "复核" } },
    { name: "二村", final: { grade: "良好", reason: "" } },
    {
      name: "三村",
      entries: { "1": { score: 8, evidence: "照片", remark: "已核" } },
      self: { "1": { evidence: "册" } },
    },
    { name: "四村", final: { grade: "", reason: "待定" } },
  ];
  const read = readBack(snapshotOf(filled(pointsRubric, layout, { ...entries, units: own })), pointsRubric);
  expect(read.issues).toEqual([]);
  expect(read.entries).toMatchObject({ period: "2020年度", units: own });
  expect(read.entries.units).toStrictEqual(own);
});

it("plans of a rubric with a category read their units back into it", () => {
  const named = [{ name: "甲", category: "2", entries: { "2.2": { score: 1 } } }];
  for (const layout of ["appendix", "matrix"] as const) {
    const read = readBack(snapshotOf(planned(categoriesRubric, { layout, units: named })), categoriesRubric);
    expect(read.entries.units).toEqual(named);
  }
});

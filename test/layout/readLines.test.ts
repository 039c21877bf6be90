import { cellAddress } from "../../src/layout/address";
import type { CellContent } from "../../src/layout/plan";
import type { LedgerLine } from "../../src/scoring/entries";
import { filled, placeOf, planned, readBack, toldAt, typeIn, withoutLater } from "../support/sheets";
import { pointsRubric } from "../support/smallRubrics";
import { changeRows, changeSheet, setCell, snapshotOf, withoutSheet } from "../support/snapshots";

const units = [{ name: "一村" }, { name: "二村", entries: { "1": { score: 1 } } }];
const appendix = snapshotOf(planned(pointsRubric, { layout: "appendix", units }));
const matrix = snapshotOf(planned(pointsRubric, { layout: "matrix", units, self: true }));

/** A workbook with lines typed into one of its lists, from the first line on. */
function typed(book: typeof appendix, name: string, ...lines: readonly (readonly CellContent[])[]) {
  const sheet = book.sheets.find((one) => one.name === name);
  if (sheet === undefined) throw new Error(`no sheet ${name}`);
  const { row } = placeOf(sheet, "header", "unit");
  return changeSheet(
    book,
    name,
    changeRows((rows) => [...rows.slice(0, row + 1), ...lines.map((line) => [null, ...line]), ...rows.slice(row + 1)]),
  );
}

const ledger = (...lines: readonly (readonly CellContent[])[]) =>
  readBack(typed(appendix, "台账", ...lines), pointsRubric);

describe("a line of the ledger", () => {
  const cases: readonly (readonly [string, readonly CellContent[], LedgerLine])[] = [
    [
      "names unit, item and level as they are picked from the lists",
      ["一村", "6 指标6", { date: "2020-04-01" }, "通报", "x", null, "文件"],
      { unit: "一村", item: "6", date: "2020-04-01", matter: "通报", level: "x", evidence: "文件" },
    ],
    ["names an item by its id alone", ["一村", "6", null, null, "y"], { unit: "一村", item: "6", level: "y" }],
    [
      "names an item by its id, typed as a number",
      ["一村", 6, null, null, "y"],
      { unit: "一村", item: "6", level: "y" },
    ],
    ["tells points", ["一村", "2 指标2", null, null, null, 1.5], { unit: "一村", item: "2", points: 1.5 }],
    ["keeps a date that is no day", ["一村", "6", "2020年4月"], { unit: "一村", item: "6", date: "2020年4月" }],
    ["keeps an unknown unit, to be reported", ["三村", "6"], { unit: "三村", item: "6" }],
    ["keeps an unknown item, to be reported", ["一村", "别的"], { unit: "一村", item: "别的" }],
    ["keeps an unknown level, to be reported", ["一村", "6", null, null, "z"], { unit: "一村", item: "6", level: "z" }],
    ["keeps what is missing, to be reported", [null, null, null, "某事"], { unit: "", item: "", matter: "某事" }],
  ];

  it.each(cases)("%s", (_, cells, line) => {
    const read = ledger(cells);
    expect(read.entries.ledger).toEqual([line]);
    expect(read.issues).toEqual([]);
  });

  it("is none where all of its cells are blank", () => {
    expect(ledger([null, "  "], ["", null]).entries.ledger).toBeUndefined();
  });

  it("with points that are no number is told, and its item is not taken for one without", () => {
    const read = ledger(["一村", "2", null, null, null, "一分"]);
    expect(toldAt(read.issues)).toEqual(["not-a-number@台账!G5"]);
    expect(read.entries.ledger).toEqual([{ unit: "一村", item: "2" }]);
    expect(read.unread).toEqual([{ unit: "一村", item: "2", side: "entries" }]);
  });

  it("with points below one means them: they are no rate", () => {
    const read = ledger(["一村", "2", null, null, null, 0.5]);
    expect(read.entries.ledger).toEqual([{ unit: "一村", item: "2", points: 0.5 }]);
    expect(read.issues).toEqual([]);
  });

  it.each([
    ["the title of a column was changed", ["header", "matter"], "事由", "template-text-changed", 1],
    ["the key of a column is gone", ["考评表|1|points@1|ledger||", "matter"], null, "template-key-missing", 0],
    ["the key of the header is gone", ["header", "考评表|1|points@1|ledger||"], null, "template-key-missing", 0],
  ] as const)("is as good as unread where %s", (_, keys, content, code, lines) => {
    const line = typed(appendix, "台账", ["一村", "6", null, null, "y"]);
    const read = readBack(typeIn(line, "台账", keys, content), pointsRubric);
    expect(read.issues.map((found) => found.code)).toEqual([code]);
    expect(read.entries.ledger ?? []).toHaveLength(lines);
    expect(read.unread).toEqual(["2", "6", "7"].map((item) => ({ unit: null, item, side: "entries" })));
  });

  it("is read above the header, where sorting the sheet may put it", () => {
    const sorted = changeSheet(appendix, "台账", (sheet) => {
      const { row, column } = placeOf(sheet, "header", "item");
      return setCell(row - 1, column, "6")(sheet);
    });
    expect(readBack(sorted, pointsRubric).entries.ledger).toMatchObject([{ item: "6" }]);
  });

  it("with points typed as text is understood, and told", () => {
    const read = ledger(["一村", "2", null, null, null, "１．５"]);
    expect(read.entries.ledger).toEqual([{ unit: "一村", item: "2", points: 1.5 }]);
    expect(toldAt(read.issues)).toEqual(["value-normalised@台账!G5"]);
  });

  it("tells the work and the notice that it is about, and has none in workbooks made before", () => {
    const line = ["一村", "2", null, null, null, 1.5, "文件", "3月报表", "3号"];
    const told = { unit: "一村", item: "2", points: 1.5, evidence: "文件" };
    expect(ledger(line).entries.ledger).toEqual([{ ...told, work: "3月报表", notice: "3号" }]);
    const older = readBack(withoutLater(typed(appendix, "台账", line)), pointsRubric);
    expect(older.entries.ledger).toEqual([told]);
    expect(older.issues).toEqual([]);
    expect(older.locate({ path: "ledger[0].work" })).not.toHaveProperty("cell");
  });

  it("is found again by its place in the ledger", () => {
    const read = ledger([], ["一村", "6"], ["三村", "6"]);
    expect(read.locate({ path: "ledger[1]", unit: "三村" })).toMatchObject({ sheet: "台账", cell: "B7" });
    expect(read.locate({ path: "ledger[1].level", unit: "三村" })).toMatchObject({ sheet: "台账", cell: "F7" });
    expect(read.locate({ path: "ledger[1].other", unit: "三村" })).not.toHaveProperty("cell");
  });
});

describe("a line of the evidence", () => {
  const evidence = (...lines: readonly (readonly CellContent[])[]) =>
    readBack(typed(matrix, "佐证", ...lines), pointsRubric);
  const told = (read: ReturnType<typeof evidence>) => read.entries.units;

  it("belongs to a unit, an item and a side", () => {
    const read = evidence(["一村", "1 指标1", "审核", "照片", "已核"], ["一村", "1 指标1", "自评", "名册"]);
    expect(told(read)[0]).toEqual({
      name: "一村",
      entries: { "1": { evidence: "照片", remark: "已核" } },
      self: { "1": { evidence: "名册" } },
    });
  });

  it("is the reviewers' where no side is named", () => {
    expect(told(evidence(["一村", "1", null, "照片"]))[0]?.entries).toEqual({ "1": { evidence: "照片" } });
  });

  it("is put together with others for the same item", () => {
    const read = evidence(
      ["一村", "1", "审核", "照片"],
      ["一村", "1", null, "名册", "已核"],
      ["一村", "1", null, "表"],
    );
    expect(told(read)[0]?.entries).toEqual({ "1": { evidence: "照片\n名册\n表", remark: "已核" } });
    expect(read.locate({ unit: "一村", item: "1", field: "evidence" })).toMatchObject({ sheet: "佐证", cell: "E7" });
  });

  it("is not read where a title was changed, and that is told", () => {
    const read = readBack(typeIn(matrix, "佐证", ["header", "remark"], "说明"), pointsRubric);
    expect(toldAt(read.issues)).toEqual(["template-text-changed@佐证!F4"]);
  });

  it.each<[string, CellContent[], string]>([
    ["no unit", [null, "1", "审核", "照片"], "line-unit-unknown@佐证!B5"],
    ["no item", ["一村", null, "审核", "照片"], "line-item-unknown@佐证!C5"],
    ["an unknown unit", ["三村", "1", "审核", "照片"], "line-unit-unknown@佐证!B5"],
    ["an unknown item", ["一村", "99", "审核", "照片"], "line-item-unknown@佐证!C5"],
    ["an unknown side", ["一村", "1", "别的", "照片"], "line-side-unknown@佐证!D5"],
  ])("with %s is told and not read", (_, line, code) => {
    const read = evidence(line);
    expect(toldAt(read.issues)).toEqual([code]);
    expect(told(read)[0]).toEqual({ name: "一村" });
  });
});

test("lines of a workbook whose units cannot be read are not told one by one: one cell emptied is one fact", () => {
  const many = Array.from({ length: 300 }, (_, index) => ({
    name: `第${String(index)}村`,
    entries: { "1": { score: 1, remark: "已核" } },
  }));
  const book = snapshotOf(filled(pointsRubric, "matrix", { rubric: pointsRubric.id, units: many }));
  const before = readBack(book, pointsRubric).issues.length;
  for (const column of [0, 1]) {
    const { issues } = readBack(changeSheet(book, "审核", setCell(0, column, null)), pointsRubric);
    expect(issues.map(({ severity }) => severity)).toContain("error");
    expect(issues.length - before).toBeLessThan(5);
  }
});

describe("cells of entries are found by what they hold", () => {
  const whole = {
    rubric: pointsRubric.id,
    units: [{ name: "一村", entries: { "1": { score: 1, remark: "已核" } }, self: { "1": { score: 2 } } }],
  };
  const places = {
    appendix: readBack(snapshotOf(filled(pointsRubric, "appendix", whole)), pointsRubric),
    matrix: readBack(snapshotOf(filled(pointsRubric, "matrix", whole)), pointsRubric),
  };

  it.each([
    [{ unit: "一村" }, "一村!D6", "审核!B6"],
    [{ unit: " 一村" }, "一村!D6", "审核!B6"],
    [{ unit: "一村", field: "remote" }, "一村!D8", "审核!C6"],
    [{ unit: "一村", field: "final" }, "一村!D10", "审核!E6"],
    [{ unit: "一村", item: "1", field: "score" }, "一村!I14", "审核!G6"],
    [{ unit: "一村", item: "1", field: "score", side: "self" }, "一村!H14", "自评!C6"],
    [{ unit: "一村", item: "1", field: "remark" }, "一村!M14", "佐证!F5"],
    [{ unit: "一村", item: "1", field: "remote" }, "一村!D8", "审核!C6"],
  ] as const)("%j", (place, inAppendix, inMatrix) => {
    const cell = ({ sheet = "", cell: address = "" }) => `${sheet}!${address}`;
    expect(cell(places.appendix.locate(place))).toBe(inAppendix);
    expect(cell(places.matrix.locate(place))).toBe(inMatrix);
  });

  it.each(['interpretations["decimals"]', "interpretations.decimals"])("%s in the guide", (path) => {
    const guide = appendix.sheets.find(({ name }) => name === "说明");
    if (guide === undefined) throw new Error("no guide");
    const { row, column } = placeOf(guide, "reading:decimals", "choice");
    expect(readBack(appendix, pointsRubric).locate({ path })).toEqual({
      path,
      sheet: "说明",
      cell: cellAddress(row, column),
    });
  });

  it.each([{ unit: "三村" }, { unit: "一村", item: "99", field: "score" }, { path: "units[0].name" }, {}])(
    "%j is nowhere",
    (place) => {
      expect(places.appendix.locate(place)).toEqual(place);
      expect(places.matrix.locate(place)).toEqual(place);
    },
  );

  it("an item without fields in its row, where it has one", () => {
    expect(places.appendix.locate({ unit: "一村", item: "8" })).toMatchObject({ sheet: "一村", cell: "I27" });
    expect(places.matrix.locate({ unit: "一村", item: "8" })).toEqual({ unit: "一村", item: "8" });
  });

  it("a reading is nowhere where the guide is lost", () => {
    const place = { path: "interpretations.decimals" };
    expect(readBack(withoutSheet(appendix, "说明"), pointsRubric).locate(place)).toEqual(place);
  });

  it("a place that has a cell keeps it", () => {
    const place = { sheet: "别处", cell: "A1", unit: "一村" };
    expect(places.appendix.locate(place)).toEqual(place);
  });
});

const remote = { unit: "一村", field: "remote" };
const score = { unit: "一村", item: "1", field: "score" };

it.each([
  [matrix, "审核", ["unit:一村", "@remote"], "√", { cell: "C6", ...remote }],
  [appendix, "一村", ["@remote", "col:content"], "√", { cell: "D8", ...remote }],
  [matrix, "自评", ["unit:一村", "1|score"], "８", { cell: "C6", ...score, side: "self" }],
  [appendix, "一村", ["1|score", "entries"], "８", { cell: "H14", ...score, side: "entries" }],
] as const)("what is said of a value says whose it is: %#", (book, sheet, keys, content, place) => {
  const [found] = readBack(typeIn(book, sheet, keys, content), pointsRubric).issues;
  expect(found).toMatchObject({ code: "value-normalised", parameters: { found: content } });
  expect(found?.place).toStrictEqual({ sheet, ...place });
});

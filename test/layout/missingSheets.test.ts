import { isPart } from "../../src/layout/read/missingSheets";
import { filled, planned, readBack } from "../support/sheets";
import { categoriesRubric, pointsRubric } from "../support/smallRubrics";
import { changeRows, changeSheet, setCell, snapshotOf, withoutSheet, withSheets } from "../support/snapshots";

const named = [
  { name: "甲", category: "1" },
  { name: "乙", category: "2" },
];
const categories = {
  appendix: snapshotOf(planned(categoriesRubric, { layout: "appendix", units: named })),
  matrix: snapshotOf(planned(categoriesRubric, { layout: "matrix", units: named, self: true })),
};

describe("a sheet of a category or of one of its units", () => {
  it.each(["appendix", "matrix"] as const)("is not missed where it is there (%s)", (layout) => {
    expect(readBack(categories[layout], categoriesRubric).issues).toEqual([]);
  });

  it.each([
    ["appendix", "乙", { code: "template-unit-missing", place: { unit: "乙" }, parameters: { name: "乙" } }],
    ["matrix", "审核 2 乙类", { code: "template-sheet-missing", place: {}, parameters: { name: "审核 2 乙类" } }],
    ["matrix", "自评 1 甲类", { code: "template-sheet-missing", place: {}, parameters: { name: "自评 1 甲类" } }],
  ] as const)("is told where it was deleted (%s %s)", (layout, name, told) => {
    expect(readBack(withoutSheet(categories[layout], name), categoriesRubric).issues).toMatchObject([told]);
  });

  it.each([
    ["appendix", "乙", { sheet: "乙", unit: "乙" }],
    ["matrix", "审核 2 乙类", { sheet: "审核 2 乙类" }],
  ] as const)("is told with its name where it lost its mark (%s %s)", (layout, name, place) => {
    const read = readBack(changeSheet(categories[layout], name, setCell(0, 0, null)), categoriesRubric);
    expect(read.issues.map(({ code, place: at }) => [code, at])).toEqual([["template-marker-missing", place]]);
  });
});

it("misses the sheet of the units' own side", () => {
  const book = snapshotOf(planned(pointsRubric, { layout: "matrix", units: [{ name: "一村" }], self: true }));
  const { issues, design } = readBack(withoutSheet(book, "自评"), pointsRubric);
  expect(issues).toMatchObject([{ code: "template-sheet-missing", parameters: { name: "自评" } }]);
  expect(design.self).toBe(true);
});

it.each([
  [["甲"], ["unit-row-missing"]],
  [["甲", "乙"], []],
])("of three units in one sheet it misses %j, but where one alone is left", (lost, told) => {
  const units = ["甲", "乙", "丙"].map((name) => ({ name }));
  const book = snapshotOf(planned(pointsRubric, { layout: "matrix", units }));
  const isLost = (cells: readonly unknown[]) => lost.some((name) => cells.includes(`unit:${name}`));
  const cut = changeSheet(
    book,
    "审核",
    changeRows((rows) => rows.filter((cells) => !isLost(cells))),
  );
  const read = readBack(cut, pointsRubric);
  expect(read.issues.map(({ code }) => code)).toEqual(told);
  expect(read.unread).toEqual(lost.map((unit) => ({ unit, item: null, side: "entries" })));
});

it.each([
  [1, 1, false],
  [2, 1, false],
  [3, 1, false],
  [3, 2, true],
  [4, 2, false],
])("of %i units %i are lost: the workbook of one is %p", (listed, lost, part) => {
  expect(isPart(listed, lost)).toBe(part);
});

describe("a ledger that is lost", () => {
  const entries = { "2": { deductions: [1] }, "6": { remark: "已核", evidence: "文件" } };
  const book = snapshotOf(
    filled(pointsRubric, "appendix", {
      rubric: pointsRubric.id,
      units: [
        { name: "一村", attributes: { ledgerClosed: true }, entries },
        { name: "二村", attributes: { ledgerClosed: false }, entries },
        { name: "三村", entries },
      ],
    }),
  );
  const unread = ["6", "7"].map((item) => ({ unit: "一村", item, side: "entries" }));
  const ledger = book.sheets.find(({ name }) => name === "台账");

  it.each([
    ["deleted", withoutSheet(book, "台账")],
    ["there twice", withSheets(book, ...(ledger === undefined ? [] : [{ ...ledger, name: "台账 (2)" }]))],
  ])("does not say that nothing happened to units whose ledger is whole: %s", (_, snapshot) => {
    expect(readBack(snapshot, pointsRubric).unread).toEqual(unread);
  });

  it.each([
    ["is there", book],
    ["may never have been there", withoutSheet(withoutSheet(book, "台账"), "_rubric")],
  ])("leaves all as it is where it %s", (_, snapshot) => {
    expect(readBack(snapshot, pointsRubric).unread).toEqual([]);
  });
});

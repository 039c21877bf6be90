/*
 * Workbooks of other versions and other rubrics, and several that do not agree with each other.
 */
import { cellAddress } from "../../src/layout/address";
import type { CellContent, WorkbookSnapshot } from "../../src/layout/plan";
import type { Entries } from "../../src/scoring/entries";
import { createXlsx } from "../../src/workbook/xlsx/writeFile";
import { CITIES } from "../support/books";
import { changed } from "../support/changed";
import { Desk } from "../support/commandLine";
import { packed, unpacked } from "../support/packages";
import { builtInRubric } from "../support/rubrics";
import { filled, placeOf } from "../support/sheets";
import { fileOf } from "../support/snapshotFile";
import { changeRows, changeSheet, snapshotOf, withoutSheet, withSheets } from "../support/snapshots";
import {
  books,
  entryAddress,
  sheetNamed,
  SOUND,
  SPOILT,
  TOTALS,
  twoVillages,
  typed,
  villageBook,
  villages,
} from "../support/villages";
import { printed, witness } from "../support/witness";

let desk: Desk;
beforeEach(() => {
  desk = new Desk();
});
afterEach(() => {
  desk.clear();
});

const cities = builtInRubric(CITIES);
const cityBook = snapshotOf(filled(cities, "appendix", { rubric: CITIES, units: [{ name: "太原市" }] }));
const later = changed(villages, { version: villages.version + 1 });
const laterBook = snapshotOf(filled(later, "appendix", twoVillages));
const ID = villages.id;
const tagOf = ({ id, version }: Pick<typeof villages, "id" | "version">) => `${id}@${version}`;
const [VERSION, LATER, CITY] = [tagOf(villages), tagOf(later), tagOf(cities)];

/** The workbook with the texts of all cells of some sheets changed. */
function rewrite(book: WorkbookSnapshot, names: readonly string[], change: (text: string) => string): WorkbookSnapshot {
  const cell = (content: CellContent) => (typeof content === "string" ? change(content) : content);
  return names.reduce(
    (all, name) =>
      changeSheet(
        all,
        name,
        changeRows((rows) => rows.map((cells) => cells.map(cell))),
      ),
    book,
  );
}

const otherLayout = (text: string) => text.replace(/^考评表\|1\|/, "考评表|2|");
const nameOf = ({ name }: { readonly name: string }) => name;
const version = "工作表按版式2生成，本程序只认版式1，请用生成它的程序版本，或重新生成模板";

describe("a workbook of another layout version", () => {
  test("is refused, sheet by sheet", async () => {
    const names = books.appendix.sheets.map(nameOf);
    desk.put("表.xlsx", fileOf(rewrite(books.appendix, names, otherLayout)));
    const ran = await witness(desk, "score", "表.xlsx", "--json", "-o", "结果.xlsx");
    const errors = names.map((name) => `表.xlsx · ${name}：${version}`);
    expect(ran).toMatchObject({ status: 2, stdout: "", errors, warnings: [], made: [] });
  });

  test("in one of its sheets is read but for that sheet", async () => {
    desk.put("表.xlsx", fileOf(rewrite(books.appendix, [SPOILT], otherLayout)));
    const ran = await witness(desk, "score", "表.xlsx", "--json");
    expect(ran).toMatchObject({
      status: 1,
      errors: [
        `表.xlsx · ${SPOILT}：${version}`,
        `表.xlsx · ${SPOILT}：单位“${SPOILT}”在名单里，它的工作表没有了，没有计分，请恢复；不再考核的，按新名单重新生成`,
      ],
      warnings: [],
    });
    expect(printed(ran)).toMatchObject({ units: [{ name: SOUND, total: TOTALS[SOUND] }] });
  });
});

describe("a workbook of a newer rubric", () => {
  test("is scored by the rubric it carries, with a notice", async () => {
    desk.put("表.xlsx", fileOf(laterBook));
    const ran = await witness(desk, "score", "表.xlsx", "--json");
    const notices = [
      `表.xlsx：工作簿按考评表第${later.version}版生成，本程序现有第${villages.version}版，仍按第${later.version}版处理`,
    ];
    expect(ran).toMatchObject({ status: 0, errors: [], warnings: [], notices });
    expect(printed(ran)).toMatchObject({ rubric: ID, units: [{ total: TOTALS[SPOILT] }, { total: TOTALS[SOUND] }] });
  });

  test.each<[string, WorkbookSnapshot, string]>([
    [
      "it no longer carries",
      withoutSheet(laterBook, "_rubric"),
      `本程序没有考评表${LATER}，工作簿里也没有保存它的内容，请向发放单位重新索取模板`,
    ],
    [
      "whose copy is damaged",
      rewrite(laterBook, ["_rubric"], (text) => (text.startsWith('{"arithmetic"') ? text.slice(0, 99) : text)),
      "工作簿里保存的考评表内容已损坏（JSON），请向发放单位重新索取模板",
    ],
  ])("%s is refused", async (_, book, sentence) => {
    desk.put("表.xlsx", fileOf(book));
    const ran = await witness(desk, "score", "表.xlsx", "--json", "-o", "结果.xlsx");
    expect(ran).toMatchObject({ status: 2, stdout: "", errors: [`表.xlsx：${sentence}`], made: [] });
  });
});

test.each<[string, WorkbookSnapshot, string]>([
  ["another rubric", withSheets(books.appendix, sheetNamed(cityBook, "太原市")), `太原市：${CITY}`],
  ["a newer rubric", withSheets(books.appendix, { ...sheetNamed(laterBook, SPOILT), name: "新" }), `新：${LATER}`],
])("a sheet of %s in the workbook is told and not read", async (_, book, told) => {
  const [sheet = "", found = ""] = told.split("：");
  desk.put("表.xlsx", fileOf(book));
  const ran = await witness(desk, "score", "表.xlsx", "--json");
  const sentence = `工作表属于另一份考评表（${found}），本工作簿是${VERSION}，没有读取，请移到单独的文件`;
  expect(ran).toMatchObject({ status: 1, errors: [`表.xlsx · ${sheet}：${sentence}`], warnings: [] });
  expect(printed(ran)).toMatchObject({ units: [{ total: TOTALS[SPOILT] }, { total: TOTALS[SOUND] }] });
});

test.each<[string, WorkbookSnapshot, string]>([
  ["two rubrics", cityBook, `${cities.title}（${CITY}）`],
  ["two versions of a rubric", laterBook, `${villages.title}（${LATER}）`],
])("workbooks of %s are no cohort", async (_, other, found) => {
  desk.put("甲.xlsx", fileOf(books.appendix));
  desk.put("乙.xlsx", fileOf(other));
  const sentence = `不是同一份考评表：本文件是${found}，甲.xlsx是${villages.title}（${VERSION}），请分开处理`;
  const said = { status: 1, errors: [`乙.xlsx：${sentence}`], warnings: [], made: [] };
  const scored = await witness(desk, "score", "甲.xlsx", "乙.xlsx", "--json", "-o", "合.xlsx");
  expect(scored).toMatchObject(said);
  expect(printed(scored)).toEqual({ rubric: null, interpretations: {}, provisional: true, missing: [], units: [] });
  expect(await witness(desk, "read", "甲.xlsx", "乙.xlsx", "--json")).toMatchObject({ ...said, stdout: "" });
});

describe("a unit in two files", () => {
  const alone = (score: number): Entries => ({
    ...twoVillages,
    units: twoVillages.units.slice(0, 1).map((unit) => ({ ...unit, entries: { ...unit.entries, "3": { score } } })),
  });
  const warnings = [`乙.xlsx：没有其他文件里的这些单位：${SOUND}，请核对是否漏填或误删`];

  beforeEach(() => {
    desk.put("甲.xlsx", fileOf(books.appendix));
  });

  test("with equal values is one unit", async () => {
    desk.put("乙.xlsx", fileOf(villageBook("matrix", alone(7.9))));
    const ran = await witness(desk, "score", "甲.xlsx", "乙.xlsx", "--json", "-o", "合.xlsx");
    expect(ran).toMatchObject({ status: 0, errors: [], warnings, made: ["合.xlsx"] });
    expect(printed(ran)).toMatchObject({ units: [{ total: TOTALS[SPOILT] }, { total: TOTALS[SOUND] }] });
  });

  test("with different values: both files are named, neither value is taken, nothing is written", async () => {
    desk.put("乙.xlsx", fileOf(villageBook("appendix", alone(5))));
    const where = `乙.xlsx · ${entryAddress("3", "score")} · ${SPOILT} · 指标3 易地扶贫搬迁 · score`;
    const conflict = `${where}：两个文件的值不同：甲.xlsx为“7.9”，乙.xlsx为“5”，都没有采用，请核对后改成一致`;
    const scored = await witness(desk, "score", "甲.xlsx", "乙.xlsx", "--json", "-o", "合.xlsx");
    const nothing = "合.xlsx：数据有误，没有写出文件，请改正后重做";
    expect(scored).toMatchObject({ status: 1, errors: [conflict, nothing], warnings, made: [] });
    expect(printed(scored)).toMatchObject({
      units: [{ complete: false, rank: null, items: { "3": { points: null } } }, { total: TOTALS[SOUND] }],
    });
    const said = { status: 1, errors: [conflict], warnings };
    expect(await witness(desk, "read", "甲.xlsx", "乙.xlsx", "--json")).toMatchObject(said);
    expect(await witness(desk, "validate", "甲.xlsx", "乙.xlsx")).toMatchObject(said);
  });

  test("with words in one of them: the other's value does not cover them up", async () => {
    desk.put("乙.xlsx", fileOf(typed("3", "score", "八分")));
    const ran = await witness(desk, "score", "甲.xlsx", "乙.xlsx", "--json");
    expect(ran.status).toBe(1);
    expect(ran.errors).toEqual([expect.stringContaining("甲.xlsx为“7.9”，乙.xlsx为“八分”")]);
    expect(printed(ran)).toMatchObject({ units: [{ items: { "3": { points: null } } }, {}] });
  });
});

test("a result cell merged away: nothing is written, and the results are still printed", async () => {
  const parts = unpacked(await createXlsx(filled(villages, "appendix", twoVillages)));
  const path = "xl/worksheets/sheet2.xml";
  const sheet = sheetNamed(books.appendix, SPOILT);
  const { row, column } = placeOf(sheet, "4|score", "points");
  const [above, hidden] = [cellAddress(row - 1, column), cellAddress(row, column)];
  const area = `<mergeCells><mergeCell ref="${above}:${hidden}"/>`;
  const merged = parts[path]?.replace(/<mergeCells[^>]*>/, area) ?? "";
  desk.put("表.xlsx", packed({ ...parts, [path]: merged }));
  const ran = await witness(desk, "score", "表.xlsx", "--json", "-o", "结果.xlsx");
  const errors = [
    `表.xlsx · ${SPOILT}!${hidden}：单元格被合并到${above}:${hidden}，结果无处可写，请取消合并`,
    "结果.xlsx：数据有误，没有写出文件，请改正后重做",
  ];
  expect(ran).toMatchObject({ status: 1, errors, warnings: [], made: [] });
  expect(printed(ran)).toMatchObject({ units: [{ total: TOTALS[SPOILT] }, { total: TOTALS[SOUND] }] });
});

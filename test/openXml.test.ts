/*
 * Every kind of file that is written here, before Microsoft's validator. Starting it takes longer than reading most
 * files: the worksheets and tables of all rubrics are therefore put into one file each.
 */
import { collectPatches } from "../src/app/collect/collectPlan";
import type { CellPatch, SheetPlan } from "../src/layout/plan";
import type { Layout } from "../src/layout/sheets/design";
import { resultPatches } from "../src/layout/results/resultPatches";
import { sheetNamer } from "../src/layout/sheetNames";
import { openXlsx } from "../src/preview/files/open";
import { saveXlsx } from "../src/preview/files/save";
import type { HostBook } from "../src/preview/host/book/book";
import { summaryDocument, unitsDocument } from "../src/report/appendix/document";
import { writeDocx } from "../src/report/docx/write";
import { typesetDocument, type SetDocument } from "../src/report/page/typeset";
import { issuedBook } from "../src/report/sheet/bookPlan";
import type { Rubric } from "../src/rubric/schema";
import { createXlsx } from "../src/workbook/xlsx/writeFile";
import { tbl, tc, tr, wordPackage } from "./drafting/make/reading";
import { CITIES } from "./support/books";
import { Desk } from "./support/commandLine";
import { optionsOf, sampleEntries, sampleSource } from "./support/issued";
import { describeValid, openXmlErrors } from "./support/openXml";
import { area, ownBook, prompt } from "./support/ownBook";
import { fromJson, opened, planFor } from "./support/returned";
import { builtInRubric, builtInRubrics } from "./support/rubrics";
import { scoreOf, STAMP } from "./support/scoredBooks";
import { filled, planned, readBack } from "./support/sheets";
import { snapshotOf } from "./support/snapshots";
import { LIBRARY, SERVER } from "./workbook/foreign";
import { packed } from "./support/packages";
import { at, patched } from "./workbook/patching";
import { RICH } from "./workbook/rich";

// Whole workbooks take their time where the machine is busy.
jest.setTimeout(60_000);

const rubrics = builtInRubrics();

interface ScoredSheets {
  readonly sheets: readonly SheetPlan[];
  readonly patches: readonly CellPatch[];
}

/** The worksheets of a workbook with samples filled in and what scoring writes into them, under other names. */
function scoredSheets(rubric: Rubric, layout: Layout, name: (wanted: string) => string): ScoredSheets {
  const plan = filled(rubric, layout, sampleEntries(rubric.id, 1));
  const reading = readBack(snapshotOf(plan), rubric);
  const { patches } = resultPatches(reading, scoreOf(reading), STAMP);
  const names = new Map(plan.sheets.map((sheet) => [sheet.name, name(sheet.name)] as const));
  const renamed = (sheet: string) => names.get(sheet) ?? sheet;
  return {
    sheets: plan.sheets.map((sheet) => ({ ...sheet, name: renamed(sheet.name) })),
    patches: patches.map((patch) => ({ ...patch, sheet: renamed(patch.sheet) })),
  };
}

/** Tables of every rubric: of a unit, and of all units. */
function everyTable(): SetDocument {
  const signature = { assessor: "考核办", responsible: "负责人" };
  const options = optionsOf("internal", { self: true, signature, date: "2021-01-15" });
  const sets = rubrics.flatMap(({ id }) => {
    const source = sampleSource(id, 1);
    const documents = [unitsDocument(source, source.evaluation.units, options), summaryDocument(source, options)];
    return documents.map(typesetDocument);
  });
  return { title: "附件", appendices: sets.flatMap(({ appendices }) => appendices) };
}

/** The preview's workbook with all that it can have. */
function fullBook(): HostBook {
  const book = ownBook();
  book.date1904 = true;
  book.structureProtected = true;
  book.activeSheet.protection = { password: "密码", options: { allowSort: true, selectionMode: "Unlocked" } };
  const alone = { areas: [area(90, 0)], rule: null, ignoreBlanks: true, prompt, errorAlert: null };
  book.activeSheet.validations = [...book.activeSheet.validations, alone];
  return book;
}

describeValid("Microsoft's validator finds no error in", () => {
  test("the worksheets of all rubrics in both layouts with their results", async () => {
    const name = sheetNamer();
    const books = rubrics.flatMap((rubric) =>
      (["appendix", "matrix"] as const).map((layout) => scoredSheets(rubric, layout, name)),
    );
    const drawn = await createXlsx({ sheets: books.flatMap(({ sheets }) => sheets) });
    const written = await patched(drawn, ...books.flatMap(({ patches }) => patches));
    expect(await openXmlErrors(written, "xlsx")).toEqual([]);
  });

  test("the tables of all rubrics as .docx", async () => {
    expect(await openXmlErrors(await writeDocx(everyTable()), "docx")).toEqual([]);
  });

  test("the tables of all rubrics as .xlsx", async () => {
    expect(await openXmlErrors(await createXlsx(issuedBook(everyTable())), "xlsx")).toEqual([]);
  });

  test("a workbook in which returned files were collected", async () => {
    const rubric = builtInRubric("beijinggang-2019-villages");
    const entries = sampleEntries(rubric.id, 2);
    const blank = planned(rubric, { layout: "matrix", units: entries.units.map(({ name }) => ({ name })) });
    const open = await opened(rubric, snapshotOf(blank));
    const plan = planFor(open, [await fromJson("甲.json", rubric, entries)]);
    const collected = await patched(await createXlsx(blank), ...collectPatches(open, plan, new Map()));
    expect(await openXmlErrors(collected, "xlsx")).toEqual([]);
  });

  test("a workbook saved by the preview", async () => {
    expect(await openXmlErrors(await saveXlsx(fullBook()), "xlsx")).toEqual([]);
  });

  test.each([
    ["a web page's library", LIBRARY, [at(0, 0, "单 位", "表"), at(1, 1, 8.75, "表"), at(3, 4, true, "表")]],
    ["a server's program", SERVER, [at(0, 0, "<乙>&镇", "表"), at(0, 1, 3, "表"), at(1, 0, "x", "表")]],
  ])("a workbook of %s with values written into it", async (_, bytes, patches) => {
    expect(await openXmlErrors(await patched(bytes, ...patches), "xlsx")).toEqual([]);
  });
});

describeValid("Microsoft's validator finds no other error than before in", () => {
  const office = packed(RICH);

  test("an office's workbook with values written into it", async () => {
    const before = await openXmlErrors(office, "xlsx");
    expect(before).toHaveLength(3);
    const patches = [at(1, 1, 7, "汇总"), at(1, 2, 2.5, "汇总"), at(5, 4, "乙 <镇>\n", "汇总")];
    expect(await openXmlErrors(await patched(office, ...patches), "xlsx")).toEqual(before);
  });
});

describeValid("Microsoft's validator finds no error in what the command line writes:", () => {
  let desk: Desk;
  beforeAll(async () => {
    desk = new Desk();
    desk.put("填报.json", sampleEntries(CITIES, 2));
    await demand("fill", "填报.json", "-o", "填报.xlsx");
    desk.put("交回.xlsx", desk.bytes("填报.xlsx"));
  });
  afterAll(() => {
    desk.clear();
  });

  async function demand(...typed: readonly string[]): Promise<void> {
    const { status, stderr } = await desk.run(typed);
    if (status !== 0) throw new Error(stderr);
  }

  test.each<[name: string, extension: "docx" | "xlsx", typed: readonly string[]]>([
    ["files merged and scored", "xlsx", ["score", "填报.xlsx", "交回.xlsx"]],
    ["the public tables of units", "docx", ["export", "填报.xlsx"]],
  ])("%s", async (name, extension, typed) => {
    const file = `${name}.${extension}`;
    await demand(...typed, "-o", file);
    expect(await openXmlErrors(desk.bytes(file), extension)).toEqual([]);
  });

  test("a blank workbook of a drafted table", async () => {
    const rows = [tr(tc("考核内容"), tc("分值"), tc("评分标准")), tr(tc("会议"), tc("100"), tc("每少1次扣2分。"))];
    desk.put("表.docx", wordPackage(tbl(...rows)));
    desk.put("名单.txt", "甲镇\n乙镇\n");
    await demand("draft", "表.docx", "-o", "table.json");
    await demand("template", "table.json", "--units", "名单.txt", "-o", "空白.xlsx");
    expect(await openXmlErrors(desk.bytes("空白.xlsx"), "xlsx")).toEqual([]);
  });

  test("a workbook, opened in the preview and saved again", async () => {
    const book = await openXlsx(desk.bytes("填报.xlsx"));
    if (!book.ok) throw new Error(JSON.stringify(book.issues));
    expect(await openXmlErrors(await saveXlsx(book.value), "xlsx")).toEqual([]);
  });
});

import { expectSame } from "../../support/same";
import type { CellStyle, CellValue, SheetPlan } from "../../../src/layout/plan";
import { bookFromSnapshot, snapshotOf } from "../../../src/preview/host/book/snapshot";
import { unitsDocument } from "../../../src/report/appendix/document";
import { typesetDocument } from "../../../src/report/page/typeset";
import { issuedBook } from "../../../src/report/sheet/bookPlan";
import { bookState } from "../../support/bookState";
import { optionsOf, sampleSource } from "../../support/issued";
import { drawnWorkbook, openWorkbook, snapshotIn } from "../../support/excel";
import { connectedHost } from "../../support/office";
import { plannedState } from "../../support/plannedState";
import { builtInRubrics } from "../../support/rubrics";
import { planned } from "../../support/sheets";
import { excelWorkbook } from "../../../src/workbook/excel/excelWorkbook";
import { cellsOf, workbookPlan } from "../plans";

const LAYOUTS = ["appendix", "matrix"] as const;

describe("drawing the workbooks of the built-in rubrics", () => {
  const cases = builtInRubrics().flatMap((rubric) => LAYOUTS.map((layout) => [rubric.id, layout, rubric] as const));

  it.each(cases)("%s, %s: everything is as planned", async (_, layout, rubric) => {
    const [category] = rubric.categories;
    const units = ["一单位", "=二单位"].map((name) => ({
      name,
      ...(category === undefined ? {} : { category: category.id }),
    }));
    const plan = planned(rubric, { layout, units });
    const { host, port } = openWorkbook();
    expect(await port.draw(plan)).toEqual({ ok: true, value: undefined, issues: [] });
    expectSame(bookState(host.book), plannedState(plan));
  });
});

describe("drawing issued tables", () => {
  it.each(builtInRubrics().map(({ id }) => id))("of %s: everything is as planned", async (id) => {
    const source = sampleSource(id, 2);
    const document = unitsDocument(source, source.evaluation.units, optionsOf("internal"));
    const plan = issuedBook(typesetDocument(document));
    const { host, port } = openWorkbook();
    expect(await port.draw(plan)).toEqual({ ok: true, value: undefined, issues: [] });
    expectSame(bookState(host.book), plannedState(plan));
  });
});

describe("a text", () => {
  const quoted = async (text: string, format: "general" | "text") => {
    const cells = cellsOf([[text]], { font: "body", format });
    const { host } = await drawnWorkbook(workbookPlan({ cells }));
    return host.book.sheets[0]?.cells.at(0, 0).quoted;
  };

  it.each(["基层党建", "《工作方案》", "（一）组织领导"])(
    "that is plainly one shows no apostrophe: %s",
    async (text) => {
      expect(await quoted(text, "general")).toBe(false);
    },
  );

  it.each(["=1+1", "-", "第1项", "二〇二四年", "result", "TRUE", "\t甲"])(
    "that may be taken for something else stands behind an apostrophe: %j",
    async (text) => {
      expect(await quoted(text, "general")).toBe(true);
    },
  );

  it.each(["=1+1", "12.50", "@SUM(A1)", "2024-05-01"])(
    "needs none where the cell holds texts only: %s",
    async (text) => {
      expect(await quoted(text, "text")).toBe(false);
    },
  );
});

/** What is sent to Excel while a plan is drawn. */
async function sentFor(plan: Partial<SheetPlan>): Promise<string> {
  const { host, port } = openWorkbook();
  const texts: string[] = [];
  const send = host.sendMessageToHost.bind(host);
  host.sendMessageToHost = (text) => {
    texts.push(text);
    send(text);
  };
  await port.draw(workbookPlan(plan));
  return texts.join("\n");
}

describe("what is sent to Excel", () => {
  const cell = (value: CellValue, format?: CellStyle["format"]) => ({
    cells: cellsOf([[value]], { font: "body", ...(format === undefined ? {} : { format }) }),
  });

  it.each([
    ["a text", cell("甲"), ["Values"]],
    ["a text where texts stay texts", cell("甲", "text"), ["NumberFormat", "Values"]],
    ["a number where texts stay texts", cell(1, "text"), ["Values", "NumberFormat"]],
    ["a day", cell(45_413, "date"), ["Values", "NumberFormat"]],
    ["an empty cell for days", cell(null, "date"), ["NumberFormat"]],
    ["an empty cell", cell(null), []],
  ])("of %s is only what there is, in this order: %#", async (_, plan, expected) => {
    const sent = await sentFor(plan);
    expect([...sent.matchAll(/"Name":"(Values|NumberFormat)"/g)].map(([, name]) => name)).toEqual(expected);
  });

  it.each([
    ["rows of one height", { rowHeights: new Map([2, 0, 1, 5].map((row) => [row, 20])) }, "1:3,6:6"],
    ["columns of one width", { columnWidths: new Map([1, 2, 4].map((column) => [column, 9])) }, "B:C,E:E"],
    ["rows that find their height", { cells: cellsOf([["甲"], ["乙"], ["丙"]]) }, "1:3"],
    ["hidden columns", { hiddenColumns: [3, 2] }, "C:D"],
  ])("names neighbouring %s together", async (_, plan, address) => {
    expect(await sentFor(plan)).toContain(`"${address}"`);
  });
});

describe("a workbook that holds something", () => {
  const mine = () => bookFromSnapshot({ sheets: [{ name: "我的表", visibility: "visible", rows: [["我的", 1]] }] });
  const plan = workbookPlan({ name: "汇总", cells: cellsOf([["单位"]]) }, { name: "台账", cells: cellsOf([["事项"]]) });

  it("keeps its worksheets, the new ones stand behind them", async () => {
    const host = connectedHost({ book: mine() });
    const port = excelWorkbook({ supports: () => true });
    expect(await port.draw(plan)).toMatchObject({ ok: true, issues: [] });
    expect(snapshotOf(host.book).sheets.map(({ name, rows }) => [name, rows])).toEqual([
      ["我的表", [["我的", 1]]],
      ["汇总", [["单位"]]],
      ["台账", [["事项"]]],
    ]);
    expect(host.book.activeSheet.name).toBe("汇总");
  });

  it("keeps a worksheet of the same name, whatever its letters, and says so", async () => {
    const book = mine();
    book.add("SUMMARY");
    const before = snapshotOf(book);
    connectedHost({ book });
    const taken = workbookPlan({ name: "Summary" }, { name: "我的表" }, { name: "台账" });
    expect(await excelWorkbook({ supports: () => true }).draw(taken)).toMatchObject({
      ok: false,
      issues: [
        { code: "excel-sheet-exists", place: { sheet: "我的表" }, parameters: { sheet: "我的表" } },
        { code: "excel-sheet-exists", place: { sheet: "SUMMARY" } },
      ],
    });
    expect(snapshotOf(book)).toEqual(before);
  });

  it("gives up a worksheet of the same name when it is told to, a very hidden one, too", async () => {
    const open = await drawnWorkbook(
      workbookPlan(
        { name: "我的表", cells: cellsOf([["我的"]]) },
        { name: "汇总", cells: cellsOf([["旧"]]), protected: true, visibility: "veryHidden" },
      ),
    );
    expect(await open.port.draw(plan, { replace: ["汇总"] })).toMatchObject({ ok: true, issues: [] });
    expect((await snapshotIn(open)).sheets).toMatchObject([
      { name: "我的表" },
      { name: "汇总", visibility: "visible", rows: [["单位"]] },
      { name: "台账" },
    ]);
  });

  it("stays as it is when its structure is protected", async () => {
    const book = mine();
    book.structureProtected = true;
    connectedHost({ book });
    const drawn = await excelWorkbook({ supports: () => true }).draw(plan);
    expect(drawn).toMatchObject({ ok: false, issues: [{ code: "excel-structure-protected" }] });
    expect(book.sheets).toHaveLength(1);
  });
});

describe("a workbook that holds nothing", () => {
  it("has the planned worksheets only, even where one is called as the empty one was", async () => {
    const { host, port } = openWorkbook();
    host.book.add("汇总");
    expect(await port.draw(workbookPlan({ name: "汇总" }, { name: "Sheet1" }))).toMatchObject({ ok: true, issues: [] });
    expect(host.book.sheets.map(({ name }) => name)).toEqual(["汇总", "Sheet1"]);
  });

  it("keeps the empty worksheet where Excel keeps it, and says so", async () => {
    const { host, port } = openWorkbook();
    host.refuse("Delete", "GeneralException");
    expect(await port.draw(workbookPlan({ name: "汇总" }))).toMatchObject({
      ok: true,
      issues: [{ code: "excel-old-left", severity: "warning", parameters: { sheet: "Sheet1" } }],
    });
  });

  it("is not meant where there is a format or a merged cell", async () => {
    const { host, port } = openWorkbook();
    host.book.activeSheet.merges = [{ row: 3, column: 3, rows: 1, columns: 2 }];
    await port.draw(workbookPlan({ name: "汇总" }));
    expect(host.book.sheets.map(({ name }) => name)).toEqual(["Sheet1", "汇总"]);
  });
});

describe("drawing that fails", () => {
  const plan = workbookPlan({ name: "甲", cells: cellsOf([["单位"]]) }, { name: "乙", visibility: "veryHidden" });

  it.each([
    ["Values", "GeneralException", "excel-failed"],
    ["WrapText", "ItemNotFound", null],
    ["Visibility", "AccessDenied", "excel-denied"],
    ["Activate", "RequestPayloadSizeLimitExceeded", "excel-too-much"],
  ] as const)("at %s leaves the workbook as it was", async (location, refusal, code) => {
    const { host, port } = openWorkbook();
    host.book.activeSheet.cells.put(0, 0, { value: "我的" });
    const before = bookState(host.book);
    host.refuse(location, refusal);
    const drawn = await port.draw(plan);
    expect(drawn).toMatchObject(code === null ? { ok: true } : { ok: false, issues: [{ code }] });
    if (!drawn.ok) expect(bookState(host.book)).toEqual(before);
  });

  it("with a name that Excel refuses leaves the workbook as it was, and names the place", async () => {
    const { host, port } = openWorkbook();
    const drawn = await port.draw(workbookPlan({ name: "甲" }, { name: "乙/丙" }));
    expect(drawn).toMatchObject({
      ok: false,
      issues: [{ code: "excel-failed", parameters: { code: "InvalidArgument" } }],
    });
    expect(host.book.sheets.map(({ name }) => name)).toEqual(["Sheet1"]);
  });

  it("gives worksheets that were to be replaced their names back", async () => {
    const open = await drawnWorkbook(workbookPlan({ name: "甲", cells: cellsOf([["旧"]]) }));
    open.host.refuse("Values", "GeneralException");
    expect(await open.port.draw(plan, { replace: ["甲"] })).toMatchObject({ ok: false });
    expect((await snapshotIn(open)).sheets).toEqual([{ name: "甲", visibility: "visible", rows: [["旧"]] }]);
  });

  it("says what it had to leave behind", async () => {
    const { host, port } = openWorkbook();
    host.refuse("Values", "GeneralException");
    host.refuse("Delete", "GeneralException");
    expect(await port.draw(plan)).toMatchObject({
      ok: false,
      issues: [{ code: "excel-failed" }, { code: "excel-half-drawn", parameters: { sheet: "甲、乙" } }],
    });
  });
});

describe("validations that lie on one another", () => {
  it("give way to the later one where they do", async () => {
    const any = { rule: { type: "any" }, prompt: { title: "题", text: "文" } } as const;
    const column = { row: 0, column: 0, rows: 9, columns: 1 };
    const validations = [
      { ...any, area: { ...column, row: 4, rows: 2 } },
      { ...any, area: column, prompt: { title: "新", text: "文" } },
    ];
    const { host } = await drawnWorkbook(workbookPlan({ validations, cells: cellsOf([["甲"]]) }));
    expect(host.book.sheets[0]?.validations).toMatchObject([{ areas: [column], prompt: { title: "新" } }]);
  });
});

describe("a page that cannot be set up", () => {
  it("for want of a printer is a warning, everything else is drawn", async () => {
    const { host, port } = openWorkbook();
    host.refuse("PaperSize", "GeneralException");
    expect(await port.draw(workbookPlan({ name: "甲", cells: cellsOf([["单位"]]), protected: true }))).toMatchObject({
      ok: true,
      issues: [{ code: "excel-page-setup", severity: "warning", parameters: { code: "GeneralException" } }],
    });
    expect(host.book.find("甲")?.protection).not.toBeNull();
  });
});

import { bookFromSnapshot, snapshotOf } from "../../../src/preview/host/book/snapshot";
import { PLAIN_STYLE, restyled } from "../../../src/preview/host/sheet/style";
import type { WorkbookSnapshot } from "../../../src/layout/plan";
import { excelWorkbook } from "../../../src/workbook/excel/excelWorkbook";
import { openWorkbook, snapshotIn } from "../../support/excel";
import { connectedHost } from "../../support/office";

const OFFICE: WorkbookSnapshot = {
  sheets: [
    { name: "填报 (一)", visibility: "visible", rows: [[], [], [null, "单位", 8.5, true, false, 0]] },
    { name: "It's", visibility: "hidden", rows: [[{ error: "#DIV/0!" }, { error: "#N/A" }, "#N/A"]] },
    { name: "空", visibility: "visible", rows: [] },
    {
      name: "_rubric",
      visibility: "veryHidden",
      rows: [
        [
          { formula: "SUM(B1:B2)", value: 15.5 },
          { formula: 'IF(A1>1,"是","否")', value: "是" },
        ],
        [{ formula: "1/0", value: { error: "#DIV/0!" } }, { date: "2024-05-01" }],
      ],
    },
  ],
};

describe("reading an office's workbook", () => {
  it("gives values, formulas with their values, errors and days", async () => {
    const book = bookFromSnapshot(OFFICE);
    connectedHost({ book });
    expect(await excelWorkbook({ supports: () => true }).read()).toEqual({ ok: true, value: OFFICE, issues: [] });
    expect(snapshotOf(book)).toEqual(OFFICE);
  });

  it("takes a text behind an apostrophe for a text, also where it begins with =", async () => {
    const open = openWorkbook();
    open.host.book.activeSheet.cells.put(0, 0, { value: "=1+1", quoted: true });
    expect((await snapshotIn(open)).sheets[0]?.rows).toEqual([["=1+1"]]);
  });

  it("gives the day that a formula computes", async () => {
    const open = openWorkbook();
    const style = restyled(PLAIN_STYLE, "numberFormat", "[$-804]yyyy年m月d日;@");
    open.host.book.activeSheet.cells.put(0, 0, { value: 45_413, formula: "=TODAY()", style });
    expect((await snapshotIn(open)).sheets[0]?.rows).toEqual([[{ formula: "TODAY()", value: { date: "2024-05-01" } }]]);
  });

  it.each([
    ["0%", 0.9, { number: 0.9, shown: "90%" }],
    ["0", 89.6, { number: 89.6, shown: "90" }],
    ["¥#,##0", 5000, { number: 5000, shown: "¥5,000" }],
    ["h:mm", 0.5, { date: "12:00" }],
    ["0.0", 89.6, 89.6],
  ])("gives a number under %s as the cell shows it", async (format, value, content) => {
    const open = openWorkbook();
    const { cells } = open.host.book.activeSheet;
    const style = restyled(PLAIN_STYLE, "numberFormat", format);
    cells.put(0, 0, { value, style });
    cells.put(0, 1, { value, formula: "=A1", style });
    expect((await snapshotIn(open)).sheets[0]?.rows).toEqual([[content, { formula: "A1", value: content }]]);
  });

  it("counts days from 1904 where the workbook does", async () => {
    const open = openWorkbook();
    open.host.book.date1904 = true;
    const style = restyled(PLAIN_STYLE, "numberFormat", "yyyy-mm-dd");
    open.host.book.activeSheet.cells.put(0, 0, { value: 45_413 - 1462, style });
    expect((await snapshotIn(open)).sheets[0]?.rows).toEqual([[{ date: "2024-05-01" }]]);
  });

  it("does not look at cells that only have a format", async () => {
    const open = openWorkbook();
    const { cells } = open.host.book.activeSheet;
    cells.put(0, 0, { value: "甲" });
    cells.put(1_000_000, 16_000, { style: restyled(PLAIN_STYLE, "bold", true) });
    expect((await snapshotIn(open)).sheets[0]?.rows).toEqual([["甲"]]);
  });

  it.each([
    [200_000, 0],
    [0, 2000],
  ])("refuses a value far out: row %d, column %d", async (row, column) => {
    const { host, port } = openWorkbook();
    host.book.activeSheet.cells.put(row, column, { value: 1 });
    expect(await port.read()).toMatchObject({
      ok: false,
      issues: [
        { code: "sheet-too-large", place: { sheet: "Sheet1" }, parameters: { row: row + 1, column: column + 1 } },
      ],
    });
  });

  it.each([
    [199_999, 0],
    [0, 1999],
  ])("takes the last value that is not too far out: row %d, column %d", async (row, column) => {
    const open = openWorkbook();
    open.host.book.activeSheet.cells.put(row, column, { value: 1 });
    expect((await snapshotIn(open)).sheets[0]?.rows[row]?.[column]).toBe(1);
  });

  it("reads in smaller portions where the texts are long, and leaves nothing out", async () => {
    const open = openWorkbook();
    const rows = Array.from({ length: 3000 }, (_, row) => ["长".repeat(600), row]);
    for (const [row, [text = "", number = 0]] of rows.entries()) {
      open.host.book.activeSheet.cells.put(row, 0, { value: text });
      open.host.book.activeSheet.cells.put(row, 1, { value: number });
    }
    expect((await snapshotIn(open)).sheets[0]?.rows).toEqual(rows);
    expect(open.host.exchanges.map(({ error }) => error)).toContain("ResponsePayloadSizeLimitExceeded");
  });

  it("says that a worksheet went away meanwhile", async () => {
    const { host, port } = openWorkbook();
    host.refuse("GetUsedRangeOrNullObject", "ItemNotFound");
    expect(await port.read()).toMatchObject({ ok: false, issues: [{ code: "excel-gone" }] });
  });

  it("throws on what is not Excel's refusal", async () => {
    const { host, port } = openWorkbook();
    host.sendMessageToHost = () => {
      throw new TypeError("broken bridge");
    };
    await expect(port.read()).rejects.toThrow("broken bridge");
  });
});

import { ROWS } from "../../../src/preview/host/sheet/areas";
import { HostBook } from "../../../src/preview/host/book/book";
import { openXlsx } from "../../../src/preview/files/open";
import { saveXlsx } from "../../../src/preview/files/save";
import { snapshotOf } from "../../../src/preview/host/book/snapshot";
import { issueText } from "../../../src/shared/issue";
import { xlsxWorkbook } from "../../../src/workbook/xlsx/xlsxWorkbook";
import { bookState } from "../../support/bookState";
import { area, ownBook, prompt } from "../../support/ownBook";

async function reopened(book: HostBook): Promise<HostBook> {
  const opened = await openXlsx(await saveXlsx(book));
  if (!opened.ok || opened.issues.length > 0) throw new Error(JSON.stringify(opened.issues));
  return opened.value;
}

describe("a workbook made by hand", () => {
  it("is the same after saving and opening", async () => {
    const book = ownBook();
    book.activate(book.find("结果,a") ?? book.activeSheet);
    expect(bookState(await reopened(book))).toEqual(bookState(book));
  });

  it("is shown as large as it was, with what was selected on each worksheet", async () => {
    const book = ownBook();
    const [first, second] = book.sheets;
    if (first === undefined || second === undefined) throw new Error("not enough worksheets");
    first.selection = area(4, 2, 2, 3);
    first.zoom = 85;
    first.freeze = { rows: 1, columns: 1 };
    second.selection = area(0, 1, ROWS);
    second.freeze = null;
    const after = await reopened(book);
    expect(after.sheets.slice(0, 2).map(({ zoom, selection }) => [zoom, selection])).toEqual([
      [85, first.selection],
      [100, second.selection],
    ]);
  });

  it("is read from its file as it stands in the host", async () => {
    const book = ownBook();
    const read = await xlsxWorkbook({ bytes: await saveXlsx(book) }).read();
    expect(read.ok && read.value).toEqual(snapshotOf(book));
  });

  it("that counts days from 1904 goes on doing so", async () => {
    const book = ownBook();
    book.date1904 = true;
    const after = await reopened(book);
    expect(after.date1904).toBe(true);
    expect(snapshotOf(after)).toEqual(snapshotOf(book));
    expect(after.activeSheet.validations).toEqual(book.activeSheet.validations);
  });

  it("stays protected, with what its protection allows", async () => {
    const book = ownBook();
    const options = { allowSort: true, allowInsertRows: true, allowEditObjects: true, selectionMode: "Unlocked" };
    const none = Object.fromEntries(
      "AutoFilter DeleteColumns DeleteRows EditObjects EditScenarios FormatCells FormatColumns FormatRows InsertColumns InsertHyperlinks InsertRows PivotTables Sort"
        .split(" ")
        .map((right) => [`allow${right}`, false]),
    );
    book.activeSheet.protection = { password: null, options: { ...none, ...options } };
    book.structureProtected = true;
    const after = await reopened(book);
    expect(after.activeSheet.protection).toEqual(book.activeSheet.protection);
    expect(after.structureProtected).toBe(true);
  });

  it("with a password says that the preview does not keep it", async () => {
    const book = ownBook();
    book.activeSheet.protection = { password: "密码", options: {} };
    const opened = await openXlsx(await saveXlsx(book));
    expect(opened).toMatchObject({ ok: true, issues: [{ code: "preview-lost", place: { sheet: "我的表" } }] });
    expect(opened.issues.map(issueText).join()).toMatch(/没有：保护密码/);
  });

  it("keeps a message without a rule on a rule that lets everything pass", async () => {
    const book = ownBook();
    book.activeSheet.validations = [{ areas: [area(0, 0)], rule: null, ignoreBlanks: true, prompt, errorAlert: null }];
    const [validation] = (await reopened(book)).activeSheet.validations;
    expect(validation).toMatchObject({ rule: { custom: { formula: "=TRUE" } }, prompt });
  });
});

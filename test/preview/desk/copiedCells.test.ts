import { clipboardRows } from "../../../src/shared/clipboardRows";
import { copiedCells } from "../../../src/preview/desk/copiedCells";
import { Desk } from "../../../src/preview/desk/desk";
import { styleWith } from "../../../src/preview/host/sheet/style";
import type { Area } from "../../../src/layout/plan";
import { parseRange } from "../../../src/workbook/address";
import { bookWith } from "../../support/hostSheets";
import { newHost } from "../../support/officeCall";

function area(address: string): Area {
  const found = parseRange(address);
  if (found === null) throw new Error(`${address} is no range`);
  return found;
}

describe("cells on the clipboard", () => {
  it("are lines and tabs, as they are shown, no further than they are filled", () => {
    const { sheet } = bookWith({ A1: "甲", B1: 8.5, B2: true });
    expect(copiedCells(sheet, area("A1:Z99"), false).plain).toBe("甲\t8.5\r\n\tTRUE");
    expect(copiedCells(sheet, area("C3:D4"), false).plain).toBe("");
  });

  it("come back as they were, line breaks, tabs and quotation marks among them", () => {
    const { sheet } = bookWith({ A1: "一\n二", B1: '"引"', A2: "a\tb", B2: 'c"d' });
    expect(clipboardRows(copiedCells(sheet, area("A1:B2"), false).plain)).toEqual([
      ["一\n二", '"引"'],
      ["a\tb", 'c"d'],
    ]);
  });

  it("are a table for spreadsheet programs, in which texts are texts", () => {
    const { sheet } = bookWith({ A1: '=HYPERLINK("http://x","<b>")', B1: 8.5 });
    const { html, plain } = copiedCells(sheet, area("A1:B1"), false);
    const cells = [...html.matchAll(/<td(?: style="([^"]*)")?>(.*?)<\/td>/g)].map(([, style = "", text]) => [
      style,
      text,
    ]);
    expect(cells).toEqual([
      [`mso-number-format:'\\@';white-space:pre-wrap`, '=HYPERLINK("http://x","&lt;b>")'],
      ["", "8.5"],
    ]);
    expect(plain).toBe(`'=HYPERLINK("http://x","<b>")\t8.5`);
  });
});

it.each(["=1+1", " =1+1", "+86", "-5", "@甲", "＝1+1", "＋86", "－5", "＠甲"])(
  "a text that could be a formula is harmless where only plain text is taken: %s",
  (text) => {
    const { sheet } = bookWith({ A1: text });
    expect(copiedCells(sheet, area("A1:A1"), false).plain).toBe(`'${text}`);
  },
);

describe("cells that were copied here", () => {
  function open() {
    const host = newHost();
    const sheet = host.book.activeSheet;
    const desk = new Desk(host);
    const put = (row: number, column: number, text: string) => {
      desk.select({ row, column, rows: 1, columns: 1 });
      desk.write(text);
      expect(desk.commit()).toBe(true);
    };
    const copy = (from: string, to: string) => {
      desk.select(area(from));
      const { plain } = desk.copy();
      desk.select(area(to));
      // As systems give it back.
      desk.paste(`${plain.replaceAll("\r\n", "\n")}\n`);
    };
    return { host, sheet, desk, put, copy, at: (row: number, column: number) => sheet.cells.at(row, column) };
  }

  it.each(["'=1+1", "'+8613", "'-5", "'@甲", "'007", "'2024-1-1", "'TRUE", "'１２", "文字", "第1村", "''引"])(
    "stay the text that they are: %s",
    (typed) => {
      const { at, put, copy } = open();
      put(0, 0, typed);
      copy("A1", "C3");
      expect(at(2, 2)).toMatchObject({ value: at(0, 0).value, formula: null });
      expect(typeof at(2, 2).value).toBe("string");
    },
  );

  it("stay texts where only their format says so", () => {
    const { sheet, at, copy } = open();
    sheet.cells.put(0, 0, { value: "=1+1", style: styleWith({ numberFormat: "@" }) });
    copy("A1", "B2");
    expect(at(1, 1)).toMatchObject({ value: "=1+1", formula: null });
  });

  it("keep every digit of their numbers, and formulas their neighbours", () => {
    const { sheet, at, put, copy } = open();
    sheet.cells.put(0, 0, { value: 8.256, style: styleWith({ numberFormat: "0.0" }) });
    put(0, 1, "=A1*2");
    copy("A1:B1", "A2");
    expect(at(1, 0).value).toBe(8.256);
    expect(at(1, 1).formula).toBe("=A2*2");
  });

  it("are no longer what is pasted when something else is on the clipboard", () => {
    const { desk, at, put } = open();
    put(0, 0, "'=1+1");
    desk.copy();
    desk.select(area("B2"));
    desk.paste("别的");
    expect(at(1, 1).value).toBe("别的");
  });
});

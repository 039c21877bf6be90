import { clear, paste, type } from "../../../src/preview/desk/cellsByHand";
import { clipboardRows } from "../../../src/shared/clipboardRows";
import type { StrictHost } from "../../../src/preview/host/host";
import type { HostSheet } from "../../../src/preview/host/sheet/sheet";
import { restyled, styleWith } from "../../../src/preview/host/sheet/style";
import type { Result } from "../../../src/shared/result";
import { newHost } from "../../support/officeCall";
import { protectionOf } from "../../../src/preview/host/members/worksheet";

const area = (row: number, column: number, rows = 1, columns = 1) => ({ row, column, rows, columns });
/** Pastes what programs put on the clipboard. */
function pasted(host: StrictHost, sheet: HostSheet, row: number, column: number, text: string) {
  return paste(host, sheet, { row, column }, clipboardRows(text));
}

const codes = ({ issues }: Result<void>) => issues.map(({ code }) => code);

function open() {
  const host = newHost();
  const sheet = host.book.activeSheet;
  return { host, sheet, at: (row: number, column: number) => sheet.cells.at(row, column).value };
}

/** Two cells of which only A1 can be changed. */
function protectedHost() {
  const { host, sheet, at } = open();
  sheet.cells.put(0, 0, { value: "旧", style: styleWith({ locked: false }) });
  sheet.protection = protectionOf({});
  return { host, sheet, at };
}

describe("typing", () => {
  it("enters what Excel makes of it", () => {
    const { host, sheet } = open();
    expect(type(host, sheet, 0, 0, "50%")).toEqual({ ok: true, value: undefined, issues: [] });
    expect(sheet.cells.at(0, 0)).toMatchObject({ value: 0.5, style: { numberFormat: "0%" } });
  });

  it("leaves a text where the cell holds texts", () => {
    const { host, sheet } = open();
    sheet.cells.put(0, 0, { style: restyled(sheet.cells.at(0, 0).style, "numberFormat", "@") });
    type(host, sheet, 0, 0, "=1+1");
    expect(sheet.cells.at(0, 0)).toMatchObject({ value: "=1+1", formula: null });
  });

  it("under a merged cell goes into that one", () => {
    const { host, sheet, at } = open();
    sheet.merges = [area(0, 0, 2, 2)];
    type(host, sheet, 1, 1, "8");
    expect([at(0, 0), at(1, 1)]).toEqual([8, null]);
  });

  it("computes a formula, or takes what it comes to from whoever knows", () => {
    const { host, sheet } = open();
    type(host, sheet, 0, 0, "=1+1", 2);
    type(host, sheet, 0, 1, "=我的函数(A1)");
    type(host, sheet, 0, 2, "=A1+1");
    expect(sheet.cells.at(0, 2)).toMatchObject({ value: 3, formula: "=A1+1" });
    expect(sheet.cells.at(0, 0)).toMatchObject({ value: 2, formula: "=1+1" });
    expect(sheet.cells.at(0, 1)).toMatchObject({ value: { error: "#NAME?" }, formula: "=我的函数(A1)" });
  });

  it.each<[string, string]>([
    ["a formula that breaks off", "=SUM("],
    ["a name behind an @", "@张三"],
    ["a text longer than a cell", "长".repeat(32_768)],
    ["a formula longer than Excel takes", `="${"x".repeat(8200)}"`],
  ])("%s is refused, and nothing has changed", (_, text) => {
    const { host, sheet, at } = open();
    type(host, sheet, 0, 0, "旧");
    expect(codes(type(host, sheet, 0, 0, text))).toEqual(["preview-entry"]);
    expect(at(0, 0)).toBe("旧");
  });

  it("into a locked cell of a protected worksheet is refused", () => {
    const { host, sheet, at } = protectedHost();
    expect(type(host, sheet, 0, 0, "1").ok).toBe(true);
    const refused = type(host, sheet, 0, 1, "1");
    expect(refused).toMatchObject({
      ok: false,
      issues: [{ code: "preview-locked", place: { sheet: "表", cell: "B1" } }],
    });
    expect(at(0, 1)).toBeNull();
  });
});

describe("pasting", () => {
  it("enters a block, whatever data validations say", () => {
    const { host, sheet } = open();
    const rule = { list: { inCellDropDown: true, source: "是,否" } };
    sheet.validations = [{ areas: [area(0, 0, 9, 9)], rule, ignoreBlanks: true, prompt: null, errorAlert: null }];
    expect(pasted(host, sheet, 1, 1, '甲\t50%\r\n"第一行\n""二"""\t=A1\r\n').ok).toBe(true);
    expect(sheet.cells.map(area(1, 1, 2, 2), ({ value, formula }) => formula ?? value)).toEqual([
      ["甲", 0.5],
      ['第一行\n"二"', "=A1"],
    ]);
  });

  it("empties a cell for an empty field, and leaves what a short row does not reach", () => {
    const { host, sheet } = open();
    pasted(host, sheet, 0, 0, "1\t2\t3\n4\t5\t6");
    pasted(host, sheet, 0, 0, "\t9\t\n7");
    expect(sheet.cells.map(area(0, 0, 2, 3), ({ value }) => value)).toEqual([
      [null, 9, null],
      [7, 5, 6],
    ]);
  });

  it.each<[string, string, string, readonly [number, number]]>([
    ["over one locked cell", "1\t2", "preview-locked", [0, 0]],
    ["of a formula that breaks off", "=1+", "preview-entry", [0, 0]],
    ["beyond the last column", "1\t2", "preview-beyond", [0, 16_383]],
    ["beyond the last row", "1\n2", "preview-beyond", [1_048_575, 0]],
  ])("%s is refused as a whole", (_, text, code, [row, column]) => {
    const { host, sheet, at } = protectedHost();
    expect(codes(pasted(host, sheet, row, column, text))).toEqual([code]);
    expect([at(0, 0), at(0, 1)]).toEqual(["旧", null]);
  });

  it("of values that would disappear under a merged cell is refused", () => {
    const { host, sheet, at } = open();
    sheet.merges = [area(0, 0, 1, 2)];
    expect(codes(pasted(host, sheet, 0, 0, "1\t2"))).toEqual(["preview-merged"]);
    expect(pasted(host, sheet, 0, 0, "1\t\t3").ok).toBe(true);
    expect([at(0, 0), at(0, 1), at(0, 2)]).toEqual([1, null, 3]);
  });
});

describe("clearing", () => {
  it("empties cells and leaves their looks", () => {
    const { host, sheet } = open();
    sheet.cells.put(0, 0, { value: 1, formula: "=1", style: styleWith({ bold: true }) });
    expect(clear(host, sheet, area(0, 0, 1_048_576, 1)).ok).toBe(true);
    expect(sheet.cells.at(0, 0)).toMatchObject({ value: null, formula: null, style: { bold: true } });
  });

  it("is refused over one locked cell", () => {
    const { host, sheet, at } = protectedHost();
    expect(codes(clear(host, sheet, area(0, 0, 1, 2)))).toEqual(["preview-locked"]);
    expect(at(0, 0)).toBe("旧");
    expect(clear(host, sheet, area(0, 0)).ok).toBe(true);
  });
});

describe("very much", () => {
  it("of 125,000 lines is pasted", () => {
    const { host, sheet, at } = open();
    const lines = Array.from({ length: 125_000 }, (_, index) => String(index)).join("\n");
    expect(codes(pasted(host, sheet, 0, 0, lines))).toEqual([]);
    expect(at(124_999, 0)).toBe(124_999);
  });

  it("of more lines than a worksheet has is refused in a sentence", () => {
    const { host, sheet } = open();
    expect(codes(pasted(host, sheet, 0, 0, "1\n".repeat(1_048_577)))).toEqual(["preview-beyond"]);
    expect(codes(pasted(host, sheet, 0, 0, "1\n".repeat(1_048_576)))).toEqual(["preview-too-large"]);
  });
});

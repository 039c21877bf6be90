import { openXlsx } from "../../../src/preview/files/open";
import type { HostSheet } from "../../../src/preview/host/sheet/sheet";
import { issueText } from "../../../src/shared/issue";
import { handMade, packed, worksheet, type HandMade } from "../../support/packages";
import { RICH } from "../../workbook/rich";

/* Workbooks of other programs: what is kept of them, and what is said to be lost. */

async function opened(bytes: Uint8Array) {
  const read = await openXlsx(bytes, { file: "甲镇.xlsx" });
  if (!read.ok) throw new Error(read.issues.map(issueText).join());
  return { book: read.value, issues: read.issues };
}

async function sheetOf(options: HandMade): Promise<HostSheet> {
  return (await opened(handMade(options))).book.activeSheet;
}

const part = (sheetData: string, rest: string): HandMade => ({
  parts: { "xl/worksheets/sheet1.xml": worksheet(sheetData, rest) },
});

describe("a workbook with everything in it", () => {
  it("is opened with what the preview keeps", async () => {
    const { book } = await opened(packed(RICH));
    expect(book.sheets.map(({ name, visibility }) => [name, visibility])).toEqual([
      ["汇总", "Visible"],
      ["原始数据", "Hidden"],
      ["_rubric", "VeryHidden"],
    ]);
    expect(book).toMatchObject({ structureProtected: true, activeSheet: { name: "汇总" } });
    const [sheet] = book.sheets;
    expect(sheet).toMatchObject({
      merges: [{ row: 7, column: 0, rows: 2, columns: 2 }],
      freeze: { rows: 1, columns: 1 },
      filter: { row: 0, column: 0, rows: 3, columns: 4 },
      conditions: [{ formula: '=B2=""', bold: true }],
      protection: { options: { allowSort: true, allowFormatCells: false } },
      page: { orientation: "Landscape", paperSize: "A4", centerFooter: "第 &P 页" },
    });
    // A list on another worksheet stands among the extensions.
    expect(sheet?.validations[1]).toMatchObject({ rule: { list: { source: "=_rubric!$A$1:$A$2" } } });
    expect(sheet?.cells.at(1, 3)).toMatchObject({ value: { error: "#DIV/0!" }, formula: "=1/0" });
    expect(sheet?.cells.at(0, 3)).toMatchObject({ value: "漢字", style: { fontName: "宋体" } });
  });

  it("is opened with notices of all that is lost", async () => {
    const { issues } = await opened(packed(RICH));
    expect(issues.map(({ severity, code, place }) => [severity, code, place.file, place.sheet])).toEqual([
      ["notice", "preview-lost", "甲镇.xlsx", undefined],
      ["notice", "preview-lost", "甲镇.xlsx", "汇总"],
    ]);
    const [ofBook = "", ofSheet = ""] = issues.map(issueText);
    for (const lost of ["图表工作表", "附加的数据", "数字签名", "定义的名称"]) expect(ofBook).toContain(lost);
    for (const lost of [
      "图片、图表和图形",
      "批注",
      "超链接",
      "筛选",
      "数组公式",
      "色阶",
      "保护密码",
      "套用的表格格式",
    ]) {
      expect(ofSheet).toContain(lost);
    }
    expect(ofSheet).not.toContain("其他程序的扩展内容");
  });

  it.each<[string, string, string]>([
    ["an element that nobody knows", "<neuheit/>", "其他程序的扩展内容"],
    ["sparklines", "<extLst><ext><x14:sparklineGroups/></ext></extLst>", "迷你图"],
    ["rules of newer programs", "<extLst><ext><x14:conditionalFormattings/></ext></extLst>", "条件格式"],
    [
      "a hidden arrow",
      '<dataValidations><dataValidation type="list" showDropDown="1" sqref="A1"><formula1>"是"</formula1></dataValidation></dataValidations>',
      "下拉箭头",
    ],
    ["a header at the left", "<headerFooter><oddHeader>&amp;L密&amp;C甲</oddHeader></headerFooter>", "页眉的左右"],
    ["a first page", '<headerFooter differentFirst="1"><firstFooter>&amp;C乙</firstFooter></headerFooter>', "首页"],
    ["breaks between columns", '<colBreaks><brk id="3" man="1"/></colBreaks>', "列间的手工分页"],
    ["printed grid lines", '<printOptions gridLines="1"/>', "打印设置"],
  ])("%s is named", async (_, rest, words) => {
    const { issues } = await opened(handMade(part("", rest)));
    expect(issues.map(issueText).join()).toContain(words);
  });

  it.each([
    ["a strike through", "<fonts><font/><font><strike/></font></fonts>", '<xf fontId="1"/>'],
    ["an indent", "", '<xf><alignment indent="2"/></xf>'],
    ["a pattern", '<fills><fill/><fill/><fill><patternFill patternType="lightUp"/></fill></fills>', '<xf fillId="2"/>'],
    [
      "a diagonal line",
      '<borders><border/><border diagonalUp="1"><diagonal style="thin"/></border></borders>',
      '<xf borderId="1"/>',
    ],
  ])("%s of a cell is named", async (_, styles, format) => {
    const options = {
      sheetData: '<row r="1"><c r="A1" s="1"><v>1</v></c></row>',
      styles: `${styles}<cellXfs count="2"><xf/>${format}</cellXfs>`,
    };
    const { issues } = await opened(handMade(options));
    expect(issues.map(issueText).join()).toContain("删除线、上下标、缩进");
  });

  it("says nothing where nothing is lost", async () => {
    expect((await opened(handMade({ sheetData: '<row r="1"><c r="A1"><v>1</v></c></row>' }))).issues).toEqual([]);
  });
});

describe("formulas", () => {
  it("that share one text are each told for their own cell", async () => {
    const sheet = await sheetOf({
      sheetData:
        '<row r="1"><c r="B1"><f t="shared" ref="B1:B3" si="0">A1*$C$1</f><v>1</v></c></row>' +
        '<row r="2"><c r="B2"><f t="shared" si="0"/><v>2</v></c></row><row r="3"><c r="B3"><f t="shared" si="0"/><v>3</v></c></row>',
    });
    expect([0, 1, 2].map((row) => sheet.cells.at(row, 1).formula)).toEqual(["=A1*$C$1", "=A2*$C$1", "=A3*$C$1"]);
    expect([0, 1, 2].map((row) => sheet.cells.at(row, 1).value)).toEqual([1, 2, 3]);
  });
});

describe("formats", () => {
  it.each([
    [14, "m/d/yyyy"],
    [31, 'yyyy"年"m"月"d"日"'],
    [57, 'yyyy"年"m"月"'],
    [58, 'm"月"d"日"'],
    [9, "0%"],
  ])("by the number %d are known, and days keep their time", async (number, numberFormat) => {
    const sheet = await sheetOf({
      sheetData: '<row r="1"><c r="A1" s="1"><v>45413.25</v></c></row>',
      styles: `<cellXfs count="2"><xf numFmtId="0"/><xf numFmtId="${String(number)}"/></cellXfs>`,
    });
    expect(sheet.cells.at(0, 0)).toMatchObject({ value: 45_413.25, style: { numberFormat } });
  });

  it.each([
    ['<color rgb="FF123456"/>', "#123456"],
    ['<color indexed="10"/>', "#FF0000"],
    ['<color indexed="64"/>', "#000000"],
    ['<color theme="0"/>', "#FFFFFF"],
    ['<color theme="1"/>', "#010101"],
    ['<color theme="4" tint="-0.5"/>', "#203864"],
    ['<color theme="4" tint="0.6"/>', "#B3C6E9"],
    ['<color auto="1"/>', "#000000"],
  ])("take the colour %s for %s", async (color, fontColor) => {
    const colors = ["010101", "FFFFFF", "44546A", "E7E6E6", "4070C8", "ED7D31"];
    const slots = ["dk1", "lt1", "dk2", "lt2", "accent1", "accent2"];
    const theme = slots
      .map((slot, index) => `<a:${slot}><a:srgbClr val="${colors[index] ?? ""}"/></a:${slot}>`)
      .join("");
    const sheet = await sheetOf({
      sheetData: '<row r="1"><c r="A1" s="1"><v>1</v></c></row>',
      styles: `<fonts><font/><font>${color}</font></fonts><cellXfs count="2"><xf/><xf fontId="1"/></cellXfs>`,
      parts: {
        "xl/theme/theme1.xml": `<a:theme xmlns:a="urn:a"><a:themeElements><a:clrScheme>${theme}</a:clrScheme></a:themeElements></a:theme>`,
      },
    });
    expect(sheet.cells.at(0, 0).style.fontColor).toBe(fontColor);
  });
});

describe("conditional formats that compare the cell itself", () => {
  it.each([
    ['type="cellIs" operator="greaterThan"', ["5"], "=B2>5"],
    ['type="cellIs" operator="notBetween"', ["1", "$A$1"], "=OR(B2<1,B2>$A$1)"],
    [
      'type="containsText" operator="containsText" text="否"',
      ['NOT(ISERROR(SEARCH("否",B2)))'],
      '=NOT(ISERROR(SEARCH("否",B2)))',
    ],
  ])("%s become formulas", async (attributes, formulas, formula) => {
    const inner = formulas.map((text) => `<formula>${text.replaceAll("<", "&lt;")}</formula>`).join("");
    const rule = `<conditionalFormatting sqref="B2:B9 D2"><cfRule ${attributes} priority="1">${inner}</cfRule></conditionalFormatting>`;
    const [condition] = (await sheetOf(part("", rule))).conditions;
    expect(condition).toMatchObject({
      formula,
      areas: [
        { row: 1, column: 1, rows: 8 },
        { row: 1, column: 3 },
      ],
    });
  });
});

describe("data validations", () => {
  it("that are a message alone are kept", async () => {
    const rest =
      '<dataValidations><dataValidation allowBlank="1" showInputMessage="1" showErrorMessage="1" promptTitle="提示" prompt="第一行_x000a_第二行" sqref="A1:A3 C:C"/></dataValidations>';
    const sheet = await sheetOf(part("", rest));
    expect(sheet.validations).toMatchObject([
      { rule: null, errorAlert: null, prompt: { title: "提示", message: "第一行\n第二行", showPrompt: true } },
    ]);
    expect(sheet.validations[0]?.areas).toEqual([
      { row: 0, column: 0, rows: 3, columns: 1 },
      { row: 0, column: 2, rows: 1_048_576, columns: 1 },
    ]);
  });
});

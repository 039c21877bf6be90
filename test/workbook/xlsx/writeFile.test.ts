import type { SheetPlan } from "../../../src/layout/plan";
import { createXlsx } from "../../../src/workbook/xlsx/writeFile";
import { unpacked, type Parts } from "../../support/packages";
import { cellsOf, sheetPlan, workbookPlan } from "../plans";
import { attributesOf, element, elements } from "../xml";

async function drawn(...sheets: Partial<SheetPlan>[]): Promise<Parts> {
  return unpacked(await createXlsx(workbookPlan(...sheets)));
}

async function sheetXml(sheet: Partial<SheetPlan>): Promise<string> {
  return (await drawn(sheet))["xl/worksheets/sheet1.xml"] ?? "";
}

describe("cells", () => {
  it("never become formulas or errors", async () => {
    const xml = await sheetXml({ cells: cellsOf([["=1+1", "+1", "-1", "@a", "\t=1", "#N/A", "12"]]) });
    expect(xml).not.toContain("<f");
    expect(elements(xml, "c").map((c) => attributesOf(c).t)).toEqual(["s", "s", "s", "s", "s", "s", "s"]);
  });

  it("without a value keep their looks", async () => {
    const xml = await sheetXml({ cells: cellsOf([[null, ""]], { font: "body", border: true }) });
    expect(elements(xml, "c")).toEqual(['<c r="A1" s="1"/>', '<c r="B1" s="1"/>']);
  });

  it("under a merged one take its looks, so that it is framed all around", async () => {
    const cells = [{ row: 1, column: 1, value: "甲", style: { font: "body", border: true } }] as const;
    const xml = await sheetXml({ cells, merges: [{ row: 1, column: 1, rows: 2, columns: 2 }] });
    expect(elements(xml, "c").map((c) => [attributesOf(c).r, attributesOf(c).s])).toEqual([
      ["B2", "1"],
      ["C2", "1"],
      ["B3", "1"],
      ["C3", "1"],
    ]);
    expect(element(xml, "mergeCells")).toBe('<mergeCells count="1"><mergeCell ref="B2:C3"/></mergeCells>');
  });

  it("are not merged with themselves", async () => {
    expect(await sheetXml({ merges: [{ row: 1, column: 1, rows: 1, columns: 1 }] })).not.toContain("mergeCell");
  });

  it("cannot be merged twice", async () => {
    const merges = [
      { row: 0, column: 0, rows: 1, columns: 2 },
      { row: 0, column: 1, rows: 2, columns: 1 },
    ];
    await expect(createXlsx(workbookPlan({ merges }))).rejects.toThrow("B1");
  });
});

describe("columns and rows", () => {
  it("have their widths, with room at both sides, and heights, and may be hidden", async () => {
    const xml = await sheetXml({
      columnWidths: new Map([[1, 20]]),
      hiddenColumns: [3],
      rowHeights: new Map([[2, 36]]),
      hiddenRows: [2, 4],
    });
    expect(elements(element(xml, "cols"), "col")).toEqual([
      '<col min="2" max="2" width="20.63" customWidth="true"/>',
      '<col min="4" max="4" width="9.63" customWidth="true" hidden="true"/>',
    ]);
    expect(elements(xml, "row")).toEqual([
      '<row r="3" ht="36" customHeight="1" hidden="1"/>',
      '<row r="5" hidden="1"/>',
    ]);
  });

  it.each([
    [{ rows: 3, columns: 2 }, '<pane xSplit="2" ySplit="3" topLeftCell="C4" state="frozen" activePane="bottomRight"/>'],
    [{ rows: 1, columns: 0 }, '<pane ySplit="1" topLeftCell="A2" state="frozen" activePane="bottomLeft"/>'],
    [{ rows: 0, columns: 0 }, ""],
    [null, ""],
  ])("stay in view: %j", async (freeze, pane) => {
    expect(element(await sheetXml({ freeze }), "pane")).toBe(pane);
  });
});

describe("lines", () => {
  it("can be filtered under their heading", async () => {
    const parts = await drawn({ protected: true, filter: { row: 2, column: 0, rows: 3, columns: 4 } });
    const xml = parts["xl/worksheets/sheet1.xml"] ?? "";
    expect(attributesOf(element(parts["xl/workbook.xml"] ?? "", "definedName"))).toEqual({
      name: "_xlnm._FilterDatabase",
      localSheetId: "0",
      hidden: "1",
    });
    expect(element(xml, "autoFilter")).toBe('<autoFilter ref="A3:D5"/>');
    // The schema has it here.
    expect(xml.indexOf("<sheetProtection")).toBeLessThan(xml.indexOf("<autoFilter"));
  });

  it.each([
    [{ format: "points" }, ""],
    [{ format: "points", decimals: 0 }, "0"],
    [{ format: "points", decimals: 2 }, "0.00"],
    [{ format: "deducted", decimals: 1 }, "&quot;扣&quot;0.0&quot;分&quot;"],
  ] as const)("show as many decimals as they are given: %j", async (style, format) => {
    const parts = await drawn({ cells: cellsOf([[1.5]], { font: "body", ...style }) });
    const formats = elements(parts["xl/styles.xml"] ?? "", "numFmt").map((one) => attributesOf(one).formatCode);
    expect(formats.join()).toBe(format);
  });
});

describe("protection", () => {
  it.each<[SheetPlan["kind"], string]>([
    ["entry", "1"],
    ["ledger", "0"],
  ])("of %s has no password and leaves widths, sorting and filters free", async (kind, lines) => {
    expect(attributesOf(element(await sheetXml({ kind, protected: true }), "sheetProtection"))).toEqual({
      sheet: "1",
      formatCells: "1",
      formatColumns: "0",
      formatRows: "0",
      insertColumns: "1",
      insertRows: lines,
      insertHyperlinks: "1",
      deleteColumns: "1",
      deleteRows: lines,
      sort: "0",
      autoFilter: "0",
      pivotTables: "1",
    });
  });

  it("is left out where the plan does not ask for it", async () => {
    expect(await sheetXml({})).not.toContain("sheetProtection");
  });
});

describe("pages", () => {
  it("are A4 with margins and their number, as wide as the paper where asked", async () => {
    const xml = await sheetXml({ page: { orientation: "landscape", fitToWidth: true, centerHorizontally: true } });
    expect(element(xml, "pageSetUpPr")).toBe('<pageSetUpPr fitToPage="1"/>');
    expect(attributesOf(element(xml, "pageSetup"))).toEqual({
      paperSize: "9",
      orientation: "landscape",
      fitToWidth: "1",
      fitToHeight: "0",
    });
    expect(element(xml, "printOptions")).toBe('<printOptions horizontalCentered="1"/>');
    const margins = Object.entries(attributesOf(element(xml, "pageMargins")));
    const millimetres = margins.map(([side, inches]) => [side, Math.round(Number(inches) * 25.4)]);
    expect(Object.fromEntries(millimetres)).toEqual({ top: 20, bottom: 20, left: 18, right: 18, header: 9, footer: 9 });
    expect(element(xml, "oddFooter")).toBe("<oddFooter>&amp;C第 &amp;P 页 共 &amp;N 页</oddFooter>");
  });

  it("are several beside one another where asked", async () => {
    const xml = await sheetXml({ page: { orientation: "landscape", fitToWidth: true, pagesAcross: 3 } });
    expect(attributesOf(element(xml, "pageSetup"))).toMatchObject({ fitToWidth: "3", fitToHeight: "0" });
  });

  it("have other margins, a header, numbers by odd and even pages, and breaks where the plan says so", async () => {
    const xml = await sheetXml({
      rowHeights: new Map([[9, 20]]),
      page: {
        orientation: "portrait",
        fitToWidth: true,
        margins: { top: 37, bottom: 35, left: 28, right: 26, header: 22, footer: 22 },
        header: "甲&乙",
        pageNumbers: "dashed",
        pageStarts: [4, 8],
      },
    });
    expect(Number(attributesOf(element(xml, "pageMargins")).top)).toBeCloseTo(37 / 25.4);
    const header = `&amp;C&amp;12&amp;"黑体,常规"甲&amp;&amp;乙`;
    const number = `&amp;14&amp;"宋体,常规"— &amp;P —`;
    expect(attributesOf(element(xml, "headerFooter"))).toEqual({ differentOddEven: "1" });
    expect(["oddHeader", "evenHeader", "oddFooter", "evenFooter"].map((name) => element(xml, name))).toEqual([
      `<oddHeader>${header}</oddHeader>`,
      `<evenHeader>${header}</evenHeader>`,
      `<oddFooter>&amp;R${number}\u3000</oddFooter>`,
      `<evenFooter>&amp;L\u3000${number}</evenFooter>`,
    ]);
    // A break is named after the row above it, counted from 1.
    expect(elements(element(xml, "rowBreaks"), "brk").map((one) => attributesOf(one).id)).toEqual(["4", "8"]);
  });

  it("are neither scaled nor centred where not asked", async () => {
    const xml = await sheetXml({});
    expect(attributesOf(element(xml, "pageSetup"))).toEqual({ paperSize: "9", orientation: "portrait" });
    expect(xml).not.toMatch(/fitTo|horizontalCentered/);
  });

  it("repeat rows and keep to an area, whatever the worksheet's name", async () => {
    const page = {
      orientation: "portrait",
      fitToWidth: false,
      repeatRows: [1, 3],
      printArea: { row: 0, column: 0, rows: 40, columns: 28 },
    } as const;
    const parts = await drawn({ name: "首页" }, { name: "1. 张三's 表", page });
    expect(elements(parts["xl/workbook.xml"] ?? "", "definedName")).toEqual([
      `<definedName name="_xlnm.Print_Area" localSheetId="1">'1. 张三''s 表'!$A$1:$AB$40</definedName>`,
      `<definedName name="_xlnm.Print_Titles" localSheetId="1">'1. 张三''s 表'!$2:$4</definedName>`,
    ]);
  });
});

describe("worksheets", () => {
  it("are very hidden where the plan says so, and the first visible one is opened", async () => {
    const parts = await drawn({ name: "_rubric", visibility: "veryHidden" }, { name: "填报" });
    const workbook = parts["xl/workbook.xml"] ?? "";
    expect(elements(element(workbook, "sheets"), "sheet").map((sheet) => attributesOf(sheet).state)).toEqual([
      "veryHidden",
      undefined,
    ]);
    expect(attributesOf(element(workbook, "workbookView")).activeTab).toBe("1");
  });

  it.each(["", "名".repeat(32), "甲/乙", "'甲", "a[1]"])("cannot be named %j", async (name) => {
    await expect(createXlsx(workbookPlan({ name }))).rejects.toThrow();
  });

  it("cannot share a name", async () => {
    await expect(createXlsx({ sheets: [sheetPlan({ name: "A" }), sheetPlan({ name: "a" })] })).rejects.toThrow();
  });
});

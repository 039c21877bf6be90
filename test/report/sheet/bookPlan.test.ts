import { summaryDocument, unitsDocument } from "../../../src/report/appendix/document";
import { MARGINS_MM } from "../../../src/report/page/paper";
import { typesetDocument } from "../../../src/report/page/typeset";
import { issuedBook } from "../../../src/report/sheet/bookPlan";
import { at } from "../../../src/shared/list";
import { planCells } from "../../../src/workbook/planCells";
import { xlsxWorkbook } from "../../../src/workbook/xlsx/xlsxWorkbook";
import { optionsOf, sampleSource } from "../../support/issued";
import { builtInRubrics } from "../../support/rubrics";
import { partsOf } from "../../support/wordFile";

function documentsOf(id: string, units = 2) {
  const source = sampleSource(id, units);
  const options = optionsOf("internal", { self: true, signature: { assessor: "考核办", responsible: null } });
  const documents = [unitsDocument(source, source.evaluation.units, options), summaryDocument(source, options)];
  return documents.map(typesetDocument);
}

describe.each(builtInRubrics().map(({ id }) => id))("the worksheets of %s", (id) => {
  it.each([0, 1])("hold the tables, their pages and nothing else (%d)", (which) => {
    const set = at(documentsOf(id), which);
    const { sheets } = issuedBook(set);
    expect(sheets).toHaveLength(set.appendices.length);
    sheets.forEach((sheet, index) => {
      const { orientation, above, table, below } = at(set.appendices, index);
      expect(sheet).toMatchObject({
        visibility: "visible",
        hiddenRows: [],
        hiddenColumns: [],
        validations: [],
        conditions: [],
      });
      const first = above.length;
      expect(sheet.page).toMatchObject({
        orientation,
        fitToWidth: true,
        margins: MARGINS_MM[orientation],
        repeatRows: [first, first + table.headerRows - 1],
        pageStarts: table.sheet.pageStarts.map(({ row }) => first + row),
        pageNumbers: "dashed",
        printArea: {
          row: 0,
          column: 0,
          rows: first + table.heights.length + 1 + below.length,
          columns: table.widths.length,
        },
      });
      // Merges that lie on one another and values that no cell holds would throw.
      expect(planCells(sheet).length).toBeGreaterThanOrEqual(table.sheet.cells.length);
      expect(sheet.rowHeights.size).toBe(sheet.page.printArea?.rows);
    });
  });

  it("have numbers for points and text for what is printed", () => {
    const [sheet] = issuedBook(at(documentsOf(id), 0)).sheets;
    for (const { value, style } of sheet?.cells ?? []) {
      if (typeof value === "number") expect(style.format).toBe("points");
    }
    const printed = sheet?.cells.filter(({ style }) => style.format === "text") ?? [];
    expect(printed.every(({ value }) => value === null || typeof value === "string")).toBe(true);
  });
});

it("are named after their units, short and each once", () => {
  const [set] = documentsOf("shanxi-miit-2020-cities");
  if (set === undefined) throw new Error("no document");
  const [appendix] = set.appendices;
  if (appendix === undefined) throw new Error("no table");
  const names = ["甲/乙", "甲:乙", "村".repeat(40), "甲/乙"].map((name) => ({ ...appendix, name }));
  expect(issuedBook({ ...set, appendices: names }).sheets.map(({ name }) => name)).toEqual([
    "附件 甲 乙",
    "附件 甲 乙(2)",
    `附件 ${"村".repeat(28)}`,
    "附件 甲 乙(3)",
  ]);
});

it("make a file that says nothing of who made it, with headers and breaks of its pages", async () => {
  const book = xlsxWorkbook();
  await book.draw(issuedBook(at(documentsOf("beijinggang-2019-villages", 1), 0)));
  const parts = partsOf(book.bytes());
  const core = parts.get("docProps/core.xml") ?? "";
  expect(core).not.toMatch(/creator|lastModifiedBy|title|description|keywords/);
  expect([...parts.keys()].filter((path) => path.includes("custom") || path.includes("sheet2"))).toEqual([]);
  const sheet = parts.get("xl/worksheets/sheet1.xml") ?? "";
  expect(sheet).not.toContain("<f>");
  expect(sheet).toMatch(/<oddHeader>&amp;C&amp;12&amp;"?.*内部使用/);
  expect(sheet).toMatch(/<rowBreaks count="\d+" manualBreakCount="\d+">/);
});

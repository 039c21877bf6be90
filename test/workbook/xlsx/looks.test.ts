import type { CellStyle, ConditionPlan, SheetPlan } from "../../../src/layout/plan";
import { createXlsx } from "../../../src/workbook/xlsx/writeFile";
import { unpacked, type Parts } from "../../support/packages";
import { BODY, workbookPlan } from "../plans";
import { attributesOf, element, elements } from "../xml";

async function drawn(...sheets: Partial<SheetPlan>[]): Promise<Parts> {
  return unpacked(await createXlsx(workbookPlan(...sheets)));
}

/** The looks of cell A1: its format with the font, fill, border and number format that it points to. */
async function looksOf(style: CellStyle): Promise<Record<"xf" | "font" | "fill" | "border" | "format", string>> {
  const parts = await drawn({ cells: [{ row: 0, column: 0, value: "甲", style }] });
  const styles = parts["xl/styles.xml"] ?? "";
  const index = Number(attributesOf(element(parts["xl/worksheets/sheet1.xml"] ?? "", "c")).s);
  const xf = elements(element(styles, "cellXfs"), "xf")[index] ?? "";
  const { fontId, fillId, borderId, numFmtId } = attributesOf(xf);
  return {
    xf,
    font: elements(element(styles, "fonts"), "font")[Number(fontId)] ?? "",
    fill: elements(element(styles, "fills"), "fill")[Number(fillId)] ?? "",
    border: elements(element(styles, "borders"), "border")[Number(borderId)] ?? "",
    format: elements(styles, "numFmt").find((format) => attributesOf(format).numFmtId === numFmtId) ?? "",
  };
}

describe("the looks of a cell", () => {
  it.each<[CellStyle["font"], string, string]>([
    ["title", "方正小标宋简体", "18"],
    ["heading", "黑体", "11"],
    ["body", "宋体", "11"],
    ["small", "宋体", "9"],
  ])("%s is written in %s %s", async (font, name, size) => {
    const looks = await looksOf({ font });
    expect(attributesOf(element(looks.font, "name"))).toEqual({ val: name });
    expect(attributesOf(element(looks.font, "sz"))).toEqual({ val: size });
    expect(looks.font).toContain('<charset val="134"/>');
    expect(looks.font).not.toContain("<b/>");
  });

  it("may be bold, aligned, wrapped and framed", async () => {
    const looks = await looksOf({
      font: "body",
      bold: true,
      align: "right",
      verticalAlign: "top",
      wrap: true,
      border: true,
    });
    expect(looks.font).toContain("<b/>");
    expect(attributesOf(element(looks.xf, "alignment"))).toEqual({
      horizontal: "right",
      vertical: "top",
      wrapText: "true",
    });
    expect(elements(looks.border, "(?:left|right|top|bottom)").map((side) => attributesOf(side).style)).toEqual(
      Array.from({ length: 4 }, () => "thin"),
    );
  });

  it("is plain, centred in its height and locked where nothing else is said", async () => {
    const looks = await looksOf(BODY);
    expect(attributesOf(element(looks.xf, "alignment"))).toEqual({ vertical: "center" });
    expect(looks.xf).toContain('<protection locked="1"/>');
    expect(looks.border).not.toContain("thin");
    expect(looks.fill).toContain('patternType="none"');
  });

  it("is unlocked where something is to be entered", async () => {
    expect((await looksOf({ font: "body", unlocked: true })).xf).toContain('<protection locked="0"/>');
  });

  it.each<[NonNullable<CellStyle["format"]>, string | undefined]>([
    ["general", undefined],
    ["points", undefined],
    ["text", "@"],
    ["integer", "0"],
    ["date", "yyyy-mm-dd"],
  ])("shows numbers as %s", async (format, code) => {
    expect(attributesOf((await looksOf({ font: "body", format })).format).formatCode).toBe(code);
  });

  it("has a fill of its own for each purpose, light enough for black text", async () => {
    const purposes = ["header", "official", "entry", "self", "result", "note"] as const;
    const looks = await Promise.all(purposes.map((fill) => looksOf({ font: "body", fill })));
    const colours = looks.map(({ fill }) => attributesOf(element(fill, "fgColor")).rgb ?? "");
    expect(new Set(colours).size).toBe(purposes.length);
    for (const colour of colours) expect(contrastToBlack(colour.slice(2))).toBeGreaterThan(14);
  });
});

/** Contrast ratio after WCAG 2: 21 is white. */
function contrastToBlack(rgb: string): number {
  const channels = rgb.match(/../g)?.map((hex) => Number.parseInt(hex, 16) / 255) ?? [];
  const [red = 0, green = 0, blue = 0] = channels.map((c) => (c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4));
  return (0.2126 * red + 0.7152 * green + 0.0722 * blue + 0.05) / 0.05;
}

describe("conditional formats", () => {
  const area = { row: 4, column: 1, rows: 2, columns: 2 };
  const looks: readonly ConditionPlan["look"][] = ["blank", "problem", "capped", "veto"];

  it("stand in the plan's order with their formula and their own look", async () => {
    const conditions = looks.map((look) => ({ area, look, formula: 'LEN(B5)<"1"' }));
    const parts = await drawn({ conditions });
    const rules = elements(parts["xl/worksheets/sheet1.xml"] ?? "", "cfRule");
    expect(rules.map((rule) => attributesOf(rule))).toEqual(
      looks.map((_, index) => ({ type: "expression", priority: String(index + 1), dxfId: String(index) })),
    );
    expect(rules[0]).toContain('<formula>LEN(B5)&lt;"1"</formula>');
    expect(parts["xl/worksheets/sheet1.xml"]).toContain('<conditionalFormatting sqref="B5:C6">');
  });

  it("are told by more than colour", async () => {
    const parts = await drawn({ conditions: looks.map((look) => ({ area, look, formula: "TRUE" })) });
    const formats = elements(element(parts["xl/styles.xml"] ?? "", "dxfs"), "dxf");
    expect(formats).toHaveLength(4);
    const marks = formats.map((format) =>
      elements(format, "(?:b|u|border)")
        .map((mark) => mark.replace(/<color[^>]*>/g, ""))
        .join(),
    );
    expect(new Set(marks).size).toBe(4);
    expect(marks).not.toContain("");
    for (const format of formats) expect(format).toMatch(/<bgColor rgb="FF[0-9A-F]{6}"\/>/);
  });
});

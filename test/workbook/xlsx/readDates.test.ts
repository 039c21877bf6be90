import type { CellContent } from "../../../src/layout/plan";
import { cell, handMade, type HandMade } from "../../support/packages";
import { rowsOf } from "../patching";

async function firstCell(options: HandMade): Promise<CellContent | undefined> {
  return (await rowsOf(handMade(options)))[0]?.[0]?.[0];
}

describe("dates", () => {
  const styled = (format: string, serial: string) => {
    const styles = `<numFmts><numFmt numFmtId="176" formatCode="${format}"/></numFmts><cellXfs><xf numFmtId="0"/><xf numFmtId="176"/></cellXfs><dxfs><dxf><numFmt numFmtId="176" formatCode="0"/></dxf></dxfs>`;
    return { styles, sheetData: cell('s="1"', `<v>${serial}</v>`) };
  };

  it.each([
    "yyyy-mm-dd",
    "yyyy&quot;年&quot;m&quot;月&quot;d&quot;日&quot;",
    "[$-F800]dddd\\,\\ mmmm\\ dd\\,\\ yyyy",
    "[DBNum1][$-804]yyyy&quot;年&quot;m&quot;月&quot;",
    "m/d;@",
    "aaaa",
    "h:mm",
  ])("are numbers under the format %s", async (format) => {
    expect(await firstCell(styled(format, "45413.25"))).toEqual({ date: "2024-05-01" });
  });

  it.each([
    "General",
    "G/通用格式",
    "0.00_);[Red]\\(0.00\\)",
    "0&quot;days&quot;",
    "0\\d",
    "#,##0.00&quot;元&quot;",
    "[&gt;=90]&quot;优秀&quot;;General",
    "@",
  ])("are not made of numbers under the format %s", async (format) => {
    expect(await firstCell(styled(format, "45413"))).toBe(45413);
  });

  it.each([
    ["[h]:mm:ss", "1.5", { date: "36:00" }],
    ["h:mm", "0.5", { date: "12:00" }],
    ["0.00%", "0.9", { number: 0.9, shown: "90%" }],
    ["0", "89.6", { number: 89.6, shown: "90" }],
    ["[$¥-804]#,##0", "45413", { number: 45413, shown: "¥45,413" }],
  ])("stand beside times and numbers that are shown otherwise: %s", async (format, serial, content) => {
    expect(await firstCell(styled(format, serial))).toEqual(content);
  });

  it.each([
    [14, true],
    [22, true],
    [27, true],
    [31, true],
    [36, true],
    [45, true],
    [47, true],
    [50, true],
    [57, true],
    [58, true],
    [0, false],
    [2, false],
    [13, false],
    [23, false],
    [26, false],
    [37, false],
    [49, false],
    [59, false],
  ])("know the built-in format %d", async (id, isDate) => {
    const styles = `<cellXfs><xf numFmtId="${String(id)}"/></cellXfs>`;
    const expected = isDate ? { date: "2024-05-01" } : 45413;
    expect(await firstCell({ styles, sheetData: cell('s="0"', "<v>45413</v>") })).toEqual(expected);
  });

  it.each([
    ["0", "1900-01-00"],
    ["0.5", "1900-01-00"],
    ["1", "1900-01-01"],
    ["60", "1900-02-29"],
    ["61", "1900-03-01"],
    ["45413.99999", "2024-05-01"],
  ])("count %s as spreadsheet programs do: %s", async (serial, date) => {
    expect(await firstCell(styled("yyyy-mm-dd", serial))).toEqual({ date });
  });

  it.each(["-1", "2958466"])("are not made of %s", async (serial) => {
    expect(await firstCell(styled("yyyy-mm-dd", serial))).toBe(Number(serial));
  });

  it.each([
    ["0", "1904-01-01"],
    ["43951", "2024-05-01"],
  ])("count %s from 1904 where the workbook says so: %s", async (serial, date) => {
    const properties = '<workbookPr date1904="1"/>';
    expect(await firstCell({ ...styled("yyyy-mm-dd", serial), properties })).toEqual({ date });
  });

  it("are counted by the workbook's own settings, not by those that an extension calls so", async () => {
    const properties =
      '<workbookPr date1904="1"/><extLst><ext uri="{0}"><workbookPr date1904="0"/><sheets><sheet name="别的"/></sheets></ext></extLst>';
    expect(await firstCell({ ...styled("yyyy-mm-dd", "43951"), properties })).toEqual({ date: "2024-05-01" });
  });

  it("are told by the cell formats, not by those that an extension calls so", async () => {
    const styles =
      '<extLst><ext uri="{0}"><cellXfs><xf numFmtId="0"/></cellXfs></ext></extLst><cellXfs><xf numFmtId="14"/></cellXfs>';
    expect(await firstCell({ styles, sheetData: cell('s="0"', "<v>45413</v>") })).toEqual({ date: "2024-05-01" });
  });

  it("come out of a formula", async () => {
    const styles = '<cellXfs><xf numFmtId="14"/></cellXfs>';
    const sheetData = cell('s="0"', "<f>TODAY()</f><v>45413</v>");
    expect(await firstCell({ styles, sheetData })).toEqual({ formula: "TODAY()", value: { date: "2024-05-01" } });
  });
});

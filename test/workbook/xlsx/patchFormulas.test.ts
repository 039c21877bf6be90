import { issueText } from "../../../src/shared/issue";
import { handMade, handMadeParts, MAIN, packed, unpacked, worksheet, type Parts } from "../../support/packages";
import { at, patched, refusal, rowsOf, SHEET, sheetAfter } from "../patching";
import { RICH } from "../rich";

const WORKBOOK = "xl/workbook.xml";
const CHAIN = "xl/calcChain.xml";

describe("formulas elsewhere", () => {
  const sheetData = '<row r="1"><c r="A1"><v>1</v></c><c r="B1"><f>A1*2</f><v>2</v></c></row>';
  const sheets = '<sheets><sheet name="表" sheetId="1" r:id="rId1"/></sheets>';
  const workbook = (settings: string) => handMadeParts({ sheetData })[WORKBOOK]?.replace(sheets, settings) ?? "";

  it.each<[string, string, string]>([
    ["no settings", sheets, `${sheets}<calcPr fullCalcOnLoad="1"/>`],
    ["other settings", `${sheets}<calcPr calcId="1"/>`, `${sheets}<calcPr fullCalcOnLoad="1" calcId="1"/>`],
    ["two tags", `${sheets}<calcPr\n></calcPr>`, `${sheets}<calcPr fullCalcOnLoad="1"\n></calcPr>`],
    ["the contrary", `${sheets}<calcPr fullCalcOnLoad='0' a='1'/>`, `${sheets}<calcPr fullCalcOnLoad="1" a='1'/>`],
    ["the same", `${sheets}<calcPr fullCalcOnLoad="true"/>`, `${sheets}<calcPr fullCalcOnLoad="true"/>`],
    [
      "names before and more after",
      `${sheets}<definedNames><definedName name="a">1</definedName></definedNames><oleSize ref="A1"/><extLst/>`,
      `${sheets}<definedNames><definedName name="a">1</definedName></definedNames><calcPr fullCalcOnLoad="1"/><oleSize ref="A1"/><extLst/>`,
    ],
  ])("are computed anew in a workbook with %s", async (_, before, after) => {
    const bytes = handMade({ sheetData, parts: { [WORKBOOK]: workbook(before) } });
    expect(unpacked(await patched(bytes, at(0, 0, 5)))[WORKBOOK]).toBe(workbook(after));
  });

  it("are computed anew in a workbook with prefixes", async () => {
    const xml = workbook(sheets)
      .replace(/<(\/?)(workbook|sheets?)\b/g, "<$1x:$2")
      .replace("xmlns=", "xmlns:x=");
    const bytes = handMade({ sheetData, parts: { [WORKBOOK]: xml } });
    expect(unpacked(await patched(bytes, at(0, 0, 5)))[WORKBOOK]).toBe(
      xml.replace("</x:sheets>", '</x:sheets><x:calcPr fullCalcOnLoad="1"/>'),
    );
  });

  it("are found on other worksheets", async () => {
    const bytes = packed({ ...RICH, ...withoutChain(), [SHEET]: worksheet('<row r="1"><c r="A1"/></row>') });
    expect(unpacked(await patched(bytes, at(0, 0, 5, "汇总")))[WORKBOOK]).toContain('<calcPr fullCalcOnLoad="1"');
  });

  it("are not looked for among the rules of a worksheet: one without formulas is left alone", async () => {
    const rules = "<extLst><ext><x14:rule><xm:f>A1</xm:f></x14:rule><row><c><f>1</f></c></row></ext></extLst>";
    const bytes = handMade({ parts: { [SHEET]: worksheet('<row><c t="str"><v>a&lt;f></v></c></row>', rules) } });
    const parts = unpacked(await patched(bytes, at(0, 1, 5)));
    const before = unpacked(bytes);
    expect(Object.keys(parts).filter((path) => parts[path] !== before[path])).toEqual([SHEET]);
  });
});

describe("a formula that is written over", () => {
  it("is gone, and out of the list of formulas; the others stay", async () => {
    const bytes = packed(RICH);
    const after = await patched(bytes, at(1, 1, 7, "汇总"));
    const parts = unpacked(after);
    expect((await rowsOf(after))[0]?.slice(1, 3)).toEqual([
      ["甲 镇", 7, 1.5, { formula: "1/0", value: { error: "#DIV/0!" } }],
      [null, { formula: "SUM(C1:C2)", value: 1 }, { formula: 'A1&"级"', value: "单位级" }, true],
    ]);
    expect(parts[CHAIN]).toBe(RICH[CHAIN]?.replace('<c r="B2" i="3"/>', ""));
    const changed = Object.keys(RICH).filter((path) => parts[path] !== RICH[path]);
    expect(changed).toEqual([WORKBOOK, CHAIN, SHEET]);
  });

  it.each<[string, string, string]>([
    ["of another worksheet", '<c r="A1" i="4"/><c r="A1" i="3"/>', '<c r="A1" i="4"/>'],
    ["whose worksheet is named before", '<c r="A2" i="3"/><c r="A1"/><c r="A3"/>', '<c r="A2" i="3"/><c r="A3"/>'],
    [
      "that names the worksheet for those behind",
      '<c r="A1" i="3"/><c r="A2"/><c r="A3"/>',
      '<c i="3" r="A2"/><c r="A3"/>',
    ],
    [
      "several that name it",
      '<c r="A1" i="3" l="1"/><c r="B1"/><c r="A2"/><c r="A1" i="4"/>',
      '<c i="3" r="A2"/><c r="A1" i="4"/>',
    ],
    ["before another worksheet", '<c r="A1" i="3"/><c r="A2" i="4"/>', '<c r="A2" i="4"/>'],
    ["in two tags", "<c r='A1' i='3'></c><c r='A2' i='3'></c>", "<c r='A2' i='3'></c>"],
  ])("leaves the list of formulas: %s", async (_, before, after) => {
    const chain = (cells: string) => `<calcChain xmlns="${MAIN}">${cells}</calcChain>`;
    const bytes = packed({ ...RICH, [CHAIN]: chain(before) });
    const written = await patched(bytes, at(0, 0, 1, "汇总"), at(0, 1, 2, "汇总"));
    expect(unpacked(written)[CHAIN]).toBe(chain(after));
  });

  it("takes the list with it where it was the last one", async () => {
    const parts = unpacked(
      await patched(packed({ ...RICH, [CHAIN]: `<calcChain><c r="B2" i="3"/></calcChain>` }), at(1, 1, 7, "汇总")),
    );
    expect(Object.keys(parts)).toEqual(Object.keys(RICH).filter((path) => path !== CHAIN));
    expect(parts).toMatchObject(withoutChain());
  });

  it.each([
    ["filled over others that go, too", '<f t="shared" ref="A1:A2" si="0">B1</f>', '<f t="shared" si="0"/>'],
    ["filled over others from above", '<f t="shared" si="0"/>', '<f t="shared" si="0"/>'],
    ["in an array that goes as a whole", '<f t="array" ref="A1:A2">B1:B2</f>', ""],
    ["in an array of its own", '<f t="array" ref="A1">SUM(B1:B2*2)</f>', "<f>B2</f>"],
  ])("may be %s", async (_, first, second) => {
    const xml = worksheet(
      `<row r="1"><c r="A1">${first}<v>1</v></c></row><row r="2"><c r="A2">${second}<v>2</v></c></row><row r="3"><c r="A3"><f t="shared" si="1"/></c></row>`,
    );
    expect(await sheetAfter(xml, at(0, 0, 5), at(1, 0, 6))).toBe(
      worksheet(
        '<row r="1"><c r="A1"><v>5</v></c></row><row r="2"><c r="A2"><v>6</v></c></row><row r="3"><c r="A3"><f t="shared" si="1"/></c></row>',
      ),
    );
  });

  it("may be one of those that a formula was filled over", async () => {
    const first = '<row r="1"><c r="A1"><f t="shared" ref="A1:A3" si="0">B1</f><v>1</v></c></row>';
    const other = (row: number) => `<row r="${String(row)}"><c r="A${String(row)}"><f t="shared" si="0"/></c></row>`;
    const xml = worksheet(first + other(2) + other(3));
    expect(await sheetAfter(xml, at(1, 0, 6))).toBe(
      worksheet(`${first}<row r="2"><c r="A2"><v>6</v></c></row>${other(3)}`),
    );
  });
});

describe("a formula of several cells is not written over in part", () => {
  const rows = (first: string, second: string) =>
    worksheet(
      `<row r="1"><c r="A1">${first}<v>1</v></c></row><row r="2"><c r="A2">${second}<v>2</v></c><c r="B2"><v>3</v></c></row>`,
    );

  it.each<[string, string, string, number, string, string]>([
    [
      "the first of those it was filled over",
      '<f t="shared" ref="A1:A2" si="0">B1</f>',
      '<f t="shared" si="0"/>',
      0,
      "cell-shares-formula",
      "A1:A2",
    ],
    [
      "the same, without a range",
      '<f t="shared" si="0">B1</f>',
      '<f t="shared" si="0"/>',
      0,
      "cell-shares-formula",
      "A1",
    ],
    ["the first of an array", '<f t="array" ref="A1:A2">B1:B2</f>', "", 0, "cell-in-array-formula", "A1:A2"],
    ["another of an array", '<f t="array" ref="A1:A2">B1:B2</f>', "", 1, "cell-in-array-formula", "A1:A2"],
    ["one of a large array", '<f t="array" ref="A1:D200">B1</f>', "", 1, "cell-in-array-formula", "A1:D200"],
    [
      "one of a table of data",
      "",
      '<f t="dataTable" ref="A1:B2" dt2D="1" r1="C1" r2="C2"/>',
      0,
      "cell-in-array-formula",
      "A1:B2",
    ],
  ])("%s", async (_, first, second, row, code, range) => {
    const bytes = handMade({ parts: { [SHEET]: rows(first, second) } });
    const issues = await refusal(bytes, at(5, 5, 1), at(row, 0, 9));
    const place = { sheet: "表", cell: `A${String(row + 1)}` };
    expect(issues).toEqual([{ severity: "error", code, place, parameters: { range } }]);
    expect(issues.map(issueText).join()).toMatch(new RegExp(`${range}.*保存后再试`));
  });
});

/** The parts that know of the list of formulas, without it. */
function withoutChain(): Parts {
  const relations = "xl/_rels/workbook.xml.rels";
  const types = "[Content_Types].xml";
  return {
    [relations]: RICH[relations]?.replace(/<Relationship Id="rId5"[^>]*>/, "") ?? "",
    [types]: RICH[types]?.replace(/<Override PartName="\/xl\/calcChain.xml"[^>]*>/, "") ?? "",
  };
}

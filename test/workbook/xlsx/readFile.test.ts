import { unzipSync, zipSync } from "fflate";
import type { CellContent, WorkbookSnapshot } from "../../../src/layout/plan";
import { readXlsx } from "../../../src/workbook/xlsx/readFile";
import {
  asLargePackage,
  cell,
  handMade,
  handMadeParts,
  MAIN,
  packed,
  relationships,
  worksheet,
  type HandMade,
} from "../../support/packages";

async function snapshot(bytes: Uint8Array): Promise<WorkbookSnapshot> {
  const read = await readXlsx(bytes, {});
  if (!read.ok) throw new Error(JSON.stringify(read.issues));
  return read.value;
}

async function rowsOf(options: HandMade): Promise<readonly (readonly CellContent[])[] | undefined> {
  return (await snapshot(handMade(options))).sheets[0]?.rows;
}

async function firstCell(options: HandMade): Promise<CellContent | undefined> {
  return (await rowsOf(options))?.[0]?.[0];
}

describe("texts", () => {
  it.each([
    ["plain", "<t>甲镇</t>", "甲镇"],
    ["in runs of different formats", "<r><rPr><b/></rPr><t>甲</t></r><r><t xml:space='preserve'> 镇</t></r>", "甲 镇"],
    ["with a phonetic guide", "<t>漢字</t><rPh sb='0' eb='2'><t>カンジ</t></rPh><phoneticPr fontId='1'/>", "漢字"],
    ["in runs with phonetic guides", "<r><t>漢</t></r><rPh sb='0' eb='1'><t>カン</t></rPh><r><t>字</t></r>", "漢字"],
    [
      "with line breaks between the elements",
      "\n<r>\n<rPr>\n<b/>\n</rPr>\n<t>甲</t>\n</r>\n<r>\n<t>镇</t>\n</r>\n",
      "甲镇",
    ],
    ["with escaped characters", "<t>a_x000D_\nb_x005F_x0041_</t>", "a\r\nb_x0041_"],
    ["with entities and CDATA", "<t>&lt;&amp;&#x4E00;<![CDATA[<二>]]></t>", "<&一<二>"],
    ["empty", "<t/>", undefined],
  ])("are read whole: %s", async (_, item, expected) => {
    expect(await firstCell({ sheetData: cell('t="s"', "<v>0</v>"), strings: `<si>${item}</si>` })).toBe(expected);
    expect(await firstCell({ sheetData: cell('t="inlineStr"', `<is>${item}</is>`) })).toBe(expected);
  });

  it("are read where another program wrote them as the cell's value", async () => {
    expect(await firstCell({ sheetData: cell('t="inlineStr"', "<v>甲镇_x000D_</v>") })).toBe("甲镇\r");
  });

  it("are those of the list, not what an extension calls so", async () => {
    const strings = "<extLst><ext><si><t>别的</t></si></ext></extLst><si><t>甲镇</t></si>";
    expect(await firstCell({ strings, sheetData: cell('t="s"', "<v>0</v>") })).toBe("甲镇");
  });

  it("do not run into one another", async () => {
    const strings = "<si><t>甲</t></si><si/><si><t>乙</t></si>";
    const at = (column: string, index: number) => `<c r="${column}1" t="s"><v>${String(index)}</v></c>`;
    const sheetData = `<row r="1">${at("A", 2)}${at("B", 1)}${at("C", 0)}<c r="D1" t="inlineStr"><is><t>丙</t></is></c></row>`;
    expect(await rowsOf({ strings, sheetData })).toEqual([["乙", null, "甲", "丙"]]);
  });
});

describe("values", () => {
  it.each<[string, string, string, CellContent | undefined]>([
    ["a number", "", "<v>8.75</v>", 8.75],
    ["a number with its type", 't="n"', "<v>-1E-7</v>", -1e-7],
    ["true", 't="b"', "<v>1</v>", true],
    ["false", 't="b"', "<v>0</v>", false],
    ["an error", 't="e"', "<v>#DIV/0!</v>", { error: "#DIV/0!" }],
    ["a date as text", 't="d"', "<v>2024-05-01T00:00:00Z</v>", { date: "2024-05-01" }],
    ["a time as text", 't="d"', "<v>08:30:00</v>", "08:30:00"],
    ["a formula", "", "<f>SUM(B1:B9)</f><v>12</v>", { formula: "SUM(B1:B9)", value: 12 }],
    ["a formula with text", 't="str"', '<f>B1&amp;"级"</f><v>一级</v>', { formula: 'B1&"级"', value: "一级" }],
    ["a formula with empty text", 't="str"', "<f>B1</f><v></v>", { formula: "B1", value: "" }],
    ["a formula with a truth value", 't="b"', "<f>B1=1</f><v>1</v>", { formula: "B1=1", value: true }],
    ["a formula with an error", 't="e"', "<f>1/0</f><v>#DIV/0!</v>", { formula: "1/0", value: { error: "#DIV/0!" } }],
    ["a formula not yet computed", "", "<f>1+1</f>", { formula: "1+1", value: null }],
    ["a formatted empty cell", 's="0"', "", undefined],
  ])("are read: %s", async (_, attributes, contents, expected) => {
    expect(await firstCell({ sheetData: cell(attributes, contents) })).toEqual(expected);
  });

  it("give a formula filled over a range to each of its cells", async () => {
    const sheetData =
      '<row r="1"><c r="A1"><f t="shared" ref="A1:A2" si="0">B1*2</f><v>2</v></c></row><row r="2"><c r="A2"><f t="shared" si="0"/><v>4</v></c></row>';
    expect(await rowsOf({ sheetData })).toEqual([[{ formula: "B1*2", value: 2 }], [{ formula: "B1*2", value: 4 }]]);
  });

  it("are found where addresses are left out", async () => {
    expect(
      await rowsOf({ sheetData: "<row><c><v>1</v></c><c/><c><v>3</v></c></row><row><c><v>4</v></c></row>" }),
    ).toEqual([[1, null, 3], [4]]);
  });

  it("are found whatever the order of cells and rows", async () => {
    const sheetData =
      '<row r="3"><c r="B3"><v>2</v></c><c r="A3"><v>1</v></c></row><row r="1"><c r="A1"><v>0</v></c></row>';
    expect(await rowsOf({ sheetData })).toEqual([[0], [], [1, 2]]);
  });

  it("outside of the cells are no content", async () => {
    const rest = '<extLst><ext><row r="1"><c r="A1"><v>9</v></c></row></ext></extLst>';
    const parts = { "xl/worksheets/sheet1.xml": worksheet('<row r="1"><c r="B1"><v>1</v></c></row>', rest) };
    expect(await rowsOf({ parts })).toEqual([[null, 1]]);
  });
});

describe("worksheets", () => {
  const three = (states: string) => handMadeParts({ parts: { "xl/workbook.xml": states } });
  const relations = 'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"';

  it("come with their visibility, chart sheets left out", async () => {
    const sheet = (name: string, id: number, state: string) =>
      `<sheet name="${name}" sheetId="${String(id)}" ${state} r:id="rId${String(id)}"/>`;
    const list = [
      sheet("甲", 1, ""),
      sheet("图表", 2, ""),
      sheet("乙", 3, 'state="hidden"'),
      sheet("丙", 4, 'state="veryHidden"'),
    ];
    const parts = three(`<workbook xmlns="${MAIN}" ${relations}><sheets>${list.join("")}</sheets></workbook>`);
    parts["xl/_rels/workbook.xml.rels"] = relationships({
      rId1: ["worksheet", "worksheets/sheet1.xml"],
      rId2: ["chartsheet", "chartsheets/sheet1.xml"],
      rId3: ["worksheet", "worksheets/sheet3.xml"],
      rId4: ["worksheet", "worksheets/sheet4.xml"],
    });
    parts["xl/worksheets/sheet3.xml"] = worksheet("");
    parts["xl/worksheets/sheet4.xml"] = worksheet("");
    expect((await snapshot(packed(parts))).sheets.map(({ name, visibility }) => [name, visibility])).toEqual([
      ["甲", "visible"],
      ["乙", "hidden"],
      ["丙", "veryHidden"],
    ]);
  });

  it("are found by absolute and by winding paths, in any letters", async () => {
    const parts = handMadeParts({ sheetData: cell("", "<v>1</v>") });
    parts["_rels/.rels"] = relationships({ rId1: ["officeDocument", "/xl/workbook.xml"] });
    parts["xl/_rels/workbook.xml.rels"] = relationships({
      rId1: ["worksheet", "../xl/./worksheets/Sheet1.xml"],
      rId2: ["styles", "/XL/styles.xml"],
    });
    expect((await snapshot(packed(parts))).sheets).toMatchObject([{ name: "表", rows: [[1]] }]);
  });

  it("are read from files after the strict edition of the standard", async () => {
    const strict = (text: string) =>
      text.replaceAll(
        "http://schemas.openxmlformats.org/officeDocument/2006",
        "http://purl.oclc.org/ooxml/officeDocument",
      );
    const parts = Object.entries(handMadeParts({ sheetData: cell("", "<v>1</v>") }));
    const bytes = packed(Object.fromEntries(parts.map(([path, text]) => [path, strict(text)])));
    expect((await snapshot(bytes)).sheets).toMatchObject([{ name: "表", rows: [[1]] }]);
  });

  it("are read from packages with backslashes in their paths, and from large ones", async () => {
    const parts = Object.entries(handMadeParts({ sheetData: cell("", "<v>1</v>") }));
    const backslashes = packed(Object.fromEntries(parts.map(([path, text]) => [path.replaceAll("/", "\\"), text])));
    expect((await snapshot(backslashes)).sheets).toMatchObject([{ name: "表", rows: [[1]] }]);
    const large = asLargePackage(packed(Object.fromEntries(parts)));
    expect((await snapshot(large)).sheets).toMatchObject([{ name: "表", rows: [[1]] }]);
  });

  it("are read from elements with a prefix and in UTF-16", async () => {
    const xml = `<?xml version="1.0" encoding="UTF-16"?><x:worksheet xmlns:x="${MAIN}"><x:sheetData><x:row r="1"><x:c r="A1" t="inlineStr"><x:is><x:t>甲镇</x:t></x:is></x:c></x:row></x:sheetData></x:worksheet>`;
    const parts = unzipSync(handMade());
    parts["xl/worksheets/sheet1.xml"] = Uint8Array.from(Buffer.from(`\ufeff${xml}`, "utf16le"));
    expect((await snapshot(zipSync(parts))).sheets).toMatchObject([{ rows: [["甲镇"]] }]);
  });

  it("end with what they hold, whatever was formatted beyond", async () => {
    const sheetData =
      '<row r="2"><c r="B2"><v>1</v></c><c r="XFD2" s="0"/></row><row r="1048576"><c r="XFD1048576" s="0"/></row>';
    expect(await rowsOf({ sheetData })).toEqual([[], [null, 1]]);
  });
});

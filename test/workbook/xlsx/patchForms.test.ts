import { unzipSync, zipSync } from "fflate";
import { handMade, MAIN, unpacked, worksheet } from "../../support/packages";
import { at, patched, refusal, rowsOf, SHEET, sheetAfter, sheetDataAfter } from "../patching";

describe("a cell that is there", () => {
  it.each<[string, string, string]>([
    ["a number", '<c r="A1"><v>1</v></c>', '<c r="A1"><v>7</v></c>'],
    ["in a format", '<c r="A1" s="3"><v>1</v></c>', '<c r="A1" s="3"><v>7</v></c>'],
    ["empty", '<c r="A1" s="3"/>', '<c r="A1" s="3"><v>7</v></c>'],
    ["empty, with room", '<c r="A1" s="3" />', '<c r="A1" s="3"><v>7</v></c>'],
    ["empty, with two tags", '<c r="A1" s="3"></c>', '<c r="A1" s="3"><v>7</v></c>'],
    ["a text of the workbook", '<c r="A1" s="3" t="s"><v>0</v></c>', '<c r="A1" s="3"><v>7</v></c>'],
    ["a text of its own", '<c t="inlineStr" r="A1"><is><t>甲</t></is></c>', '<c r="A1"><v>7</v></c>'],
    ["an error", '<c r="A1" t="e"><v>#N/A</v></c>', '<c r="A1"><v>7</v></c>'],
    ["a date as text", '<c r="A1" t="d"><v>2024-05-01</v></c>', '<c r="A1"><v>7</v></c>'],
    ["a picture in the cell", '<c r="A1" t="e" vm="1"><v>#VALUE!</v></c>', '<c r="A1"><v>7</v></c>'],
    ["with phonetic guides shown", '<c r="A1" ph="1"><v>1</v></c>', '<c r="A1" ph="1"><v>7</v></c>'],
    ["a formula", '<c r="A1" t="str"><f>B1&amp;"x"</f><v>x</v></c>', '<c r="A1"><v>7</v></c>'],
    ["a formula that gives the same", '<c r="A1"><f>3+4</f><v>7</v></c>', '<c r="A1"><v>7</v></c>'],
    ["in other quotation marks", "<c\n r = 'A1'\ts='3'\n t='s'\n><v>0</v></c\n>", "<c\n r = 'A1'\ts='3'><v>7</v></c>"],
    [
      "with > in an attribute",
      '<c r="A1" x="a t=\'s\' >/>" t="b"><v>1</v></c>',
      '<c r="A1" x="a t=\'s\' >/>"><v>7</v></c>',
    ],
    [
      "with remarks",
      "<!--<c r='A1'>--><c r='A1'><!--</c>--><v>1</v><?x </c>?></c>",
      "<!--<c r='A1'>--><c r='A1'><v>7</v></c>",
    ],
    ["with a CDATA section", '<c r="A1" t="str"><v><![CDATA[</c>]]></v></c>', '<c r="A1"><v>7</v></c>'],
    ["without an address", "<c><v>1</v></c><c><v>2</v></c>", "<c><v>7</v></c><c><v>2</v></c>"],
    ["with a prefix of its own", `<x:c xmlns:x="${MAIN}" r="A1"/>`, `<x:c xmlns:x="${MAIN}" r="A1"><x:v>7</x:v></x:c>`],
  ])("takes a value and keeps its format: %s", async (_, before, after) => {
    const row = (cell: string) => `<row r="1">${cell}</row>`;
    const bytes = handMade({ sheetData: row(before), strings: "<si><t>甲</t></si>" });
    const patchedBytes = await patched(bytes, at(0, 0, 7));
    expect(unpacked(patchedBytes)[SHEET]).toBe(worksheet(row(after)));
  });

  it("stays where it holds its value, whatever else it has", async () => {
    const bytes = handMade({ sheetData: "<row><c><v>1.50</v><extLst><ext><v>5</v></ext></extLst></c></row>" });
    expect(await patched(bytes, at(0, 0, 1.5))).toBe(bytes);
  });

  it.each([
    [8.75, "<c r='A1' s='1'><v>8.75</v></c>"],
    [1e21, "<c r='A1' s='1'><v>1e+21</v></c>"],
    [-0, "<c r='A1' s='1'><v>0</v></c>"],
    [true, `<c r='A1' s='1' t="b"><v>1</v></c>`],
    [false, `<c r='A1' s='1' t="b"><v>0</v></c>`],
    ["a<b>&c", `<c r='A1' s='1' t="inlineStr"><is><t xml:space="preserve">a&lt;b&gt;&amp;c</t></is></c>`],
    ["\r_x0041_\n", `<c r='A1' s='1' t="inlineStr"><is><t xml:space="preserve">_x000D__x005F_x0041_\n</t></is></c>`],
    ["", "<c r='A1' s='1'/>"],
    [null, "<c r='A1' s='1'/>"],
  ])("is written with %j", async (value, expected) => {
    const before = `<row><c r='A1' s='1' t="str"><v>旧</v></c></row>`;
    expect(await sheetDataAfter(before, at(0, 0, value))).toBe(`<row>${expected}</row>`);
  });
});

describe("a cell that is missing", () => {
  const cell = (address: string, value = 9) => `<c r="${address}"><v>${String(value)}</v></c>`;

  it.each<[string, string, string]>([
    ["before the others", '<row r="2"><c r="D2"/></row>', `<row r="2">${cell("C2")}<c r="D2"/></row>`],
    [
      "between others",
      '<row r="2"><c r="B2"/> <c r="D2"/></row>',
      `<row r="2"><c r="B2"/> ${cell("C2")}<c r="D2"/></row>`,
    ],
    ["after the others", '<row r="2"><c r="B2"/>\n</row>', `<row r="2"><c r="B2"/>\n${cell("C2")}</row>`],
    ["after a cell without address", '<row r="2"><c/><c/></row>', `<row r="2"><c/><c/>${cell("C2")}</row>`],
    [
      "among cells out of order",
      '<row r="2"><c r="E2"/><c r="A2"/><c/></row>',
      `<row r="2">${cell("C2")}<c r="E2"/><c r="A2"/><c/></row>`,
    ],
    ["in an empty row", '<row r="2" ht="20" spans="1:2" x="y"/>', `<row r="2" ht="20" x="y">${cell("C2")}</row>`],
    ["in a row of two tags", "<row r='2' spans='1:2'></row>", `<row r='2'>${cell("C2")}</row>`],
    ["in a row without number", "<row/><row/>", `<row/><row>${cell("C2")}</row>`],
    ["in a row before the others", '<row r="3"/>', `<row r="2">${cell("C2")}</row><row r="3"/>`],
    ["in a row between others", '<row r="1"/> <row r="3"/>', `<row r="1"/> <row r="2">${cell("C2")}</row><row r="3"/>`],
    ["in a row after the others", "<row/><!---->", `<row/><!----><row r="2">${cell("C2")}</row>`],
    [
      "in a row among others out of order",
      '<row r="5"/><row r="1"/>',
      `<row r="2">${cell("C2")}</row><row r="5"/><row r="1"/>`,
    ],
    ["in a row that comes too late", '<row r="5"/><row r="2"/>', `<row r="5"/><row r="2">${cell("C2")}</row>`],
    [
      "beside elements of other kinds",
      '<row r="2"><extLst><ext><c r="C2"/></ext></extLst></row>',
      `<row r="2"><extLst><ext><c r="C2"/></ext></extLst>${cell("C2")}</row>`,
    ],
  ])("is put where it belongs: %s", async (_, before, after) => {
    expect(await sheetDataAfter(before, at(1, 2, 9))).toBe(after);
  });

  it("is put where it belongs in an empty table", async () => {
    const xml = await sheetAfter(worksheet("").replace("<sheetData></sheetData>", "<sheetData />"), at(1, 2, 9));
    expect(xml).toBe(worksheet(`<row r="2">${cell("C2")}</row>`));
  });

  it("is not added to hold nothing", async () => {
    const bytes = handMade({ sheetData: '<row r="2"/>' });
    expect(await patched(bytes, at(1, 2, null), at(7, 0, ""))).toBe(bytes);
  });

  it("comes in order with others, whatever the order of the patches", async () => {
    const patches = [at(3, 1, 4), at(1, 3, 3), at(3, 0, null), at(0, 0, 1), at(1, 1, 2), at(2, 0, null)];
    expect(await sheetDataAfter('<row r="2"><c r="C2"/></row>', ...patches)).toBe(
      `<row r="1">${cell("A1", 1)}</row><row r="2">${cell("B2", 2)}<c r="C2"/>${cell("D2", 3)}</row><row r="4">${cell("B4", 4)}</row>`,
    );
  });

  it("takes the format of its row, else of its column", async () => {
    const cols = '<cols><col min="2" max="3" style="4"/><col min="4" max="4" width="9"/></cols>';
    const rows = '<row r="1" s="5" customFormat="1"/><row r="2" s="5"/>';
    const xml = worksheet(rows).replace("<sheetData>", `${cols}<sheetData>`);
    const after = await sheetAfter(xml, at(0, 2, 1), at(0, 0, 1), at(1, 2, 1), at(1, 3, 1), at(2, 1, 1));
    expect([...after.matchAll(/<c r="(\w+)"(?: s="(\d)")?/g)].map(([, address, style]) => [address, style])).toEqual([
      ["A1", "5"],
      ["C1", "5"],
      ["C2", "4"],
      ["D2", undefined],
      ["B3", "4"],
    ]);
  });

  it.each([
    ["A1", 0, 0, "A1"],
    ["B2:C4", 2, 2, "B2:C4"],
    ["B2:C4", 9, 0, "A2:C10"],
    ["B2", 0, 3, "B1:D2"],
    ["A:C", 9, 9, "A:C"],
    ["", 9, 9, ""],
  ])("lies within the dimension: %s and row %d, column %d make %s", async (before, row, column, after) => {
    const xml = (ref: string) => worksheet("").replace("<sheetData>", `<dimension ref="${ref}"/><sheetData>`);
    expect(await sheetAfter(xml(before), at(row, column, 1))).toContain(`<dimension ref="${after}"/>`);
  });
});

describe("a worksheet part", () => {
  const prefixed = `<?xml version="1.0"?><x:worksheet xmlns:x="${MAIN}"><x:dimension ref="A1"/><x:sheetData><x:row r="1"><x:c r="A1" t="b"><x:v>1</x:v></x:c></x:row></x:sheetData></x:worksheet>`;

  it("may have prefixes everywhere", async () => {
    expect(await sheetAfter(prefixed, at(0, 0, "甲"), at(0, 1, 2), at(1, 0, true))).toBe(
      prefixed
        .replace('<x:dimension ref="A1"/>', '<x:dimension ref="A1:B2"/>')
        .replace(
          '<x:c r="A1" t="b"><x:v>1</x:v></x:c></x:row>',
          '<x:c r="A1" t="inlineStr"><x:is><x:t xml:space="preserve">甲</x:t></x:is></x:c><x:c r="B1"><x:v>2</x:v></x:c></x:row><x:row r="2"><x:c r="A2" t="b"><x:v>1</x:v></x:c></x:row>',
        ),
    );
  });

  it.each([
    ["UTF-8 with its mark", "utf8", "\ufeff"],
    ["UTF-16", "utf16le", "\ufeff"],
    ["UTF-16 the other way round", "utf16be", "\ufeff"],
  ])("may be in %s, and stays in it", async (_, encoding, mark) => {
    const declared = encoding === "utf8" ? "UTF-8" : "UTF-16";
    const xml = `${mark}<?xml version='1.0' encoding='${declared}'?>\r\n<worksheet xmlns="${MAIN}"><sheetData><row><c t="str"><v>甲𠮷</v></c><c><v>1</v></c></row></sheetData></worksheet>\r\n`;
    const bytes = zipSync({ ...unzipSync(handMade()), [SHEET]: encoded(xml, encoding) });
    const after = await patched(bytes, at(0, 1, "镇😀"));
    const cell = '<c t="inlineStr"><is><t xml:space="preserve">镇😀</t></is></c>';
    const expected = encoded(xml.replace("<c><v>1</v></c>", cell), encoding);
    expect(Buffer.from(unzipSync(after)[SHEET] ?? [])).toEqual(Buffer.from(expected));
    expect(await rowsOf(after)).toEqual([[["甲𠮷", "镇😀"]]]);
  });

  it("is refused in another encoding, where new text would come out garbled", async () => {
    const xml = `<?xml version="1.0" encoding="GBK"?><worksheet xmlns="${MAIN}"><sheetData/></worksheet>`;
    const issues = await refusal(handMade({ parts: { [SHEET]: xml } }), at(0, 0, "甲"));
    expect(issues).toMatchObject([{ code: "file-encoding", parameters: { encoding: "GBK" } }]);
  });

  it("is refused where its bytes are no text", async () => {
    const bytes = zipSync({ ...unzipSync(handMade()), [SHEET]: Uint8Array.from([60, 0xff, 0xfe, 62]) });
    expect(await refusal(bytes, at(0, 0, 1))).toMatchObject([{ code: "file-damaged" }]);
  });

  it("is refused where it is too large for a text", async () => {
    const part = new Uint8Array(2 * 1024 * 1024);
    const bytes = zipSync({ ...unzipSync(handMade()), [SHEET]: [part, { level: 0 }] });
    const named = Buffer.from(bytes).lastIndexOf(SHEET);
    new DataView(bytes.buffer).setUint32(named - 46 + 24, 257 * 1024 * 1024, true);
    expect(await refusal(bytes, at(0, 0, 1))).toMatchObject([
      { code: "file-unpacks-too-large", parameters: { size: 258, limit: 160 } },
    ]);
  });

  function encoded(text: string, encoding: string): Uint8Array {
    const bytes = Buffer.from(text, encoding === "utf8" ? "utf8" : "utf16le");
    return Uint8Array.from(encoding === "utf16be" ? bytes.swap16() : bytes);
  }
});

describe("a row that is given a height", () => {
  const high = { ...at(1, 2, 9), rowHeight: 33.5 };
  const cell = '<c r="C2"><v>9</v></c>';
  const now = 'ht="33.5" customHeight="1"';

  it.each<[string, string, string]>([
    ["and has none", `<row r="2">${cell}</row>`, `<row ${now} r="2">${cell}</row>`],
    ["and has another", `<row r="2" ht="20" x="y">${cell}</row>`, `<row ${now} r="2" x="y">${cell}</row>`],
    ["and is hidden", `<row r="2" ${now} hidden="1">${cell}</row>`, `<row ${now} r="2">${cell}</row>`],
    ["with a cell that is missing", '<row r="2" spans="1:2"/>', `<row ${now} r="2">${cell}</row>`],
    ["and is missing", "", `<row ${now} r="2">${cell}</row>`],
    ["and has it", `<row r="2" ${now}>${cell}</row>`, `<row r="2" ${now}>${cell}</row>`],
  ])("has it and is shown: %s", async (_, before, after) => {
    expect(await sheetDataAfter(before, high)).toBe(after);
  });

  it("has it where it is to hold nothing", async () => {
    expect(await sheetDataAfter('<row r="2"/>', { ...high, value: null })).toBe(`<row ${now} r="2"/>`);
  });

  it("has the largest that any of its cells asks for", async () => {
    const xml = await sheetDataAfter("", { ...at(0, 0, 1), rowHeight: 20 }, { ...at(0, 1, 2), rowHeight: 40 });
    expect(xml).toContain('ht="40"');
  });
});

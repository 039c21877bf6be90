import { zipSync } from "fflate";
import { patchXlsx } from "../../../src/workbook/xlsx/patchFile";
import { packedBytes } from "../../../src/package/zip";
import { openWorkbookFile } from "../../../src/workbook/xlsx/workbookFile";
import {
  asLargePackage,
  cell,
  handMade,
  handMadeParts,
  packed,
  unpacked,
  worksheet,
  type Parts,
} from "../../support/packages";
import { at, patched, refusal, rowsOf, SHEET } from "../patching";
import { RICH } from "../rich";

function replaced(text = "", changes: readonly (readonly [from: string, to: string])[]): string {
  return changes.reduce((changed, [from, to]) => {
    expect(changed.split(from)).toHaveLength(2);
    return changed.replace(from, to);
  }, text);
}

describe("writing into an office's workbook", () => {
  const patches = [at(1, 2, 2.5, "汇总"), at(5, 0, "乙 <镇>", "汇总"), at(2, 4, true, "汇总"), at(0, 3, null, "汇总")];

  const expected: Parts = {
    ...RICH,
    [SHEET]: replaced(RICH[SHEET], [
      ['<c r="D1" t="s"><v>2</v></c>', '<c r="D1"/>'],
      ['<c r="C2" s="1"><v>1.5</v></c>', '<c r="C2" s="1"><v>2.5</v></c>'],
      ['<c r="D3" t="b"><v>1</v></c></row>', '<c r="D3" t="b"><v>1</v></c><c r="E3" t="b"><v>1</v></c></row>'],
      [
        '<c r="A5" s="1"/></row>',
        '<c r="A5" s="1"/></row><row r="6"><c r="A6" s="1" t="inlineStr"><is><t xml:space="preserve">乙 &lt;镇&gt;</t></is></c></row>',
      ],
      ['<dimension ref="A1:D9"/>', '<dimension ref="A1:E9"/>'],
    ]),
    "xl/workbook.xml": replaced(RICH["xl/workbook.xml"], [["<calcPr ", '<calcPr fullCalcOnLoad="1" ']]),
  };

  it("changes the cells, their worksheet's dimension and how it is computed, and no other letter", async () => {
    expect(unpacked(await patched(packed(RICH), ...patches))).toEqual(expected);
  });

  it("copies every other part as it is packed, in the same order and with its date", async () => {
    const before = zipSync(Object.fromEntries(Object.entries(RICH).map(([name, text]) => [name, Buffer.from(text)])), {
      level: 9,
      mtime: "2019-12-31T12:00:00",
    });
    const after = await patched(before, ...patches);
    const [from, to] = [openWorkbookFile(before, {}), openWorkbookFile(after, {})];
    expect([...to.entries.keys()]).toEqual([...from.entries.keys()]);
    for (const [name, entry] of to.entries) {
      const original = from.entries.get(name);
      if (original === undefined) throw new Error(name);
      expect(dateOf(after, entry.listed)).toEqual(dateOf(before, original.listed));
      if (expected[name] !== RICH[name]) continue;
      expect(packedBytes(to, entry)).toEqual(packedBytes(from, original));
    }
  });

  it("gives the very same file where all is written already", async () => {
    const once = await patched(packed(RICH), ...patches);
    expect(await patched(once, ...patches)).toBe(once);
  });

  it("leaves a cell alone that holds its value in other clothes", async () => {
    const file = packed(RICH);
    const same = [
      at(0, 1, "得 分", "汇总"),
      at(0, 2, 45413, "汇总"),
      at(0, 3, "漢字", "汇总"),
      at(1, 0, "甲 镇", "汇总"),
      at(2, 3, true, "汇总"),
      at(4, 0, "", "汇总"),
      at(6, 7, null, "汇总"),
    ];
    expect(await patched(file, ...same)).toBe(file);
  });

  function dateOf(bytes: Uint8Array, listed: number): Uint8Array {
    return bytes.slice(listed + 12, listed + 16);
  }
});

describe("the package", () => {
  const patch = at(0, 0, 2);
  const parts = handMadeParts({ sheetData: cell("", "<v>1</v>") });

  it.each<[string, Uint8Array]>([
    ["with its sizes behind each part", asStream(packed(parts))],
    ["in the form for more than 4 GB", asLargePackage(packed(parts))],
    [
      "with backslashes",
      packed(Object.fromEntries(Object.entries(parts).map(([p, t]) => [p.replaceAll("/", "\\"), t]))),
    ],
    [
      "not packed at all",
      zipSync(Object.fromEntries(Object.entries(parts).map(([p, t]) => [p, Buffer.from(t)])), { level: 0 }),
    ],
    ["in a buffer of Node", Buffer.from(packed(parts))],
    ["within a larger memory", within(packed(parts))],
  ])("may come %s", async (_, bytes) => {
    const given = Uint8Array.from(bytes);
    const after = await patched(bytes, patch);
    expect(Uint8Array.from(bytes)).toEqual(given);
    expect(await rowsOf(after)).toEqual([[[2]]]);
    expect(Object.keys(unpacked(after))).toEqual(Object.keys(unpacked(given)));
  });

  it("keeps a part that nobody reads even where it is damaged", async () => {
    const bytes = packed({ ...parts, "xl/media/image1.png": "PNG" });
    const at = Buffer.from(bytes).lastIndexOf("xl/media/image1.png") - 46 + 16;
    bytes[at] = (bytes[at] ?? 0) ^ 1;
    const after = await patched(bytes, patch);
    expect(unpacked(after)["xl/media/image1.png"]).toBe("PNG");
  });

  /** The package as a program writes it that does not know the sizes beforehand. */
  function asStream(bytes: Uint8Array): Uint8Array {
    const pieces: Buffer[] = [];
    const directory: Buffer[] = [];
    const zip = openWorkbookFile(bytes, {});
    let offset = 0;
    for (const entry of zip.entries.values()) {
      const name = Buffer.from(entry.name);
      const packed = packedBytes(zip, entry);
      const listed = Buffer.from(bytes.slice(entry.listed, entry.listed + 46));
      listed.writeUInt16LE(listed.readUInt16LE(8) | 8, 8);
      listed.writeUInt32LE(offset, 42);
      const header = Buffer.alloc(30);
      header.writeUInt32LE(0x04034b50);
      header.set(listed.subarray(6, 16), 4);
      header.writeUInt16LE(name.length, 26);
      const descriptor = Buffer.from([0x50, 0x4b, 7, 8, ...listed.subarray(16, 28)]);
      pieces.push(header, name, Buffer.from(packed), descriptor);
      directory.push(listed, name);
      offset += header.length + name.length + packed.length + descriptor.length;
    }
    const end = Buffer.from(bytes.slice(-22));
    end.writeUInt32LE(offset, 16);
    return Uint8Array.from(Buffer.concat([...pieces, ...directory, end]));
  }

  function within(bytes: Uint8Array): Uint8Array {
    const larger = new Uint8Array(bytes.length + 20);
    larger.set(bytes, 10);
    return larger.subarray(10, 10 + bytes.length);
  }
});

describe("a workbook that cannot be written", () => {
  const patch = at(0, 0, 1);

  it("is refused like one that cannot be read", async () => {
    const result = await patchXlsx(new Uint8Array([1, 2]), [patch], { file: "甲镇.xlsx" });
    expect(result).toMatchObject({ ok: false, issues: [{ code: "file-not-xlsx", place: { file: "甲镇.xlsx" } }] });
  });

  it.each<[string, string]>([
    ["merged cells that make no sense", worksheet("", '<mergeCells><mergeCell ref="A1:1B"/></mergeCells>')],
    ["a row twice", worksheet('<row r="1"/><row r="1"/>')],
    ["a cell twice", worksheet('<row r="1"><c r="A1"/><c r="A1"/></row>')],
    ["two tables of cells", worksheet("", "<sheetData/>")],
    ["no table of cells", worksheet("").replace("<sheetData></sheetData>", "")],
    ["an address that is none", worksheet('<row r="1"><c r="1A"/></row>')],
    ["a value that is none", worksheet(cell("", "<v>8,5</v>"))],
    ["a text that is not there", worksheet(cell('t="s"', "<v>7</v>"))],
    ["an array formula over nothing", worksheet(cell("", '<f t="array" ref="A1:">1</f>'))],
    ["a row in no format", worksheet('<row r="1" customFormat="1" s="x"/>')],
    [
      "a column that is none",
      worksheet("").replace("<sheetData>", '<cols><col min="A" max="1" style="1"/></cols><sheetData>'),
    ],
    ["XML that breaks off", "<worksheet><sheetData>"],
  ])("is refused with %s", async (_, xml) => {
    const issues = await refusal(handMade({ strings: "", parts: { [SHEET]: xml } }), patch);
    expect(issues).toMatchObject([{ severity: "error", code: "file-damaged", parameters: { part: SHEET } }]);
  });

  it.each([
    [-1, 0],
    [0, -1],
    [0.5, 0],
    [1_048_576, 0],
    [0, 16_384],
  ])("throws on row %d and column %d, where no cell is", async (row, column) => {
    await expect(patchXlsx(handMade(), [at(row, column, 1)])).rejects.toThrow(RangeError);
  });

  it("but may be written into up to its last cell", async () => {
    const after = await patched(handMade({ sheetData: cell("", "<v>1</v>") }), at(1_048_575, 16_383, 9));
    expect(unpacked(after)[SHEET]).toContain('<row r="1048576"><c r="XFD1048576"><v>9</v></c></row></sheetData>');
  });
});

describe("a workbook with a digital signature", () => {
  const origin =
    '<Relationship Id="s" Type="http://schemas.openxmlformats.org/package/2006/relationships/digital-signature/origin" Target="_xmlsignatures/origin.sigs"/>';
  const own = handMadeParts({ sheetData: cell("", "<v>1</v>") });
  const rels = (own["_rels/.rels"] ?? "").replace("</Relationships>", `${origin}</Relationships>`);
  const signed = packed({ ...own, "_rels/.rels": rels, "_xmlsignatures/origin.sigs": "" });

  it("is written with a word that the signature ends", async () => {
    const expected = [{ severity: "warning", code: "file-signature-ends", place: { file: "表.xlsx" } }];
    expect(await patchXlsx(signed, [at(0, 0, 2)], { file: "表.xlsx" })).toMatchObject({ ok: true, issues: expected });
  });

  it("stays as it is, and nothing is said, where nothing changes", async () => {
    expect(await patchXlsx(signed, [at(0, 0, 1)], {})).toEqual({ ok: true, value: signed, issues: [] });
  });
});

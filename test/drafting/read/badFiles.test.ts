import { strToU8, zipSync } from "fflate";
import { writeNative } from "../../../src/workbook/xlsx/native";
import { readFile, tbl, tc, tr, wordPackage } from "../make/reading";
import { claiming, relationships } from "../../support/packages";

const OLD = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
const ENCRYPTED = Buffer.from("EncryptedPackage", "utf16le");
const sound = wordPackage(tbl(tr(tc("甲"), tc("乙"))));

const package_ = (parts: Readonly<Record<string, string>>) =>
  zipSync(Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, strToU8(text)])));
const MAIN_PART = relationships({ rId1: ["officeDocument", "main.xml"] });
const typed = (type: string) => `<Types><Override PartName="/main.xml" ContentType="application/${type}"/></Types>`;

test.each([
  ["nothing at all", "表.docx", Buffer.alloc(0), "file-empty"],
  ["an old Word file", "表.doc", Buffer.from([...OLD, 0, 0]), "tables-old-format"],
  ["a WPS file that calls itself .docx", "表.docx", Buffer.from([...OLD, 0, 0]), "tables-old-format"],
  ["a Word file with a password", "表.docx", Buffer.from([...OLD, ...ENCRYPTED]), "tables-encrypted"],
  ["a PDF", "表.pdf", Buffer.from("%PDF-1.7\n"), "tables-pdf"],
  ["a photograph", "表.jpg", Buffer.from([0xff, 0xd8, 0xff, 0xe0]), "tables-picture"],
  ["a screenshot", "表.png", Buffer.from([0x89, 0x50, 0x4e, 0x47]), "tables-picture"],
  ["an RTF file", "表.doc", Buffer.from("{\\rtf1\\ansi}"), "tables-other-format"],
  ["a page saved as one file", "表.mht", Buffer.from("MIME-Version: 1.0\n"), "tables-other-format"],
  [
    "an OpenDocument file",
    "表.odt",
    package_({ mimetype: "application/vnd.oasis", "content.xml": "<x/>" }),
    "tables-other-format",
  ],
  [
    "a presentation",
    "表.pptx",
    package_({ "[Content_Types].xml": typed("presentationml"), "_rels/.rels": MAIN_PART }),
    "tables-other-format",
  ],
  ["bytes of no kind", "表.dat", Buffer.from([0xff, 0xff, 0x80, 0]), "tables-other-format"],
  ["a text in no known encoding", "表.txt", Buffer.from([0xff, 0xff, 0x80]), "file-not-text"],
  ["a package cut off", "表.docx", sound.slice(0, sound.length - 30), "file-truncated"],
  ["the first bytes of a package", "表.docx", sound.slice(0, 4), "file-truncated"],
  ["a package damaged inside", "表.docx", damaged(), "tables-damaged"],
  ["a document that is no XML", "表.docx", package_({ "[Content_Types].xml": "<Types" }), "tables-damaged"],
  [
    "a document without its main part",
    "表.docx",
    package_({ "[Content_Types].xml": typed("vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml") }),
    "tables-damaged",
  ],
  [
    "a workbook without its main part",
    "表.xlsx",
    package_({ "[Content_Types].xml": typed("vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml") }),
    "tables-damaged",
  ],
  ["entries", "表.json", Buffer.from('{"rubric":"base",\n"units":[1,2]}'), "entries-handed-in"],
  ["a rubric, whatever it is called", "表.csv", Buffer.from('{"items":[],\n"printed":{}}'), "rubric-handed-in"],
  ["a document without a table", "表.docx", wordPackage("<w:p><w:r><w:t>略</w:t></w:r></w:p>"), "tables-none"],
  ["a page without a table", "表.html", Buffer.from("<html><p>略</p></html>"), "tables-none"],
])("%s", async (_, name, bytes, code) => {
  expect(await readFile(name, bytes)).toEqual({ tables: [], codes: [code] });
});

test("a workbook without a table", async () => {
  expect((await readFile("表.xlsx", await writeNative({ sheets: [{ name: "表", rows: [["略"]] }] }))).codes).toEqual([
    "tables-none",
  ]);
});

test("what a file is called does not matter", async () => {
  expect((await readFile("表.xlsx", sound)).tables).toHaveLength(1);
});

/** The packed bytes of the document turned over; the list of contents stays as it is. */
function damaged(): Uint8Array {
  const bytes = sound.slice();
  const at = Buffer.from(bytes).indexOf("word/document.xml") + "word/document.xml".length;
  return bytes.fill(0xff, at, at + 40);
}

describe("packages made to fill the memory", () => {
  test("one that says how large it is", async () => {
    const document = "word/document.xml";
    const bomb = claiming(zipSync({ [document]: new Uint8Array(1024 * 1024) }), document, 101 * 1024 * 1024);
    expect((await readFile("表.docx", bomb)).codes).toEqual(["tables-suspicious"]);
  });

  test("one that says it is small gives no more than it says", async () => {
    const whole = package_({ "[Content_Types].xml": typed("x").padEnd(100_000, " ") });
    const bytes = Buffer.from(whole);
    const listed = bytes.indexOf(Buffer.from([0x50, 0x4b, 0x01, 0x02]));
    bytes.writeUInt32LE(20, listed + 24);
    expect((await readFile("表.docx", bytes)).codes).toEqual(["tables-damaged"]);
  });

  test("one of very many parts", async () => {
    const parts = Object.fromEntries(Array.from({ length: 10_001 }, (_, part) => [`${String(part)}.bin`, ""]));
    expect((await readFile("表.docx", package_(parts))).codes).toEqual(["tables-suspicious"]);
  });

  test("a file that is too large is refused before it is looked at", async () => {
    expect((await readFile("表.docx", new Uint8Array(50 * 1024 * 1024 + 1))).codes).toEqual(["file-too-large"]);
  });
});

test("faults and remarks name the file", async () => {
  const { readTables } = await import("../../../src/drafting/read/readTables");
  const read = await readTables({ name: "表.pdf", bytes: Buffer.from("%PDF-1.7") });
  expect(read.issues.map(({ place }) => place)).toEqual([{ file: "表.pdf" }]);
});

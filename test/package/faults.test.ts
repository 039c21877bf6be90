import { strToU8, unzipSync, zipSync } from "fflate";
import { readTables } from "../../src/drafting/read/readTables";
import { openXlsx } from "../../src/preview/files/open";
import { issueText, type Issue, type IssueCode } from "../../src/shared/issue";
import { readXlsx } from "../../src/workbook/xlsx/readFile";
import { tbl, tc, tr, wordPackage } from "../drafting/make/reading";
import { claiming, compoundFile, handMade, listing } from "../support/packages";

/*
 * Files that cannot be taken, and everybody who opens files: each of them says what is wrong, in the words of what it
 * reads, and none reads a part whose checksum is wrong.
 */

type Fault =
  | "empty"
  | "truncated"
  | "encrypted"
  | "oldFormat"
  | "tooManyParts"
  | "unpacksTooLarge"
  | "damaged"
  | "partMissing";

type Codes = Readonly<Record<Fault, IssueCode>>;

const OF_WORKBOOKS: Codes = {
  empty: "file-empty",
  truncated: "file-truncated",
  encrypted: "file-encrypted",
  oldFormat: "file-old-format",
  tooManyParts: "file-too-many-parts",
  unpacksTooLarge: "file-unpacks-too-large",
  damaged: "file-damaged",
  partMissing: "file-part-missing",
};

const OF_TABLES: Codes = {
  empty: "file-empty",
  truncated: "file-truncated",
  encrypted: "tables-encrypted",
  oldFormat: "tables-old-format",
  tooManyParts: "tables-suspicious",
  unpacksTooLarge: "tables-suspicious",
  damaged: "tables-damaged",
  partMissing: "tables-damaged",
};

interface Reader {
  readonly file: string;
  readonly sound: Uint8Array;
  /** A part that it reads. */
  readonly part: string;
  readonly codes: Codes;
  readonly read: (
    bytes: Uint8Array,
    file: string,
  ) => Promise<{ readonly ok: boolean; readonly issues: readonly Issue[] }>;
}

const workbook = handMade({
  sheetData: '<row r="1"><c r="A1"><v>1</v></c><c r="B1"><v>2</v></c></row>',
});
const SHEET = "xl/worksheets/sheet1.xml";
const draft: Reader["read"] = (bytes, name) => readTables({ name, bytes });

const readers: Readonly<Record<string, Reader>> = {
  "the reader of workbooks": {
    file: "表.xlsx",
    sound: workbook,
    part: SHEET,
    codes: OF_WORKBOOKS,
    read: (bytes, file) => readXlsx(bytes, { file }),
  },
  "the preview": {
    file: "表.xlsx",
    sound: workbook,
    part: SHEET,
    codes: OF_WORKBOOKS,
    read: (bytes, file) => openXlsx(bytes, { file }),
  },
  "drafting from a workbook": { file: "表.xlsx", sound: workbook, part: SHEET, codes: OF_TABLES, read: draft },
  "drafting from a document": {
    file: "表.docx",
    sound: wordPackage(tbl(tr(tc("甲"), tc("乙")))),
    part: "word/document.xml",
    codes: OF_TABLES,
    read: draft,
  },
};

type Spoil = (sound: Uint8Array, part: string) => Uint8Array;

/** The file with some of its parts exchanged, packed by `level`. */
const repacked = (bytes: Uint8Array, changes: Record<string, Uint8Array>, level: 0 | 6 = 6) =>
  zipSync({ ...unzipSync(bytes), ...changes }, { level });
const partIn = (bytes: Uint8Array, part: string) => unzipSync(bytes)[part] ?? new Uint8Array();

/** The directory names the part; its packed bytes are turned over, as on a worn disk. */
const turnedOver: Spoil = (sound, part) => {
  const at = Buffer.from(sound).indexOf(part) + part.length;
  return sound.slice().fill(0xff, at, at + 40);
};

/** One letter of a part that is not packed is another: only the checksum tells. */
const oneLetter: Spoil = (sound, part) => {
  const bytes = Buffer.from(repacked(sound, {}, 0));
  const at = bytes.indexOf(part) + part.length + partIn(sound, part).lastIndexOf("<".charCodeAt(0)) - 1;
  bytes[at] = (bytes[at] ?? 0) ^ 1;
  return bytes;
};

const faults: readonly (readonly [what: string, fault: Fault, make: Spoil])[] = [
  ["nothing at all", "empty", () => new Uint8Array()],
  ["its first four bytes", "truncated", (sound) => sound.slice(0, 4)],
  ["half of it", "truncated", (sound) => sound.slice(0, sound.length >> 1)],
  ["all but the last byte", "truncated", (sound) => sound.slice(0, -1)],
  ["a password", "encrypted", () => compoundFile("EncryptedPackage")],
  ["an old format", "oldFormat", () => compoundFile()],
  ["another checksum", "damaged", (sound, part) => listing(sound, part, "crc", 1)],
  ["another letter", "damaged", oneLetter],
  ["a part that cannot be unpacked", "damaged", turnedOver],
  ["a part packed in another way", "damaged", (sound, part) => listing(sound, part, "method", 9)],
  ["a part larger than it says", "damaged", (sound, part) => claiming(sound, part, 20)],
  ["a part smaller than it says", "damaged", (sound, part) => claiming(sound, part, 9_999)],
  ["two parts of one name", "damaged", (sound, part) => repacked(sound, { [part.toUpperCase()]: strToU8("<x/>") })],
  ["a part that breaks off", "damaged", (sound, part) => repacked(sound, { [part]: partIn(sound, part).slice(0, -9) })],
  ["a part that is said to be huge", "unpacksTooLarge", (sound, part) => claiming(sound, part, 300 * 1024 * 1024)],
  [
    "very many parts",
    "tooManyParts",
    (sound) =>
      repacked(sound, Object.fromEntries(Array.from({ length: 10_000 }, (_, at) => [String(at), strToU8("")])), 0),
  ],
];

describe.each(Object.entries(readers))("%s", (_, { file, sound, part, codes, read }) => {
  it("takes the sound file", async () => {
    expect(await read(sound, file)).toMatchObject({ ok: true, issues: [] });
  });

  it.each(faults)("refuses a file with %s", async (_what, fault, make) => {
    const refused = await read(make(sound, part), file);
    expect(refused).toMatchObject({ ok: false, issues: [{ severity: "error", code: codes[fault], place: { file } }] });
    expect(refused.issues).toHaveLength(1);
    for (const sentence of refused.issues.map(issueText)) expect(sentence).not.toMatch(/[{}]/);
  });
});

describe.each(["the reader of workbooks", "the preview", "drafting from a document"])("%s names the part", (name) => {
  const reader = readers[name];
  if (reader === undefined) throw new Error(name);
  const { file, sound, part, codes, read } = reader;
  const issue = (fault: Fault) => ({ code: codes[fault], place: { file }, parameters: { part } });

  it("that is missing", async () => {
    const others = Object.entries(unzipSync(sound)).filter(([path]) => path !== part);
    expect(await read(zipSync(Object.fromEntries(others)), file)).toMatchObject({
      ok: false,
      issues: [issue("partMissing")],
    });
  });

  it("that is no text", async () => {
    const bytes = repacked(sound, { [part]: Uint8Array.of(0x3c, 0xff, 0x3e) });
    expect(await read(bytes, file)).toMatchObject({ ok: false, issues: [issue("damaged")] });
  });
});

it("a file with a password is to be opened with the program that it is for, and saved without", async () => {
  const encrypted = compoundFile("EncryptedPackage");
  const sentences = async (read: Reader["read"], file: string) => (await read(encrypted, file)).issues.map(issueText);
  expect(await sentences(draft, "表.docx")).toEqual(["文件设了打开密码，请用WPS、Word或Excel打开，取消密码后保存"]);
  expect(await sentences((bytes, file) => readXlsx(bytes, { file }), "表.xlsx")).toEqual([
    "文件设了打开密码，请用WPS或Excel打开，取消密码后保存",
  ]);
});

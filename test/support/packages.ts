import { strToU8, unzipSync, zipSync } from "fflate";

/*
 * Workbook files put together by hand: what other programs write, and what is wrong with some of them.
 */

export type Parts = Record<string, string>;

const XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';
export const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const TYPES = "application/vnd.openxmlformats-officedocument.spreadsheetml";

/** A file out of its parts. */
export function packed(parts: Parts): Uint8Array {
  return zipSync(Object.fromEntries(Object.entries(parts).map(([path, text]) => [path, strToU8(text)])));
}

/** A file of so many empty parts, not compressed, which would cost more than there is in them. */
export function ofEmptyParts(count: number): Uint8Array {
  const parts = Array.from({ length: count }, (_, index) => [`xl/${String(index)}`, strToU8("")] as const);
  return zipSync(Object.fromEntries(parts), { level: 0 });
}

/** The parts of a file as text, byte order marks included. */
export function unpacked(bytes: Uint8Array): Parts {
  return Object.fromEntries(
    Object.entries(unzipSync(bytes)).map(([path, part]) => [path, Buffer.from(part).toString("utf8")]),
  );
}

export function contentTypes(main: string, ...more: string[]): string {
  const types = [`<Override PartName="/xl/workbook.xml" ContentType="${main}"/>`, ...more].join("");
  return `${XML}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>${types}</Types>`;
}

export const SHEET_MAIN = `${TYPES}.sheet.main+xml`;

/** Relationships as id → [kind, target]. */
export function relationships(all: Readonly<Record<string, readonly [kind: string, target: string]>>): string {
  const list = Object.entries(all).map(
    ([id, [kind, target]]) => `<Relationship Id="${id}" Type="${RELATIONS}/${kind}" Target="${target}"/>`,
  );
  return `${XML}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${list.join("")}</Relationships>`;
}

export function worksheet(sheetData: string, rest = ""): string {
  return `${XML}<worksheet xmlns="${MAIN}" xmlns:r="${RELATIONS}"><sheetData>${sheetData}</sheetData>${rest}</worksheet>`;
}

export interface HandMade {
  /** Rows of the first worksheet. */
  readonly sheetData?: string;
  /** What stands before the sheets in the workbook part. */
  readonly properties?: string;
  readonly strings?: string;
  /** Contents of the style sheet. */
  readonly styles?: string;
  /** Parts put over or beside the others. */
  readonly parts?: Parts;
}

/** A workbook with one worksheet named 表. */
export function handMadeParts({ sheetData = "", properties = "", strings, styles, parts = {} }: HandMade = {}): Parts {
  const override = (path: string, type: string) => `<Override PartName="${path}" ContentType="${TYPES}.${type}+xml"/>`;
  return {
    "[Content_Types].xml": contentTypes(
      SHEET_MAIN,
      override("/xl/worksheets/sheet1.xml", "worksheet"),
      override("/xl/styles.xml", "styles"),
      ...(strings === undefined ? [] : [override("/xl/sharedStrings.xml", "sharedStrings")]),
    ),
    "_rels/.rels": relationships({ rId1: ["officeDocument", "xl/workbook.xml"] }),
    "xl/workbook.xml": `${XML}<workbook xmlns="${MAIN}" xmlns:r="${RELATIONS}">${properties}<sheets><sheet name="表" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    "xl/_rels/workbook.xml.rels": relationships({
      rId1: ["worksheet", "worksheets/sheet1.xml"],
      rId2: ["styles", "styles.xml"],
      ...(strings === undefined ? {} : { rId3: ["sharedStrings", "sharedStrings.xml"] }),
    }),
    "xl/worksheets/sheet1.xml": worksheet(sheetData),
    "xl/styles.xml": `${XML}<styleSheet xmlns="${MAIN}">${styles ?? '<cellXfs count="1"><xf numFmtId="0"/></cellXfs>'}</styleSheet>`,
    ...(strings === undefined ? {} : { "xl/sharedStrings.xml": `${XML}<sst xmlns="${MAIN}">${strings}</sst>` }),
    ...parts,
  };
}

export function handMade(options: HandMade = {}): Uint8Array {
  return packed(handMadeParts(options));
}

/** One cell in A1 with the given attributes and contents. */
export function cell(attributes: string, contents: string): string {
  return `<row r="1"><c r="A1" ${attributes}>${contents}</c></row>`;
}

/** The package with its directory in the form for more than 4 GB, which some programs always write. */
export function asLargePackage(bytes: Uint8Array): Uint8Array {
  const from = Buffer.from(bytes);
  const end = from.length - 22;
  const count = from.readUInt16LE(end + 10);
  const start = from.readUInt32LE(end + 16);
  const directory: Buffer[] = [];
  for (let at = start; at < end;) {
    const entry = Buffer.from(from.subarray(at, at + 46));
    const name = from.subarray(at + 46, at + 46 + entry.readUInt16LE(28));
    const extra = Buffer.alloc(28);
    extra.writeUInt16LE(1, 0);
    extra.writeUInt16LE(24, 2);
    [24, 20, 42].forEach((field, index) => {
      extra.writeBigUInt64LE(BigInt(entry.readUInt32LE(field)), 4 + 8 * index);
      entry.writeUInt32LE(0xffffffff, field);
    });
    at += 46 + name.length + entry.readUInt16LE(30) + entry.readUInt16LE(32);
    entry.writeUInt16LE(extra.length, 30);
    directory.push(entry, name, extra);
  }
  const listed = Buffer.concat(directory);
  const record = Buffer.alloc(56);
  record.writeUInt32LE(0x06064b50, 0);
  for (const at of [24, 32]) record.writeBigUInt64LE(BigInt(count), at);
  record.writeBigUInt64LE(BigInt(listed.length), 40);
  record.writeBigUInt64LE(BigInt(start), 48);
  const locator = Buffer.alloc(20);
  locator.writeUInt32LE(0x07064b50, 0);
  locator.writeBigUInt64LE(BigInt(start + listed.length), 8);
  const last = Buffer.from(from.subarray(end)).fill(0xff, 8, 20);
  return Uint8Array.from(Buffer.concat([from.subarray(0, start), listed, record, locator, last]));
}

/** Where the directory keeps a number about each part: offset and bytes. */
const LISTED = { method: [10, 2], crc: [16, 4], size: [24, 4] } as const;

/** The file with another number about one part in its directory. */
export function listing(bytes: Uint8Array, name: string, field: keyof typeof LISTED, value: number): Uint8Array {
  const changed = Buffer.from(bytes);
  const [offset, length] = LISTED[field];
  changed.writeUIntLE(value, changed.lastIndexOf(name) - 46 + offset, length);
  return Uint8Array.from(changed);
}

/** The file with another unpacked size of one part in its directory. */
export function claiming(bytes: Uint8Array, name: string, size: number): Uint8Array {
  return listing(bytes, name, "size", size);
}

/** A file of the formats before the packages, or a package with a password where `stream` says so. */
export function compoundFile(stream = ""): Uint8Array {
  const start = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
  return Uint8Array.from([...start, ...new Uint8Array(600), ...Buffer.from(stream, "utf16le")]);
}

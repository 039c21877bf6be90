import { decodeText } from "../../../src/drafting/read/decodeText";

const TEXT = "红星村\t1\r\n";

const utf16 = Buffer.from(TEXT, "utf16le");
const gbk = Buffer.from([0xba, 0xec, 0xd0, 0xc7, 0xb4, 0xe5, 0x09, 0x31, 0x0d, 0x0a]);

test.each([
  ["UTF-8", Buffer.from(TEXT)],
  ["UTF-8 with BOM", Buffer.concat([Buffer.from([0xef, 0xbb, 0xbf]), Buffer.from(TEXT)])],
  ["UTF-16 little-endian", Buffer.concat([Buffer.from([0xff, 0xfe]), utf16])],
  ["UTF-16 big-endian", Buffer.concat([Buffer.from([0xfe, 0xff]), Buffer.from(utf16).swap16()])],
  ["GBK", gbk],
])("%s", (_, bytes) => {
  expect(decodeText(bytes)).toBe(TEXT);
});

test("an empty file is an empty text", () => {
  expect(decodeText(new Uint8Array())).toBe("");
});

test.each([
  ["a zip package", Buffer.from([0x50, 0x4b, 0x03, 0x04, 0x14, 0, 0, 0])],
  ["bytes of no known encoding", Buffer.from([0xff, 0xff, 0x80])],
  ["UTF-8 cut off after its BOM", Buffer.from([0xef, 0xbb, 0xbf, 0xe7, 0xba])],
])("%s is no text", (_, bytes) => {
  expect(decodeText(bytes)).toBeNull();
});

/** What a byte adds to the checksum when 0, 1, 2 or 3 others have followed it: 256 numbers each. */
const TABLES = tablesOf(4);

function tablesOf(count: number): Int32Array {
  const tables = new Int32Array(256 * count);
  for (let byte = 0; byte < 256; byte += 1) {
    let value = byte;
    for (let bit = 0; bit < 8; bit += 1) value = value & 1 ? (value >>> 1) ^ 0xedb88320 : value >>> 1;
    tables[byte] = value;
  }
  for (let index = 256; index < tables.length; index += 1) {
    const before = tables[index - 256] ?? 0;
    tables[index] = (before >>> 8) ^ (tables[before & 0xff] ?? 0);
  }
  return tables;
}

/** The checksum (CRC-32) of a content that goes on with these bytes; `before` is that of what stands before, 0 of nothing. */
export function checksum(bytes: Uint8Array, before: number): number {
  const words = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let value = ~before;
  let at = 0;
  // Four bytes at a time: there may be hundreds of millions.
  for (; at + 4 <= bytes.length; at += 4) {
    value ^= words.getInt32(at, true);
    value = of(value & 0xff, 3) ^ of((value >>> 8) & 0xff, 2) ^ of((value >>> 16) & 0xff, 1) ^ of(value >>> 24, 0);
  }
  for (; at < bytes.length; at += 1) value = (value >>> 8) ^ of((value ^ words.getUint8(at)) & 0xff, 0);
  return ~value >>> 0;
}

/** What a byte adds that so many others have followed. */
function of(byte: number, followed: number): number {
  return TABLES[followed * 256 + byte] ?? 0;
}

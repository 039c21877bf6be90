import type { FileFault } from "./fault";
import { damagedPart, packedBytes, type Zip, type ZipEntry } from "./zip";

/**
 * Unpacks an entry piece by piece. It never gives more bytes than the directory announced, and at the end size and
 * checksum have to agree with it: a damaged part is a FileFault, never read as it is.
 */
export function unpack(zip: Zip, entry: ZipEntry, take: (piece: Uint8Array) => void): void {
  let size = 0;
  const crc = new Checksum();
  for (const piece of pieces(zip, entry)) {
    size += piece.length;
    if (size > entry.size) throw damagedPart(zip, entry.name);
    crc.add(piece);
    take(piece);
  }
  if (size !== entry.size || crc.value !== entry.crc) throw damagedPart(zip, entry.name);
}

/** An entry unpacked as a whole. */
export function unpackWhole(zip: Zip, entry: ZipEntry): Uint8Array {
  let whole: Uint8Array | undefined;
  let at = 0;
  unpack(zip, entry, (piece) => {
    // Mostly it comes in one piece.
    if (piece.length === entry.size) whole = piece;
    else (whole ??= new Uint8Array(entry.size)).set(piece, at);
    at += piece.length;
  });
  return whole ?? new Uint8Array();
}

function pieces(zip: Zip, entry: ZipEntry): Iterable<Uint8Array> {
  const packed = packedBytes(zip, entry);
  if (entry.method === 0) return [packed];
  if (entry.method === 8) return inflated(zip, entry, packed);
  throw damagedPart(zip, entry.name);
}

function* inflated(zip: Zip, { name, size }: ZipEntry, packed: Uint8Array): Generator<Uint8Array> {
  const pieces = zip.codec.inflate(packed, size)[Symbol.iterator]();
  for (;;) {
    const next = nextOf(pieces, () => damagedPart(zip, name));
    if (next.done === true) return;
    yield next.value;
  }
}

function nextOf<T>(pieces: Iterator<T>, fault: () => FileFault): IteratorResult<T> {
  try {
    return pieces.next();
  } catch {
    // All that runs in there is the unpacker: what it cannot read is a damaged file.
    throw fault();
  }
}

/** What a byte adds to the checksum when 0, 1, 2 or 3 others have followed it: 256 numbers each. */
const CRC_TABLES = tablesOf(4);

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

const NO_CRC = -1;

/** The checksum that a zip package keeps of each of its files, of content that comes in pieces. */
export class Checksum {
  #value = NO_CRC;

  add(bytes: Uint8Array): void {
    const words = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    let value = this.#value;
    let at = 0;
    // Four bytes at a time: there may be hundreds of millions.
    for (; at + 4 <= bytes.length; at += 4) {
      value ^= words.getInt32(at, true);
      value = of(value & 0xff, 3) ^ of((value >>> 8) & 0xff, 2) ^ of((value >>> 16) & 0xff, 1) ^ of(value >>> 24, 0);
    }
    for (; at < bytes.length; at += 1) value = (value >>> 8) ^ of((value ^ words.getUint8(at)) & 0xff, 0);
    this.#value = value;
  }

  get value(): number {
    return (this.#value ^ NO_CRC) >>> 0;
  }
}

/** What a byte adds that so many others have followed. */
function of(byte: number, followed: number): number {
  return CRC_TABLES[followed * 256 + byte] ?? 0;
}

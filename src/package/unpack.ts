import { Inflate } from "fflate";
import type { FileFault } from "./fault";
import { damagedPart, packedBytes, type Zip, type ZipEntry } from "./zip";

/** Packed bytes given to the unpacker at a time: at most 66 MB come out of them. */
const PIECE = 65_536;

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
  const whole = new Uint8Array(entry.size);
  let at = 0;
  unpack(zip, entry, (piece) => {
    whole.set(piece, at);
    at += piece.length;
  });
  return whole;
}

function pieces(zip: Zip, entry: ZipEntry): Iterable<Uint8Array> {
  const packed = packedBytes(zip, entry);
  if (entry.method === 0) return [packed];
  if (entry.method === 8) return inflated(packed, () => damagedPart(zip, entry.name));
  throw damagedPart(zip, entry.name);
}

function* inflated(packed: Uint8Array, fault: () => FileFault): Generator<Uint8Array> {
  let out: Uint8Array[] = [];
  const inflate = new Inflate((piece) => {
    out.push(piece);
  });
  for (let at = 0; at < packed.length; at += PIECE) {
    out = [];
    try {
      inflate.push(packed.subarray(at, at + PIECE), at + PIECE >= packed.length);
    } catch {
      // All that runs in there is the unpacker: what it cannot read is a damaged file.
      throw fault();
    }
    yield* out;
  }
}

const CRC_TABLE = Uint32Array.from({ length: 256 }, (_, byte) => {
  let value = byte;
  for (let bit = 0; bit < 8; bit += 1) value = value & 1 ? (value >>> 1) ^ 0xedb88320 : value >>> 1;
  return value;
});

const NO_CRC = 0xffffffff;

/** The checksum that a zip package keeps of each of its files, of content that comes in pieces. */
export class Checksum {
  #value = NO_CRC;

  add(bytes: Uint8Array): void {
    let value = this.#value;
    // By index: four times as fast as one byte after the other, and there may be hundreds of millions.
    let at = 0;
    while (at < bytes.length) {
      value = (value >>> 8) ^ (CRC_TABLE[(value ^ (bytes[at] ?? 0)) & 0xff] ?? 0);
      at += 1;
    }
    this.#value = value;
  }

  get value(): number {
    return (this.#value ^ NO_CRC) >>> 0;
  }
}

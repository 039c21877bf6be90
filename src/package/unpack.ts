import type { FileFault } from "./fault";
import { damagedPart, packedBytes, type Zip, type ZipEntry } from "./zip";

/**
 * Unpacks an entry piece by piece. It never gives more bytes than the directory announced, and at the end size and
 * checksum have to agree with it: a damaged part is a FileFault, never read as it is.
 */
export function unpack(zip: Zip, entry: ZipEntry, take: (piece: Uint8Array) => void): void {
  let size = 0;
  let crc = 0;
  for (const piece of pieces(zip, entry)) {
    size += piece.length;
    if (size > entry.size) throw damagedPart(zip, entry.name);
    crc = zip.codec.checksum(piece, crc);
    take(piece);
  }
  if (size !== entry.size || crc !== entry.crc) throw damagedPart(zip, entry.name);
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

import type { Codec } from "./codec";
import { Checksum, unpack } from "./unpack";
import { packedBytes, SIGNATURE, type Zip, type ZipEntry } from "./zip";

/*
 * A zip package made out of another one. What is not changed is copied as it is packed, with its name, date and place in
 * the order.
 */

/** Where a file's entry in the directory has its fields; from `version` to `extra` they are those of the local header. */
const LISTED = { version: 6, flags: 8, method: 10, crc: 16, packedSize: 20, size: 24, extra: 30, offset: 42, name: 46 };
const LOCAL = { version: 4, name: 30 };
const END = { count: 8, size: 12, start: 16, length: 22 };
/** Flag: sizes and checksum follow the file. Here they always stand before it. */
const FOLLOWED = 8;
const DEFLATED = 8;

/** The content of a file as it stands in a package. */
export interface Packed {
  readonly bytes: Uint8Array;
  readonly method: number;
  readonly size: number;
  readonly crc: number;
}

/** The package with some of its files exchanged: `change` gives the new content, or null to leave a file out. */
export function repacked(zip: Zip, change: (name: string) => Packed | null | undefined): Uint8Array {
  const files: Uint8Array[] = [];
  const directory: Uint8Array[] = [];
  let offset = 0;
  for (const [name, entry] of zip.entries) {
    const content = change(name);
    if (content === null) continue;
    const packed = content ?? asItIs(zip, entry);
    const listed = listing(zip.bytes.subarray(entry.listed), packed, offset);
    const header = localHeader(listed);
    directory.push(listed);
    files.push(header, packed.bytes);
    offset += header.length + packed.bytes.length;
  }
  return joined([...files, ...directory, endOf(directory, offset)]);
}

/**
 * A package of some of the parts, to be given to another reader: each is as large as it says and as it was packed, else
 * it is a FileFault.
 */
export function extracted(zip: Zip, isWanted: (name: string) => boolean): Uint8Array {
  for (const [name, entry] of zip.entries) if (isWanted(name)) unpack(zip, entry, () => undefined);
  return repacked(zip, (name) => (isWanted(name) ? undefined : null));
}

function asItIs(zip: Zip, entry: ZipEntry): Packed {
  const { method, size, crc } = entry;
  return { bytes: packedBytes(zip, entry), method, size, crc };
}

/** Packs a content that comes in pieces, so that it never stands in memory as a whole. */
export function deflated(content: Iterable<Uint8Array>, { deflate }: Codec): Packed {
  const crc = new Checksum();
  let size = 0;
  const counted = function* () {
    for (const piece of content) {
      size += piece.length;
      crc.add(piece);
      yield piece;
    }
  };
  const pieces = [...deflate(counted())];
  return { bytes: joined(pieces), method: DEFLATED, size, crc: crc.value };
}

/** The content that `deflated` packed. */
export function inflated({ bytes, size }: Packed, { inflate }: Codec): Uint8Array {
  return joined([...inflate(bytes, size)]);
}

/** The entry in the directory: as it was but for what it says of the packed file, without comment and extra fields. */
function listing(entry: Uint8Array, { bytes, method, size, crc }: Packed, offset: number): Uint8Array {
  // Made by hand: the slice of a Node buffer would be the package itself.
  const listed = new Uint8Array(LISTED.name + viewOf(entry).getUint16(LISTED.extra - 2, true));
  listed.set(entry.subarray(0, listed.length));
  const view = viewOf(listed);
  view.setUint16(LISTED.flags, view.getUint16(LISTED.flags, true) & ~FOLLOWED, true);
  view.setUint16(LISTED.method, method, true);
  view.setUint32(LISTED.crc, crc, true);
  view.setUint32(LISTED.packedSize, bytes.length, true);
  view.setUint32(LISTED.size, size, true);
  // Lengths of extra fields and comment, and the number of the disk.
  listed.fill(0, LISTED.extra, LISTED.extra + 6);
  view.setUint32(LISTED.offset, offset, true);
  return listed;
}

function localHeader(listed: Uint8Array): Uint8Array {
  const header = new Uint8Array(LOCAL.name + listed.length - LISTED.name);
  viewOf(header).setUint32(0, SIGNATURE.local, true);
  header.set(listed.subarray(LISTED.version, LISTED.extra), LOCAL.version);
  header.set(listed.subarray(LISTED.name), LOCAL.name);
  return header;
}

function endOf(directory: readonly Uint8Array[], start: number): Uint8Array {
  const end = new Uint8Array(END.length);
  const view = viewOf(end);
  view.setUint32(0, SIGNATURE.end, true);
  for (const at of [END.count, END.count + 2]) view.setUint16(at, directory.length, true);
  view.setUint32(END.size, sizeOf(directory), true);
  view.setUint32(END.start, start, true);
  return end;
}

function viewOf(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}

function sizeOf(pieces: readonly Uint8Array[]): number {
  return pieces.reduce((sum, piece) => sum + piece.length, 0);
}

function joined(pieces: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(sizeOf(pieces));
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}

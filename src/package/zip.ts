import type { IssueParameters, Place } from "../shared/issue";
import { anywhere, type Codec } from "./codec";
import { fileFault, type FileFault } from "./fault";
import { megabytes, type PackageProfile } from "./profile";

/** One file of a zip package, as its directory describes it. */
export interface ZipEntry {
  readonly name: string;
  /** 0: stored, 8: deflated; anything else cannot be unpacked. */
  readonly method: number;
  readonly packedSize: number;
  readonly size: number;
  readonly crc: number;
  /** Of the local header. */
  readonly offset: number;
  /** Where it stands in the directory. */
  readonly listed: number;
}

/** A zip package in memory whose directory has been read, nothing unpacked yet. */
export interface Zip {
  readonly bytes: Uint8Array;
  readonly place: Place;
  readonly profile: PackageProfile;
  readonly codec: Codec;
  /** By decoded name, in lower case: names are compared that way in these packages. */
  readonly entries: ReadonlyMap<string, ZipEntry>;
}

/** Files in a package, at most. */
const MOST_PARTS = 10_000;

/** What each kind of record in a zip package begins with. */
export const SIGNATURE = {
  local: 0x04034b50,
  entry: 0x02014b50,
  end: 0x06054b50,
  end64: 0x06064b50,
  locator64: 0x07064b50,
};
const END_LENGTH = 22;
const LONGEST_COMMENT = 0xffff;
/** Stands where the true value did not fit and is found in a 64-bit record. */
const ELSEWHERE_16 = 0xffff;
const ELSEWHERE_32 = 0xffffffff;
const EXTRA_64 = 1;

/** Numbers of a package; one that should stand beyond its end says that the file was cut off. */
class Fields {
  private readonly view: DataView;

  constructor(
    readonly bytes: Uint8Array,
    readonly place: Place,
  ) {
    this.view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  }

  u16(at: number): number {
    return this.view.getUint16(this.within(at, 2), true);
  }

  u32(at: number): number {
    return this.view.getUint32(this.within(at, 4), true);
  }

  u64(at: number): number {
    return Number(this.view.getBigUint64(this.within(at, 8), true));
  }

  slice(at: number, length: number): Uint8Array {
    return this.bytes.subarray(this.within(at, length), at + length);
  }

  private within(at: number, length: number): number {
    if (at < 0 || at + length > this.bytes.length) throw fileFault("file-truncated", this.place, {});
    return at;
  }
}

/** Reads the directory of a zip package; a FileFault where there is none, or it is cut off or contradicts itself. */
export function openZip(bytes: Uint8Array, place: Place, profile: PackageProfile, codec: Codec = anywhere): Zip {
  const fields = new Fields(bytes, place);
  const { count, start } = directoryOf(fields);
  if (count > MOST_PARTS) throw fileFault(profile.codes.tooManyParts, place, { count, limit: MOST_PARTS });
  const entries = new Map<string, ZipEntry>();
  const zip = { bytes, place, profile, codec, entries };
  let at = start;
  for (let index = 0; index < count; index += 1) {
    if (fields.u32(at) !== SIGNATURE.entry) throw fileFault("file-truncated", place, {});
    const entry = readEntry(fields, at);
    const key = decoded(entry.name).toLowerCase();
    // Two programs would each read another one of the two.
    if (entries.has(key)) throw damagedPart(zip, entry.name);
    entries.set(key, entry);
    at += 46 + fields.u16(at + 28) + fields.u16(at + 30) + fields.u16(at + 32);
  }
  return zip;
}

/** A name with its encoded signs (%E8%A1%A8) as they are; one whose signs are no encoding is taken as it stands. */
export function decoded(name: string): string {
  try {
    return decodeURIComponent(name);
  } catch {
    return name;
  }
}

/** Parts that a program may read as XML, whatever they are called: all but pictures and the like. */
export function isMarkup(name: string): boolean {
  return !/\.(?:png|jpe?g|gif|bmp|tiff?|emf|wmf|webp|svg|bin|ole|pdf|docx?|xlsx?|pptx?|mp[34]|wav|avi|ttf|odttf|fntdata)$/i.test(
    name,
  );
}

/** A part of the package; a FileFault where it is not there. */
export function entryOf({ entries, profile, place }: Zip, path: string): ZipEntry {
  const entry = entries.get(path.toLowerCase());
  if (entry === undefined) throw fileFault(profile.codes.partMissing, place, { part: path });
  return entry;
}

/** The same for a part that is read as XML: it is not called a picture, which would not count, nor too large for that. */
export function markupOf(zip: Zip, path: string): ZipEntry {
  const entry = entryOf(zip, path);
  if (!isMarkup(entry.name)) throw damagedPart(zip, path);
  const { markupSize, codes } = zip.profile;
  if (entry.size <= markupSize) return entry;
  throw fileFault(codes.unpacksTooLarge, zip.place, { size: megabytes(entry.size), limit: megabytes(markupSize) });
}

/** What is wrong with a package one of whose parts cannot be made sense of. */
export function damagedPart({ profile, place }: Pick<Zip, "profile" | "place">, part: string): FileFault {
  return fileFault(profile.codes.damaged, place, { part });
}

/** What is wrong with a package one of whose parts holds more of something than `limit`. */
export function tooComplex(
  { place }: Pick<Zip, "place">,
  part: string,
  what: IssueParameters<"file-part-too-complex">["what"],
  limit: number,
): FileFault {
  return fileFault("file-part-too-complex", place, { part, what, limit });
}

function directoryOf(fields: Fields): { count: number; start: number } {
  const end = endOfDirectory(fields);
  const count = fields.u16(end + 10);
  const start = fields.u32(end + 16);
  if (count !== ELSEWHERE_16 && start !== ELSEWHERE_32) return { count, start };
  const locator = end - 20;
  if (fields.u32(locator) !== SIGNATURE.locator64) throw fileFault("file-truncated", fields.place, {});
  const record = fields.u64(locator + 8);
  if (fields.u32(record) !== SIGNATURE.end64) throw fileFault("file-truncated", fields.place, {});
  return { count: fields.u64(record + 32), start: fields.u64(record + 48) };
}

function endOfDirectory(fields: Fields): number {
  const last = fields.bytes.length - END_LENGTH;
  for (let at = last; at >= 0 && at >= last - LONGEST_COMMENT; at -= 1) {
    if (fields.u32(at) === SIGNATURE.end) return at;
  }
  throw fileFault("file-truncated", fields.place, {});
}

function readEntry(fields: Fields, at: number): ZipEntry {
  const nameLength = fields.u16(at + 28);
  const name = new TextDecoder().decode(fields.slice(at + 46, nameLength)).replaceAll("\\", "/");
  const extra = { at: at + 46 + nameLength, length: fields.u16(at + 30) };
  const large = largeValues(fields, extra.at, extra.length);
  const value = (where: number) => {
    const short = fields.u32(where);
    return short === ELSEWHERE_32 ? (large.shift() ?? short) : short;
  };
  // In this order the values that did not fit stand in the 64-bit record.
  const size = value(at + 24);
  const packedSize = value(at + 20);
  const offset = value(at + 42);
  return { name, method: fields.u16(at + 10), crc: fields.u32(at + 16), size, packedSize, offset, listed: at };
}

function largeValues(fields: Fields, at: number, length: number): number[] {
  let field = at;
  while (field + 4 <= at + length) {
    const size = fields.u16(field + 2);
    if (fields.u16(field) === EXTRA_64) {
      return Array.from({ length: Math.floor(size / 8) }, (_, index) => fields.u64(field + 4 + 8 * index));
    }
    field += 4 + size;
  }
  return [];
}

/** The packed bytes of an entry. */
export function packedBytes(zip: Zip, entry: ZipEntry): Uint8Array {
  const fields = new Fields(zip.bytes, zip.place);
  if (fields.u32(entry.offset) !== SIGNATURE.local) throw damagedPart(zip, entry.name);
  const start = entry.offset + 30 + fields.u16(entry.offset + 26) + fields.u16(entry.offset + 28);
  return fields.slice(start, entry.packedSize);
}

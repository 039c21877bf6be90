import type { Place } from "../shared/issue";
import type { Codec } from "./codec";
import { fileFault } from "./fault";
import { megabytes, MEGABYTE, type PackageProfile } from "./profile";
import { isMarkup, openZip, type Zip, type ZipEntry } from "./zip";

/*
 * What is looked at before anything is unpacked, so that the user hears what to do with the file in hand.
 */

const ZIP = [0x50, 0x4b];
/** The container of the formats before the packages; a package with a password is put into one, too. */
const COMPOUND = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
const ENCRYPTED_STREAM = Array.from("EncryptedPackage", (letter) => [letter.charCodeAt(0), 0]).flat();

/**
 * Opens an Office file in memory, nothing unpacked as yet. Null where it is another kind of file, to be taken by whoever
 * knows it. A FileFault where it is empty, too large, encrypted, of an old format, or no whole package.
 */
export function openPackage(bytes: Uint8Array, place: Place, profile: PackageProfile, codec?: Codec): Zip | null {
  if (bytes.length === 0) throw fileFault("file-empty", place, {});
  if (bytes.length > profile.fileSize) {
    throw fileFault("file-too-large", place, { size: megabytes(bytes.length), limit: megabytes(profile.fileSize) });
  }
  const { encrypted, oldFormat } = profile.codes;
  if (stands(bytes, 0, COMPOUND)) {
    throw fileFault(contains(bytes, ENCRYPTED_STREAM) ? encrypted : oldFormat, place, {});
  }
  if (!stands(bytes, 0, ZIP)) return null;
  const zip = openZip(bytes, place, profile, codec);
  checkSizes(zip);
  return zip;
}

/** From this size on the parts are looked at for their packing ratio… */
const SUSPICIOUS = 100 * MEGABYTE;
/** …which is 7 to 40 in worksheets and about 1000 in a file made to fill the memory. */
const RATIO = 250;

/** By what the directory says. A part that turns out larger than it says is refused while it is unpacked. */
function checkSizes({ place, profile, entries }: Zip): void {
  const parts = [...entries.values()].filter(({ name }) => profile.counts(name));
  const all = sumOf(parts);
  const markup = sumOf(parts.filter(({ name }) => isMarkup(name)));
  const limits: readonly (readonly [size: number, limit: number])[] = [
    [all.size, isInflated(all) ? SUSPICIOUS : profile.unpackedSize],
    [markup.size, profile.markupSize],
  ];
  const broken = limits.find(([size, limit]) => size > limit);
  if (broken === undefined) return;
  const [size, limit] = broken;
  throw fileFault(profile.codes.unpacksTooLarge, place, { size: megabytes(size), limit: megabytes(limit) });
}

type Sizes = Pick<ZipEntry, "size" | "packedSize">;

function sumOf(parts: readonly Sizes[]): Sizes {
  return {
    size: parts.reduce((sum, part) => sum + part.size, 0),
    packedSize: parts.reduce((sum, part) => sum + part.packedSize, 0),
  };
}

function isInflated({ size, packedSize }: Sizes): boolean {
  return size > SUSPICIOUS && size > packedSize * RATIO;
}

function stands(bytes: Uint8Array, at: number, pattern: readonly number[]): boolean {
  return pattern.every((byte, index) => bytes[at + index] === byte);
}

function contains(bytes: Uint8Array, pattern: readonly number[]): boolean {
  const [first = 0] = pattern;
  for (let at = bytes.indexOf(first); at >= 0; at = bytes.indexOf(first, at + 1)) {
    if (stands(bytes, at, pattern)) return true;
  }
  return false;
}

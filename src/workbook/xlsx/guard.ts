import type { IssueCode, Place } from "../../shared/issue";
import { fileFault } from "./fileFault";
import { LIMITS, megabytes } from "./limits";
import { CONTENT_TYPES } from "./package";
import { readXml } from "./xml";
import { openZip, type Zip } from "./zip";

/*
 * What is looked at before anything is parsed, so that the user hears what to do with the file in hand.
 */

const ZIP = [0x50, 0x4b];
/** The container of the formats before .xlsx; an .xlsx with a password is put into one, too. */
const COMPOUND = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
const ENCRYPTED_STREAM = Array.from("EncryptedPackage", (letter) => [letter.charCodeAt(0), 0]).flat();

/** Opens an .xlsx file in memory, nothing unpacked but its list of contents; a FileFault where it cannot be taken. */
export function openWorkbookFile(bytes: Uint8Array, place: Place): Zip {
  checkBytes(bytes, place);
  const zip = openZip(bytes, place);
  checkSizes(zip);
  checkKind(zip);
  return zip;
}

function checkBytes(bytes: Uint8Array, place: Place): void {
  if (bytes.length === 0) throw fileFault("file-empty", place, {});
  if (bytes.length > LIMITS.file) {
    throw fileFault("file-too-large", place, { size: megabytes(bytes.length), limit: megabytes(LIMITS.file) });
  }
  if (startsWith(bytes, 0, COMPOUND)) {
    throw fileFault(contains(bytes, ENCRYPTED_STREAM) ? "file-encrypted" : "file-old-format", place, {});
  }
  if (!startsWith(bytes, 0, ZIP)) throw fileFault("file-not-xlsx", place, {});
}

/** By what the directory says. A part that turns out larger than it says is refused while it is unpacked. */
function checkSizes(zip: Zip): void {
  const parts = [...zip.entries.values()];
  const size = parts.reduce((sum, part) => sum + part.size, 0);
  const inflated = parts.some((part) => part.size > LIMITS.suspicious && part.size > part.packedSize * LIMITS.ratio);
  if (size <= LIMITS.unpacked && !inflated) return;
  const limit = megabytes(inflated ? LIMITS.suspicious : LIMITS.unpacked);
  throw fileFault("file-unpacks-too-large", zip.place, { size: megabytes(size), limit });
}

type Refusal = Extract<IssueCode, "file-macros" | "file-binary" | "file-not-workbook">;

/** The first that fits decides. The types of a binary workbook call themselves macroEnabled, whether or not it has any. */
const KINDS: readonly (readonly [RegExp, Refusal])[] = [
  [/sheet\.binary\./i, "file-binary"],
  [/macroEnabled|vbaProject|macrosheet/i, "file-macros"],
];
const WORKBOOK = /spreadsheetml\.(?:sheet|template)\.main\+xml/i;

function checkKind(zip: Zip): void {
  const types = contentTypes(zip);
  const refused = KINDS.find(([kind]) => types.some((type) => kind.test(type)))?.[1];
  if (refused !== undefined) throw fileFault(refused, zip.place, {});
  if (!types.some((type) => WORKBOOK.test(type))) throw fileFault("file-not-workbook", zip.place, {});
}

function contentTypes(zip: Zip): string[] {
  // Any other archive, and OpenDocument.
  if (!zip.entries.has(CONTENT_TYPES.toLowerCase())) throw fileFault("file-not-workbook", zip.place, {});
  const types: string[] = [];
  readXml(zip, CONTENT_TYPES, {
    open: (_, attributes) => {
      types.push(attributes.ContentType ?? "");
    },
  });
  return types;
}

function startsWith(bytes: Uint8Array, at: number, pattern: readonly number[]): boolean {
  return pattern.every((byte, index) => bytes[at + index] === byte);
}

function contains(bytes: Uint8Array, pattern: readonly number[]): boolean {
  const [first = 0] = pattern;
  for (let at = bytes.indexOf(first); at >= 0; at = bytes.indexOf(first, at + 1)) {
    if (startsWith(bytes, at, pattern)) return true;
  }
  return false;
}

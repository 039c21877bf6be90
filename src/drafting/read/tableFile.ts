import type { IssueCode } from "../../shared/issue";
import { readFault } from "./fault";
import { LIMITS, megabytes } from "./limits";

/** A file by its first bytes, whatever its name says: an Office package, or something that may be text. */
export type FileForm = "package" | "text";

type Refusal = Extract<IssueCode, "tables-old-format" | "tables-pdf" | "tables-picture" | "tables-other-format">;

/** Files that hold no table that can be read, by how they begin. */
const REFUSED: readonly (readonly [start: readonly number[], Refusal])[] = [
  [[0xd0, 0xcf, 0x11, 0xe0], "tables-old-format"],
  [ascii("%PDF"), "tables-pdf"],
  [[0x89, ...ascii("PNG")], "tables-picture"],
  [[0xff, 0xd8, 0xff], "tables-picture"],
  [ascii("GIF8"), "tables-picture"],
  [ascii("BM"), "tables-picture"],
  [ascii("II*\0"), "tables-picture"],
  [ascii("MM\0*"), "tables-picture"],
  [ascii("{\\rtf"), "tables-other-format"],
  [ascii("MIME-Version:"), "tables-other-format"],
  [ascii("Rar!"), "tables-other-format"],
  [ascii("7z"), "tables-other-format"],
];

const PACKAGE = ascii("PK");
/** What a package with a password is called in the container that it is put into. */
const ENCRYPTED = Array.from("EncryptedPackage", (letter) => [letter.charCodeAt(0), 0]).flat();

/** Says what a file is; one that cannot hold a readable table is a ReadFault that says what to do. */
export function fileForm(bytes: Uint8Array): FileForm {
  if (bytes.length === 0) throw readFault("file-empty", {});
  if (bytes.length > LIMITS.file) {
    throw readFault("file-too-large", { size: megabytes(bytes.length), limit: megabytes(LIMITS.file) });
  }
  const refused = REFUSED.find(([start]) => stands(bytes, start, 0))?.[1];
  if (refused === "tables-old-format" && contains(bytes, ENCRYPTED)) throw readFault("file-encrypted", {});
  if (refused !== undefined) throw readFault(refused, {});
  return stands(bytes, PACKAGE, 0) ? "package" : "text";
}

function ascii(text: string): readonly number[] {
  return Array.from(text, (letter) => letter.charCodeAt(0));
}

function stands(bytes: Uint8Array, pattern: readonly number[], at: number): boolean {
  return pattern.every((byte, index) => bytes[at + index] === byte);
}

function contains(bytes: Uint8Array, pattern: readonly number[]): boolean {
  const [first = 0] = pattern;
  for (let at = bytes.indexOf(first); at >= 0; at = bytes.indexOf(first, at + 1)) {
    if (stands(bytes, pattern, at)) return true;
  }
  return false;
}

import { MEGABYTE, type PackageProfile } from "../../package/profile";
import type { IssueCode } from "../../shared/issue";
import { readFault } from "./fault";

/** The parts of a package that are text; pictures and the like are never unpacked. */
export function isTextPart(name: string): boolean {
  return /\.(?:xml|rels)$/i.test(name);
}

/** Word and Excel files as they are taken: far above what offices print, below what a pane cannot take. */
export const TABLE_PACKAGES: PackageProfile = {
  fileSize: 50 * MEGABYTE,
  unpackedSize: 100 * MEGABYTE,
  markupSize: 100 * MEGABYTE,
  counts: isTextPart,
  codes: {
    encrypted: "tables-encrypted",
    oldFormat: "tables-old-format",
    tooManyParts: "tables-suspicious",
    unpacksTooLarge: "tables-suspicious",
    damaged: "tables-damaged",
    partMissing: "tables-damaged",
  },
};

type Refusal = Extract<IssueCode, "tables-pdf" | "tables-picture" | "tables-other-format">;

/** Files that are neither a package nor text, by how they begin. */
const REFUSED: readonly (readonly [start: readonly number[], Refusal])[] = [
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

/** Stops at a file that cannot hold a readable table, whatever its name says, and says what to do. */
export function demandText(bytes: Uint8Array): void {
  const refused = REFUSED.find(([start]) => start.every((byte, index) => bytes[index] === byte))?.[1];
  if (refused !== undefined) throw readFault(refused, {});
}

function ascii(text: string): readonly number[] {
  return Array.from(text, (letter) => letter.charCodeAt(0));
}

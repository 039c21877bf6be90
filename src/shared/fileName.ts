import { utf8Length } from "./utf8";

/*
 * Parts of names of files that every system takes.
 */

/** Longest name, in bytes of UTF-8: with a number and an extension common file systems and browsers still take it whole. */
export const LONGEST_FILE_NAME = 200;

/** Signs that Windows refuses in names of files, and what looks like them and is allowed. */
const FORBIDDEN = '\\/:*?"<>|';
const STAND_INS = "＼／：＊？＂＜＞｜";

/** Every forbidden sign in full width. */
export function withAllowedSigns(name: string): string {
  return Array.from(name, (sign) => STAND_INS[FORBIDDEN.indexOf(sign)] ?? sign).join("");
}

/** Without dots and spaces at the ends, which hide a file or get lost. */
export function withoutEdges(name: string): string {
  return name.replace(/^[\s.]+|[\s.]+$/gu, "");
}

/** As much of a name as has `limit` bytes in UTF-8; never cuts within a character. */
export function cutToBytes(name: string, limit: number): string {
  let kept = "";
  let bytes = 0;
  for (const character of name) {
    bytes += utf8Length(character);
    if (bytes > limit) break;
    kept += character;
  }
  return kept;
}

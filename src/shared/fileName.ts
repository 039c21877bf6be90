import { withoutUnseen, utf8Length } from "./text";

/**
 * Longest name, in bytes of UTF-8: with a number and an extension it stays below the 255 bytes of common file systems,
 * and so below the 255 characters (UTF-16) of Windows.
 */
const LONGEST = 200;

/** What a file is called where nothing of the wanted name is left. */
const USUAL = "考评表";

/** Line breaks and other control characters, halves of characters, and blanks of any width. */
const BLANK = /[\p{Cc}\p{Cs}\s]+/gu;

/** Signs that Windows refuses in names of files, and what looks like them and is allowed. */
const FORBIDDEN = '\\/:*?"<>|';
const STAND_INS = "＼／：＊？＂＜＞｜";

/** Names that Windows keeps for devices, whatever stands behind a dot. */
const DEVICE = /^(?:con|prn|aux|nul|conin\$|conout\$|(?:com|lpt)[\d¹²³])\s*(?:\.|$)/iu;

/**
 * The name nearest to the wanted one that every system takes for a file and shows as it is. It has no extension, and can
 * be a part of a name in an archive. `ending` stands at its end, however much of the wanted name is cut off.
 */
export function safeFileName(wanted: string, ending = ""): string {
  const seen = withoutUnseen(wanted).normalize("NFC").replace(BLANK, " ");
  const legal = withoutEdges(Array.from(seen, (sign) => STAND_INS[FORBIDDEN.indexOf(sign)] ?? sign).join(""));
  const free = DEVICE.test(legal) ? `_${legal}` : legal;
  const name = withoutEdges(cutToBytes(free, LONGEST - utf8Length(ending)));
  return `${name === "" ? USUAL : name}${ending}`;
}

/** Without dots and blanks at the ends, which hide a file or get lost. */
function withoutEdges(name: string): string {
  return name.replace(/^[\s.]+|[\s.]+$/gu, "");
}

/** As much of a name as has `limit` bytes in UTF-8; never cuts within a character. */
function cutToBytes(name: string, limit: number): string {
  let kept = "";
  let bytes = 0;
  for (const character of name) {
    bytes += utf8Length(character);
    if (bytes > limit) break;
    kept += character;
  }
  return kept;
}

/** UTF-16 units that a cell of a worksheet takes. */
export const CELL_TEXT = 32_767;

/** The usual names: what they are compared by are they themselves. */
const USUAL = /^[\u4E00-\u9FA5A-Za-z0-9]*$/;
/** What nobody sees, or turns the direction of what follows: zero-width characters, soft hyphens, variation selectors. */
const UNSEEN = /[\p{Cf}\p{Default_Ignorable_Code_Point}\p{Noncharacter_Code_Point}]/gu;
/** Blanks of any width and other control characters. */
const BLANK = /[\p{Cc}\s\u2800]/gu;
/** Control characters but for line breaks and tabs, which every text may have. */
const CONTROL = /(?![\t\n\r])\p{Cc}/gu;

/**
 * The form in which names are compared: Unicode NFKC, so that full-width and half-width forms are equal, without blanks
 * and without what nobody sees. Names that look the same are the same.
 */
export function normaliseName(name: string): string {
  if (USUAL.test(name)) return name;
  // What is taken away may have kept characters apart that are one now.
  return withoutUnseen(name.normalize("NFKC")).replace(BLANK, "").normalize("NFKC");
}

/** A text without what nobody sees; its blanks stay. */
export function withoutUnseen(text: string): string {
  return text.replace(UNSEEN, "");
}

/** A text with a visible mark for every character that nobody sees: 〔U+200B〕. */
export function visible(text: string): string {
  return text.replace(UNSEEN, codeMark).replace(CONTROL, codeMark);
}

/** Names and cells may hold line breaks, codes that a screen would obey and signs that nobody sees: marks show them. */
export function onOneLine(text: string): string {
  return visible(text.replace(/\r\n|[\r\n]/g, "⏎").replaceAll("\t", "⇥"));
}

function codeMark(character: string): string {
  return `〔U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0")}〕`;
}

/** How many half-width columns a text takes up: East Asian characters count two. */
export function displayWidth(text: string): number {
  let width = 0;
  for (let index = 0; index < text.length; index += 1) {
    const code = text.codePointAt(index) ?? 0;
    width += isWide(code) ? 2 : 1;
    // Of a pair the second half is no character of its own.
    if (code > 0xffff) index += 1;
  }
  return width;
}

function isWide(code: number): boolean {
  if (code < 0x1100) return false;
  return (
    code <= 0x115f ||
    (code >= 0x2010 && code <= 0x203b) || // “”…— are drawn full width in Chinese fonts
    (code >= 0x2460 && code <= 0x24ff) || // ①②③
    (code >= 0x2e80 && code <= 0xa4cf) ||
    (code >= 0xac00 && code <= 0xd7a3) ||
    (code >= 0xf900 && code <= 0xfaff) ||
    (code >= 0xfe30 && code <= 0xfe6f) ||
    (code >= 0xff00 && code <= 0xff60) ||
    (code >= 0xffe0 && code <= 0xffe6) ||
    (code >= 0x20000 && code <= 0x3fffd)
  );
}

/** `text` cut to at most `limit` (1 or more) UTF-16 units, ending in … where something was cut; never splits a character. */
export function truncate(text: string, limit: number): string {
  if (text.length <= limit) return text;
  let kept = "";
  for (const character of text) {
    if (kept.length + character.length > limit - 1) break;
    kept += character;
  }
  return `${kept}…`;
}

const NAMES = new Intl.Collator("zh-CN", { numeric: true });

/** Names as dictionaries have them, numbers in them by their size: below 0 where the first comes before the other. */
export function compareNames(one: string, other: string): number {
  return NAMES.compare(one, other);
}

/** A text that a spreadsheet program would take for a formula, with the apostrophe by which it stays a text. */
export function noFormula(text: string): string {
  return /^(?:\s*[=+\-@＝＋－＠]|[\t\r])/.test(text) ? `'${text}` : text;
}

/** Bytes of a text in UTF-8. */
export function utf8Length(text: string): number {
  let bytes = text.length;
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    if (code < 0x80) continue;
    // Of a surrogate pair each half counts two, of anything else from U+0800 on it is three in all.
    bytes += code < 0x800 || (code >= 0xd800 && code < 0xe000) ? 1 : 2;
  }
  return bytes;
}

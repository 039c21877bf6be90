/** Full-width digits, letters and signs as half-width ones. Superscripts and circled numbers stay: they are not digits. */
export function halfWidth(text: string): string {
  return text
    .replace(/[\uFF01-\uFF5E]/g, (character) => String.fromCharCode(character.charCodeAt(0) - 0xfee0))
    .replaceAll("\u3000", " ")
    .replaceAll("\u2212", "-");
}

const PLAIN_NUMBER = /^[+-]?\d+(\.\d+)?$/;

/** The number that a text stands for, in whatever width it was typed; null where it is none (10², ①, 1,000, 3分), or too large for one. */
export function typedNumber(text: string): number | null {
  const plain = halfWidth(text).trim();
  const number = PLAIN_NUMBER.test(plain) ? Number(plain) + 0 : null;
  return number === null || Number.isFinite(number) ? number : null;
}

const TYPED_DATES = [
  /^(\d{4}) ?([-/.]) ?(\d{1,2}) ?\2 ?(\d{1,2})$/,
  /^(\d{4}) ?(年) ?(\d{1,2}) ?月 ?(\d{1,2}) ?[日号]?$/,
];

/**
 * The date that a text stands for (2019年4月5日, 2019/4/5, 2019.4.5), as YYYY-MM-DD, whether or not there is such a day;
 * null where it is none, or where the year is not written in full.
 */
export function typedDate(text: string): string | null {
  const plain = halfWidth(text).trim();
  for (const pattern of TYPED_DATES) {
    const [, year, , month, day] = pattern.exec(plain) ?? [];
    if (year !== undefined && month !== undefined && day !== undefined)
      return [year, month.padStart(2, "0"), day.padStart(2, "0")].join("-");
  }
  return null;
}

/** What keeps a text from being a number: signs before, in or behind the digits, another decimal point, a power of ten. */
export type InTheWay = { readonly signs: string } | "point" | "points" | "power" | "digits" | "day" | "time";

/** What is in the way of reading a text as a number (2.5分, ¥5, 1,000, 2。5 and 45,5, 1E3); null where that cannot be said. */
export function inTheWay(text: string): InTheWay | null {
  const plain = halfWidth(text).trim();
  if (/^[+-]?\d+[。·]\d+$/.test(plain)) return "point";
  if (/^[+-]?\d+(?:\.\d+)?e[+-]?\d+$/i.test(plain)) return "power";
  if (PLAIN_NUMBER.test(plain)) return Number.isFinite(Number(plain)) ? null : "digits";
  if (typedDate(plain) !== null) return "day";
  if (/^\d+:\d{2}(?::\d{2})?$/.test(plain)) return "time";
  if (/^[+-]?\d*(?:\.\d*){2,}$/.test(plain)) return "points";
  // An error value of a spreadsheet.
  if (plain.startsWith("#")) return null;
  const groups = /^[+-]?\d{1,3}(?:,\d{3})+(?:\.\d+)?$/.test(plain);
  if (groups) return { signs: "," };
  if (/^[+-]?\d+[,、]\d+$/.test(plain)) return "point";
  const [, before = "", number, behind = ""] = /^(\D*?)([+-]?\d+(?:\.\d+)?)(\D*)$/.exec(plain) ?? [];
  const signs = [before, behind].map((part) => part.trim()).filter((part) => part !== "");
  return number === undefined || signs.length === 0 ? null : { signs: signs.join("”“") };
}

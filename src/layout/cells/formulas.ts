/* Pieces of the formulas that stand in worksheets. They use functions only that every spreadsheet program has. */

/** A text in a formula. */
export function quoted(text: string): string {
  return `"${text.replaceAll('"', '""')}"`;
}

/** The text with other texts put in the place of some. */
export function substituted(text: string, pairs: readonly (readonly [from: string, to: string])[]): string {
  return pairs.reduce((formula, [from, to]) => `SUBSTITUTE(${formula},${quoted(from)},${quoted(to)})`, text);
}

/** The text without the spaces around it; a Chinese keyboard types wide ones. */
export function trimmed(cell: string): string {
  return `TRIM(${substituted(cell, [["\u3000", " "]])})`;
}

/** True where a text stands within another. */
export function holds(text: string, part: string): string {
  return `ISNUMBER(SEARCH(${quoted(part)},${text}))`;
}

const DIGITS = Array.from("0123456789０１２３４５６７８９");

/** Compares how long a text is without its digits, of either width, with how long it is. */
export function withoutDigits(cell: string, than: "=" | "<"): string {
  return `LEN(${substituted(
    cell,
    DIGITS.map((digit) => [digit, ""]),
  )})${than}LEN(${cell})`;
}

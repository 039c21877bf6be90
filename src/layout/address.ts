/** The letters of a column counted from 0: 0 → A, 26 → AA. */
export function columnLetters(column: number): string {
  const letter = String.fromCharCode(65 + (column % 26));
  return column < 26 ? letter : columnLetters(Math.floor(column / 26) - 1) + letter;
}

/** A1 notation of a cell, row and column counted from 0. */
export function cellAddress(row: number, column: number): string {
  return `${columnLetters(column)}${row + 1}`;
}

/** A cell as formulas over an area refer to it: its column fixed, or its row as well. */
export function cellReference({ row, column }: { row: number; column: number }, fixed: "column" | "both"): string {
  return `$${columnLetters(column)}${fixed === "both" ? "$" : ""}${row + 1}`;
}

/** Row and column, counted from 0, of a cell in A1 notation; null where it is none. */
export function parseAddress(address: string): { readonly row: number; readonly column: number } | null {
  const { length } = address;
  let place = 0;
  let column = 0;
  for (; place < length; place++) {
    const letter = address.charCodeAt(place) - LETTER_A;
    if (letter < 0 || letter > 25) break;
    column = column * 26 + letter + 1;
  }
  const letters = place;
  let row = 0;
  for (; place < length; place++) {
    const digit = address.charCodeAt(place) - DIGIT_0;
    if (digit < 0 || digit > 9 || (row === 0 && digit === 0)) return null;
    row = row * 10 + digit;
  }
  const digits = length - letters;
  if (letters === 0 || letters > MOST_LETTERS || digits === 0 || digits > MOST_DIGITS) return null;
  return { row: row - 1, column: column - 1 };
}

const LETTER_A = 0x41;
const DIGIT_0 = 0x30;
const MOST_LETTERS = 3;
const MOST_DIGITS = 7;

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
  const [, letters, digits] = /^([A-Z]{1,3})([1-9]\d{0,6})$/.exec(address) ?? [];
  if (letters === undefined || digits === undefined) return null;
  let column = 0;
  for (const letter of letters) column = column * 26 + letter.charCodeAt(0) - 64;
  return { row: Number(digits) - 1, column: column - 1 };
}

import { cellText } from "./cellText";
import { demandFitting } from "./placedCells";

/**
 * The cells of a text with one row a line, its fields parted by a tab or a comma. A field that begins with a quotation
 * mark ends with one, as spreadsheet programs write fields with line breaks; where the closing mark is missing the
 * quotation mark is text like any other. Rows are as long as the longest one; more cells than a table has are a FileFault.
 */
export function delimitedCells(text: string, delimiter: "\t" | ","): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  let at = 0;
  while (at < text.length) {
    const { value, end } = quotedField(text, at, delimiter) ?? plainField(text, at, delimiter);
    row.push(cellText(value));
    at = end + 1;
    if (text[end] === delimiter) continue;
    if (text[end] === "\r" && text[at] === "\n") at += 1;
    rows.push(row);
    row = [];
  }
  if (row.length > 0) rows.push(row);
  const columns = rows.reduce((most, { length }) => Math.max(most, length), 0);
  demandFitting(rows.length, columns);
  return rows.map((cells) => [...cells, ...Array.from<string>({ length: columns - cells.length }).fill("")]);
}

interface Field {
  readonly value: string;
  /** Where the delimiter or line break behind it stands. */
  readonly end: number;
}

function plainField(text: string, start: number, delimiter: string): Field {
  let end = start;
  while (end < text.length && !endsField(text[end], delimiter)) end += 1;
  return { value: text.slice(start, end), end };
}

function quotedField(text: string, start: number, delimiter: string): Field | null {
  if (text[start] !== '"') return null;
  let mark = text.indexOf('"', start + 1);
  // Two of them stand for one; a pattern would not get through very many.
  while (mark >= 0 && text[mark + 1] === '"') mark = text.indexOf('"', mark + 2);
  const end = mark + 1;
  if (mark < 0 || (end < text.length && !endsField(text[end], delimiter))) return null;
  return { value: text.slice(start + 1, mark).replaceAll('""', '"'), end };
}

function endsField(character: string | undefined, delimiter: string): boolean {
  return character === delimiter || character === "\n" || character === "\r";
}

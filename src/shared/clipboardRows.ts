/** A field, in quotation marks where it holds tabs or line breaks, and what ends it. */
const FIELD = /("(?:[^"]|"")*"|[^\t\r\n]*)(\t|\r\n|\r|\n|$)/y;

/** The fields of a block of cells as programs put it on the clipboard: tabs between columns, a line for each row. */
export function clipboardRows(text: string): string[][] {
  const rows: string[][] = [[]];
  FIELD.lastIndex = 0;
  for (;;) {
    const [, field = "", end = ""] = FIELD.exec(text) ?? [];
    rows.at(-1)?.push(unquoted(field));
    if (end === "") break;
    // The last line ends like all others: no row begins there.
    if (end !== "\t" && FIELD.lastIndex === text.length) break;
    if (end !== "\t") rows.push([]);
  }
  return rows;
}

function unquoted(field: string): string {
  const isQuoted = field.length > 1 && field.startsWith('"') && field.endsWith('"');
  return isQuoted ? field.slice(1, -1).replaceAll('""', '"') : field;
}

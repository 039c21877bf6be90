import type { SetTable } from "../page/typeset";

/**
 * The rows that stay on one page with the row after them: the header; the last row with what follows the table; and all
 * rows of a planned page that begins with a merged cell, with a part of one, or with the results under the table. Such a
 * page moves as a whole: a program that finds room for more rows on the page before does not pull them apart.
 */
export function keptRows({ heights, headerRows, pageStarts, cells }: SetTable, follows: boolean): ReadonlySet<number> {
  const kept = new Set(Array.from({ length: headerRows }, (_, row) => row));
  const joined = cells.filter(({ rows, part, kind }) => rows > 1 || part > 0 || kind === "label");
  const firstRows = new Set(joined.map(({ row }) => row));
  pageStarts.forEach((start, index) => {
    if (!firstRows.has(start)) return;
    const end = pageStarts[index + 1] ?? heights.length;
    for (let row = start; row < end - 1; row += 1) kept.add(row);
  });
  if (follows) kept.add(heights.length - 1);
  return kept;
}

import { issue, type Issue } from "../../shared/issue";
import { truncate } from "../../shared/text";
import { isBlank, textOf } from "./cellText";
import { contentAt, placeAt, type FoundSheet } from "./found";

/** How much of a row's text a message quotes. */
const QUOTED = 40;

/**
 * Rows with values but without a key, such as one that was inserted for a new unit: they must not be lost in silence.
 * `columns` are those in which values are entered.
 */
export function strangeRows(
  found: FoundSheet,
  rows: { readonly from: number; readonly to: number },
  columns: readonly number[],
): Issue[] {
  const issues: Issue[] = [];
  for (let row = rows.from; row < rows.to; row += 1) {
    if (!isBlank(contentAt(found, row, found.keyColumn))) continue;
    const column = columns.find((index) => !isBlank(contentAt(found, row, index)));
    if (column === undefined) continue;
    const text = truncate(textOf(contentAt(found, row, column)) ?? "", QUOTED);
    issues.push(issue("row-without-key", placeAt(found, row, column), { text }));
  }
  return issues;
}

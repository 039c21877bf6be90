import type { RestoredValue } from "../../layout/plan";
import { formatReader, heldValue } from "../numberFormat";

/*
 * What has to be given to Excel so that a cell holds exactly a value. Excel reads every text that is written into a
 * cell as if it were typed: =1+1 becomes a formula, 2024-05-01 a day, 12.50 a number. In a cell with the text format
 * (@) texts stay as they are, but numbers become texts. A text behind an apostrophe stays a text everywhere.
 */

export const TEXT_FORMAT = "@";
export const GENERAL_FORMAT = "General";

export interface Input {
  readonly value: string | number | boolean;
  /** Whether the cell must not have the text format when the value is written. */
  readonly notAsText: boolean;
}

const EMPTY: Input = { value: "", notAsText: false };

/** How a value is written into a cell with a number format. */
export function inputFor(value: RestoredValue, format: string): Input {
  if (value === null || value === "") return EMPTY;
  if (typeof value === "object") {
    if ("formula" in value) return { value: `=${value.formula}`, notAsText: true };
    // An error value is typed as it is shown.
    if ("error" in value) return { value: value.error, notAsText: true };
    // Typed as a day it becomes the right number whichever way the workbook counts.
    const isNumber = typeof heldValue(value, formatReader(format), false) === "number";
    return isNumber ? { value: value.date, notAsText: false } : inputFor(value.date, format);
  }
  if (typeof value !== "string") return { value, notAsText: format === TEXT_FORMAT };
  if (format === TEXT_FORMAT && !value.startsWith("'")) return { value, notAsText: false };
  return { value: isPlainChinese(value) ? value : `'${value}`, notAsText: format === TEXT_FORMAT };
}

/** Chinese words without any digit are never taken for anything else, and need no apostrophe to be seen. */
function isPlainChinese(text: string): boolean {
  return /^[\p{Script=Han}（《〈“‘【〔「『]/u.test(text) && !/\p{N}/u.test(text.normalize("NFKC"));
}

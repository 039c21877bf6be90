import { lookUp } from "../../shared/lookUp";

/** The marks that rubric files join cells by; a cell that is printed as one of them is given in full width. */
const MARKS: Readonly<Record<string, string>> = { "<": "＜", "^": "＾" };

/** The text of a cell or paragraph as tables are printed: no blank lines, no spaces at the ends of a line. */
export function cellText(text: string): string {
  const tidy = text
    .replace(/\r\n?|[\v\f\u0085\u2028\u2029]/g, "\n")
    .replace(/[\u00A0\t]/g, " ")
    .replace(/[\u00AD\u200B-\u200D\u2060\uFEFF]|(?!\n)\p{Cc}/gu, "")
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "")
    .join("\n");
  return lookUp(MARKS, tidy) ?? tidy;
}

/** The lines of a text, each a paragraph. */
export function paragraphsOf(text: string): readonly string[] {
  return cellText(text)
    .split("\n")
    .filter((line) => line !== "");
}

/** An attribute that is a whole number from 0; 0 where it is none. */
export function wholeNumber(value: string | undefined): number {
  return value !== undefined && /^\s*\d{1,9}\s*$/.test(value) ? Number(value) : 0;
}

import { show } from "../../shared/decimal";
import type { CellContent, CellValue } from "../plan";

/** What a cell holds once a formula is put aside; an error value and a date stay told apart. */
export type PlainContent = CellValue | { readonly error: string } | { readonly date: string };

/** The value of a cell; of a formula its last result. Excel shows 15 digits of what a formula computes. */
export function plainContent(content: CellContent): PlainContent {
  if (content === null || typeof content !== "object" || !("formula" in content)) return content;
  const { value } = content;
  return typeof value === "number" ? Number(value.toPrecision(15)) : value;
}

export function isFormula(content: CellContent): boolean {
  return content !== null && typeof content === "object" && "formula" in content;
}

/** The formula of a cell that has no result yet: it was put there by a program that does not compute. Else null. */
export function uncomputed(content: CellContent): string | null {
  const waits = content !== null && typeof content === "object" && "formula" in content && content.value === null;
  return waits ? content.formula : null;
}

/** True for empty cells and cells with nothing but spaces. */
export function isBlank(content: CellContent): boolean {
  const plain = plainContent(content);
  return plain === null || (typeof plain === "string" && plain.trim() === "");
}

/** The value of a cell as text; null where it is blank. */
export function textOf(content: CellContent): string | null {
  const plain = plainContent(content);
  if (plain === null || isBlank(content)) return null;
  if (typeof plain === "string") return plain;
  if (typeof plain === "number") return show(plain);
  if (typeof plain === "boolean") return plain ? "TRUE" : "FALSE";
  return "error" in plain ? plain.error : plain.date;
}

import type { FieldValue } from "../../rules/field";
import { show } from "../../shared/decimal";
import type { IssueCode, IssueParameters } from "../../shared/issue";
import { understand } from "../cells/typedValue";
import type { EntryField } from "../form";
import type { CellContent, CellValue } from "../plan";
/** Reports something about the cell that is being read. */
export type Report = <C extends IssueCode>(code: C, parameters: IssueParameters<C>) => void;

/**
 * The value of an entry cell; undefined where it is blank. Common ways of writing are understood and reported; what
 * cannot be understood is given back as it stands, so that whoever checks the field tells what is wrong with it.
 */
export function readValue(entry: EntryField, content: CellContent, report: Report): FieldValue {
  const formula = uncomputed(content);
  if (formula !== null) {
    report("value-not-computed", {});
    return entry.field.type === "text" ? undefined : `=${formula}`;
  }
  if (content === null || isBlank(content)) return undefined;
  if (isFormula(content)) report("value-from-formula", { value: textOf(content) ?? "" });
  const plain = plainContent(content);
  if (entry.field.type === "text") return readText(content, report);
  if (typeof plain === "string") return readWords(entry, plain, report);
  if (typeof plain === "number") return readNumber(entry, plain, report);
  return plain !== null && typeof plain === "object" ? textOf(content) : plain;
}

function readText(content: CellContent, report: Report): string | undefined {
  const plain = plainContent(content);
  if (plain !== null && typeof plain === "object" && "error" in plain) {
    report("value-is-error", { value: plain.error });
    return undefined;
  }
  return textOf(content) ?? undefined;
}

function readNumber({ field, isRate, label }: EntryField, value: number, report: Report): FieldValue {
  if (field.type === "list") return [value];
  // A percentage typed into a cell for numbers becomes its hundredth.
  if (isRate && value > 0 && value <= 1) {
    report("rate-below-one", { label, value: show(value), percent: show(Number((value * 100).toPrecision(15))) });
  }
  return value;
}

function readWords(entry: EntryField, text: string, report: Report): FieldValue {
  const understood = understand(entry, text);
  if (understood === null) return text;
  if (understood.unusual) report("value-normalised", { found: text, value: understood.written });
  return understood.value;
}

/** What a cell holds once a formula is put aside; an error value and a date stay told apart. */
type PlainContent = CellValue | { readonly error: string } | { readonly date: string };

/** The value of a cell; of a formula its last result. Excel shows 15 digits of what a formula computes. */
function plainContent(content: CellContent): PlainContent {
  if (content === null || typeof content !== "object" || !("formula" in content)) return content;
  const { value } = content;
  return typeof value === "number" ? Number(value.toPrecision(15)) : value;
}

function isFormula(content: CellContent): boolean {
  return content !== null && typeof content === "object" && "formula" in content;
}

/** The formula of a cell that has no result yet: it was put there by a program that does not compute. Else null. */
function uncomputed(content: CellContent): string | null {
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

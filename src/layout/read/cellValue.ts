import type { FieldValue } from "../../rules/field";
import { show } from "../../shared/decimal";
import type { IssueCode, IssueParameters } from "../../shared/issue";
import { understand } from "../cells/entryValue";
import type { EntryField } from "../form";
import type { CellContent, CellValue, NumberContent } from "../plan";

/** Reports something about the cell that is being read. */
export type Report = <C extends IssueCode>(code: C, parameters: IssueParameters<C>) => void;

/**
 * The value of an entry cell; undefined where it is blank. Common ways of writing are understood and reported; what
 * cannot be understood is given back as it stands, so that whoever checks the field tells what is wrong with it.
 */
export function readValue(entry: EntryField, content: CellContent, report: Report): FieldValue {
  const formula = isFormula(content) ? content : null;
  if (formula?.value === null) {
    report("value-not-computed", {});
    return entry.field.type === "text" ? undefined : `=${formula.formula}`;
  }
  const plain = plainContent(content);
  if (isBlankPlain(plain)) return undefined;
  if (formula !== null) report("value-from-formula", { value: plainText(plain) });
  if (entry.field.type === "text") return readText(plain, report);
  if (typeof plain === "string") return readWords(entry, plain, report);
  if (typeof plain === "number") return readNumber(entry, plain, report);
  if (typeof plain === "boolean") return plain;
  return "number" in plain ? readShown(entry, plain, report) : plainText(plain);
}

function readText(plain: NonNullable<PlainContent>, report: Report): string | undefined {
  const text = plainText(plain);
  if (typeof plain !== "object" || !("error" in plain)) return text;
  report("value-is-error", { value: text });
  return undefined;
}

function readNumber({ field, isRate, label }: EntryField, value: number, report: Report): FieldValue {
  if (field.type === "list") return [value];
  if (field.type === "choices")
    return field.choices[value - 1] === undefined ? value : [field.choices[value - 1] ?? ""];
  // A percentage typed into a cell for numbers becomes its hundredth.
  if (isRate && value > 0 && value <= 1) {
    report("rate-below-one", { label, value: show(value), percent: show(Number((value * 100).toPrecision(15))) });
  }
  return value;
}

/** A percentage is read like the text that the cell shows; what is shown otherwise is told, as nobody sees the number. */
function readShown(entry: EntryField, { number, shown }: ShownNumber, report: Report): FieldValue {
  if (shown.endsWith("%")) {
    const understood = understand(entry, shown);
    if (understood === null) return shown;
    report("value-from-percent", { found: shown, value: understood.written });
    return understood.value;
  }
  report("value-shown-otherwise", { shown, value: show(number) });
  return readNumber(entry, number, report);
}

function readWords(entry: EntryField, text: string, report: Report): FieldValue {
  const understood = understand(entry, text);
  if (understood === null) return text;
  const words = { found: text, value: understood.written };
  const stored = entry.field.type === "date" ? "date-stored-as-text" : "value-stored-as-text";
  if (understood.unusual) report(text === understood.written ? stored : "value-normalised", words);
  return understood.value;
}

/** What a cell holds once a formula is put aside. */
type PlainContent = CellValue | NumberContent | { readonly error: string };

type ShownNumber = Extract<NumberContent, { readonly number: number }>;

/** The value of a cell; of a formula its last result. Excel shows 15 digits of what a formula computes. */
function plainContent(content: CellContent): PlainContent {
  if (!isFormula(content)) return content;
  const { value } = content;
  if (typeof value === "number") return digits(value);
  return value !== null && typeof value === "object" && "number" in value
    ? { ...value, number: digits(value.number) }
    : value;
}

function digits(value: number): number {
  return Number(value.toPrecision(15));
}

/** The value of a cell as it was put there, whatever its format makes of it. */
export function valueIn(content: CellContent): CellValue | undefined {
  if (content === null || typeof content !== "object") return content;
  return "number" in content ? content.number : undefined;
}

type Formula = Extract<CellContent, { readonly formula: string }>;

function isFormula(content: CellContent): content is Formula {
  return content !== null && typeof content === "object" && "formula" in content;
}

/** True for empty cells and cells with nothing but spaces. */
export function isBlank(content: CellContent): boolean {
  return isBlankPlain(plainContent(content));
}

function isBlankPlain(plain: PlainContent): plain is null | "" {
  return plain === null || (typeof plain === "string" && plain.trim() === "");
}

/** The value of a cell as text; null where it is blank. */
export function textOf(content: CellContent): string | null {
  const plain = plainContent(content);
  return isBlankPlain(plain) ? null : plainText(plain);
}

function plainText(plain: NonNullable<PlainContent>): string {
  if (typeof plain === "string") return plain;
  if (typeof plain === "number") return show(plain);
  if (typeof plain === "boolean") return plain ? "TRUE" : "FALSE";
  if ("number" in plain) return plain.shown;
  return "error" in plain ? plain.error : plain.date;
}

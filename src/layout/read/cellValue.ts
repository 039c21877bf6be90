import type { FieldValue } from "../../rules/field";
import { show } from "../../shared/decimal";
import type { IssueCode, IssueParameters } from "../../shared/issue";
import { understand } from "../cells/typedValue";
import type { EntryField } from "../form";
import type { CellContent } from "../plan";
import { isBlank, isFormula, plainContent, textOf, uncomputed } from "./cellText";

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

import type { Field, FieldValue } from "../../rules/field";
import { show } from "../../shared/decimal";
import type { IssueCode, IssueParameters } from "../../shared/wording/zh-CN";
import { normaliseName } from "../../shared/text";
import { LIST_SEPARATOR, NO, NONE, YES } from "../cells/words";
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

/** Full-width digits, letters and signs as half-width ones. Superscripts and circled numbers stay: they are not digits. */
export function halfWidth(text: string): string {
  return text
    .replace(/[\uFF01-\uFF5E]/g, (character) => String.fromCharCode(character.charCodeAt(0) - 0xfee0))
    .replaceAll("\u3000", " ")
    .replaceAll("\u2212", "-");
}

/** What a text in an entry cell stands for. */
interface Understood {
  readonly value: FieldValue;
  /** How the value is usually written. */
  readonly written: string;
  /** Whether it stands there otherwise. */
  readonly unusual: boolean;
}

/** What a text stands for in the cell of a field; null where that is not certain. */
export function understand(entry: EntryField, typed: string): Understood | null {
  const { field } = entry;
  const text = halfWidth(typed).trim();
  switch (field.type) {
    case "number":
    case "integer":
      return understandNumber(entry, text, typed);
    case "flag":
      return understandFlag(text, typed);
    case "list":
      return understandList(text, typed);
    case "choice":
      return understandChoice(field, typed);
    case "text":
      return { value: typed, written: typed, unusual: false };
  }
}

const PLAIN_NUMBER = /^[+-]?\d+(\.\d+)?$/;

function understandNumber({ isRate, countsEvents }: EntryField, text: string, typed: string): Understood | null {
  if (countsEvents && text === NONE) return { value: 0, written: NONE, unusual: typed !== NONE };
  const number = isRate ? text.replace(/\s*%$/, "") : text;
  if (!PLAIN_NUMBER.test(number)) return null;
  const value = Number(number) + 0;
  // Text that looks like a number is no number to the spreadsheet program, so it is always told.
  return { value, written: show(value), unusual: true };
}

const FLAGS: ReadonlyMap<string, boolean> = new Map([
  [YES, true],
  [NO, false],
  ["√", true],
  ["×", false],
  ["Y", true],
  ["N", false],
  ["y", true],
  ["n", false],
]);

function understandFlag(text: string, typed: string): Understood | null {
  const value = FLAGS.get(text);
  if (value === undefined) return null;
  const written = value ? YES : NO;
  return { value, written, unusual: typed !== written };
}

function understandList(text: string, typed: string): Understood | null {
  if (text === NONE) return { value: [], written: NONE, unusual: typed !== NONE };
  const parts = text.split(LIST_SEPARATOR).map((part) => part.trim());
  if (!parts.every((part) => PLAIN_NUMBER.test(part))) return null;
  const value = parts.map((part) => Number(part) + 0);
  const unusual = /\s/.test(text) || text !== typed.replaceAll("；", LIST_SEPARATOR);
  return { value, written: value.map(show).join(LIST_SEPARATOR), unusual };
}

function understandChoice(field: Extract<Field, { type: "choice" }>, typed: string): Understood | null {
  const wanted = normaliseName(typed);
  const choice = field.choices.find((candidate) => normaliseName(candidate) === wanted);
  return choice === undefined ? null : { value: choice, written: choice, unusual: choice !== typed };
}

import { type FieldValue, choiceNamed, type EnteredValue, type Field } from "../../rules/field";
import { isDay } from "../../shared/day";
import { show } from "../../shared/decimal";
import type { EntryField } from "../form";
import type { PlannedValue } from "../plan";
import { LIST_SEPARATOR, NO, NONE, YES, FLAG_SIGNS } from "./words";
import { normaliseName } from "../../shared/text";
import { halfWidth, typedDate, typedNumber } from "../../shared/typedText";

/** An entered value as it stands in its cell. Values that do not fit their field stay as they are, to be reported. */
export function cellOf({ field }: EntryField, value: FieldValue): PlannedValue {
  if (value === null || value === undefined) return null;
  if (typeof value === "object") return listText(value);
  if (field.type === "flag" && typeof value === "boolean") return value ? YES : NO;
  return field.type === "date" && typeof value === "string" ? dayOrText(value) : value;
}

/** A text that is a day as a day, any other as it is. */
export function dayOrText(text: string): PlannedValue {
  return isDay(text) ? { date: text } : text;
}

function listText(list: readonly (number | string | boolean | null)[]): string {
  if (list.length === 0) return NONE;
  return list.map((entry) => (typeof entry === "number" ? show(entry) : String(entry))).join(LIST_SEPARATOR);
}

/*
 * What a typed text means. Worksheets, the trial of a rule and files that are read all ask here, so that 95%, √, 无 or
 * ＋５ mean the same wherever they are typed.
 */

/** As much of a field as its texts are read by. */
export type TypedField = Pick<EntryField, "field" | "isRate" | "countsEvents">;

/** What a text in an entry cell stands for. */
export interface Understood {
  readonly value: EnteredValue;
  /** How the value is usually written. */
  readonly written: string;
  /** Whether it stands there otherwise. */
  readonly unusual: boolean;
}

/** What a text stands for in the cell of a field; null where that is not certain. */
export function understand(entry: TypedField, typed: string): Understood | null {
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
    case "date":
      return understandDate(text);
    case "choice":
      return understandChoice(field, typed);
    case "choices":
      return understandChoices(field, typed);
    case "text":
      return { value: typed, written: typed, unusual: false };
  }
}

function understandNumber({ isRate, countsEvents }: TypedField, text: string, typed: string): Understood | null {
  if (countsEvents && text === NONE) return { value: 0, written: NONE, unusual: typed !== NONE };
  const value = typedNumber(isRate ? text.replace(/\s*%$/, "") : text);
  if (value === null) return null;
  // Text that looks like a number is no number to the spreadsheet program, so it is always told.
  return { value, written: show(value), unusual: true };
}

const FLAGS: ReadonlyMap<string, boolean> = new Map([[YES, true], [NO, false], ...FLAG_SIGNS]);

function understandFlag(text: string, typed: string): Understood | null {
  const value = FLAGS.get(text);
  if (value === undefined) return null;
  const written = value ? YES : NO;
  return { value, written, unusual: typed !== written };
}

function understandList(text: string, typed: string): Understood | null {
  if (text === NONE) return { value: [], written: NONE, unusual: typed !== NONE };
  const value: number[] = [];
  for (const part of text.split(LIST_SEPARATOR)) {
    const number = typedNumber(part);
    if (number === null) return null;
    value.push(number);
  }
  const unusual = /\s/.test(text) || text !== typed.replaceAll("；", LIST_SEPARATOR);
  return { value, written: value.map(show).join(LIST_SEPARATOR), unusual };
}

/** Text that looks like a date is no date to the spreadsheet program, so it is always told. */
function understandDate(text: string): Understood | null {
  const day = typedDate(text);
  return day === null || !isDay(day) ? null : { value: day, written: day, unusual: true };
}

function understandChoice(field: Extract<Field, { type: "choice" }>, typed: string): Understood | null {
  const choice = choiceNamed(field, typed);
  return choice === null ? null : { value: choice, written: choice, unusual: choice !== typed };
}

/** Choices by their names, or by their places in the list, as the prompt numbers them. */
function understandChoices({ choices }: Extract<Field, { type: "choices" }>, typed: string): Understood | null {
  if (typed.trim() === NONE) return { value: [], written: NONE, unusual: typed !== NONE };
  const value: string[] = [];
  for (const part of halfWidth(typed).split(LIST_SEPARATOR)) {
    const wanted = normaliseName(part);
    const named = choices.find((one) => normaliseName(one) === wanted) ?? choices[Number(wanted) - 1];
    if (wanted === "" || named === undefined) return null;
    if (!value.includes(named)) value.push(named);
  }
  const written = value.join(LIST_SEPARATOR);
  return { value, written, unusual: written !== typed };
}

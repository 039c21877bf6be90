import { issue, type Issue } from "../shared/issue";
import { listed, said } from "../shared/said";
import { normaliseName, truncate } from "../shared/text";
import { isDay } from "../shared/day";
import { inTheWay, typedDate } from "../shared/typedText";
import { lookUp } from "../shared/lookUp";
import { numberText } from "../shared/words";

interface FieldBase {
  readonly id: string;
  /** What the clerk reads beside the cell. */
  readonly label: string;
  /** A required field that is blank leaves the item unscored; a rule may ask for others depending on these. */
  readonly required: boolean;
}

/** One value that somebody enters for one item of one unit. Bounds are inclusive; null means none. */
export type Field = FieldBase &
  (
    | {
        readonly type: "number";
        readonly min: number;
        readonly max: number | null;
        /** So many out of a hundred: a percent sign may be written. */
        readonly percent?: true;
        /** The item at which the same value is entered, in its field of the same id: no sheet asks for it again. */
        readonly enteredAt?: string;
      }
    | { readonly type: "integer"; readonly min: number; readonly max: number | null }
    | { readonly type: "flag" }
    | {
        readonly type: "list";
        readonly least: number;
        readonly most: number | null;
        /** How many there must be at least, where that is prescribed. */
        readonly count?: number;
        /** Only lines of the ledger fill it: no sheet asks for it. */
        readonly ledgerOnly?: true;
      }
    | {
        /** A day, YYYY-MM-DD. */
        readonly type: "date";
        readonly earliest: string | null;
        readonly latest: string | null;
        /** By when it is due, where that is prescribed. */
        readonly due?: string;
      }
    | {
        readonly type: "choice";
        readonly choices: readonly string[];
        /** Other names of choices, each with the choice that it stands for. */
        readonly aliases?: Readonly<Record<string, string>>;
      }
    | { readonly type: "choices"; readonly choices: readonly string[] }
    | { readonly type: "text" }
  );

type Plain = number | boolean | string | null;

/** An entered value, not yet checked against its field; null and undefined are blank. */
export type FieldValue = Plain | readonly Plain[] | undefined;

/** A value that is there. */
export type EnteredValue = Exclude<FieldValue, null | undefined>;

export type FieldValues = Readonly<Record<string, FieldValue>>;

/** The item at which a field is entered, where that is another than its own. */
export function enteredAt(field: Field): string | null {
  return field.type === "number" ? (field.enteredAt ?? null) : null;
}

/** False where a value is blank. */
export function isEntered(value: FieldValue): value is EnteredValue {
  return value !== null && value !== undefined;
}

/** Checks one entered value against its field; null where it can be used. Blank values are the caller's matter. */
export function checkField(field: Field, value: EnteredValue): Issue | null {
  switch (field.type) {
    case "number":
      return checkNumber(field, value);
    case "integer":
      return checkInteger(field, value);
    case "flag":
      return typeof value === "boolean" ? null : fault("not-a-flag", field, value);
    case "list":
      return checkList(field, value);
    case "date":
      return checkDate(field, value);
    case "choice":
      return typeof value === "string" && field.choices.includes(value)
        ? null
        : issue("not-a-choice", { field: field.id }, { ...quoted(field, value), known: listed(field.choices) });
    case "choices":
      return Array.isArray(value) && value.every((one) => typeof one === "string" && field.choices.includes(one))
        ? null
        : issue("not-choices", { field: field.id }, { ...quoted(field, value), known: listed(field.choices) });
    case "text":
      return typeof value === "string" ? null : fault("not-a-text", field, value);
  }
}

/** The choice that a text names, by itself or by another name; null where it names none. */
export function choiceNamed(
  { choices, aliases = {} }: Extract<Field, { type: "choice" }>,
  text: string,
): string | null {
  const wanted = normaliseName(text);
  const named = choices.find((choice) => normaliseName(choice) === wanted);
  const alias = Object.keys(aliases).find((name) => normaliseName(name) === wanted);
  return named ?? (alias === undefined ? null : (lookUp(aliases, alias) ?? null));
}

type NumericField = Extract<Field, { type: "number" | "integer" }>;

function checkNumber(field: NumericField, value: EnteredValue, max = field.max): Issue | null {
  if (typeof value !== "number" || !Number.isFinite(value)) return notANumber(field, value);
  if (value < field.min) return outOfRange("below-minimum", field, value, field.min);
  if (max !== null && value > max) return outOfRange("above-maximum", field, value, max);
  return null;
}

/** A larger number is no exact count any more. */
const LARGEST_INTEGER = Number.MAX_SAFE_INTEGER;

function checkInteger(field: NumericField, value: EnteredValue): Issue | null {
  const found = checkNumber(field, value, field.max ?? LARGEST_INTEGER);
  return found ?? (Number.isInteger(value) ? null : fault("not-a-whole-number", field, value));
}

function checkList(field: Extract<Field, { type: "list" }>, value: EnteredValue): Issue | null {
  if (!Array.isArray(value)) return fault("not-a-list", field, value);
  for (const entry of value) {
    if (typeof entry !== "number" || !Number.isFinite(entry)) return fault("not-a-list", field, value);
    if (entry < field.least) return outOfRange("below-minimum", field, entry, field.least);
    if (field.most !== null && entry > field.most) return outOfRange("above-maximum", field, entry, field.most);
  }
  return null;
}

/** Days that are written alike come in the order of their texts. */
function checkDate(field: Extract<Field, { type: "date" }>, value: EnteredValue): Issue | null {
  const written = typeof value === "string" ? typedDate(value) : null;
  if (written !== null && !isDay(written)) return fault("no-such-day", field, value);
  if (written === null || written !== value) return fault("not-a-date", field, value);
  if (field.earliest !== null && written < field.earliest)
    return outsideDates("date-too-early", field, written, field.earliest);
  if (field.latest !== null && written > field.latest)
    return outsideDates("date-too-late", field, written, field.latest);
  return null;
}

type TypeFault = "not-a-whole-number" | "not-a-flag" | "not-a-list" | "not-a-text" | "not-a-date" | "no-such-day";

const HOW = {
  point: "number-with-point",
  points: "number-with-one-point",
  power: "number-written-out",
  digits: "number-shorter",
  day: "number-not-day",
  time: "number-not-time",
} as const;

/** Says what is in the way of reading a text as a number. */
export function notANumber({ id, label }: Pick<Field, "id" | "label">, value: EnteredValue): Issue {
  const found = typeof value === "string" ? inTheWay(value) : null;
  const how = typeof found === "string" ? HOW[found] : found === null ? "plain-number" : said("number-without", found);
  return issue("not-a-number", { field: id }, { ...quoted({ label }, value), how });
}

function fault(code: TypeFault, field: Field, value: EnteredValue): Issue {
  return issue(code, { field: field.id }, quoted(field, value));
}

function outOfRange(code: "below-minimum" | "above-maximum", field: Field, value: number, limit: number): Issue {
  return issue(code, { field: field.id }, { label: field.label, value: numberText(value), limit: numberText(limit) });
}

function outsideDates(code: "date-too-early" | "date-too-late", field: Field, value: string, limit: string): Issue {
  return issue(code, { field: field.id }, { label: field.label, value, limit });
}

function quoted({ label }: Pick<Field, "label">, value: EnteredValue): { label: string; value: string } {
  const text = typeof value === "string" ? value : JSON.stringify(value);
  return { label, value: truncate(text, 60) };
}

/** The number in a field, null where it is blank. Throws where the value was not checked before. */
export function numberIn(values: FieldValues, id: string): number | null {
  const value = lookUp(values, id);
  if (value === null || value === undefined) return null;
  if (typeof value === "number") return value;
  throw new TypeError(`field ${id} holds no number`);
}

/** The flag in a field, null where it is blank. Throws where the value was not checked before. */
export function flagIn(values: FieldValues, id: string): boolean | null {
  const value = lookUp(values, id);
  if (value === null || value === undefined) return null;
  if (typeof value === "boolean") return value;
  throw new TypeError(`field ${id} holds no flag`);
}

/** The list in a field, null where it is blank. Throws where the value was not checked before. */
export function listIn(values: FieldValues, id: string): readonly number[] | null {
  const value = lookUp(values, id);
  if (value === null || value === undefined) return null;
  if (typeof value === "object" && value.every((entry) => typeof entry === "number")) return value;
  throw new TypeError(`field ${id} holds no list`);
}

/** The day in a field, null where it is blank. Throws where the value was not checked before. */
export function dayIn(values: FieldValues, id: string): string | null {
  const day = textIn(values, id);
  if (day === null || isDay(day)) return day;
  throw new TypeError(`field ${id} holds no day`);
}

/** What is chosen of several, null where it is blank. Throws where the value was not checked before. */
export function choicesIn(values: FieldValues, id: string): readonly string[] | null {
  const value = lookUp(values, id);
  if (value === null || value === undefined) return null;
  if (typeof value === "object" && value.every((entry) => typeof entry === "string")) return value;
  throw new TypeError(`field ${id} holds no choices`);
}

/** The text in a field, null where it is blank. Throws where the value was not checked before. */
export function textIn(values: FieldValues, id: string): string | null {
  const value = lookUp(values, id);
  if (value === null || value === undefined) return null;
  if (typeof value === "string") return value;
  throw new TypeError(`field ${id} holds no text`);
}

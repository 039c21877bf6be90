import type { FieldValue } from "../../rules/field";
import { isDay } from "../../shared/day";
import { show } from "../../shared/decimal";
import type { EntryField } from "../form";
import type { PlannedValue } from "../plan";
import { LIST_SEPARATOR, NO, NONE, YES } from "./words";

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

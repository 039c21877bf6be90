import type { FieldValue } from "../../rules/field";
import { show } from "../../shared/decimal";
import type { EntryField } from "../form";
import type { CellValue } from "../plan";
import { LIST_SEPARATOR, NO, NONE, YES } from "./words";

/** An entered value as it stands in its cell. Values that do not fit their field stay as they are, to be reported. */
export function cellOf({ field }: EntryField, value: FieldValue): CellValue {
  if (value === null || value === undefined) return null;
  if (typeof value === "object") return listText(value);
  if (field.type === "flag" && typeof value === "boolean") return value ? YES : NO;
  return value;
}

function listText(list: readonly (number | string | boolean | null)[]): string {
  if (list.length === 0) return NONE;
  return list.map((entry) => (typeof entry === "number" ? show(entry) : String(entry))).join(LIST_SEPARATOR);
}

const DAY = 86_400_000;
/** Day 0 of the count that spreadsheets use from March 1900 on. */
const DAY_ZERO = Date.UTC(1899, 11, 30);
const FIRST_YEAR = 2000;
const LAST_YEAR = 2099;

/** The day count of a date YYYY-MM-DD of this century; null for any other text. */
export function dayCount(text: string): number | null {
  const [, year, month, day] = (/^(\d{4})-(\d{2})-(\d{2})$/.exec(text) ?? []).map(Number);
  if (year === undefined || month === undefined || day === undefined) return null;
  const date = new Date(Date.UTC(year, month - 1, day));
  const exists = date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  if (!exists || year < FIRST_YEAR || year > LAST_YEAR) return null;
  return (date.getTime() - DAY_ZERO) / DAY;
}

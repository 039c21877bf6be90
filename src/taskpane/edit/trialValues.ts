import { cellOf, understand, type TypedField } from "../../layout/cells/entryValue";
import type { EntryField } from "../../layout/form";
import { textOf } from "../../layout/read/cellValue";
import type { FieldValue } from "../../rules/field";
import { dayAfter, isDay } from "../../shared/day";
import { times } from "../../shared/decimal";

/** Units are told apart by having less of everything, and every day a day later, one after the other. */
const SHARES = [1, 0.8, 0.5] as const;

/** The sample value of one of several units. */
export function spread(value: FieldValue, unit: number): FieldValue {
  if (typeof value === "string" && isDay(value)) return dayAfter(value, unit);
  const share = SHARES[unit] ?? 1;
  if (typeof value !== "number" || share === 1) return value;
  const less = times(value, share);
  return Number.isInteger(value) ? Math.floor(less) : less;
}

/** What a text in a field of the trial stands for: what it would in a worksheet. What means nothing stays for the engine to refuse. */
export function entered(text: string, entry: TypedField): FieldValue {
  if (text.trim() === "") return null;
  const understood = understand(entry, text);
  return understood === null ? text : understood.value;
}

/** A value as it is typed. */
export function typedText(entry: EntryField, value: FieldValue): string {
  return textOf(cellOf(entry, value)) ?? "";
}

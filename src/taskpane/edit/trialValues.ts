import type { Field, FieldValue } from "../../rules/field";
import { show, times } from "../../shared/decimal";

/** Units are told apart by having less of everything, one after the other. */
const SHARES = [1, 0.8, 0.5] as const;

/** The sample value of one of several units. */
export function spread(value: FieldValue, unit: number): FieldValue {
  const share = SHARES[unit] ?? 1;
  if (typeof value !== "number" || share === 1) return value;
  const less = times(value, share);
  return Number.isInteger(value) ? Math.floor(less) : less;
}

/** What a text in a field of the trial stands for. */
export function entered(text: string, field: Field): FieldValue {
  const plain = text.normalize("NFKC").trim();
  if (plain === "") return null;
  switch (field.type) {
    case "flag":
      return plain === "true";
    case "number":
    case "integer":
      return numberOr(plain);
    case "list":
      return plain.split(/[;；]/).map((one) => numberOr(one.trim()));
    case "choice":
    case "text":
      return text;
  }
}

/** The number in a text; the text itself where it is none, for the engine to say so. */
function numberOr(text: string): number | string {
  return /^-?\d+(\.\d+)?$/.test(text) ? Number(text) : text;
}

/** A value as it is typed. */
export function typedText(value: FieldValue): string {
  if (value === null || value === undefined) return "";
  if (typeof value === "number") return show(value);
  return typeof value === "object" ? value.map(String).join(";") : String(value);
}

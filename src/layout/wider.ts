import type { Field } from "../rules/field";

/** A field that takes what either of two fields takes. Both are of one type, which a rubric's checks see to. */
export function wider(one: Field, other: Field): Field {
  if (one.type === "number" && other.type === "number") return { ...one, ...range(one, other) };
  if (one.type === "integer" && other.type === "integer") return { ...one, ...range(one, other) };
  if (one.type === "list" && other.type === "list") {
    return { ...one, least: Math.min(one.least, other.least), most: higher(one.most, other.most) };
  }
  if (one.type === "choice" && other.type === "choice") {
    return { ...one, choices: [...new Set([...one.choices, ...other.choices])] };
  }
  return one;
}

interface Range {
  readonly min: number;
  readonly max: number | null;
}

function range(one: Range, other: Range): Range {
  return { min: Math.min(one.min, other.min), max: higher(one.max, other.max) };
}

/** The higher of two limits; no limit is higher than any. */
function higher(one: number | null, other: number | null): number | null {
  return one === null || other === null ? null : Math.max(one, other);
}

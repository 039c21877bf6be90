import type { EntryPlace } from "../layout/fill/entryTarget";
import type { FieldValue } from "../rules/field";
import type { Unit } from "../scoring/entries";

/** The value of a unit at a place; undefined where it is blank. */
export function entryValue(unit: Unit, { part, item, field }: EntryPlace): FieldValue {
  if (part === "category") return unit.category;
  if (part === "attributes") return unit.attributes?.[field];
  if (part !== "final") return unit[part]?.[item]?.[field];
  const decided = field === "grade" ? unit.final?.grade : unit.final?.reason;
  return decided === "" ? undefined : decided;
}

/** The unit with another value at a place, as a workbook is read: what is blank is left out. */
export function withEntryValue(unit: Unit, { part, item, field }: EntryPlace, value: FieldValue): Unit {
  switch (part) {
    case "category":
      throw new RangeError("a category is entered in no cell");
    case "attributes":
      return { ...unit, attributes: withKey(unit.attributes, field, value) };
    case "final":
      return { ...unit, final: withDecision(unit.final, field, value) };
    case "entries":
    case "self":
      return { ...unit, [part]: withKey(unit[part], item, withKey(unit[part]?.[item], field, value)) };
  }
}

function withKey<V>(values: Readonly<Record<string, V>> | undefined, key: string, value: V | undefined) {
  if (value !== undefined) return { ...values, [key]: value };
  const others = Object.entries(values ?? {}).filter(([name]) => name !== key);
  return others.length === 0 ? undefined : Object.fromEntries(others);
}

/** A decision of which one half is blank has an empty text there. */
function withDecision(final: Unit["final"], field: string, value: FieldValue): Unit["final"] {
  const decided = { grade: final?.grade ?? "", reason: final?.reason ?? "", [field]: String(value ?? "") };
  return decided.grade === "" && decided.reason === "" ? undefined : decided;
}

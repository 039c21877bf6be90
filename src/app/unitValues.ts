import type { EntryPlace } from "../layout/fill/entryTarget";
import type { EnteredValue, FieldValue } from "../rules/field";
import type { Unit } from "../scoring/entries";
import type { Place } from "../shared/issue";
import { lookUp, setEntry } from "../shared/lookUp";

/** One value of a unit and where it belongs. */
export interface UnitValue extends EntryPlace {
  readonly value: EnteredValue;
}

/** What tells the values of a unit apart. */
export function valueKey({ part, item, field }: EntryPlace): string {
  return JSON.stringify([part, item, field]);
}

/** The values of a unit; blank ones are none. */
export function valuesOf(unit: Unit): readonly UnitValue[] {
  const found: UnitValue[] = [];
  const add = (part: EntryPlace["part"], item: string, values: Readonly<Record<string, FieldValue>>) => {
    for (const [field, value] of Object.entries(values)) {
      // A decision without a grade or a reason has an empty text there.
      const blank = value === null || value === undefined || (part === "final" && value === "");
      if (!blank) found.push({ part, item, field, value });
    }
  };
  add("category", "", { category: unit.category });
  add("attributes", "", unit.attributes ?? {});
  for (const part of ["entries", "self"] as const) {
    for (const [item, values] of Object.entries(unit[part] ?? {})) add(part, item, values);
  }
  add("final", "", { ...unit.final });
  return found;
}

/** The unit that has these values. */
export function unitOf(name: string, values: Iterable<UnitValue>): Unit {
  const parts: Record<"entries" | "self", Record<string, Record<string, FieldValue>>> = { entries: {}, self: {} };
  const attributes: Record<string, FieldValue> = {};
  const single = new Map<string, string>();
  for (const { part, item, field, value } of values) {
    if (part === "entries" || part === "self") putInto(parts[part], item, field, value);
    else if (part === "attributes") setEntry(attributes, field, value);
    else if (typeof value === "string") single.set(field, value);
  }
  const category = single.get("category");
  const [grade, reason] = [single.get("grade"), single.get("reason")];
  return {
    name,
    ...(category === undefined ? {} : { category }),
    ...(Object.keys(attributes).length === 0 ? {} : { attributes }),
    ...parts,
    ...(grade === undefined && reason === undefined ? {} : { final: { grade: grade ?? "", reason: reason ?? "" } }),
  };
}

function putInto(items: Record<string, Record<string, FieldValue>>, item: string, field: string, value: FieldValue) {
  const values = lookUp(items, item) ?? {};
  setEntry(items, item, values);
  setEntry(values, field, value);
}

/** The place of a value, as issues name it. */
export function placeOfValue({ part, item, field }: EntryPlace, unit: string): Place {
  if (part === "entries" || part === "self") return { unit, item, field, side: part };
  return { unit, field: part === "attributes" ? field : part };
}

const FLAGS = new Map<unknown, string>([
  [true, "是"],
  [false, "否"],
]);

/** A value as messages quote it. */
export function valueWords(value: EnteredValue): string {
  if (typeof value === "object") return value.map(String).join(";") || "无";
  return FLAGS.get(value) ?? String(value);
}

/** The value of a unit at a place; undefined where it is blank. */
export function entryValue(unit: Unit, { part, item, field }: EntryPlace): FieldValue {
  if (part === "category") return unit.category;
  if (part === "attributes") return lookUp(unit.attributes, field);
  if (part !== "final") return lookUp(lookUp(unit[part], item), field);
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
      return { ...unit, [part]: withKey(unit[part], item, withKey(lookUp(unit[part], item), field, value)) };
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

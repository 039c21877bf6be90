import { lookUp } from "../shared/lookUp";

/*
 * Whether a value that came out of JSON is a unit as it stands: what the schema would take without a change. The schema
 * takes its time, and tells what is wrong where something is.
 */

const KEYS: ReadonlySet<string> = new Set(["name", "category", "attributes", "entries", "self", "final"]);

export function isSoundUnit(data: unknown): boolean {
  if (!isObject(data)) return false;
  for (const key in data) if (!KEYS.has(key) || !isSoundPart(key, lookUp(data, key))) return false;
  return typeof data.name === "string";
}

function isSoundPart(key: string, value: unknown): boolean {
  switch (key) {
    case "name":
      return typeof value === "string";
    case "category":
      return value === null || typeof value === "string";
    case "attributes":
      return areValues(value);
    case "entries":
    case "self":
      return areItems(value);
    default:
      // A decided grade is rare.
      return false;
  }
}

/** A dictionary without the one key that is none of a dictionary's. */
function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value) && !Object.hasOwn(value, "__proto__");
}

function areItems(value: unknown): boolean {
  if (!isObject(value)) return false;
  for (const id in value) if (!areValues(lookUp(value, id))) return false;
  return true;
}

function areValues(value: unknown): boolean {
  if (!isObject(value)) return false;
  for (const id in value) {
    const one = lookUp(value, id);
    if (!isPlain(one) && !(Array.isArray(one) && one.every(isPlain))) return false;
  }
  return true;
}

function isPlain(value: unknown): boolean {
  return value === null || typeof value === "number" || typeof value === "string" || typeof value === "boolean";
}

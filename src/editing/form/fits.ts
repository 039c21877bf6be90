import type { FormField, FormNode, FormOption } from "./describe";

/** The keys and values of an object; none of anything else. */
export function entriesOf(value: unknown): readonly (readonly [string, unknown])[] {
  return typeof value === "object" && value !== null && !Array.isArray(value) ? Object.entries(value) : [];
}

/** What stands under a key; undefined where there is nothing. */
export function valueAt(value: unknown, key: string): unknown {
  return entriesOf(value).find(([name]) => name === key)?.[1];
}

/** The elements of a list; none of anything else. */
export function elementsOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

/** An object with another value under a key; undefined takes the key away. The order of keys stays. */
export function withValue(holder: unknown, key: string, value: unknown): Readonly<Record<string, unknown>> {
  const others = entriesOf(holder);
  const known = others.some(([name]) => name === key);
  const entries = known
    ? others.map(([name, own]) => [name, name === key ? value : own] as const)
    : [...others, [key, value] as const];
  return Object.fromEntries(entries.filter(([, own]) => own !== undefined));
}

/** The path to the one text or number in which two values differ; null where they differ in more than that. */
export function typedPath(before: unknown, after: unknown): string | null {
  const [old, now] = [partsOf(before), partsOf(after)];
  if (old === null || now === null) return old === now ? "" : null;
  const keys = new Set([...old.keys(), ...now.keys()]);
  const [key, ...others] = [...keys].filter((one) => old.get(one) !== now.get(one));
  if (key === undefined || others.length > 0) return null;
  const inner = typedPath(old.get(key), now.get(key));
  return inner === null ? null : `${key}.${inner}`;
}

/** What an object or list consists of; null for what has no parts. */
function partsOf(value: unknown): ReadonlyMap<string, unknown> | null {
  return typeof value === "object" && value !== null ? new Map(Object.entries(value)) : null;
}

/** Which of several shapes a value has: the first that it fits; undefined where none. */
export function optionOf(value: unknown, options: readonly FormOption[]): FormOption | undefined {
  return options.find(({ node }) => fits(value, node));
}

/** Whether a value has a shape, as far as that tells it from others: what is entered in it may still be wrong. */
function fits(value: unknown, node: FormNode): boolean {
  switch (node.is) {
    case "nothing":
      return value === null;
    case "fixed":
      return value === node.value;
    case "choice":
      return node.values.some((one) => one === value);
    case "text":
      return typeof value === "string";
    case "number":
      return typeof value === "number";
    case "flag":
      return typeof value === "boolean";
    case "list":
      return Array.isArray(value);
    case "names":
      return typeof value === "object" && value !== null && !Array.isArray(value);
    case "either":
      return optionOf(value, node.options) !== undefined;
    case "group":
      return fitsGroup(value, node.fields);
    case "anything":
      return true;
  }
}

function fitsGroup(value: unknown, fields: readonly FormField[]): boolean {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return false;
  const keys = Object.keys(value);
  if (!keys.every((key) => fields.some((field) => field.key === key))) return false;
  return fields.every(({ key, node, required }) => {
    const own = valueAt(value, key);
    if (node.is === "fixed") return own === node.value;
    // A number that is being typed may be missing; its key is there.
    return !required || keys.includes(key);
  });
}

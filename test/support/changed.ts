import { rubricSchema, type Rubric } from "../../src/rubric/schema";

/**
 * A copy of a rubric with other values at some paths (items[3].max, items[0].phases["x"]); undefined takes a key away.
 * The shape stays one that the schema accepts.
 */
export function changed(rubric: Rubric, edits: Readonly<Record<string, unknown>>): Rubric {
  const copy: unknown = structuredClone(rubric);
  for (const [path, value] of Object.entries(edits)) put(copy, keysOf(path), value);
  return rubricSchema.parse(copy);
}

function keysOf(path: string): readonly string[] {
  return [...path.matchAll(/\["([^"]+)"\]|\[(\d+)\]|([^.[\]]+)/g)].map(([, quoted, index, name]) =>
    String(quoted ?? index ?? name),
  );
}

function put(root: unknown, keys: readonly string[], value: unknown): void {
  const last = keys.at(-1);
  const holder = keys.slice(0, -1).reduce((node, key) => (isTree(node) ? node[key] : undefined), root);
  if (last === undefined || !isTree(holder)) throw new Error(`no place ${keys.join(".")}`);
  if (value === undefined) Reflect.deleteProperty(holder, last);
  else holder[last] = value;
}

function isTree(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null;
}

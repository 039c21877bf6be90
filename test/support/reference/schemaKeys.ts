import { z } from "zod";
import { rubricJsonSchema } from "../../../src/rubric/schema";

/** A key that files can have, with where it stands: events.each.least. Lists and names chosen by a file are no part of it. */
export interface Key {
  readonly path: string;
  /** Whether everything that can have it must. */
  readonly required: boolean;
  /** The words among which to choose, where the key holds one of several. */
  readonly values: readonly string[];
}

const nodeSchema = z.looseObject({
  properties: z.record(z.string(), z.unknown()).optional(),
  required: z.array(z.string()).optional(),
  items: z.unknown().optional(),
  additionalProperties: z.unknown().optional(),
  anyOf: z.array(z.unknown()).optional(),
  oneOf: z.array(z.unknown()).optional(),
  const: z.unknown().optional(),
  enum: z.array(z.unknown()).optional(),
});

/** A part of a JSON schema. */
export type SchemaNode = z.infer<typeof nodeSchema>;

/** The format of rubric files. */
export const wholeSchema: SchemaNode = nodeSchema.parse(rubricJsonSchema());

/** The alternatives of a part, those of alternatives among them. */
export function alternatives(node: SchemaNode): readonly SchemaNode[] {
  const own = [...(node.anyOf ?? []), ...(node.oneOf ?? [])].map((one) => nodeSchema.parse(one));
  return own.length === 0 ? [node] : own.flatMap(alternatives);
}

/** The part under a key, whatever alternative or list has it; throws where none does. */
export function under(node: SchemaNode, ...keys: readonly string[]): SchemaNode {
  const [key, ...rest] = keys;
  if (key === undefined) return node;
  const found = shapes(node).find(({ properties }) => properties?.[key] !== undefined);
  if (found === undefined) throw new Error(`no ${key}`);
  return under(nodeSchema.parse(found.properties?.[key]), ...rest);
}

/** The objects that a part can be, or be a list of. */
function shapes(node: SchemaNode): readonly SchemaNode[] {
  return alternatives(node).flatMap((one) => {
    if (one.properties !== undefined) return [one];
    const inner = [one.items, one.additionalProperties].map((part) => nodeSchema.safeParse(part));
    return inner.flatMap((part) => (part.success ? shapes(part.data) : []));
  });
}

/** Words among which a part chooses; only words, numbers and flags are said by the reader's own. */
function wordsOf(node: SchemaNode): readonly string[] {
  return alternatives(node).flatMap((one) => {
    const lists = nodeSchema.safeParse(one.items);
    const inner = lists.success ? wordsOf(lists.data) : [];
    return [...inner, ...[one.const, ...(one.enum ?? [])].filter((word) => typeof word === "string")];
  });
}

/** The keys of a part and of everything inside it but what is inside `closed`. */
export function keysOf(node: SchemaNode, closed: readonly string[] = []): readonly Key[] {
  const keys = new Map<string, Key>();
  for (const key of allKeys(node, "", closed)) {
    const known = keys.get(key.path);
    const values = [...new Set([...(known?.values ?? []), ...key.values])];
    keys.set(key.path, { ...key, required: key.required && (known?.required ?? true), values });
  }
  return [...keys.values()];
}

function allKeys(node: SchemaNode, before: string, closed: readonly string[]): readonly Key[] {
  return shapes(node).flatMap(({ properties = {}, required = [] }) =>
    Object.entries(properties).flatMap(([name, inner]) => {
      const path = before === "" ? name : `${before}.${name}`;
      const part = nodeSchema.parse(inner);
      const own: Key = { path, required: required.includes(name), values: wordsOf(part) };
      return [own, ...(closed.includes(path) ? [] : allKeys(part, path, closed))];
    }),
  );
}

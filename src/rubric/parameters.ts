type Tree = Readonly<Record<string, unknown>>;

/**
 * What is stated, with other parameters: each key of `set` names one, or with dots one inside others
 * ("scale.partSteps", "measure.parts.0.weight"). A name that leads nowhere is left to the schema to find.
 */
export function withParameters(stated: object | null, set: Tree): unknown {
  return Object.entries(set).reduce<unknown>((current, [key, value]) => put(current, key.split("."), value), {
    ...stated,
  });
}

function put(holder: unknown, [key, ...rest]: readonly string[], value: unknown): unknown {
  if (key === undefined) return value;
  if (Array.isArray(holder)) return putInList(holder, key, rest, value);
  const tree = isTree(holder) ? holder : {};
  return { ...tree, [key]: put(tree[key], rest, value) };
}

/** A place that the list does not have makes nothing of it, which no schema takes. */
function putInList(list: readonly unknown[], key: string, rest: readonly string[], value: unknown): unknown {
  if (!list.some((_, place) => String(place) === key)) return null;
  return list.map((element, place) => (String(place) === key ? put(element, rest, value) : element));
}

function isTree(value: unknown): value is Tree {
  return typeof value === "object" && value !== null;
}

/** Whether a parameter is the other or holds it: "scale" holds "scale.partSteps". */
export function holds(one: string, other: string): boolean {
  return one === other || other.startsWith(`${one}.`);
}

/** Whether two parameters cannot be set independently of each other. */
export function overlap(one: string, other: string): boolean {
  return holds(one, other) || holds(other, one);
}

/** JSON with the keys of all objects in order and without undefined: equal data give equal text. */
export function canonicalJson(value: unknown): string {
  return JSON.stringify(value, (_key, inner: unknown) => (isRecord(inner) ? sorted(inner) : inner));
}

/** The same text of an object in pieces, those of its lists one by one; they hold nothing that JSON leaves out. */
export function* canonicalPieces(record: object): Generator<string> {
  const parts = Object.entries(sorted({ ...record })).filter(([, value]) => value !== undefined);
  for (const [index, [key, value]] of parts.entries()) {
    yield `${index === 0 ? "{" : ","}${JSON.stringify(key)}:`;
    if (!Array.isArray(value)) yield canonicalJson(value);
    else {
      const list: readonly unknown[] = value;
      for (const [place, one] of list.entries()) yield `${place === 0 ? "[" : ","}${canonicalJson(one)}`;
      yield list.length === 0 ? "[]" : "]";
    }
  }
  yield parts.length === 0 ? "{}" : "}";
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function sorted(record: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(record).sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0)));
}

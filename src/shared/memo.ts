/** A function of objects that nobody changes, worked out once for each; what nobody holds any more is forgotten. */
export function memoised<K extends object, V>(work: (key: K) => V): (key: K) => V {
  const known = new WeakMap<K, { readonly value: V }>();
  return (key) => {
    const entry = known.get(key) ?? { value: work(key) };
    known.set(key, entry);
    return entry.value;
  };
}

/** What a table has under a key, put there when it is first asked for. */
export function entryOf<K, V>(table: Map<K, V & {}>, key: K, work: () => V & {}): V {
  const known = table.get(key);
  if (known !== undefined) return known;
  const value = work();
  table.set(key, value);
  return value;
}

/** A value that is worked out when it is first asked for. */
export function once<V>(work: () => V): () => V {
  let known: { readonly value: V } | undefined;
  return () => (known ??= { value: work() }).value;
}

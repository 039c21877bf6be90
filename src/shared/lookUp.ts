/*
 * Records by keys that come from outside: a cell, a file, a rubric. Every object also answers to names that it inherits
 * ("constructor", "__proto__"), and none of these is an entry of a record.
 */

/** What a record itself has under a key. */
export function lookUp<V>(record: Readonly<Record<string, V>> | null | undefined, key: string): V | undefined {
  return record !== null && record !== undefined && Object.hasOwn(record, key) ? record[key] : undefined;
}

/** Puts a value under a key, whatever its name: only this one name is not an entry where it is assigned. */
export function setEntry<V>(record: Record<string, V>, key: string, value: NoInfer<V>): void {
  if (key !== "__proto__") record[key] = value;
  else Object.defineProperty(record, key, { value, writable: true, enumerable: true, configurable: true });
}

import { at } from "./list";

/** JSON with the keys of all objects in order and without undefined: equal data give equal text. */
export function canonicalJson(value: unknown): string {
  if (typeof value !== "object" || value === null) return JSON.stringify(value);
  return Array.isArray(value) ? listJson(value) : objectJson(value);
}

function listJson(list: readonly unknown[]): string {
  let text = "[";
  for (const element of list) {
    if (text !== "[") text += ",";
    text += element === undefined ? "null" : canonicalJson(element);
  }
  return `${text}]`;
}

function objectJson(record: object): string {
  let text = "{";
  for (const [key, value] of inOrder(record)) {
    if (value === undefined) continue;
    if (text !== "{") text += ",";
    text += `${JSON.stringify(key)}:${canonicalJson(value)}`;
  }
  return `${text}}`;
}

/** The same text of an object in pieces, those of its lists one by one; they hold nothing that JSON leaves out. */
export function* canonicalPieces(record: object): Generator<string> {
  const parts = inOrder(record).filter(([, value]) => value !== undefined);
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

/** The entries of an object as they always follow one another: whole numbers first, then all other keys as texts. */
function inOrder(record: object): readonly (readonly [string, unknown])[] {
  const entries: [string, unknown][] = Object.entries(record);
  // In every object those stand first already.
  let names = 0;
  while (names < entries.length && isIndex(at(entries, names)[0])) names += 1;
  if (isSorted(entries, names)) return entries;
  const sorted = entries.slice(names).sort(([one], [other]) => (one < other ? -1 : 1));
  return [...entries.slice(0, names), ...sorted];
}

function isSorted(entries: readonly (readonly [string, unknown])[], start: number): boolean {
  for (let index = start + 1; index < entries.length; index += 1) {
    if (at(entries, index)[0] < at(entries, index - 1)[0]) return false;
  }
  return true;
}

/** The first number that is no index of a list. */
const NO_INDEX = 2 ** 32 - 1;

/** Whether objects have a key among their numbers. */
function isIndex(key: string): boolean {
  const number = Number(key);
  return number < NO_INDEX && String(number >>> 0) === key;
}

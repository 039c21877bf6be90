import { at } from "./list";

/** JSON with the keys of all objects in order and without undefined: equal data give equal text. */
export function canonicalJson(value: unknown): string {
  if (typeof value === "string") return textJson(value);
  if (typeof value !== "object" || value === null) return JSON.stringify(value);
  return Array.isArray(value) ? listJson(value) : objectJson(value);
}

/** All but what JSON writes as it is in a text: its own signs, control characters, halves of characters. */
const ESCAPED = /[^ !#-[\]-\uD7FF\uE000-\uFFFF]/;

function textJson(text: string): string {
  return ESCAPED.test(text) ? JSON.stringify(text) : `"${text}"`;
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
  const { keys, values } = inOrder(record);
  let text = "{";
  for (let index = 0; index < keys.length; index += 1) {
    const value = values[index];
    if (value === undefined) continue;
    if (text !== "{") text += ",";
    text += `${textJson(at(keys, index))}:${canonicalJson(value)}`;
  }
  return `${text}}`;
}

/** The same text of an object in pieces, those of its lists one by one; they hold nothing that JSON leaves out. */
export function* canonicalPieces(record: object): Generator<string> {
  const { keys, values } = inOrder(record);
  let start = "{";
  for (const [index, key] of keys.entries()) {
    const value = values[index];
    if (value === undefined) continue;
    yield `${start}${textJson(key)}:`;
    start = ",";
    if (!Array.isArray(value)) yield canonicalJson(value);
    else {
      const list: readonly unknown[] = value;
      for (const [place, one] of list.entries()) yield `${place === 0 ? "[" : ","}${canonicalJson(one)}`;
      yield list.length === 0 ? "[]" : "]";
    }
  }
  yield start === "{" ? "{}" : "}";
}

/** An object by its keys and, in the same places, their values. */
interface Ordered {
  readonly keys: readonly string[];
  readonly values: readonly unknown[];
}

/** An object with its keys as they always follow one another: whole numbers first, then all other keys as texts. */
function inOrder(record: object): Ordered {
  const keys = Object.keys(record);
  const values: unknown[] = Object.values(record);
  // In every object those stand first already.
  let names = 0;
  while (names < keys.length && isIndex(at(keys, names))) names += 1;
  if (isSorted(keys, names)) return { keys, values };
  const places = [...keys.keys()];
  const sorted = places.slice(names).sort((one, other) => (at(keys, one) < at(keys, other) ? -1 : 1));
  const order = [...places.slice(0, names), ...sorted];
  return { keys: order.map((place) => at(keys, place)), values: order.map((place) => values[place]) };
}

function isSorted(keys: readonly string[], start: number): boolean {
  for (let index = start + 1; index < keys.length; index += 1) {
    if (at(keys, index) < at(keys, index - 1)) return false;
  }
  return true;
}

/** The first number that is no index of a list. */
const NO_INDEX = 2 ** 32 - 1;

const DIGITS = { first: "0".charCodeAt(0), last: "9".charCodeAt(0) };

/** Whether objects have a key among their numbers. */
function isIndex(key: string): boolean {
  const first = key.charCodeAt(0);
  if (!(first >= DIGITS.first && first <= DIGITS.last)) return false;
  const number = Number(key);
  return number < NO_INDEX && String(number >>> 0) === key;
}

import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";

/*
 * Files as they come out of accidents and of hands that mean harm, made by chance from a seed: the same seed makes the
 * same file.
 */

/** Numbers by chance. */
export interface Chance {
  /** A whole number from 0, less than `end`. */
  below(end: number): number;
  pick<T>(choices: readonly [T, ...T[]]): T;
}

export function chanceOf(seed: number): Chance {
  let state = seed >>> 0;
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
  const below = (end: number) => Math.floor(next() * end);
  return { below, pick: (choices) => choices[below(choices.length)] ?? choices[0] };
}

const PIECES: readonly [string, ...string[]] = [
  "",
  "\u200b",
  "\u202e",
  "\u0000",
  "\ud800",
  "__proto__",
  "constructor",
  "-1",
  "1e308",
  "99999999999999999999",
  "NaN",
  "=1+1",
  "&amp;",
  "<",
  "</row>",
  "<row>",
  "<a>".repeat(2_000),
  '"',
  "]]>",
  "A1048577",
  "村".repeat(40_000),
  "{",
  "[[[[",
  "null",
  "。",
];

/** A text with a few pieces taken out, put in, doubled or exchanged. */
export function spoiltText(text: string, chance: Chance): string {
  let spoilt = text;
  for (let change = 0; change <= chance.below(3); change += 1) {
    const at = chance.below(spoilt.length + 1);
    const end = Math.min(spoilt.length, at + chance.below(60));
    const between = chance.pick([
      () => chance.pick(PIECES),
      () => "",
      () => spoilt.slice(at, end).repeat(2),
      () => spoilt.slice(at, end).replace(/\d/g, () => String(chance.below(10))),
      () => spoilt.slice(chance.below(spoilt.length + 1)).slice(0, 40),
    ]);
    spoilt = spoilt.slice(0, at) + between() + spoilt.slice(end);
  }
  return spoilt;
}

/** Bytes with some of them changed, or cut off. */
function spoiltBytes(bytes: Uint8Array, chance: Chance): Uint8Array {
  const spoilt = bytes.slice(0, chance.below(4) === 0 ? chance.below(bytes.length + 1) : bytes.length);
  for (let change = 0; change <= chance.below(20) && spoilt.length > 0; change += 1) {
    spoilt[chance.below(spoilt.length)] = chance.below(256);
  }
  return spoilt;
}

/** A package one of whose parts is spoilt, gone, or another one; or whose bytes are. */
export function spoiltPackage(bytes: Uint8Array, chance: Chance): Uint8Array {
  if (chance.below(5) === 0) return spoiltBytes(bytes, chance);
  const parts = unzipSync(bytes);
  const names = Object.keys(parts);
  const name = names[chance.below(names.length)] ?? "";
  const part = parts[name] ?? new Uint8Array();
  const other = parts[names[chance.below(names.length)] ?? ""] ?? part;
  const change = chance.below(10);
  if (change === 0) return zipSync(Object.fromEntries(Object.entries(parts).filter(([own]) => own !== name)));
  return zipSync({ ...parts, [name]: change === 1 ? other : strToU8(spoiltText(strFromU8(part), chance)) });
}

const VALUES: readonly [unknown, ...unknown[]] = [
  null,
  "",
  -1,
  0.1,
  1e308,
  9007199254740991,
  true,
  [],
  {},
  "\u200b",
  "村".repeat(40_000),
  [[[[]]]],
  { constructor: 1 },
  "2020-13-45",
];

/** JSON one of whose values is another, gone, doubled or under another key; or whose text is spoilt. */
export function spoiltJson(json: string, chance: Chance): string {
  if (chance.below(4) === 0) return spoiltText(json, chance);
  return JSON.stringify(spoiltValue(JSON.parse(json), chance));
}

function spoiltValue(value: unknown, chance: Chance): unknown {
  const inside = typeof value === "object" && value !== null && chance.below(8) > 0;
  if (!inside) return chance.pick(VALUES);
  const entries: [string, unknown][] = Object.entries(value);
  if (entries.length === 0) return chance.pick(VALUES);
  const index = chance.below(entries.length);
  const [key, member] = entries[index] ?? ["", null];
  const changed = chance.pick<() => [string, unknown][]>([
    () => [[key, spoiltValue(member, chance)]],
    () => [[key, spoiltValue(member, chance)]],
    () => [[key, spoiltValue(member, chance)]],
    () => (chance.below(3) === 0 ? [] : [[chance.pick(PIECES), member]]),
  ])();
  const list = entries.toSpliced(index, 1, ...changed);
  if (Array.isArray(value)) return (chance.below(6) === 0 ? [...entries, ...entries] : list).map(([, one]) => one);
  // Not by assignment: a key may be __proto__.
  return Object.fromEntries(list);
}

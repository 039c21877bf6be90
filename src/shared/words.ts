import { show } from "./decimal";
import type { Language } from "./language";
import { visible } from "./text";
import { filled, placesIn, type Matching, type Placeholders, type Words } from "./wording/table";
import { lookUp } from "./lookUp";

type Value = string | number;

/** Sentences by their values, which nobody changes: where many units have the same values it is put together once. */
const told = new WeakMap<object, { readonly text: string; readonly sentence: string }>();

/** A sentence with its values, numbers written in full; throws where one is missing. */
export function sentence(text: string, values: Readonly<Record<string, Value>>): string {
  const known = told.get(values);
  if (known?.text === text) return known.sentence;
  const made = { text, sentence: filled(text, (name) => valueText(lookUp(values, name))) };
  told.set(values, made);
  return made.sentence;
}

/** Beyond it, or nearer to nothing than its inverse, digits say nothing any more. */
const LARGEST = 1e21;

/** A number as sentences quote it: in full, and very large or small ones as powers of ten (1.7e+308). */
export function numberText(value: number): string {
  const size = Math.abs(value);
  return size !== 0 && (size >= LARGEST || size < 1 / LARGEST) ? String(value) : show(value);
}

/** More digits than anybody reads; the first of them stand for all. */
const LONG_NUMBER = /(\d{20})\d{20,}…?/g;

/** What stands in a sentence for a value. */
export function valueText(value: unknown): string {
  if (typeof value === "string") return visible(value).replace(LONG_NUMBER, "$1…");
  if (typeof value === "number") return numberText(value);
  throw new TypeError("a placeholder has no value");
}

/**
 * A table of words as a program asks for them: a sentence without placeholders is a text, one with a placeholder makes a
 * text of its value, one with several of their values by name.
 */
export type Texts<Table> = {
  readonly [Code in keyof Table]: Table[Code] extends string ? TextOf<Placeholders<Table[Code]>> : Texts<Table[Code]>;
};

type TextOf<Places extends string> = [Places] extends [never]
  ? string
  : IsOne<Places> extends true
    ? (value: Value) => string
    : (values: Readonly<Record<Places, Value>>) => string;

/** Whether a union has one member: then each member is all of it. */
type IsOne<All, Each = All> = Each extends unknown ? ([All] extends [Each] ? true : false) : never;

/** Makes the texts of a table. */
function textsOf<Table extends Words>(table: Table): Texts<Table>;
// The compiler cannot follow how they are made: what they are is said above.
function textsOf(table: Words): unknown {
  return Object.fromEntries(Object.entries(table).map(([code, words]) => [code, textOf(words)]));
}

function textOf(words: string | Words): unknown {
  if (typeof words !== "string") return textsOf(words);
  const places = placesIn(words);
  if (places.size === 0) return words;
  if (places.size === 1) return (value: Value) => filled(words, () => valueText(value));
  return (values: Readonly<Record<string, Value>>) => filled(words, (name) => valueText(lookUp(values, name)));
}

/** The texts of a table in both languages; it does not compile where a code or placeholder differs. */
export function bilingual<const Chinese extends Words, const English extends Words>(
  chinese: Chinese,
  english: English & Matching<Chinese, English>,
): Readonly<Record<Language, Texts<Chinese>>>;
// With the same placeholders the English texts are asked for like the Chinese ones.
export function bilingual(chinese: Words, english: Words): Readonly<Record<Language, unknown>> {
  return { "zh-CN": textsOf(chinese), "en-US": textsOf(english) };
}

/** A short label in both languages, side by side. */
export type Label = readonly [chinese: string, english: string];

export function labelIn([chinese, english]: Label, language: Language): string {
  return language === "zh-CN" ? chinese : english;
}

/*
 * Words in two languages. A table gives each code a sentence; {name} in it is filled in when the sentence is said. The
 * table of the other language is held against it by the compiler: the same codes, and in each sentence the same
 * placeholders.
 *
 * {name} takes what the user or a document has written, {#name} words of the program's own, which are said in the
 * language of the sentence. {name|file|files} says a number with the word that goes with it.
 */

/** A table of sentences, some of them in groups. */
export interface Words {
  readonly [code: string]: string | Words;
}

/** A table of what users are told of their files: how grave it is, and the sentence. */
export type IssueTable = Readonly<Record<string, readonly ["error" | "warning" | "notice", string]>>;

/** The sentences of such a table. */
export type Sentences<Table extends IssueTable> = { readonly [Code in keyof Table]: Table[Code][1] };

/** What stands in the braces of a sentence, without the forms of a counted word. */
export type Placeholders<Text extends string> = Text extends `${string}{${infer Inside}}${infer Rest}`
  ? (Inside extends `${infer Place}|${string}` ? Place : Inside) | Placeholders<Rest>
  : never;

/** A value for every placeholder of a sentence, by its name; `Own` where the program's own words are to stand. */
export type ParametersOf<Text extends string, Own = never> = {
  readonly [Place in Placeholders<Text> as Place extends `#${infer Name}` ? Name : Place]: Place extends `#${string}`
    ? Own
    : string | number;
};

/** What the compiler names where a sentence has other placeholders than that of the original. */
interface Needs<Place extends string> {
  readonly placeholders: Place;
}

/** The table `Own`, where it has the codes of `Original` and in each sentence its placeholders. */
export type Matching<Original, Own> = {
  readonly [Code in keyof Original | keyof Own]: Code extends keyof Original
    ? Code extends keyof Own
      ? MatchingWords<Original[Code], Own[Code]>
      : Original[Code]
    : never;
};

type MatchingWords<Original, Own> = Original extends string
  ? Own extends string
    ? Same<Placeholders<Original>, Placeholders<Own>> extends true
      ? Own
      : Needs<Placeholders<Original>>
    : Needs<Placeholders<Original>>
  : Matching<Original, Own>;

type Same<A, B> = [A] extends [B] ? ([B] extends [A] ? true : false) : false;

/** Sentences side by side, Chinese and English, where each pair has the same placeholders. */
export type Paired<Table> = {
  readonly [Code in keyof Table]: Table[Code] extends readonly [
    infer Chinese extends string,
    infer English extends string,
  ]
    ? Same<Placeholders<Chinese>, Placeholders<English>> extends true
      ? Table[Code]
      : Needs<Placeholders<Chinese>>
    : never;
};

/** Takes a table in another language than the original one; it does not compile where a code or placeholder differs. */
export function translation<Original>() {
  return <const Own extends Words>(table: Own & Matching<Original, Own>): Own => table;
}

/** One pair of braces. */
interface Place {
  readonly name: string;
  readonly own: boolean;
  /** The words for one and for several. */
  readonly counted: readonly [one: string, several: string] | null;
}

/**
 * A sentence with everything filled in: `word` gives the text for a name, `own` that it stands for words of the
 * program's own.
 */
export function filled(text: string, word: (name: string, own: boolean) => string): string {
  let sentence = "";
  for (const part of partsOf(text))
    sentence += typeof part === "string" ? part : placed(part, word(part.name, part.own));
  return sentence;
}

function placed({ counted }: Place, word: string): string {
  return counted === null ? word : `${word} ${counted[word === "1" ? 0 : 1]}`;
}

/** The names of a sentence's placeholders. */
export function placesIn(text: string): ReadonlySet<string> {
  return new Set(partsOf(text).flatMap((part) => (typeof part === "string" ? [] : [part.name])));
}

const PLACE = /\{(#?)(\w+)(?:\|([^|{}]*)\|([^|{}]*))?\}/g;

/** Sentences taken apart; they are finitely many, and some are said for every unit of a workbook. */
const taken = new Map<string, readonly (string | Place)[]>();

function partsOf(text: string): readonly (string | Place)[] {
  const known = taken.get(text);
  if (known !== undefined) return known;
  const parts: (string | Place)[] = [];
  let from = 0;
  for (const { index, 0: all, 1: mark, 2: name = "", 3: one, 4: several } of text.matchAll(PLACE)) {
    const counted = one === undefined || several === undefined ? null : ([one, several] as const);
    parts.push(text.slice(from, index), { name, own: mark === "#", counted });
    from = index + all.length;
  }
  parts.push(text.slice(from));
  taken.set(text, parts);
  return parts;
}

/** error: the value cannot be used · warning: blank or suspicious · notice: the document leaves the case open. */
export type Severity = IssueTable[string][0];

import { valueText } from "./words";
import { entryIssuesChinese } from "./wording/entriesChinese";
import { fileIssuesChinese } from "./wording/filesChinese";
import { ownBookIssuesChinese } from "./wording/ownBookChinese";
import { rubricIssuesChinese } from "./wording/rubricsChinese";
import { filled, type ParametersOf, type Placeholders, type Sentences } from "./wording/table";
import { termsChinese } from "./wording/termsChinese";
import { lookUp } from "./lookUp";

/*
 * Sentences as data: a code and the values that fill it. They are put into words when somebody reads them, in the
 * reader's language.
 */

/** Every issue: how grave it is, and its sentence in Chinese. */
export const issueTable = {
  ...entryIssuesChinese,
  ...rubricIssuesChinese,
  ...fileIssuesChinese,
  ...ownBookIssuesChinese,
} as const;

/** The Chinese sentences of issues. */
export type IssueTexts = Sentences<typeof issueTable>;
type TermTexts = typeof termsChinese;

/** What sentences and parts of sentences are known by. */
type Code = keyof IssueTexts | keyof TermTexts;

/** A word of the program's own that needs no values. */
export type Term = {
  [C in keyof TermTexts]: [Placeholders<TermTexts[C]>] extends [never] ? C : never;
}[keyof TermTexts];

/** What stands for {#name}: a word, a sentence within the sentence, or several of them. */
export type OwnWords = Term | Said | readonly OwnWords[];

/** A sentence, or a part of one, with its values. */
export interface Said {
  readonly code: Code;
  readonly parameters: Readonly<Record<string, Parameter>>;
}

/** What fills a placeholder; among the texts are the codes of words. */
type Parameter = string | number | Said | readonly OwnWords[];

/** A part of a sentence; the compiler checks that every placeholder has its value. */
export function said<C extends Exclude<keyof TermTexts, Term>>(
  code: C,
  parameters: ParametersOf<TermTexts[C], OwnWords>,
): Said {
  return { code, parameters };
}

/** A text that is said as it is in every language: a name, a value, a piece of a file. */
export function written(text: string): Said {
  return said("as-written", { text });
}

/** Texts one after the other; says so where there are none. */
export function listed(texts: readonly string[]): OwnWords {
  return texts.length === 0 ? "none" : texts.map(written);
}

/** One thing or another. */
export function either(words: readonly OwnWords[]): OwnWords {
  return chained("either", words);
}

/** One statement after another. */
export function together(words: readonly OwnWords[]): OwnWords {
  return chained("together", words);
}

function chained(code: "either" | "together", [first = [], ...others]: readonly OwnWords[]): OwnWords {
  return others.reduce((before, next) => said(code, { first: before, second: next }), first);
}

/** How things are said in a language. */
export interface Speech {
  /** The sentence of a code, its placeholders not filled. */
  readonly text: (code: Code) => string;
  /** Stands between the members of a list. */
  readonly separator: string;
}

export const chineseSpeech: Speech = {
  text: (code) => (isTermCode(code) ? termsChinese[code] : issueTable[code][1]),
  separator: "、",
};

/** Whether a code is that of a part of sentences. */
export function isTermCode(code: string): code is keyof TermTexts {
  return Object.hasOwn(termsChinese, code);
}

/** Whether a text is the code of a word. */
export function isTerm(text: string): text is Term {
  return isTermCode(text) && !termsChinese[text].includes("{");
}

/** A sentence in words. */
export function inWords(speech: Speech, { code, parameters }: Said): string {
  return filled(speech.text(code), (name, own) => {
    const value = lookUp(parameters, name);
    return own ? ownWords(speech, value) : valueText(value);
  });
}

/** Words of the program's own in a language. */
export function ownWords(speech: Speech, words: Parameter | undefined): string {
  if (typeof words === "string" && isTerm(words)) return speech.text(words);
  if (Array.isArray(words)) return words.map((one: OwnWords) => ownWords(speech, one)).join(speech.separator);
  if (typeof words === "object" && "code" in words) return inWords(speech, words);
  throw new TypeError(`no words of the program's own: ${typeof words}`);
}

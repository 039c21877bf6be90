import { lookUp } from "../../shared/lookUp";
import { append } from "../../shared/list";

/**
 * A printed text in one form, for patterns: half-width signs, no blanks, no quotation marks, digits for numerals that
 * count something. Every place in it leads back to the text as printed.
 */
export interface FlatText {
  readonly flat: string;
  /** The printed text from one place of the flat one up to another. */
  printed(start: number, end: number): string;
}

/** Longer texts than this are no rules that somebody wrote for one item; they are not read. */
export const LONGEST_TEXT = 4000;

/** A character of the flat text and where it comes from. */
interface Character {
  readonly text: string;
  readonly from: number;
  readonly to: number;
}

/** Brings a printed text into one form. */
export function flatten(text: string): FlatText {
  const characters = NUMERALS.reduce(withDigits, charactersOf(text));
  return {
    flat: characters.map((one) => one.text).join(""),
    printed: (start, end) => text.slice(characters[start]?.from ?? text.length, characters[end - 1]?.to ?? 0).trim(),
  };
}

/** The text with stretches of it blanked out as a break between clauses; places stay the same. */
export function without(text: FlatText, spans: readonly { readonly start: number; readonly end: number }[]): FlatText {
  const characters = text.flat.split("");
  for (const { start, end } of spans) characters.fill(";", start, end);
  return { ...text, flat: characters.join("") };
}

/** The text with other characters for some stretches; places in it lead back to the same printed text. */
export function replaced<One extends { readonly start: number; readonly end: number }>(
  text: FlatText,
  stretches: readonly One[],
  by: (stretch: One) => string,
): FlatText {
  if (stretches.length === 0) return text;
  const parts: string[] = [];
  const from: number[] = [];
  const to: number[] = [];
  let place = 0;
  const keep = (end: number) => {
    for (; place < end; place += 1) {
      parts.push(text.flat.charAt(place));
      from.push(place);
      to.push(place + 1);
    }
  };
  for (const stretch of stretches) {
    keep(stretch.start);
    for (const character of by(stretch)) {
      parts.push(character);
      from.push(stretch.start);
      to.push(stretch.end);
    }
    place = stretch.end;
  }
  keep(text.flat.length);
  const end = text.flat.length;
  return { flat: parts.join(""), printed: (first, last) => text.printed(from[first] ?? end, to[last - 1] ?? 0) };
}

const BLANK = /[^\S\n]/;
const QUOTES = /[“”‘’"'「」『』\u200b\ufeff]/;
/** Numbers in circles, raised and lowered ones, and squared units stay: they are no digits of the numbers beside them. */
const NO_DIGITS = /[\u2460-\u24ff\u00b2\u00b3\u00b9\u2070-\u209c\u3371-\u33df]/;
const SIGNS: Readonly<Record<string, string>> = {
  "*": "×",
  "✕": "×",
  "╳": "×",
  "–": "-",
  "—": "-",
  "~": "-",
  "﹣": "-",
  "−": "-",
};

function charactersOf(text: string): readonly Character[] {
  const found: Character[] = [];
  let from = 0;
  for (const printed of text) {
    const to = from + printed.length;
    for (const unit of formOf(printed, text.slice(to), found.at(-1)?.text ?? "")) found.push({ text: unit, from, to });
    from = to;
  }
  return found;
}

/** What a printed character becomes, in UTF-16 units; a blank stays only between two digits, which it keeps apart. */
function formOf(printed: string, after: string, before: string): readonly string[] {
  if (QUOTES.test(printed)) return [];
  if (BLANK.test(printed)) return /\d/.test(before) && /^\s*[\d０-９]/.test(after) ? [" "] : [];
  if (NO_DIGITS.test(printed)) return [printed];
  const form = printed.normalize("NFKC");
  return (lookUp(SIGNS, form) ?? form).split("").filter((unit) => unit === "\n" || !BLANK.test(unit));
}

const DIGITS = "零一二三四五六七八九";
const UNITS: Readonly<Record<string, number>> = { 十: 10, 百: 100 };

/** The Chinese numerals that numberOf understands. */
const NUMERAL = "[零〇一二两三四五六七八九十百]+";

/** The number that Chinese numerals up to 999 say: 二十五, 一百, 两. */
export function numberOf(numerals: string): number {
  let total = 0;
  let digit: number | null = null;
  for (const character of numerals.replaceAll("两", "二").replaceAll("〇", "零")) {
    const unit = lookUp(UNITS, character);
    if (unit === undefined) {
      digit = DIGITS.indexOf(character);
    } else {
      total += (digit ?? 1) * unit;
      digit = null;
    }
  }
  return total + (digit ?? 0);
}

interface Numerals {
  readonly pattern: RegExp;
  readonly digits: (found: string) => string;
}

const plainNumber = (found: string) => String(numberOf(found));
const COUNTED =
  "(?:个|次(?!性)|项|起|件|篇|例|宗|人|名|位|条|处|份|类|户|家|场|期|天|日|小时|张|台|只|辆|本|册|块|间|座|棵|亩|票(?!否决)|学时|课时)";

/** Which numerals count something; others are parts of words (一般, 十分重视, 一票否决). */
const NUMERALS: readonly Numerals[] = [
  { pattern: new RegExp(`百分之${NUMERAL}`, "gu"), digits: (found) => `${numberOf(found.slice(3))}%` },
  { pattern: new RegExp(`${NUMERAL}(?=(?:-|至|到)第?${NUMERAL}(?:名|位))`, "gu"), digits: plainNumber },
  { pattern: new RegExp(`${NUMERAL}(?=${COUNTED})`, "gu"), digits: plainNumber },
  { pattern: new RegExp(`(?<=[前第])${NUMERAL}(?=[得的,至到-])`, "gu"), digits: plainNumber },
  { pattern: new RegExp(`(?<=[得扣加减计记])${NUMERAL}(?=分(?!明|重|突|钟|之))`, "gu"), digits: plainNumber },
  { pattern: /(?<=[得扣加减计记])半(?=分)/gu, digits: () => "0.5" },
];

function withDigits(characters: readonly Character[], { pattern, digits }: Numerals): readonly Character[] {
  const flat = characters.map((one) => one.text).join("");
  const matches = [...flat.matchAll(pattern)];
  if (matches.length === 0) return characters;
  const result: Character[] = [];
  let place = 0;
  for (const match of matches) {
    const found = characters.slice(match.index, match.index + match[0].length);
    const [from, to] = [found[0]?.from ?? 0, found.at(-1)?.to ?? 0];
    append(result, characters.slice(place, match.index));
    append(
      result,
      digits(match[0])
        .split("")
        .map((text) => ({ text, from, to })),
    );
    place = match.index + match[0].length;
  }
  return [...result, ...characters.slice(place)];
}

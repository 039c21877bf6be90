import { sentence } from "../shared/words";
import type { ParametersOf } from "../shared/wording/table";
import { shown, type Fraction } from "../shared/fraction";
import { inChinese, sayings, type Say } from "./say";
import { phrases, type PhraseCode, type PhraseParameters } from "./wording/phrases";

/** Why an item has its points, as data: a sentence and what fills it. It is put together when it is shown. */
export interface Explanation {
  /** The Chinese sentence; {name} in it is filled in. */
  readonly words: string;
  readonly parameters: Readonly<Record<string, string | number>>;
}

/** How most sentences begin: out of how many the points are. */
const OUT_OF = "满分{max}分，";

/** Makes an explanation; the compiler checks that every placeholder of the sentence has its value. */
export function because<Words extends string>(words: Words, parameters: ParametersOf<Words>): Explanation {
  return { words, parameters };
}

/** The Chinese sentence, ending in the clause that grounds the rule. */
export function explanationText(explanation: Explanation, clause: string): string {
  return `${sentenceOf(explanation)}；依据${clause}`;
}

/** The Chinese sentence by itself. */
export function sentenceOf({ words, parameters }: Explanation): string {
  // Points without limit are not told out of how many they are.
  const told = parameters.max === Infinity && words.startsWith(OUT_OF) ? words.slice(OUT_OF.length) : words;
  return sentence(told, parameters);
}

/** A part of a sentence; the compiler checks that every placeholder has its value. */
export function phrase<C extends PhraseCode>(code: C, parameters: PhraseParameters<C>): string {
  return sentence(phrases[code], parameters);
}

/** The unit of places, which are said otherwise than quantities (第3名). People, too, are counted in 名. */
export const PLACES = "名次";

const words = sayings({
  "points-apart": ["{value}个百分点", "{value|percentage point|percentage points}"],
  "places-apart": ["{value}名", "{value|place|places}"],
  place: ["第{place}名", "place {place}"],
});

/** How far two quantities are apart: percentages by points (2个百分点), places by how many (2名). */
export function difference(x: Fraction, unit: string, say: Say = inChinese): string {
  if (unit === PLACES) return say(words["places-apart"], { value: shown(x) });
  return unit === "%" ? say(words["points-apart"], { value: shown(x) }) : quantity(x, unit, say);
}

/** A quantity with its unit: 95%, 约83.3333分, 第3名. */
export function quantity(x: Fraction, unit: string, say: Say = inChinese): string {
  return unit === PLACES ? say(words.place, { place: shown(x) }) : shown(x) + unit;
}

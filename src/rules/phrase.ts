import { shown, type Fraction } from "../shared/fraction";
import { sentence } from "../shared/words";
import { inChinese, sayings, type Say } from "./say";
import { phrases, type PhraseCode, type PhraseParameters } from "./wording/phrases";

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

import { shown, type Fraction } from "../shared/fraction";
import { sentence } from "../shared/words";
import { phrases, type PhraseCode, type PhraseParameters } from "./wording/phrases";

/** A part of a sentence; the compiler checks that every placeholder has its value. */
export function phrase<C extends PhraseCode>(code: C, parameters: PhraseParameters<C>): string {
  return sentence(phrases[code], parameters);
}

/** The unit of places, which are said otherwise than quantities (第3名). People, too, are counted in 名. */
export const PLACES = "名次";

/** How far two quantities are apart: percentages by points (2个百分点), places by how many (2名). */
export function difference(x: Fraction, unit: string): string {
  if (unit === PLACES) return phrase("places-apart", { value: shown(x) });
  return unit === "%" ? phrase("percentage-points", { value: shown(x) }) : quantity(x, unit);
}

/** A quantity with its unit: 95%, 约83.3333分, 第3名. */
export function quantity(x: Fraction, unit: string): string {
  return unit === PLACES ? phrase("is-place", { limit: shown(x) }) : shown(x) + unit;
}

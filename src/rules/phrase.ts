import { show } from "../shared/decimal";
import { shown, type Fraction } from "../shared/fraction";
import { phrases, type PhraseCode, type PhraseParameters } from "./wording/zh-CN-phrases";

/** A part of a sentence; the compiler checks that every placeholder has its value. */
export function phrase<C extends PhraseCode>(code: C, parameters: PhraseParameters<C>): string {
  const values = new Map<string, string | number>(Object.entries(parameters));
  return phrases[code].replace(/\{(\w+)\}/g, (_, name: string) => {
    const value = values.get(name) ?? "";
    return typeof value === "number" ? show(value) : value;
  });
}

/** How far two quantities are apart: percentages by points (2个百分点). */
export function difference(x: Fraction, unit: string): string {
  return unit === "%" ? phrase("percentage-points", { value: shown(x) }) : quantity(x, unit);
}

/** A quantity with its unit: 95%, 约83.3333分. */
export function quantity(x: Fraction, unit: string): string {
  return shown(x) + unit;
}

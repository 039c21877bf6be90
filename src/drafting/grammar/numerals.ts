const DIGITS = "零一二三四五六七八九";
const UNITS: Readonly<Record<string, number>> = { 十: 10, 百: 100 };

/** The Chinese numerals that numberOf understands. */
export const NUMERAL = "[零〇一二两三四五六七八九十百]+";

/** The number that Chinese numerals up to 999 say: 二十五, 一百, 两. */
export function numberOf(numerals: string): number {
  let total = 0;
  let digit: number | null = null;
  for (const character of numerals.replaceAll("两", "二").replaceAll("〇", "零")) {
    const unit = UNITS[character];
    if (unit === undefined) {
      digit = DIGITS.indexOf(character);
    } else {
      total += (digit ?? 1) * unit;
      digit = null;
    }
  }
  return total + (digit ?? 0);
}

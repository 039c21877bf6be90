import { lookUp } from "../../shared/lookUp";

const DIGITS = "〇一二三四五六七八九";
const FORMAL = "零壹贰叁肆伍陆柒捌玖";

/** Numbers below 10 000 as they are spoken: 十一, 一百零三. */
function spoken(value: number, digits: string, units: readonly string[], zero: string): string {
  if (value >= 10_000) return String(value);
  let text = "";
  let gap = false;
  for (const [index, unit] of units.entries()) {
    const digit = Math.floor(value / 10 ** (units.length - 1 - index)) % 10;
    if (digit > 0) text += (gap && text !== "" ? zero : "") + digits.charAt(digit) + unit;
    gap = digit === 0;
  }
  return text === "" ? zero : text;
}

const chinese = (value: number) => spoken(value, DIGITS, ["千", "百", "十", ""], "零").replace(/^一十/, "十");
const formal = (value: number) => spoken(value, FORMAL, ["仟", "佰", "拾", ""], "零");

/** Signs of a row that Unicode has as characters of their own, counted from 1. */
const fromSign = (first: string, count: number) => (value: number) => {
  return value >= 1 && value <= count ? String.fromCodePoint((first.codePointAt(0) ?? 0) + value - 1) : String(value);
};

/** a … z, aa, bb … */
const letters = (first: string) => (value: number) => {
  if (value < 1 || value > 26 * 30) return String(value);
  return fromSign(first, 26)(((value - 1) % 26) + 1).repeat(Math.ceil(value / 26));
};

const ROMAN: readonly (readonly [number, string])[] = [
  [1000, "M"],
  [900, "CM"],
  [500, "D"],
  [400, "CD"],
  [100, "C"],
  [90, "XC"],
  [50, "L"],
  [40, "XL"],
  [10, "X"],
  [9, "IX"],
  [5, "V"],
  [4, "IV"],
  [1, "I"],
];

function roman(value: number): string {
  if (value >= 4000) return String(value);
  let left = value;
  let text = "";
  for (const [worth, sign] of ROMAN) {
    for (; left >= worth; left -= worth) text += sign;
  }
  return text;
}

const fullWidth = (value: number) => String(value).replace(/\d/g, (digit) => fromSign("０", 10)(Number(digit) + 1));
const digitwise = (value: number) => String(value).replace(/\d/g, (digit) => DIGITS.charAt(Number(digit)));

/** How Word writes the number of a list, by the name of the format; all others are in ordinary digits. */
const FORMATS: Readonly<Record<string, (value: number) => string>> = {
  chineseCounting: chinese,
  chineseCountingThousand: chinese,
  japaneseCounting: chinese,
  taiwaneseCountingThousand: chinese,
  ideographDigital: digitwise,
  chineseLegalSimplified: formal,
  ideographLegalTraditional: formal,
  ideographTraditional: (value) => "甲乙丙丁戊己庚辛壬癸".charAt(value - 1) || String(value),
  decimalEnclosedCircle: fromSign("①", 20),
  decimalEnclosedCircleChinese: fromSign("①", 20),
  decimalEnclosedParen: fromSign("⑴", 20),
  decimalEnclosedFullstop: fromSign("⒈", 20),
  decimalFullWidth: fullWidth,
  decimalFullWidth2: fullWidth,
  decimalZero: (value) => String(value).padStart(2, "0"),
  upperLetter: letters("A"),
  lowerLetter: letters("a"),
  upperRoman: roman,
  lowerRoman: (value) => roman(value).toLowerCase(),
  none: () => "",
};

/** The number of a list, from 0, in one of Word's formats. */
export function numeral(value: number, format: string): string {
  return (lookUp(FORMATS, format) ?? String)(value);
}

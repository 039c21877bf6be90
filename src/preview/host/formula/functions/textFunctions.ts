import { numberText } from "../../../../workbook/shownNumber";
import { isDateFormat } from "../../../../workbook/dates";
import { Block, single, type Operand } from "../values/block";
import { asBoolean, asNumber, asText, isError, WRONG_VALUE } from "../values/values";
import type { HostValue } from "../../sheet/cells";
import { ofTexts, ofValues, type FormulaFunction } from "./call";

const TEXT_LIMIT = 32_767;

/** A part of a text, by numbers that have to be whole and no less than some. */
function part(
  takes: readonly [number, number],
  least: readonly number[],
  of: (text: string, ...numbers: number[]) => HostValue,
): FormulaFunction {
  return ofValues(takes, ([first = null, ...rest]) => {
    const text = asText(first);
    if (typeof text !== "string") return text;
    const numbers = rest.slice(0, least.length).map(asNumber);
    const fault = numbers.find((number) => typeof number !== "number");
    if (fault !== undefined) return fault;
    const whole = numbers.flatMap((number) => (typeof number === "number" ? [Math.trunc(number)] : []));
    return whole.some((number, index) => number < (least[index] ?? 0)) ? WRONG_VALUE : of(text, ...whole);
  });
}

/** The place of a text in another one, from 1. What has placeholders is not known here. */
function place(folded: (text: string) => string, placeholders: RegExp | null): FormulaFunction {
  return ofValues([2, 3], ([what = null, within = null, from = 1]) => {
    const [sought, text, start] = [asText(what), asText(within), asNumber(from)];
    if (typeof sought !== "string") return sought;
    if (typeof text !== "string") return text;
    if (typeof start !== "number") return start;
    if (placeholders?.test(sought) === true) return undefined;
    const at = folded(text).indexOf(folded(sought), Math.trunc(start) - 1);
    return at < 0 || start < 1 ? WRONG_VALUE : at + 1;
  });
}

const substitute: FormulaFunction = ofValues([3, 4], ([first = null, second = null, third = null, which]) => {
  const [text, old, by] = [asText(first), asText(second), asText(third)];
  if (typeof text !== "string") return text;
  if (typeof old !== "string") return old;
  if (typeof by !== "string") return by;
  if (old === "") return text;
  if (which === undefined) return text.replaceAll(old, by);
  const number = asNumber(which);
  if (typeof number !== "number") return number;
  if (number < 1) return WRONG_VALUE;
  const parts = text.split(old);
  const at = Math.trunc(number);
  return at >= parts.length ? text : parts.slice(0, at).join(old) + by + parts.slice(at).join(old);
});

/** All texts of some operands, one after another; an error where there is one. */
function textsIn(args: readonly Operand[]): readonly string[] | { readonly error: string } {
  const texts: string[] = [];
  for (const arg of args) {
    for (const value of arg instanceof Block ? arg.values() : [arg]) {
      const text = asText(value);
      if (typeof text !== "string") return text;
      texts.push(text);
    }
  }
  return texts;
}

function joined(texts: readonly string[], between: string): HostValue {
  const text = texts.join(between);
  return text.length > TEXT_LIMIT ? WRONG_VALUE : text;
}

const textJoin: FormulaFunction = {
  takes: [3, 254],
  call: ([first = null, second = null, ...rest]) => {
    const [between, ignoring] = [single(first), single(second)];
    const texts = textsIn(rest);
    if (between === undefined || ignoring === undefined) return undefined;
    const [sign, isIgnoring] = [asText(between), asBoolean(ignoring)];
    if (typeof sign !== "string") return sign;
    if (typeof isIgnoring !== "boolean") return isIgnoring;
    return "error" in texts ? texts : joined(isIgnoring ? texts.filter((text) => text !== "") : texts, sign);
  },
};

/** Formats whose texts are sure: digits, shares, days and hours. */
const NUMBER_FORMAT = /^(?:#,##)?#*0+(?:\.[0#]+)?%?$/;
const DAY_FORMAT = /^(?:yyyy|yy|mm?|dd?|hh?|ss?|[-/.:年月日时分秒 ])+$/i;

const formatted: FormulaFunction = ofValues([2, 2], ([value = null, second = null], { date1904 }) => {
  const format = asText(second);
  if (typeof format !== "string") return format;
  if (isError(value) || typeof value === "string") return value;
  const isDay = isDateFormat(format) && DAY_FORMAT.test(format);
  const number = asNumber(value);
  if (typeof value === "boolean" || typeof number !== "number") return asText(value);
  return isDay || NUMBER_FORMAT.test(format) ? numberText(number, format, date1904) : undefined;
});

export const TEXTS: Readonly<Record<string, FormulaFunction>> = {
  LEN: ofTexts([1, 1], (text = "") => text.length),
  TRIM: ofTexts([1, 1], (text = "") => text.replace(/^ +| +$/g, "").replace(/ +/g, " ")),
  UPPER: ofTexts([1, 1], (text = "") => text.toUpperCase()),
  LOWER: ofTexts([1, 1], (text = "") => text.toLowerCase()),
  EXACT: ofTexts([2, 2], (one = "", other = "") => one === other),
  LEFT: part([1, 2], [0], (text, count = 1) => text.slice(0, count)),
  RIGHT: part([1, 2], [0], (text, count = 1) => text.slice(Math.max(0, text.length - count))),
  MID: part([3, 3], [1, 0], (text, from = 1, count = 0) => text.slice(from - 1, from - 1 + count)),
  REPT: part([2, 2], [0], (text, times = 0) => (text.length * times > TEXT_LIMIT ? WRONG_VALUE : text.repeat(times))),
  FIND: place((text) => text, null),
  SEARCH: place((text) => text.toLowerCase(), /[*?~]/),
  SUBSTITUTE: substitute,
  CONCATENATE: ofTexts([1, 255], (...texts) => joined(texts, "")),
  CONCAT: {
    takes: [1, 254],
    call: (args) => {
      const texts = textsIn(args);
      return "error" in texts ? texts : joined(texts, "");
    },
  },
  TEXTJOIN: textJoin,
  TEXT: formatted,
  VALUE: ofValues([1, 1], ([value = null]) => (typeof value === "boolean" ? WRONG_VALUE : asNumber(value))),
};

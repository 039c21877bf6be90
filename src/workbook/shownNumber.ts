import { round, show } from "../shared/decimal";
import { dayOf, isDateFormat } from "./dates";

/*
 * Numbers as a cell shows them, under the formats that offices use for points, counts, shares and days. Under any other
 * format a number is shown as under the general one.
 */

/** What Excel shows for a number that is no day. */
const NO_DATE = "########";
/** Digits that the general format shows at most. */
const GENERAL_DIGITS = 11;
const SCIENTIFIC_DECIMALS = 5;
/** Decimals up to which numbers are rounded as they are written; beyond nobody looks. */
const EXACT_DECIMALS = 4;

/** `room`: for so many characters; under the general format decimals are left out for it, otherwise it is all #. */
export function numberText(value: number, format: string, date1904: boolean, room = Infinity): string {
  const text = wholeText(value, format, date1904, room);
  return text.length <= room ? text : "#".repeat(room);
}

function wholeText(value: number, format: string, date1904: boolean, room: number): string {
  if (isDateFormat(format)) return dateText(value, format, date1904) ?? NO_DATE;
  const [first = "", second] = format.split(";");
  const pattern = value < 0 && second !== undefined ? patternText(-value, second) : patternText(value, first);
  return pattern ?? generalText(value, room);
}

function generalText(value: number, room: number): string {
  const rounded = Number(value.toPrecision(GENERAL_DIGITS));
  if (Math.abs(rounded) >= 10 ** GENERAL_DIGITS) return scientificText(rounded);
  const text = show(rounded);
  const point = text.indexOf(".");
  if (text.length <= room || point < 0) return text;
  return show(Number(rounded.toFixed(Math.max(0, room - point - 1))));
}

function scientificText(value: number): string {
  const [mantissa = "", power = ""] = value.toExponential(SCIENTIFIC_DECIMALS).split("e");
  return `${show(Number(mantissa))}E${power}`;
}

/** What stands before the digits, digits that may be missing, that may not, decimals of both kinds, %, what follows. */
const PATTERN = /^([^#0.,%?/E]*)([#,]*)(0*)(?:\.(0*)(#*))?(%?)([^#0.,%?/E]*)$/;

/** The general format with words before or behind it. */
const GENERAL_AMID = /^([^#0.,%?/]*)General([^#0.,%?/]+)$/;

function patternText(value: number, format: string): string | null {
  const plain = format.replace(/\[[^\]]*\]|[_*]./g, "").replace(/"([^"]*)"|\\(.)/g, "$1$2");
  const general = GENERAL_AMID.exec(plain);
  if (general !== null) return `${general[1] ?? ""}${generalText(value, Infinity)}${general[2] ?? ""}`;
  const found = PATTERN.exec(plain);
  if (found === null) return null;
  const [, before = "", loose = "", firm = "", fixed = "", optional = "", percent = "", behind = ""] = found;
  if (loose + firm + fixed + optional === "") return null;
  const amount = percent === "" ? value : value * 100;
  const decimals = fixed.length + optional.length;
  const [whole = "", rest = ""] = fixedText(Math.abs(amount), decimals).split(".");
  const kept = rest.slice(0, fixed.length) + rest.slice(fixed.length).replace(/0+$/, "");
  const digits = (whole === "0" && firm === "" && decimals > 0 ? "" : whole).padStart(firm.length, "0");
  const grouped = loose.includes(",") ? digits.replace(/\B(?=(?:\d{3})+$)/g, ",") : digits;
  const sign = amount < 0 && /[1-9]/.test(whole + rest) ? "-" : "";
  return `${sign}${before}${grouped}${decimals > 0 ? `.${kept}` : ""}${percent}${behind}`;
}

function fixedText(value: number, decimals: number): string {
  return (decimals <= EXACT_DECIMALS ? round(value, decimals) : value).toFixed(decimals);
}

const SECONDS = 86_400;
const WEEKDAYS = "日一二三四五六";

/** A day count as a format of years, days or hours shows it; null where it stands for no day. */
export function dateText(value: number, format: string, date1904: boolean): string | null {
  const day = dayOf(value, date1904);
  if (day === null) return null;
  const [year = "", month = "", date = ""] = day.split("-");
  const second = Math.round((value - Math.floor(value)) * SECONDS) % SECONDS;
  const parts = { m: month, d: date, h: Math.floor(second / 3600), M: Math.floor(second / 60) % 60, s: second % 60 };
  const weekday = WEEKDAYS.charAt(new Date(`${day}T00:00:00Z`).getUTCDay());
  return words(format)
    .map(([kind, word]) => {
      if (kind === "text") return word;
      if (kind === "y") return word.length > 2 ? year : year.slice(2);
      if (kind === "a") return word.length > 3 ? `星期${weekday}` : weekday;
      return String(Number(parts[kind])).padStart(Math.min(word.length, 2), "0");
    })
    .join("");
}

/** M are minutes. */
type Kind = "y" | "m" | "d" | "h" | "M" | "s" | "a" | "text";

/** The words of a format; an m after hours or before seconds means minutes. */
function words(format: string): (readonly [Kind, string])[] {
  const plain = format.replace(/\[[^\]]*\]|[_*]./g, "").split(";")[0] ?? "";
  const found = (plain.match(/"[^"]*"|\\.|y+|m+|d+|h+|s+|a+|./gi) ?? []).map((word) => [kindOf(word), word] as const);
  const times = found.filter(([kind]) => kind !== "text");
  return found.map((entry): readonly [Kind, string] => {
    const [kind, word] = entry;
    if (kind === "text") return [kind, word.replace(/^"(.*)"$|^\\/, "$1")];
    const index = times.indexOf(entry);
    const isMinute = kind === "m" && (times[index - 1]?.[0] === "h" || times[index + 1]?.[0] === "s");
    return [isMinute ? "M" : kind, word];
  });
}

function kindOf(word: string): Kind {
  const letter = word.charAt(0).toLowerCase();
  switch (letter) {
    case "y":
    case "m":
    case "d":
    case "h":
    case "s":
    case "a":
      return letter;
    default:
      return "text";
  }
}

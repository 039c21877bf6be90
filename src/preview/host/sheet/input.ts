import { serialOf } from "../../../workbook/dates";
import { isDay } from "../../../shared/day";
import { halfWidth } from "../../../shared/typedText";
import type { HostCell } from "./cells";
import { demand, HostFault } from "./fault";

/*
 * What Excel makes of a value that is typed or written into a cell.
 */

type Entered = Pick<HostCell, "value" | "formula" | "quoted"> & {
  /** The number format that the entry brings with it into a cell without one. */
  readonly format?: string;
};

const TEXT_LIMIT = 32_767;
const FORMULA_LIMIT = 8192;
const ERRORS = ["#NULL!", "#DIV/0!", "#VALUE!", "#REF!", "#NAME?", "#NUM!", "#N/A", "#SPILL!", "#CALC!"];

/** The content of a cell after an entry; `format` is the cell's number format, `date1904` how its workbook counts days. */
export function entered(input: string | number | boolean, format: string, date1904: boolean): Entered {
  if (typeof input !== "string") {
    return format === "@"
      ? text(typeof input === "number" ? String(input) : String(input).toUpperCase())
      : constant(input);
  }
  if (input === "") return constant(null);
  if (input.startsWith("'")) return { ...text(input.slice(1)), quoted: true };
  if (format === "@") return text(input);
  return formula(input) ?? number(input, date1904) ?? word(input) ?? text(input);
}

function constant(value: HostCell["value"], format?: string): Entered {
  return { value, formula: null, quoted: false, ...(format === undefined ? {} : { format }) };
}

function text(value: string): Entered {
  demand(value.length <= TEXT_LIMIT, "InvalidArgument");
  return constant(value);
}

/** What is entered as a formula shows as an error until it is computed. */
function formula(input: string): Entered | null {
  const [start] = input;
  if (start === "=" && input.length > 1) return checkedFormula(input);
  if ((start === "+" || start === "-") && amount(halfWidth(input).trim()) === null && input.length > 1)
    return checkedFormula(`=${input}`);
  if (start !== "@") return null;
  if (/^@[A-Z][A-Z0-9.]*\(.*\)$/i.test(input)) return checkedFormula(`=${input.slice(1)}`);
  throw new HostFault("InvalidArgument");
}

function checkedFormula(formulaText: string): Entered {
  demand(formulaText.length <= FORMULA_LIMIT, "FormulaLengthExceedsLimit");
  const outside = formulaText.replace(/"(?:[^"]|"")*"/g, "0").replace(/'(?:[^']|'')*'!/g, "S!");
  const brackets = outside.split("(").length === outside.split(")").length;
  const wellFormed = brackets && !outside.includes('"') && !/[-+*/^&=<>,(]\s*$/.test(outside);
  demand(wellFormed, "InvalidArgument");
  return { value: { error: "#NAME?" }, formula: formulaText, quoted: false };
}

const NUMBER = /^[+-]?(?:\d{1,3}(?:,\d{3})+|\d+)?(?:\.\d*)?(?:E[+-]?\d+)?$/i;

/** The number that a text is when it is typed, such as 1,000 or 2024/1/5; null where it is none. */
export function typedNumber(text: string, date1904 = false): number | null {
  const value = /\d/.test(text) ? number(text, date1904)?.value : null;
  return typeof value === "number" ? value : null;
}

function number(input: string, date1904: boolean): Entered | null {
  const plain = halfWidth(input).trim();
  return amount(plain) ?? day(plain, date1904) ?? time(plain);
}

function amount(input: string): Entered | null {
  const negative = /^\((.+)\)$/.exec(input)?.[1];
  const sign = negative === undefined ? 1 : -1;
  const [, currency = "", digits = "", percent = ""] = /^([¥$]?)([^%]*)(%?)$/.exec(negative ?? input) ?? [];
  const bare = digits.trim();
  if (!NUMBER.test(bare) || !/\d/.test(bare)) return null;
  const value = (sign * Number(bare.replaceAll(",", ""))) / (percent === "" ? 1 : 100);
  if (!Number.isFinite(value)) return null;
  const share = digits.includes(".") ? "0.00%" : "0%";
  const format = percent !== "" ? share : currency !== "" ? "¥#,##0.00" : undefined;
  return constant(value, format);
}

const THIS_YEAR = 2024;
const MONTHS = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

function day(input: string, date1904: boolean): Entered | null {
  const full = /^(\d{4})([-/.年])(\d{1,2})[-/.月](\d{1,2})日?$/.exec(input);
  if (full !== null) return dayEntered([full[1], full[3], full[4]], date1904);
  const short = /^(\d{1,2})[-/月](\d{1,2})日?$/.exec(input);
  if (short !== null) return dayEntered([THIS_YEAR, short[1], short[2]], date1904);
  const month = /^(\d{4})[-/年](\d{1,2})月?$/.exec(input);
  if (month !== null) return dayEntered([month[1], month[2], 1], date1904);
  const named = /^(?:(\d{1,2})[- ])?([a-z]{3})[- ]?(\d{1,4})?$/i.exec(input);
  const index = MONTHS.indexOf((named?.[2] ?? "").toLowerCase());
  const date = named?.[1] ?? named?.[3];
  return index < 0 || date === undefined ? null : dayEntered([THIS_YEAR, index + 1, date], date1904);
}

/** A day that the workbook does not count is no date. */
function dayEntered(parts: readonly (string | number | undefined)[], date1904: boolean): Entered | null {
  const day = parts.map((part) => String(part).padStart(2, "0")).join("-");
  const serial = isDay(day) ? serialOf(day, date1904) : -1;
  return serial < 0 ? null : constant(serial, "yyyy/m/d");
}

function time(input: string): Entered | null {
  const [, hours, minutes, seconds = "0"] =
    /^(?:[上下]午)?(\d{1,2})[:时](\d{1,2})(?:[:分](\d{1,2})?秒?)?$/.exec(input) ?? [];
  if (hours === undefined || minutes === undefined) return null;
  return constant((Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds)) / 86_400, "h:mm");
}

function word(input: string): Entered | null {
  const plain = input.normalize("NFKC").trim().toUpperCase();
  if (plain === "TRUE" || plain === "FALSE") return constant(plain === "TRUE");
  return ERRORS.includes(plain) ? constant({ error: plain }) : null;
}

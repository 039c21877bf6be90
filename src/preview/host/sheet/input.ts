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

/** The content of a cell after an entry; `format` is the cell's number format. */
export function entered(input: string | number | boolean, format: string): Entered {
  if (typeof input !== "string") {
    return format === "@"
      ? text(typeof input === "number" ? String(input) : String(input).toUpperCase())
      : constant(input);
  }
  if (input === "") return constant(null);
  if (input.startsWith("'")) return { ...text(input.slice(1)), quoted: true };
  if (format === "@") return text(input);
  return formula(input) ?? number(input) ?? word(input) ?? text(input);
}

function constant(value: HostCell["value"], format?: string): Entered {
  return { value, formula: null, quoted: false, ...(format === undefined ? {} : { format }) };
}

function text(value: string): Entered {
  demand(value.length <= TEXT_LIMIT, "InvalidArgument");
  return constant(value);
}

/** This host computes nothing: what is entered as a formula shows as an error until it is told a value. */
function formula(input: string): Entered | null {
  const [start] = input;
  if (start === "=" && input.length > 1) return checkedFormula(input);
  if ((start === "+" || start === "-") && number(input) === null && input.length > 1)
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

function number(input: string): Entered | null {
  const plain = halfWidth(input).trim();
  return amount(plain) ?? day(plain) ?? time(plain);
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

const DAY_ZERO = Date.UTC(1899, 11, 30);
const DAY = 86_400_000;
const THIS_YEAR = 2024;
const MONTHS = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

function day(input: string): Entered | null {
  const full = /^(\d{4})([-/.年])(\d{1,2})[-/.月](\d{1,2})日?$/.exec(input);
  if (full !== null) return dayOf(Number(full[1]), Number(full[3]), Number(full[4]));
  const short = /^(\d{1,2})[-/月](\d{1,2})日?$/.exec(input);
  if (short !== null) return dayOf(THIS_YEAR, Number(short[1]), Number(short[2]));
  const month = /^(\d{4})[-/年](\d{1,2})月?$/.exec(input);
  if (month !== null) return dayOf(Number(month[1]), Number(month[2]), 1);
  const named = /^(?:(\d{1,2})[- ])?([a-z]{3})[- ]?(\d{1,4})?$/i.exec(input);
  const index = MONTHS.indexOf((named?.[2] ?? "").toLowerCase());
  const date = named?.[1] ?? named?.[3];
  return index < 0 || date === undefined ? null : dayOf(THIS_YEAR, index + 1, Number(date));
}

function dayOf(year: number, month: number, date: number): Entered | null {
  const time = new Date(Date.UTC(year, month - 1, date));
  if (time.getUTCMonth() !== month - 1 || time.getUTCDate() !== date || year < 1900) return null;
  return constant((time.getTime() - DAY_ZERO) / DAY, "yyyy/m/d");
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

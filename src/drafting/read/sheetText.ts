import { times } from "../../shared/decimal";
import type { SheetValue } from "./openSheets";

/**
 * What a worksheet shows of a value, as far as it bears on its meaning: percentages as percentages, a unit that the
 * number's format adds; decimals as they are stored, not as they are rounded for the eye.
 */
export function sheetText(value: SheetValue, format: string): string {
  if (value === null) return "";
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  if (value instanceof Date) return value.toISOString().slice(0, 10);
  return typeof value === "number" ? numberText(value, format) : value;
}

/** Digits that spreadsheet programs keep; what comes behind them is an error of binary arithmetic. */
const DIGITS = 15;
const LITERALS = /"[^"]*"|\\./g;
/** Words at the end of a format: 0"分", 0.0分. */
const UNIT = /(?:"([^"]+)"|(\p{Script=Han}+))\s*$/u;

function numberText(value: number, format: string): string {
  const [shown = ""] = format.split(";");
  const number = Number(value.toPrecision(DIGITS));
  if (shown.replace(LITERALS, "").includes("%")) return `${String(times(number, 100))}%`;
  const [, quoted, plain] = UNIT.exec(shown) ?? [];
  return String(number) + (quoted ?? plain ?? "");
}

import { show } from "../../shared/decimal";
import { isDateFormat } from "../../workbook/dates";
import type { HostCell } from "../host/grid";
import { dateText } from "../view/dateText";

/** The content of a cell as it is written when the cell is opened: what would be typed to get it. */
export function editText({ value, formula, quoted, style }: HostCell, date1904: boolean): string {
  if (formula !== null) return formula;
  if (typeof value === "string") return quoted ? `'${value}` : value;
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  if (typeof value !== "number") return value === null ? "" : value.error;
  if (style.numberFormat.includes("%")) return `${show(Number((value * 100).toPrecision(15)))}%`;
  const day = isDateFormat(style.numberFormat) ? dateText(value, dayFormat(value), date1904) : null;
  return day ?? show(value);
}

function dayFormat(value: number): string {
  if (value < 1) return "h:mm:ss";
  return Number.isInteger(value) ? "yyyy/m/d" : "yyyy/m/d h:mm:ss";
}

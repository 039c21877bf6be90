import { dayOf, serialOf } from "../../../../workbook/dates";
import { asNumber, NO_NUMBER } from "../values/values";
import { ofValues, type FormulaFunction } from "./call";

/** Years below are counted from 1900. */
const CENTURY = 1900;

/** The number of a day; months and days beyond their ends go on into the next. */
const date: FormulaFunction = ofValues([3, 3], (values, { date1904 }) => {
  const numbers = values.map(asNumber);
  const fault = numbers.find((number) => typeof number !== "number");
  if (fault !== undefined) return fault;
  const [year = 0, month = 0, day = 0] = numbers.flatMap((one) => (typeof one === "number" ? [Math.trunc(one)] : []));
  const moment = new Date(Date.UTC(year < CENTURY ? year + CENTURY : year, month - 1, day));
  if (Number.isNaN(moment.getTime()) || year < 0) return NO_NUMBER;
  const serial = serialOf(moment.toISOString().slice(0, 10), date1904);
  return serial < 0 || !Number.isFinite(serial) ? NO_NUMBER : serial;
});

/** A part of a day's date: 0 the year, 1 the month, 2 the day. */
function partOf(part: 0 | 1 | 2): FormulaFunction {
  return ofValues([1, 1], ([value = null], { date1904 }) => {
    const serial = asNumber(value);
    if (typeof serial !== "number") return serial;
    const day = dayOf(serial, date1904);
    return day === null ? NO_NUMBER : Number(day.split("-")[part]);
  });
}

export const DAYS: Readonly<Record<string, FormulaFunction>> = {
  DATE: date,
  YEAR: partOf(0),
  MONTH: partOf(1),
  DAY: partOf(2),
};

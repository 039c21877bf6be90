/*
 * A date in a workbook is a number under a date format. Here is what tells them apart, and what day a number stands for.
 */

/** Whether a number format shows dates or times: what is left without literals, colours and conditions has a y, m, d… */
export function isDateFormat(format: string): boolean {
  const elapsed = /\[(?:h+|m+|s+)\]/i.test(format);
  const letters = format
    .replace(/"[^"]*"|\\.|[_*]./g, "")
    .replace(/\[[^\]]*\]/g, "")
    .replace(/general|通用格式/gi, "");
  return elapsed || /[ymdhs]|aaa/i.test(letters.split(";")[0] ?? "");
}

const DAY = 86_400_000;
const SECONDS_A_DAY = 86_400;
const LAST_DAY = 2_958_465;
/** Days between the first days of the two ways of counting. */
const DAYS_TO_1904 = 1462;
/** The day after 1900-02-28 in the first spreadsheet programs and all that followed; there was none. */
const NO_SUCH_DAY = 60;

/**
 * The calendar day that a number stands for, as YYYY-MM-DD and as a spreadsheet program shows it: 0 and fractions of a
 * day are 1900-01-00, 60 is 1900-02-29. Null outside of 1900 to 9999, where a program shows no date either.
 */
export function dayOf(serial: number, date1904: boolean): string | null {
  const day = Math.floor(serial) + (date1904 ? DAYS_TO_1904 : 0);
  if (serial < 0 || day > LAST_DAY) return null;
  if (day === 0) return "1900-01-00";
  if (day === NO_SUCH_DAY) return "1900-02-29";
  const days = day < NO_SUCH_DAY ? day : day - 1;
  return new Date(Date.UTC(1899, 11, 31) + days * DAY).toISOString().slice(0, 10);
}

/**
 * The number of a day, or of a moment in it: YYYY-MM-DD with or without a time; or of a time alone. Below 0 for a day
 * that the workbook does not count.
 */
export function serialOf(day: string, date1904: boolean): number {
  const [, hours, minutes, seconds = "0"] = /^(\d+):(\d{2})(?::(\d{2}))?$/.exec(day) ?? [];
  if (hours !== undefined) return (Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds)) / SECONDS_A_DAY;
  const serial = (Date.parse(day) - Date.UTC(1899, 11, 30)) / DAY;
  const counted = serial < NO_SUCH_DAY + 1 ? serial - 1 : serial;
  return counted - (date1904 ? DAYS_TO_1904 : 0);
}

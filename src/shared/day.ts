import { z } from "zod";

/*
 * Calendar days, written YYYY-MM-DD: those from 1900 to 9999, which are the ones that spreadsheet programs know.
 */

/** How a day is written. */
const DAY_PATTERN = /^\d{4}-\d{2}-\d{2}$/;

const FIRST_YEAR = 1900;
const MILLISECONDS = 86_400_000;

/** Whether a text is a day of the calendar, written as it should be. */
export function isDay(text: string): boolean {
  return timeOf(text) !== null;
}

/** A day of every year, written MM-DD; the 29th of February is not in every year. */
function isDayOfYear(text: string): boolean {
  return isDay(inYear(text, COMMON_YEAR));
}

/** A day of every year as that of one year. */
export function inYear(dayOfYear: string, year: number): string {
  return `${String(year)}-${dayOfYear}`;
}

const COMMON_YEAR = 2001;

/** The year that a text names; null where it names none, or several. */
export function yearIn(text: string): number | null {
  const years = new Set(text.normalize("NFKC").match(/(?<!\d)(?:19|20)\d{2}(?!\d)/g));
  const [year] = years;
  return year === undefined || years.size > 1 ? null : Number(year);
}

/** How many days one day comes after another; below 0 where it comes before. Throws where either is none. */
export function daysAfter(day: string, other: string): number {
  const [time, start] = [timeOf(day), timeOf(other)];
  if (time === null || start === null) throw new RangeError(`no days: ${day}, ${other}`);
  return (time - start) / MILLISECONDS;
}

/** The day that comes so many days after another. Throws where there is none. */
export function dayAfter(day: string, days: number): string {
  const time = timeOf(day);
  if (time === null) throw new RangeError(`no day: ${day}`);
  return new Date(time + days * MILLISECONDS).toISOString().slice(0, 10);
}

function timeOf(text: string): number | null {
  if (!DAY_PATTERN.test(text)) return null;
  const [year = 0, month = 0, day = 0] = text.split("-").map(Number);
  const date = new Date(Date.UTC(year, month - 1, day));
  // A day that a month does not have would be one of the next.
  const exists = year >= FIRST_YEAR && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  return exists ? date.getTime() : null;
}

/** A day as a parameter of a rubric. */
export const daySchema = z
  .string()
  .regex(DAY_PATTERN, { error: "should-be-day", abort: true })
  .refine(isDay, { error: "should-be-day" });

/** A day as a parameter of a rubric, of one year or of every year. */
export const dueDaySchema = z
  .string()
  .refine((text) => isDay(text) || isDayOfYear(text), { error: "should-be-due-day" });

/** A moment (ISO 8601) as a clock on this machine shows it, such as 2026-11-29 17:54; a text that is none stays as it is. */
export function localTime(moment: string): string {
  const time = new Date(moment);
  if (Number.isNaN(time.getTime())) return moment;
  const two = (number: number) => String(number).padStart(2, "0");
  const day = [time.getFullYear(), two(time.getMonth() + 1), two(time.getDate())].join("-");
  return `${day} ${two(time.getHours())}:${two(time.getMinutes())}`;
}

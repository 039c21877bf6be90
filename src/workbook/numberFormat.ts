import type { CellValue, NumberContent, PlannedValue } from "../layout/plan";
import { show } from "../shared/decimal";
import { dayOf, isDateFormat, serialOf } from "./dates";
import { numberText } from "./shownNumber";

/*
 * What a number in a cell stands for under the cell's number format: a day, a time, or a number that the cell shows as
 * something else. Nobody sees the stored number, so whoever reads it has to know.
 */

/** The format of a cell that was given none. */
export const GENERAL = "General";

const YEAR_MONTH = 'yyyy"年"m"月"';
const MONTH_DAY = 'm"月"d"日"';
const YEAR_MONTH_DAY = 'yyyy"年"m"月"d"日"';
const HOURS = 'h"时"mm"分"';
const SECONDS = 'h"时"mm"分"ss"秒"';
const HALF_DAY_HOURS = `上午/下午${HOURS}`;
const HALF_DAY_SECONDS = `上午/下午${SECONDS}`;

/** Days and times that Chinese editions have by number. */
export const CHINESE_FORMATS: ReadonlyMap<number, string> = new Map([
  [27, YEAR_MONTH],
  [28, MONTH_DAY],
  [29, MONTH_DAY],
  [30, "m-d-yy"],
  [31, YEAR_MONTH_DAY],
  [32, HOURS],
  [33, SECONDS],
  [34, HALF_DAY_HOURS],
  [35, HALF_DAY_SECONDS],
  [36, YEAR_MONTH],
  [50, YEAR_MONTH],
  [51, MONTH_DAY],
  [52, YEAR_MONTH],
  [53, MONTH_DAY],
  [54, MONTH_DAY],
  [55, HALF_DAY_HOURS],
  [56, HALF_DAY_SECONDS],
  [57, YEAR_MONTH],
  [58, MONTH_DAY],
]);

/** The formats that a file names by number only. */
export const BUILT_IN_FORMATS: ReadonlyMap<number, string> = new Map([
  ...CHINESE_FORMATS,
  [1, "0"],
  [2, "0.00"],
  [3, "#,##0"],
  [4, "#,##0.00"],
  [5, "¥#,##0;-¥#,##0"],
  [6, "¥#,##0;-¥#,##0"],
  [7, "¥#,##0.00;-¥#,##0.00"],
  [8, "¥#,##0.00;-¥#,##0.00"],
  [9, "0%"],
  [10, "0.00%"],
  [11, "0.00E+00"],
  [14, "yyyy/m/d"],
  [15, "d-mmm-yy"],
  [16, "d-mmm"],
  [17, "mmm-yy"],
  [18, "h:mm AM/PM"],
  [19, "h:mm:ss AM/PM"],
  [20, "h:mm"],
  [21, "h:mm:ss"],
  [22, "yyyy/m/d h:mm"],
  [37, "#,##0;-#,##0"],
  [38, "#,##0;-#,##0"],
  [39, "#,##0.00;-#,##0.00"],
  [40, "#,##0.00;-#,##0.00"],
  [42, "¥#,##0"],
  [44, "¥#,##0.00"],
  [45, "mm:ss"],
  [46, "[h]:mm:ss"],
  [47, "mm:ss.0"],
  [48, "##0.0E+0"],
  [49, "@"],
]);

/** Makes out what numbers under one format stand for. Made once for each format: a workbook has many cells and few of them. */
export type FormatReader = (value: number, date1904: boolean) => number | NumberContent;

/** Gives the reader of a format. */
export type ReaderOf = (format: string) => FormatReader;

/** The readers of the formats of one workbook: each is made out once, however many cells have it. */
export function formatReaders(): ReaderOf {
  const known = new Map<string, FormatReader>();
  return (format) => {
    const reader = known.get(format) ?? formatReader(format);
    known.set(format, reader);
    return reader;
  };
}

/** The reader of a format; one that is not known here leaves every number as it is. */
export function formatReader(format: string): FormatReader {
  if (format === GENERAL || format === "@") return itself;
  if (isDateFormat(format)) return dateReader(format);
  const plain = plainFormat(format);
  if (plain.includes("%")) return (value) => ({ number: value, shown: `${show(hundredfold(value))}%` });
  if (/E[+-]/i.test(plain)) return scientificReader(plain);
  if (!CURRENCY.test(format)) return decimalsReader(format);
  const amount = format.replace(/\[\$([^\]-]+)[^\]]*\]/g, '"$1"');
  return (value) => ({ number: value, shown: textOf(value, amount) });
}

/** The value that a cell holds: for a day the number that is read as this day under the cell's format, else its text. */
export function heldValue(value: PlannedValue, reader: FormatReader | undefined, date1904: boolean): CellValue {
  if (typeof value !== "object" || value === null) return value;
  const { date } = value;
  const serial = serialOf(date, date1904);
  const read = reader?.(serial, date1904);
  return typeof read === "object" && "date" in read && read.date === date ? serial : date;
}

const itself: FormatReader = (value) => value;

/** A hundred times a number, without the digits that binary arithmetic adds. */
function hundredfold(value: number): number {
  return Number((value * 100).toPrecision(15));
}

/** The first section of a format, without literals, colours and fillers. */
function plainFormat(format: string): string {
  return (format.split(";")[0] ?? "").replace(/"[^"]*"|\\.|[_*]./g, "").replace(/\[[^\]]*\]/g, "");
}

const CURRENCY = /[¥￥$€£₩]/;

/** More characters than a cell is wide: nothing is left out. */
function textOf(value: number, format: string): string {
  return numberText(value, format, false);
}

function decimalsReader(format: string): FormatReader {
  const plain = plainFormat(format);
  if (!/[0#?]/.test(plain) || plain.includes("/")) return itself;
  const [, decimals] = /^[^.]*\.([0#?]+)[^.]*$/.exec(plain) ?? [];
  const places = decimals?.length ?? 0;
  return (value) => {
    if (Number(value.toFixed(Math.min(places, 20))) === value) return value;
    return { number: value, shown: textOf(value, format) };
  };
}

function scientificReader(plain: string): FormatReader {
  const places = /\.([0#?]+)E/i.exec(plain)?.[1]?.length ?? 0;
  return (value) => {
    const shown = value.toExponential(Math.min(places, 20));
    return Number(shown) === value
      ? value
      : { number: value, shown: shown.replace(/e([+-])(\d)$/, "e$10$2").replace("e", "E") };
  };
}

/** A time of day has no day, nor have hours that are counted on. */
function dateReader(format: string): FormatReader {
  const elapsed = /\[(?:h+|m+|s+)\]/i.test(format);
  const hasTime = /[hs]/i.test(plainFormat(format));
  return (value, date1904) => {
    if (value >= 0 && (elapsed || (hasTime && value < 1))) return { date: clock(value) };
    const day = dayOf(value, date1904);
    return day === null ? value : { date: day };
  };
}

const SECONDS_A_DAY = 86_400;

/** Hours and minutes, with seconds where there are any: 08:30, 36:00:15. */
function clock(value: number): string {
  const seconds = Math.round(value * SECONDS_A_DAY);
  const parts = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, seconds % 60];
  const kept = parts[2] === 0 ? parts.slice(0, 2) : parts;
  return kept.map((part) => String(part).padStart(2, "0")).join(":");
}

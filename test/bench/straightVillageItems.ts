import type { FieldValues } from "../../src/rules/field";
import { integer, number } from "./straight";

/*
 * Points of the items of beijinggang-2019-villages, as whole ten-thousandths. Each is rounded half up to a multiple of
 * `step`, 100 for two decimals; null where the item is blank.
 */

export type Points = number | null;

type Values = FieldValues | undefined;

/** The step for two decimals. */
export const HUNDREDTH = 100;

/** One kind of event of an item that counts events; `worth` in ten-thousandths. */
export interface Level {
  readonly id: string;
  readonly label: string;
  readonly counted: string;
  readonly worth: number;
}

export function rounded(value: number, step: number): number {
  return Math.floor((value + step / 2) / step) * step;
}

/** Item 1: how many deductions there are, and their exact sum. */
export function deducted(values: Values): { readonly count: number; readonly total: number } | null {
  const list = values?.deductions;
  if (list === null || list === undefined) return null;
  if (typeof list !== "object") throw new RangeError("not a list");
  let total = 0;
  for (const amount of list) {
    if (typeof amount !== "number" || !(amount >= 0.5 && amount <= 2)) throw new RangeError("not in 0.5…2");
    total += Math.round(amount * 10_000);
  }
  return { count: list.length, total };
}

/** Item 1: from 20 points downwards. */
export function daily(values: Values, step: number): Points {
  const list = deducted(values);
  return list === null ? null : rounded(Math.max(0, 200_000 - list.total), step);
}

/** Item 2: a mark out of 100, times 0.3. */
export function onSite(values: Values, step: number): Points {
  const mark = number(values?.composite, 100);
  return mark === null ? null : rounded(Math.round(mark * 10_000) * 3, step * 10) / 10;
}

/** Items 3 to 15: the reviewer's score. */
export function judged(values: Values, max: number, step: number): Points {
  const score = number(values?.score, max);
  return score === null ? null : rounded(Math.round(score * 10_000), step);
}

/** Items 16 to 21: what the events come to before the cap. */
export function counted(values: Values, levels: readonly Level[]): Points {
  let total: Points = 0;
  for (const { id, worth } of levels) {
    const count = integer(values?.[id], 0);
    total = total === null || count === null ? null : total + count * worth;
  }
  return total;
}

export const MEDIA: readonly Level[] = [
  { id: "central", label: "央媒上稿", counted: "篇", worth: 10_000 },
  { id: "provincial", label: "省媒上稿", counted: "篇", worth: 5_000 },
  { id: "municipal", label: "一网一刊一号及市级媒体上稿", counted: "篇", worth: 5_000 },
];

export const INSPECTIONS: readonly Level[] = [
  { id: "national", label: "国检顺利过关", counted: "次", worth: 30_000 },
  { id: "provincial", label: "省检顺利过关", counted: "次", worth: 20_000 },
  { id: "municipal", label: "市检顺利过关", counted: "次", worth: 10_000 },
];

export const TALKS: readonly Level[] = [
  { id: "national", label: "国家级会议推介", counted: "次", worth: 20_000 },
  { id: "provincial", label: "省级会议推介", counted: "次", worth: 10_000 },
  { id: "municipal", label: "市级会议推介", counted: "次", worth: 5_000 },
];

export const MEETINGS: readonly Level[] = [
  { id: "count", label: "承担省、市、县现场会", counted: "次", worth: 10_000 },
];

export const COMPLAINTS: readonly Level[] = [
  { id: "late", label: "回复不及时、处理质量不高", counted: "次", worth: 5_000 },
  { id: "petition", label: "查实不作为造成上访或重复访", counted: "次", worth: 5_000 },
];

export const FAILURES: readonly Level[] = [
  { id: "national", label: "国检中出现问题影响全县考核结果", counted: "次", worth: 30_000 },
  { id: "provincial", label: "省检中出现问题影响全县考核结果", counted: "次", worth: 20_000 },
  { id: "municipal", label: "市检中出现问题影响全县考核结果", counted: "次", worth: 10_000 },
];

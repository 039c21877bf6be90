import { z } from "zod";
import { dueDaySchema, inYear, isDay, yearIn } from "../shared/day";

const text = z.string().min(1);

/** What the document asks of the unit itself, and by when. */
export const selfSchema = z.strictObject({
  asks: z.enum(["points", "report", "nothing"]),
  /** In the document's words: 2020年12月21日前, 每年12月底前. Null where it says none. */
  due: text.nullable().describe("报送期限，照文件写"),
  last: dueDaySchema.optional().describe("按时的最后一天；每年考核一次的写月-日，如12-31，年份看考核期间"),
  submits: text.optional().describe("报送什么；写了的可填收到日期"),
  clause: text.nullable(),
});

/** One step of the work that the document orders by a day, in its words. */
const stepSchema = z.strictObject({
  what: text.describe("做什么，谁做"),
  when: text.describe("照文件写"),
  clause: text,
});

export const scheduleSchema = z.array(stepSchema).min(1).optional().describe("文件对工作步骤规定的时间");

export type SelfDemand = z.infer<typeof selfSchema>;
export type ScheduleStep = z.infer<typeof stepSchema>;

const ASKS = { points: "自评打分", report: "报送总结报告，不打分", nothing: null } as const;

/** Whether units hand something in by some day, so that it can be late. */
export function isHandedIn({ due, submits }: SelfDemand): boolean {
  return due !== null && submits !== undefined;
}

/** What is asked, with the last day of every year as that of the year assessed, where the period says which that is. */
export function selfIn(self: SelfDemand, period: string | null | undefined): SelfDemand {
  const { last } = self;
  const year = yearIn(period ?? "");
  return last === undefined || isDay(last) || year === null ? self : { ...self, last: inYear(last, year) };
}

/** What is asked of the units themselves, by when and by which clause; null where nothing is. */
export function selfText({ asks, due, submits, clause }: SelfDemand): string | null {
  const asked = ASKS[asks];
  if (asked === null) return null;
  const handIn = due === null ? "" : `，${due}报送${submits ?? ""}`;
  return `各单位${asked}${handIn}${clause === null ? "" : `（${clause}）`}`;
}

/** The steps of the work, a line each. */
export function scheduleTexts(schedule: readonly ScheduleStep[] = []): readonly string[] {
  return schedule.map(({ what, when, clause }) => `${when}：${what}（${clause}）`);
}

import { z } from "zod";
import { daySchema, daysAfter } from "../../shared/day";
import { fraction } from "../../shared/fraction";
import { issue, type Issue } from "../../shared/issue";
import { at } from "../faults/finding";
import { dayIn, type Field } from "../field";
import { phrase, quantity } from "../explanation";
import { sayings } from "../say";
import { titles } from "../wording/phrases";
import type { BoundMeasure, Naming, Reading } from "./measure";
import { defineMeasure } from "./measureKind";

const words = sayings({
  late: ["“{title}”晚于{due}的天数", "days by which “{title}” is later than {due}"],
});

const schema = z
  .strictObject({
    kind: z.literal("daysLate"),
    due: daySchema.describe("最迟哪一天，如2019-04-01；当天不算晚"),
    earliest: daySchema.optional().describe("最早可填哪一天；不写不限"),
    latest: daySchema.optional().describe("最晚可填哪一天；不写不限"),
  })
  .describe("报送、完成的日期晚了几天（项目date，写成2019-04-05）；没有晚的为0天，按自然日计");

type DaysLate = z.infer<typeof schema>;

/** The unit of days that are counted. */
const DAYS = "天";

/** A date this many days from the one that is due may be another year's, or a number taken for a date. */
const FAR = 366;

/** How many whole days after the due day something was done; 0 where it was done by then. */
export const daysLate = defineMeasure(schema)({
  form: {
    name: ["晚了几天", "Days late"],
    fields: {
      "daysLate.due": ["不迟于哪一天（如2019-04-01）", "Due day (such as 2019-04-01)"],
      earliest: ["最早可填的日期", "Earliest date that can be entered"],
      latest: ["最晚可填的日期", "Latest date that can be entered"],
    },
  },
  start: () => ({ kind: "daysLate", due: "2025-12-31" }),
  text: ({ due }, names, say) => say(words.late, { title: names.main("date", titles.date), due }),
  lacking: () => "",
  /** Days that are written alike come in the order of their texts. */
  faults({ due, earliest, latest }, path) {
    if (earliest !== undefined && latest !== undefined && earliest > latest)
      return [issue("lint-dates-reversed", at([...path, "earliest"]), { earliest, latest })];
    return latest !== undefined && latest <= due
      ? [issue("lint-never-late", at([...path, "latest"]), { latest, due })]
      : [];
  },
  formula: () => null,
  bind: bindDaysLate,
});

function bindDaysLate(measure: DaysLate, names: Naming): BoundMeasure {
  const { due } = measure;
  const [earliest, latest] = [measure.earliest ?? null, measure.latest ?? null];
  const title = names.main("date", titles.date);
  const field: Field = { id: names.id("date"), label: title, required: true, type: "date", earliest, latest, due };
  return {
    fields: [field],
    unit: DAYS,
    extent: {
      min: earliest === null ? 0 : lateness(earliest, due),
      max: latest === null ? null : lateness(latest, due),
      whole: true,
    },
    divides: false,
    read(values) {
      const date = dayIn(values, field.id);
      if (date === null) throw new Error(`field ${field.id} is blank`);
      return readingOf(date, due, { field, title });
    },
  };
}

function lateness(date: string, due: string): number {
  return Math.max(0, daysAfter(date, due));
}

function readingOf(date: string, due: string, { field, title }: { field: Field; title: string }): Reading {
  const x = fraction(lateness(date, due));
  const parts = { title, date, due };
  const said = date > due ? phrase("days-late", { ...parts, value: quantity(x, DAYS) }) : phrase("on-time", parts);
  return { status: "read", x, words: said, issues: farDate(date, due, field) };
}

function farDate(date: string, due: string, { id, label }: Field): readonly Issue[] {
  return Math.abs(daysAfter(date, due)) > FAR ? [issue("far-date", { field: id }, { label, date, due })] : [];
}

import { z } from "zod";
import { issue, type Issue } from "../../shared/issue";
import type { Field } from "../field";
import { phrase } from "../explanation";
import type { Path } from "../faults/finding";
import { rangeFaults } from "../faults/intervals";
import { amountText, inChinese, sayings, type Say } from "../say";
import { withUnit, type Reading } from "./measure";

/*
 * How many marks, votes or units a document prescribes. Where that is not known, a judge's missing mark changes the mean
 * and nobody sees it.
 */

const rangeSchema = z.strictObject({ least: z.int().positive(), most: z.int().positive() });

/** How many there must be: so many, or from so many to so many. */
export const countSchema = z.union([z.int().positive(), rangeSchema]);

export type Count = z.infer<typeof countSchema>;

/** What becomes of a mean of fewer than are prescribed. */
export const absentSchema = z.enum(["error", "present", "prescribed", "incomplete"]);

export type Absent = z.infer<typeof absentSchema>;

/** The least and the most that are prescribed. */
export function rangeOf(count: Count): z.infer<typeof rangeSchema> {
  return typeof count === "number" ? { least: count, most: count } : count;
}

/** How many are prescribed, in words: 7, 5至7. */
function countText(count: Count, say: Say = inChinese): string {
  return amountText(rangeOf(count), say);
}

const words = sayings({
  due: ["{mean}（应有{count}{counted}）", "{mean} ({count} {counted} due)"],
  mark: ["个", "marks"],
});

/** A mean with how many there must be, where that is known. */
export function withCount(mean: string, count: Count | undefined, say: Say, counted = say(words.mark, {})): string {
  return count === undefined ? mean : say(words.due, { mean, count: countText(count, say), counted });
}

/** The least that there must be is not above the most. */
export function countFaults(count: Count | undefined, path: Path): readonly Issue[] {
  if (count === undefined) return [];
  const { least, most } = rangeOf(count);
  return rangeFaults(least, most, path);
}

/** The label of a list of marks: their unit, and how many there must be. */
export function listLabel(title: string, unit: string, count: Count | undefined): string {
  const marks = count === undefined ? "" : phrase("marks", { count: countText(count) });
  return withUnit(title, [unit, marks].filter((note) => note !== "").join("，"));
}

/** What a document says of how many there must be, and of which field it says so. */
interface Prescribed {
  readonly count: Count | undefined;
  readonly absent: Absent;
  readonly field: Field;
}

/** As many as are prescribed, or fewer that are averaged all the same. */
interface Attended {
  readonly status: "attended";
  /** How many more the mean is divided by than there are. */
  readonly missing: number;
  /** How many are prescribed, where there are fewer. */
  readonly words: string;
  readonly issues: readonly Issue[];
}

const ALL: Attended = { status: "attended", missing: 0, words: "", issues: [] };

/** Whether there are as many as are prescribed, and what becomes of the mean where there are not. */
export function attendance(found: number, { count, absent, field }: Prescribed): Attended | Reading {
  if (count === undefined) return ALL;
  const { least, most } = rangeOf(count);
  const place = { field: field.id };
  const parameters = { label: field.label, needed: countText(count), count: found };
  if (found > most) return { status: "unusable", issues: [issue("too-many-marks", place, parameters)] };
  if (found >= least) return ALL;
  const missing = phrase("prescribed", { needed: parameters.needed });
  switch (absent) {
    case "error":
      return { status: "unusable", issues: [issue("marks-missing", place, parameters)] };
    case "incomplete":
      return { status: "lacking", field: { ...field, label: phrase("marks-lacking", parameters) } };
    case "present":
      return { status: "attended", missing: 0, words: missing, issues: [issue("mean-of-present", place, parameters)] };
    case "prescribed":
      return {
        ...ALL,
        missing: least - found,
        words: missing,
        issues: [issue("mean-of-prescribed", place, parameters)],
      };
  }
}

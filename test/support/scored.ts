import type { Rubric } from "../../src/rubric/schema";
import { parseEntries } from "../../src/scoring/entries";
import { evaluate } from "../../src/scoring/evaluate";
import { reported, resultsOf } from "../../src/scoring/report";
import type { AnyItemResult, ReportedIssue, Results, UnitResult } from "../../src/scoring/results";

/** Results with what concerns no unit alone. */
export interface Scored extends Results {
  readonly issues: readonly ReportedIssue[];
}

/** Scores units as an entries file holds them; `more` is the rest of the file. The shape must be sound. */
export function scored(rubric: Rubric, units: readonly object[], more: object = {}): Scored {
  const parsed = parseEntries({ rubric: rubric.id, units, ...more });
  if (!parsed.ok || parsed.value.issues.length > 0) throw new Error("malformed entries");
  const evaluation = evaluate(rubric, parsed.value.entries);
  return { ...resultsOf(evaluation), issues: evaluation.issues.map(reported) };
}

/** The result of one unit. */
export function unitIn({ units }: Results, name: string): UnitResult {
  const found = units.find((unit) => unit.name === name);
  if (found === undefined) throw new Error(`no unit ${name}`);
  return found;
}

/** What an item comes to: points, a rating, or whether an event occurred. */
export function valueOf(item: AnyItemResult | undefined): number | string | boolean | null {
  if (item === undefined) throw new Error("no such item");
  if ("occurred" in item) return item.occurred;
  return "rating" in item ? item.rating : item.points;
}

/** Issues as code@item.field, as much as there is, blanks left out. */
export function told(issues: readonly ReportedIssue[]): readonly string[] {
  return issues.filter(({ code }) => code !== "blank").map(toldAs);
}

/** The sentences of all issues of a code. */
export function messagesOf({ issues }: UnitResult, code: string): readonly string[] {
  return issues.filter((found) => found.code === code).map(({ message }) => message);
}

/** An issue as code@item.field, as much as there is. */
export function toldAs({ code, item, field }: ReportedIssue): string {
  const place = [item, field].filter((part) => part !== undefined).join(".");
  return place === "" ? code : `${code}@${place}`;
}

import type { FieldValues } from "../rules/field";
import type { CohortMember, Outcome, Scorer } from "../rules/rule";
import { show } from "../shared/decimal";
import { issue, type Issue } from "../shared/issue";
import type { OtherReading, TableItem } from "./table";

type Notices = (values: FieldValues, outcome: Outcome) => readonly Issue[];

const NONE: readonly Issue[] = [];

/** Tells, unit by unit, which reading not in force would give an item other points. */
export function otherReadingNotices(row: TableItem, cohort: readonly CohortMember[]): Notices {
  const told = row.others.filter(({ alone }) => alone);
  if (told.length === 0) return () => NONE;
  const others = told.map((other) => ({ other, score: other.bound.scorer(cohort) }));
  return (values, outcome) => others.flatMap(({ other, score }) => noticeOf(other, score, values, outcome));
}

function noticeOf(other: OtherReading, score: Scorer, values: FieldValues, outcome: Outcome): readonly Issue[] {
  if (outcome.status !== "scored" && outcome.status !== "unusable") return NONE;
  const alternative = score(values);
  if (alternative.status !== "scored") return NONE;
  if (outcome.status === "scored" && outcome.points === alternative.points) return NONE;
  const { question } = other.interpretation;
  return [issue("other-reading", {}, { question, choice: other.choice.label, points: show(alternative.points) })];
}

import type { EntryCheck } from "../rubric/checks";
import { attributeLabel } from "../rubric/facts";
import type { Rubric } from "../rubric/schema";
import { gradesOf } from "../rubric/standing";
import { hasTotal } from "../rubric/totals";
import { flagIn } from "../rules/field";
import { issue, type Issue } from "../shared/issue";
import { at } from "../shared/list";
import type { ScoredUnit } from "./scoreUnits";
import type { Standing } from "./standing";

/*
 * Grades that others than this program give, against the points; they change neither.
 */

/** A unit with its grade, as a place in the list of grades, best first. */
interface Graded {
  readonly index: number;
  readonly name: string;
  readonly level: number;
  readonly total: number;
}

/** Tells units whose grade is among the two worst at full points or first, or better than that of a higher total. */
export function gradesAgainstTotals(
  { clause }: Extract<EntryCheck, { kind: "gradeAgainstTotal" }>,
  rubric: Rubric,
  units: readonly ScoredUnit[],
  standings: readonly Standing[],
  found: readonly Issue[][],
): void {
  if (!hasTotal(rubric)) return;
  const grades = gradesOf(rubric.grading);
  const graded = units.flatMap(({ unit, score }, index): Graded[] => {
    const { grade, place } = at(standings, index);
    if (grade === null || place === null) return [];
    return [{ index, name: unit.name, level: grades.indexOf(grade), total: score.totals.total }];
  });
  const low = Math.max(1, grades.length - 2);
  for (const { index, name, level, total } of graded) {
    const { place } = at(standings, index);
    const first = place?.rank === 1 && graded.some((other) => other.total < total);
    if (level < low || !(isFull(at(units, index)) || first)) continue;
    at(found, index).push(issue("low-grade-at-top", { unit: name }, { grade: at(grades, level), total, clause }));
  }
  // The unit with the highest total of each grade, the worst grade first.
  const tops = grades.map((_, level) => {
    const own = graded.filter((one) => one.level === level);
    return own.reduce<Graded | null>((top, one) => (top === null || one.total > top.total ? one : top), null);
  });
  const worstFirst = tops.flatMap((top) => top ?? []).reverse();
  for (const { index, name, level, total } of graded) {
    const other = worstFirst.find((top) => top.level > level && top.total > total);
    if (other === undefined) continue;
    const higher = { other: other.name, higher: other.total, lower: at(grades, other.level) };
    at(found, index).push(
      issue("grade-above-higher", { unit: name }, { grade: at(grades, level), total, ...higher, clause }),
    );
  }
}

/** Nothing is lacking of what counts for the unit. */
function isFull({ table, score }: ScoredUnit): boolean {
  return table.every(({ item }, index) => {
    if (item.counts !== "base") return true;
    const outcome = at(score.outcomes, index);
    return outcome.status === "exempt" || (outcome.status === "scored" && outcome.points === item.max);
  });
}

/** A flag that does not go with the grade of a unit, or with its points of an item. */
export function flagIssues(
  { attribute, grades, full = [], clause }: Extract<EntryCheck, { kind: "flagNeeds" }>,
  { attributes: known }: Rubric,
  { unit, attributes, table, score }: ScoredUnit,
  standing: Standing,
): readonly Issue[] {
  if (flagIn(attributes, attribute) !== true) return [];
  const place = { unit: unit.name, field: attribute };
  const label = attributeLabel(known, attribute);
  const grade = unit.final?.grade ?? standing.grade;
  const short = table.flatMap(({ item }, index): Issue[] => {
    const outcome = at(score.outcomes, index);
    if (!full.includes(item.id) || outcome.status !== "scored" || outcome.points === item.max) return [];
    const words = { label, item: item.name, points: outcome.points, max: item.max ?? 0, clause };
    return [issue("flag-against-points", { ...place, item: item.id }, words)];
  });
  if (grade === null || grades.includes(grade)) return short;
  return [...short, issue("flag-against-grade", place, { label, grade, clause })];
}

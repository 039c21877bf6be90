import { grouped } from "../shared/list";
import type { QuotaGrading } from "../rubric/standing";
import type { Evaluation, UnitEvaluation } from "./evaluate";
import { baseOf, limitOf, shareOf } from "./quotaDecision";

/** Grades of which there are more units than places, together. */
export interface Excess {
  readonly grades: readonly string[];
  readonly units: number;
  readonly places: number;
}

/** Where ties have given more units a grade, or a better one, than it has places: of the groups that exceed, together. */
export function excessOf({ rubric: { grading }, units }: Pick<Evaluation, "rubric" | "units">): readonly Excess[] {
  if (grading.kind !== "quota") return [];
  const groups = grouped(units, ({ unit, standing: { gradedBy } }) =>
    gradedBy?.kind === "quota" ? `${unit.category ?? ""}|${gradedBy.place.group}` : null,
  );
  const found = new Map<string, Excess>();
  for (const group of groups.values()) {
    for (const { grades, units: count, places } of excessesIn(grading, group)) {
      const key = grades.join("|");
      const sofar = found.get(key) ?? { units: 0, places: 0 };
      found.set(key, { grades, units: sofar.units + count, places: sofar.places + places });
    }
  }
  return [...found.values()];
}

function excessesIn(grading: QuotaGrading, group: readonly UnitEvaluation[]): readonly Excess[] {
  const [first] = group;
  if (first?.standing.gradedBy?.kind !== "quota") return [];
  const base = baseOf(grading, first.standing.gradedBy.place);
  const having = (grades: readonly string[]) =>
    group.filter(({ standing: { grade } }) => grade !== null && grades.includes(grade)).length;
  const tops = grading.top.map((tier, index): Excess => {
    const grades = grading.top.slice(0, index + 1).map(({ grade }) => grade);
    return { grades, units: having(grades), places: Math.floor(limitOf(grading, tier, base)) };
  });
  const { bottom } = grading;
  const last = group.filter(
    ({ standing: { gradedBy } }) => gradedBy?.kind === "quota" && gradedBy.outcome === "bottom",
  );
  const bottoms: readonly Excess[] =
    bottom === undefined
      ? []
      : [{ grades: [bottom.grade], units: last.length, places: Math.floor(shareOf(grading, bottom.share, base)) }];
  return [...tops, ...bottoms].filter(({ units, places }) => units > places);
}

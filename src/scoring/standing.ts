import type { Rubric } from "../rubric/schema";
import type { FieldValues } from "../rules/field";
import type { Issue } from "../shared/issue";
import { at } from "../shared/list";
import type { Contender, GradeFinding } from "./contender";
import { grade, throughGates } from "./grading";
import { rank } from "./ranking";
import type { TableItem } from "./table";
import { vetoItems, vetoOf, type VetoFinding } from "./veto";
import type { UnitScore } from "./scoreUnits";

/** A scored unit of a cohort. */
export interface ScoredUnit {
  readonly name: string;
  readonly attributes: FieldValues;
  readonly score: UnitScore;
  /** Complete, and scored on the side on which the cohort is compared. */
  readonly eligible: boolean;
}

/** What follows from the totals of a unit. */
export interface Standing {
  readonly veto: VetoFinding;
  readonly rank: number | null;
  readonly grade: string | null;
  /** The grade before gates lowered it, and by what; null where none did. */
  readonly lowered: NonNullable<GradeFinding["lowered"]> | null;
  readonly issues: readonly Issue[];
}

/** Vetoes, then places, then grades one cohort, gates last, under `rubric`, the readings in force applied. */
export function standingsOf(
  rubric: Rubric,
  table: readonly TableItem[],
  units: readonly ScoredUnit[],
): readonly Standing[] {
  const vetoes = vetoItems(table);
  const contenders = units.map(({ name, attributes, score, eligible }): Contender => {
    return { name, attributes, score, eligible, veto: vetoOf(vetoes, score) };
  });
  const labels = new Map(rubric.attributes.map(({ id, label }) => [id, label]));
  const { places, issues } = rank(rubric.ranking, rubric.veto, contenders, labels);
  const grades = throughGates(rubric, table, contenders, grade(rubric.grading, contenders, places, labels));
  return contenders.map(({ name, veto }, index) => {
    const found = at(grades, index);
    const own = [...at(issues, index), ...found.issues];
    return {
      veto,
      rank: places[index]?.rank ?? null,
      grade: found.grade,
      lowered: found.lowered ?? null,
      issues: own.map((one) => ({ ...one, place: { unit: name, ...one.place } })),
    };
  });
}

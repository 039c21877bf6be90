import { hasTotal } from "../rubric/totals";
import type { SealedStandings, UnitStanding } from "../layout/results/written";
import type { Evaluation, UnitEvaluation } from "../scoring/evaluate";
import { hasAnyPoints } from "../scoring/totals";
import { normaliseName } from "../shared/text";

/** A unit that stands elsewhere after scoring again. */
export interface StandingChange {
  readonly unit: string;
  /** Null for a unit that was not there. */
  readonly was: UnitStanding | null;
  /** Null for a unit that is there no more. */
  readonly becomes: UnitStanding | null;
}

/** What scoring again would change of total, rank, grade and veto: units in their order, those that are gone last. */
export function standingChanges({ rubric, units }: Evaluation, then: SealedStandings): readonly StandingChange[] {
  const gone = new Set(then.keys());
  const changes = units.flatMap((evaluation): StandingChange[] => {
    const key = normaliseName(evaluation.unit.name);
    gone.delete(key);
    const was = then.get(key) ?? null;
    const becomes = standingOf(evaluation, hasTotal(rubric));
    return was !== null && same(was, becomes) ? [] : [{ unit: evaluation.unit.name, was, becomes }];
  });
  return [...changes, ...[...gone].map((unit) => ({ unit, was: then.get(unit) ?? null, becomes: null }))];
}

/** Where the units of an evaluation stand, by their keys. */
export function standingsOf({ rubric, units }: Evaluation): SealedStandings {
  const pointed = hasTotal(rubric);
  return new Map(units.map((evaluation) => [normaliseName(evaluation.unit.name), standingOf(evaluation, pointed)]));
}

function standingOf({ score, standing }: UnitEvaluation, pointed: boolean): UnitStanding {
  const { rank, grade, veto } = standing;
  return { total: pointed && hasAnyPoints(score) ? score.totals.total : null, rank, grade, vetoed: veto.hit };
}

function same(a: UnitStanding, b: UnitStanding): boolean {
  return a.total === b.total && a.rank === b.rank && a.grade === b.grade && a.vetoed === b.vetoed;
}

import type { Rubric } from "../rubric/schema";
import type { UnitEvaluation } from "../scoring/cohort";
import type { Evaluation } from "../scoring/evaluate";
import { inOrderOfRank } from "../scoring/rankOrder";
import { minus } from "../shared/decimal";

/** One line of the table of results. */
export interface RankedUnit {
  readonly evaluation: UnitEvaluation;
  readonly name: string;
  readonly category: string | null;
  readonly rank: number | null;
  /** Null for a rubric without points. */
  readonly total: number | null;
  readonly grade: string | null;
  readonly vetoed: boolean;
  readonly complete: boolean;
  /** A cap or floor came to bear on one of its items. */
  readonly capped: boolean;
  /** What the unit gives itself beside what the reviewers give it; null where it is not scored on both sides. */
  readonly self: SelfAssessed | null;
}

/** A unit's own total (自评) and by how much it is above the reviewers' (审核); below it where negative. */
export interface SelfAssessed {
  readonly total: number;
  readonly above: number;
}

/** All units by rank; those without one come last, in the order of the input. Categories stay together. */
export function rankedUnits(evaluation: Evaluation): readonly RankedUnit[] {
  return inOrderOfRank(evaluation).map((unit) => rankedUnit(evaluation.rubric, unit));
}

function rankedUnit(rubric: Rubric, evaluation: UnitEvaluation): RankedUnit {
  const { unit, score, standing } = evaluation;
  return {
    evaluation,
    name: unit.name,
    category: unit.category ?? null,
    rank: standing.rank,
    total: rubric.total === null ? null : score.totals.total,
    grade: unit.final?.grade ?? standing.grade,
    vetoed: standing.veto.hit,
    complete: score.complete,
    capped: score.outcomes.some((outcome) => outcome.status === "scored" && outcome.capped === true),
    self: selfAssessed(rubric, evaluation),
  };
}

function selfAssessed({ total }: Rubric, { basis, score, self }: UnitEvaluation): SelfAssessed | null {
  if (total === null || self === null || basis === "self") return null;
  return { total: self.totals.total, above: minus(self.totals.total, score.totals.total) };
}

import { cappedText, itemLabel, itemValue } from "../layout/resultTexts/texts";
import type { CellValue } from "../layout/plan";
import type { Item, Rubric } from "../rubric/schema";
import type { Evaluation } from "../scoring/evaluate";
import { unitResult } from "../scoring/report";
import type { UnitEvaluation } from "../scoring/cohort";
import type { AnyItemResult } from "../scoring/results";

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
}

const LAST = Number.MAX_SAFE_INTEGER;

/** All units by rank; those without one come last, in the order of the input. Categories stay together. */
export function rankedUnits({ rubric, units }: Evaluation): readonly RankedUnit[] {
  const categories = rubric.categories.map(({ id }) => id);
  const order = ({ category }: RankedUnit) => (category === null ? 0 : categories.indexOf(category));
  return units
    .map((unit) => rankedUnit(rubric, unit))
    .sort((a, b) => order(a) - order(b) || (a.rank ?? LAST) - (b.rank ?? LAST));
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
  };
}

/** One item of a unit as it is explained. */
export interface ExplainedItem {
  readonly id: string;
  /** Number and short name. */
  readonly label: string;
  /** Its points, or what stands instead of them; null where it could not be scored. */
  readonly value: CellValue;
  /** Full points; null for what is not scored in points. */
  readonly max: number | null;
  readonly capped: boolean;
  /** The sentence with the rule, the values and the clause. */
  readonly explanation: string;
}

/** All that is to be said of one unit. */
export interface ExplainedUnit {
  readonly items: readonly ExplainedItem[];
  /** Items that have to be filled in before the result is final. */
  readonly missing: readonly string[];
  /** Items that a cap or floor came to bear on, in words; empty where there are none. */
  readonly capped: string;
  /** Notices of the unit as sentences. */
  readonly notices: readonly string[];
}

/** Explains the result of one unit, item by item. Made when it is looked at: a cohort may be large. */
export function explainUnit(evaluation: Evaluation, unit: UnitEvaluation): ExplainedUnit {
  const result = unitResult(evaluation, unit);
  const { rubric } = evaluation;
  const found = rubric.items.flatMap((item): { item: Item; own: AnyItemResult }[] => {
    const own = result.items[item.id];
    return own === undefined ? [] : [{ item, own }];
  });
  return {
    items: found.map(({ item, own }) => explained(item, own)),
    missing: found
      .filter(({ item, own }) => item.rule.kind !== "totalBelow" && itemValue(own) === null)
      .map(({ item }) => itemLabel(item)),
    capped: cappedText(rubric, result),
    notices: result.issues.filter(({ severity }) => severity === "notice").map(({ message }) => message),
  };
}

function explained(item: Item, own: AnyItemResult): ExplainedItem {
  return {
    id: item.id,
    label: itemLabel(item),
    value: itemValue(own),
    max: "max" in own ? own.max : null,
    capped: "capped" in own,
    explanation: own.explanation,
  };
}

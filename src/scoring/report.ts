import { kindOf } from "../rules/kinds/kinds";
import type { Item, Rubric } from "../rubric/schema";
import { hasTotal } from "../rubric/totals";
import { because, explanationText, type Explanation } from "../rules/explanation";
import type { Outcome } from "../rules/rule";
import { issueText, type Issue } from "../shared/issue";
import { at } from "../shared/list";
import type { Evaluation, UnitEvaluation } from "./evaluate";
import { excessOf } from "./excess";
import { reasonsOf } from "./reasons";
import { receiptOf, receiptsOf } from "./receipts";
import type { AnyItemResult, ReportedIssue, Results, ResultsInTurn, UnitResult } from "./results";
import type { UnitScore } from "./scoreUnits";
import type { Standing } from "./standing";
import type { TableItem } from "./table";
import { totalVeto } from "./veto";
import { lookUp, setEntry } from "../shared/lookUp";
import { once } from "../shared/memo";
import { workings } from "./workings";

const NOTHING = {};

type AdjustedTotals = Pick<UnitResult, "computed" | "coefficient" | "adjustments">;

/** The results of a whole workbook in the interchange format. */
export function resultsOf(evaluation: Evaluation): Results {
  const results = resultsInTurn(evaluation);
  return { ...results, units: [...results.units] };
}

/** The same with each unit made when its turn comes, once. */
export function resultsInTurn(evaluation: Evaluation): ResultsInTurn {
  const exceeded = excessOf(evaluation);
  return {
    ...resultsHead(evaluation),
    ...(exceeded.length === 0 ? NOTHING : { exceeded }),
    units: unitResults(evaluation),
  };
}

/** What results say of the whole, before its units. */
export function resultsHead(evaluation: Evaluation): Omit<ResultsInTurn, "units" | "exceeded"> {
  const { rubric, readings, provisional, missing } = evaluation;
  const receipts = receiptsOf(evaluation);
  return {
    rubric: rubric.id,
    interpretations: readings,
    provisional,
    missing,
    ...(receipts === null ? NOTHING : { receipts }),
  };
}

function* unitResults(evaluation: Evaluation): Generator<UnitResult> {
  for (const unit of evaluation.units) yield unitResult(evaluation, unit);
}

/** The result of one unit in the interchange format, every explanation and issue as a sentence. */
export function unitResult(whole: Evaluation, evaluation: UnitEvaluation): UnitResult {
  const { rubric } = whole;
  const { unit, score, standing, self } = evaluation;
  const { totals } = score;
  const pointed = hasTotal(rubric);
  const final = unit.final ?? undefined;
  // Sentences are made where somebody reads them.
  const items = once(() => itemResults(evaluation.table, score));
  const issues = once(() => evaluation.issues.map(reported));
  const received = receiptOf(rubric, unit.attributes ?? {});
  return {
    name: unit.name,
    category: unit.category ?? null,
    basis: evaluation.basis,
    complete: score.complete,
    get items() {
      return items();
    },
    sections: totals.sections,
    phases: rubric.phases.length > 0 ? totals.phases : null,
    base: pointed ? totals.base : null,
    bonus: pointed ? totals.bonus : null,
    penalty: pointed ? totals.penalty : null,
    total: pointed ? totals.total : null,
    ...adjustedTotals(rubric, score),
    self: { total: pointed && self !== null ? self.totals.total : null, complete: self?.complete ?? false },
    rank: standing.rank,
    grade: standing.grade,
    ...(standing.lowered === null ? NOTHING : { lowered: loweredGrade(standing.lowered) }),
    ...(standing.consequences.length === 0
      ? NOTHING
      : { consequences: standing.consequences.map(({ text, clause }) => ({ text, clause })) }),
    veto: standing.veto,
    get reasons() {
      return reasonsOf(whole, evaluation);
    },
    ...(final === undefined ? {} : { final }),
    ...(received === null ? NOTHING : { received }),
    get issues() {
      return issues();
    },
  };
}

/** What stands between the items and the total; no key for what the rubric does not have. */
function adjustedTotals({ totals: rules }: Rubric, { totals, adjustments }: UnitScore): AdjustedTotals {
  const changes = rules?.coefficient !== undefined || rules?.lesserOf !== undefined;
  if (!changes && adjustments.length === 0) return NOTHING;
  return {
    ...(changes ? { computed: totals.computed ?? totals.total } : {}),
    ...(rules?.coefficient === undefined ? {} : { coefficient: totals.coefficient ?? null }),
    ...(adjustments.length === 0
      ? {}
      : {
          adjustments: adjustments.map(({ points, explanation, clause }) => {
            return { points, explanation: explanationText(explanation, clause) };
          }),
        }),
  };
}

function loweredGrade({ from, reasons }: NonNullable<Standing["lowered"]>): NonNullable<UnitResult["lowered"]> {
  return { from, reasons: reasons.map(({ reason, clause }) => `${reason}；依据${clause}`) };
}

/** An issue in the interchange format; the reviewers' side goes without saying. */
export function reported({ severity, code, place, ...found }: Issue): ReportedIssue {
  const { side, itemName: _, ...where } = place;
  const message = issueText({ severity, code, place, ...found });
  return { severity, code, ...where, ...(side === "self" ? { side } : {}), message };
}

/** What the items of one unit come to on one side, by their ids. */
export function itemResults(table: readonly TableItem[], score: UnitScore): Readonly<Record<string, AnyItemResult>> {
  const results: Record<string, AnyItemResult> = {};
  table.forEach(({ item }, index) => {
    setEntry(results, item.id, itemResult(item, at(score.outcomes, index), score));
  });
  return results;
}

function itemResult(item: Item, outcome: Outcome, score: UnitScore): AnyItemResult {
  const kind = kindOf(item.rule);
  const byTotal = kind.totalVeto();
  if (byTotal !== null) {
    const veto = totalVeto(byTotal, score);
    return { occurred: veto.occurred, explanation: explanationText(veto.explanation, item.clause) };
  }
  const explanation = explanationText(explanationOf(outcome), item.clause);
  if (kind.gives === "event") {
    return { occurred: outcome.status === "flagged" ? outcome.occurred : null, explanation };
  }
  if (kind.gives === "rating") {
    return { points: null, max: null, rating: outcome.status === "rated" ? outcome.rating : null, explanation };
  }
  if (outcome.status === "exempt") return { points: null, max: item.max, explanation, exempt: true };
  return {
    points: outcome.status === "scored" ? outcome.points : null,
    max: item.max,
    explanation,
    ...phasesOf(item, outcome),
    ...(outcome.status === "scored" && outcome.capped === true ? { capped: true } : {}),
  };
}

function phasesOf(item: Item, outcome: Outcome): { phases?: Readonly<Record<string, number | null>> } {
  if (item.phases === null) return {};
  const own = "phases" in outcome ? outcome.phases : undefined;
  return { phases: Object.fromEntries(Object.keys(item.phases).map((id) => [id, lookUp(own, id) ?? null])) };
}

function explanationOf(outcome: Outcome): Explanation {
  switch (outcome.status) {
    case "blank":
      if (outcome.waitsFor !== undefined) return because(workings.waiting, { items: outcome.waitsFor.join("、") });
      return because(workings.blank, { missing: outcome.missing.map(({ label }) => `“${label}”`).join("、") });
    case "unusable":
      return because(workings.unusable, {});
    case "scored":
    case "exempt":
    case "rated":
    case "flagged":
      return outcome.explanation;
  }
}

const LAST = Number.MAX_SAFE_INTEGER;

/** All units by rank; those without one come last, in the order of the input. Categories stay together. */
export function inOrderOfRank({ rubric, units }: Pick<Evaluation, "rubric" | "units">): readonly UnitEvaluation[] {
  const ranked = units.map((one) => ({ one, category: one.unit.category ?? null, rank: one.standing.rank }));
  return orderedByRank(rubric, ranked).map(({ one }) => one);
}

/** The same of whatever has a category and a rank. */
export function orderedByRank<T extends Pick<UnitResult, "category" | "rank">>(
  rubric: Rubric,
  ranked: readonly T[],
): readonly T[] {
  const category = categoryPlaces(rubric);
  const rank = (one: T) => one.rank ?? LAST;
  return [...ranked].sort((a, b) => category(a) - category(b) || rank(a) - rank(b));
}

/** Gives the place of a unit's category among those of the rubric; one without a category stands before all. */
export function categoryPlaces({ categories }: Rubric): (one: Pick<UnitResult, "category">) => number {
  const places = new Map(categories.map(({ id }, index) => [id, index]));
  return ({ category }) => places.get(category ?? "") ?? -1;
}

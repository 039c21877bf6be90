import type { Readings } from "../rubric/interpretation";
import { readingsInForce } from "../rubric/readings";
import type { Rubric } from "../rubric/schema";
import type { Issue } from "../shared/issue";
import { at } from "../shared/list";
import { asPart, atOnce, type Portions } from "../shared/portions";
import { normaliseName } from "../shared/text";
import { checkEntries, type Cohort } from "./checkEntries";
import type { Entries, Unit, Unusable } from "./entries";
import { noticePortions } from "./notices";
import { unitPortions, type UnitScore } from "./scoreUnits";
import { standingsOf, type Standing } from "./standing";
import { rulesUnder, type RubricInForce, type TableItem, type Told } from "./table";

/** One scored workbook: every unit in the order of the input, and what concerns none of them alone. */
export interface Evaluation {
  /** The rubric with the readings in force applied. */
  readonly rubric: Rubric;
  readonly readings: Readings;
  readonly units: readonly UnitEvaluation[];
  readonly issues: readonly Issue[];
  /** The names of units that should be among these and were not read. */
  readonly missing: readonly string[];
  /** Some unit is incomplete or missing, so whatever compares units may still change. */
  readonly provisional: boolean;
}

/** Everything that scoring finds out about one unit. */
export interface UnitEvaluation {
  readonly unit: Unit;
  /** Whose values the points come from: the reviewers' or, where there are none, the unit's own. */
  readonly basis: "reviewed" | "self";
  /** The items as they are for this unit. */
  readonly table: readonly TableItem[];
  readonly score: UnitScore;
  /** The unit's own values scored the same way; null where it entered none. */
  readonly self: UnitScore | null;
  readonly standing: Standing;
  readonly issues: readonly Issue[];
}

/**
 * Scores a workbook: readings, then the entries checked, then each category's cohort by itself. Users' faults are
 * issues; nothing is thrown for them. `unusable` names values that were handed in but could not be read, `listed` the
 * units that there should be. Whoever shows nothing of readings not in force can have it `told` without them: points,
 * standings and all other issues are the same.
 */
export function evaluate(
  rubric: Rubric,
  entries: Entries,
  unusable: readonly Unusable[] = [],
  listed: readonly string[] = [],
  told: Told = "all",
): Evaluation {
  return atOnce(evaluationPortions(rubric, entries, unusable, listed, told));
}

/** The same in portions; the shares are of units that have their points. */
export function* evaluationPortions(
  rubric: Rubric,
  entries: Entries,
  unusable: readonly Unusable[] = [],
  listed: readonly string[] = [],
  told: Told = "all",
): Portions<Evaluation> {
  const { readings, issues: readingIssues } = readingsInForce(rubric, entries.interpretations);
  const rules = rulesUnder(rubric, readings, entries.period, told);
  const missing = missingFrom(listed, entries);
  const { cohorts, issues } = checkEntries(rules, entries, unusable, missing.length);
  yield;
  const units: UnitEvaluation[] = [];
  let before = 0;
  for (const cohort of cohorts) {
    const evaluated = yield* asPart(evaluateCohort(rules, cohort), ({ done, of }) => ({
      done: before + Math.floor((cohort.units.length * done) / of),
      of: entries.units.length,
    }));
    evaluated.forEach((evaluation, index) => {
      units[at(cohort.positions, index)] = evaluation;
    });
    before += cohort.units.length;
  }
  return {
    rubric: rules.inForce,
    readings,
    units,
    issues: [...readingIssues, ...issues],
    missing,
    provisional: missing.length > 0 || units.some(({ score }) => !score.complete),
  };
}

/** The listed units of which there are no entries. */
function missingFrom(listed: readonly string[], { units }: Entries): readonly string[] {
  if (listed.length === 0) return [];
  const there = new Set(units.map(({ name }) => normaliseName(name)));
  return listed.filter((name) => !there.has(normaliseName(name)));
}

/** The units of one category: their points, then veto, rank and grade, then whatever there is to say of them. */
function* evaluateCohort(rules: RubricInForce, cohort: Cohort): Portions<readonly UnitEvaluation[]> {
  const units = yield* unitPortions(rules.inForce, cohort);
  yield;
  const standings = standingsOf(rules.inForce, cohort.table, units, cohort.awaited);
  yield;
  const notices = yield* noticePortions(rules, cohort, units, standings);
  return units.map(({ unit, side, table, score, self }, index) => ({
    unit,
    basis: side === "self" ? "self" : "reviewed",
    table,
    score,
    self,
    standing: at(standings, index),
    issues: at(notices, index),
  }));
}

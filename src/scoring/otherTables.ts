import { affectedBy } from "../rubric/derived";
import { type Interpretation, itemsConcerned } from "../rubric/interpretation";
import type { Outcome } from "../rules/rule";
import { show } from "../shared/decimal";
import { issue, type Issue } from "../shared/issue";
import { append, at } from "../shared/list";
import { entryOf } from "../shared/memo";
import type { Portions } from "../shared/portions";
import { said } from "../shared/said";
import { hasMatterInItems } from "./matters";
import { differenceNotice, otherRubrics, type OtherRubric } from "./otherRubrics";
import { needsWholeTable } from "./readingReach";
import { scoreAgain, type Alternative, type Compared } from "./scoreAgain";
import type { ScoredUnit } from "./scoreUnits";
import type { Standing } from "./standing";
import type { RubricInForce, TableItem } from "./table";

/** Notices of the readings not in force that would give a unit other points of an item, another total, veto or grade. */
export function* otherTableNotices(
  rules: RubricInForce,
  cohort: Compared,
  units: readonly ScoredUnit[],
  standings: readonly Standing[],
): Portions<readonly (readonly Issue[])[]> {
  const { items } = rules.inForce;
  const notices = units.map((): Issue[] => []);
  const isConcerned = (one: Interpretation) =>
    needsWholeTable(one, rules.inForce) && !(isAboutLedger(one) && !repeats(units));
  for (const other of otherRubrics(rules, isConcerned)) {
    const affected = placesOf(affectedBy(itemsConcerned(other.interpretation), items));
    const scoredAgain = yield* scoreAgain(other, cohort, units);
    yield;
    scoredAgain?.forEach((then, index) => {
      const unit = at(units, index);
      const { name } = unit.unit;
      const points = then.score === unit.score ? NONE : pointsNotices(other, unit, then, affected(unit.table));
      const total = points.length === 0 ? totalNotice(other, unit, at(standings, index), then) : null;
      const standing = differenceNotice(other, { unit: name }, at(standings, index), then.standing);
      append(at(notices, index), points);
      append(
        at(notices, index),
        [total, standing].filter((notice) => notice !== null),
      );
    });
  }
  return notices;
}

function isAboutLedger({ applies }: Interpretation): boolean {
  return "part" in applies && applies.part === "ledger";
}

/** Whether any unit's ledger has one matter in several items. */
function repeats(units: readonly ScoredUnit[]): boolean {
  return units.some(({ ledger }) => ledger !== null && hasMatterInItems(ledger.lines));
}

const NONE: readonly Issue[] = [];

/** Gives the places of some items in a table. */
function placesOf(ids: ReadonlySet<string>): (table: readonly TableItem[]) => readonly number[] {
  const known = new Map<readonly TableItem[], readonly number[]>();
  return (table) => entryOf(known, table, () => [...table.keys()].filter((index) => ids.has(at(table, index).item.id)));
}

/** Other points of the items that a reading is about, and of those whose points are derived from theirs. */
function pointsNotices(
  { interpretation: { question }, choice }: OtherRubric,
  { unit: { name }, table, score }: ScoredUnit,
  then: Alternative,
  affected: readonly number[],
): readonly Issue[] {
  return affected.flatMap((index) => {
    const { item } = at(table, index);
    const [before, after] = [score.outcomes[index], then.score.outcomes[index]];
    if (isMissing(before) || after?.status !== "scored") return [];
    if (before?.status === "scored" && before.points === after.points) return [];
    const texts = { question, choice: choice.label, points: show(after.points) };
    return [issue("other-reading", { unit: name, item: item.id }, texts)];
  });
}

/** Whether values of the item itself are blank; one that waits for others is reported with them. */
function isMissing(outcome: Outcome | undefined): boolean {
  return outcome?.status === "blank" && outcome.waitsFor === undefined;
}

/** Another total, where both are final. */
function totalNotice(
  { interpretation: { question }, choice }: OtherRubric,
  { unit, score }: ScoredUnit,
  now: Standing,
  then: Alternative,
): Issue | null {
  const { total } = then.score.totals;
  if (!score.complete || !then.score.complete || then.standing.placedBy === "apart") return null;
  if (score.totals.total === total && now.placedBy !== "apart") return null;
  const words = { question, choice: choice.label, result: said("total-becomes", { total }) };
  return issue("other-reading-result", { unit: unit.name }, words);
}

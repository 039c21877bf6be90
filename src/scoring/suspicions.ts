import { kindOf } from "../rules/kinds/kinds";
import { attributeLabel } from "../rubric/facts";
import type { EntryCheck } from "../rubric/checks";
import type { Rubric } from "../rubric/schema";
import { hasTotal } from "../rubric/totals";
import { choicesIn, flagIn, textIn } from "../rules/field";
import { show } from "../shared/decimal";
import { issue, type Issue } from "../shared/issue";
import { append, at } from "../shared/list";
import { exemptNotices } from "./exemptNotices";
import { flagIssues, gradesAgainstTotals } from "./gradeChecks";
import { ordersInGroups, ranksAgainstRatings } from "./orderChecks";
import { receiptNotices } from "./receipts";
import type { ScoredUnit, UnitScore } from "./scoreUnits";
import type { Standing } from "./standing";
import type { TableItem } from "./table";
import { verificationCheck } from "./verification";
import { aboveIssues, evidenceCheck } from "./valueChecks";
import { lookUp } from "../shared/lookUp";

/** What looks wrong although every value by itself is usable, by unit of one cohort. */
export function suspicions(
  rubric: Rubric,
  table: readonly TableItem[],
  units: readonly ScoredUnit[],
  standings: readonly Standing[],
): readonly (readonly Issue[])[] {
  const noted = notedOf(rubric);
  const totalNotices = totalCheck(rubric);
  const found = units.map(({ unit, attributes, table: own, score, side }) => [
    ...exemptNotices(rubric, { unit, table: own, score }),
    ...noted({ unit, attributes, side }),
    ...totalNotices(unit.name, score),
  ]);
  for (const row of table) checkCounts(row, units, found);
  for (const check of rubric.checks) {
    switch (check.kind) {
      case "spread":
        for (const id of check.items) checkSpread(id, check.clause, table, units, found);
        break;
      case "choicesNeedFlag":
      case "above":
      case "evidence": {
        const issuesOf = ownCheck(check, rubric);
        for (const [index, unit] of units.entries()) append(at(found, index), issuesOf(unit));
        break;
      }
      case "ratingNeedsFlag":
        checkRatings(check, table, units, found);
        break;
      case "rankAgainstRatings":
        ranksAgainstRatings(check, units, standings, found);
        break;
      case "gradeAgainstTotal":
        gradesAgainstTotals(check, rubric, units, standings, found);
        break;
      case "flagNeeds":
        for (const [index, unit] of units.entries()) {
          append(at(found, index), flagIssues(check, rubric, unit, at(standings, index)));
        }
        break;
      case "orderAgrees":
        ordersInGroups(check, units, standings, found);
        break;
    }
  }
  return found;
}

function checkRatings(
  check: Extract<EntryCheck, { kind: "ratingNeedsFlag" }>,
  table: readonly TableItem[],
  units: readonly ScoredUnit[],
  found: readonly Issue[][],
): void {
  const index = table.findIndex(({ item }) => item.id === check.item);
  units.forEach(({ unit, attributes, score }, position) => {
    const outcome = score.outcomes[index];
    if (outcome?.status !== "rated" || outcome.rating !== check.rating) return;
    if (flagIn(attributes, check.attribute) !== false) return;
    const place = { unit: unit.name, item: check.item, field: check.attribute };
    at(found, position).push(issue("satisfaction-without-problem", place, { clause: check.clause }));
  });
}

type ChoiceCheck = Extract<EntryCheck, { kind: "choicesNeedFlag" }>;

/** The cases that are chosen, and the flag that they amount to, go together. */
function choiceIssues(
  { choices, attribute, source, clause }: ChoiceCheck,
  { attributes: known }: Rubric,
  { unit, attributes }: Pick<ScoredUnit, "unit" | "attributes">,
): readonly Issue[] {
  const label = attributeLabel(known, attribute);
  const chosen = choicesIn(attributes, choices) ?? [];
  if (flagIn(attributes, attribute) !== true) {
    const words = { chosen: chosen.join("；"), label, clause };
    return chosen.length === 0 ? [] : [issue("choices-without-flag", { unit: unit.name, field: attribute }, words)];
  }
  const blank = [
    ...(chosen.length === 0 ? [choices] : []),
    ...(source !== undefined && textIn(attributes, source) === null ? [source] : []),
  ];
  const [field] = blank;
  if (field === undefined) return [];
  const missing = blank.map((id) => `“${attributeLabel(known, id)}”`).join("、");
  return [issue("flag-without-choices", { unit: unit.name, field }, { label, missing, clause })];
}

/** What looks wrong of a unit's own values, whatever its points and the other units are. */
export function ownSuspicions(rubric: Rubric, unit: OwnValues): readonly Issue[] {
  return [...notedOf(rubric)(unit), ...rubric.checks.flatMap((check) => ownCheck(check, rubric)(unit))];
}

/** Makes what tells what is noted of every unit: the day of receipt, what was verified. */
function notedOf(rubric: Rubric): (unit: Pick<OwnValues, "unit" | "attributes" | "side">) => readonly Issue[] {
  const verification = verificationCheck(rubric);
  return (unit) => [...receiptNotices(rubric, unit.unit.name, unit.attributes), ...verification(unit)];
}

/** The codes of such issues: one value of a unit can be what is wrong at another. */
export const OWN_SUSPICIONS: ReadonlySet<string> = new Set([
  "received-late",
  "received-in-no-year",
  "not-verified",
  "choices-without-flag",
  "flag-without-choices",
  "measured-above",
  "evidence-missing",
]);

type OwnValues = Pick<ScoredUnit, "unit" | "attributes" | "ledger" | "side">;

/** Makes of a check what finds the issues of one unit's values; what compares them with others finds none here. */
function ownCheck(check: EntryCheck, rubric: Rubric): (unit: OwnValues) => readonly Issue[] {
  switch (check.kind) {
    case "choicesNeedFlag":
      return (unit) => choiceIssues(check, rubric, unit);
    case "above":
      return (unit) => aboveIssues(check, rubric, unit);
    case "evidence":
      return evidenceCheck(check, rubric);
    case "spread":
    case "ratingNeedsFlag":
    case "rankAgainstRatings":
    case "gradeAgainstTotal":
    case "flagNeeds":
    case "orderAgrees":
      return () => NONE;
  }
}

const NONE: readonly Issue[] = [];

/** Makes what remarks on totals that are below 0 or above the full total. */
function totalCheck(rubric: Rubric): (unit: string, score: UnitScore) => readonly Issue[] {
  const { total: full } = rubric;
  if (full === null || !hasTotal(rubric)) return () => NONE;
  return (unit, { totals: { total } }) => {
    if (total < 0) return [issue("negative-total", { unit }, {})];
    return total > full ? [issue("above-hundred", { unit }, { limit: show(full) })] : NONE;
  };
}

/** Where nobody says how many marks there must be, a unit that has fewer than most others may lack one. */
function checkCounts({ item, bound }: TableItem, units: readonly ScoredUnit[], found: readonly Issue[][]): void {
  const open = kindOf(item.rule).openLists();
  for (const { id, label } of bound.fields) {
    if (!open.includes(id.replace(/@.*$/, ""))) continue;
    const counts = units.map(({ unit, side }) => {
      const marks = lookUp(lookUp(unit[side], item.id), id);
      return Array.isArray(marks) ? marks.length : null;
    });
    const usual = mostFrequent(counts.flatMap((count) => count ?? []));
    counts.forEach((count, position) => {
      if (count === null || count >= usual) return;
      const place = { unit: at(units, position).unit.name, item: item.id, field: id };
      at(found, position).push(issue("fewer-marks", place, { label, count, usual }));
    });
  }
}

/** The most frequent of some numbers, of several the greatest; 0 of none. */
function mostFrequent(numbers: readonly number[]): number {
  const times = new Map<number, number>();
  for (const one of numbers) times.set(one, (times.get(one) ?? 0) + 1);
  const [first] = [...times].sort(([one, often], [other, often2]) => often2 - often || other - one);
  return first?.[0] ?? 0;
}

function checkSpread(
  id: string,
  clause: string,
  table: readonly TableItem[],
  units: readonly ScoredUnit[],
  found: readonly Issue[][],
): void {
  const index = table.findIndex(({ item }) => item.id === id);
  const pointsOf = ({ score }: ScoredUnit): number | null => {
    const outcome = score.outcomes[index];
    return outcome?.status === "scored" ? outcome.points : null;
  };
  let common: number | null = null;
  let count = 0;
  for (const unit of units) {
    const points = pointsOf(unit);
    if (points === null) continue;
    if (common !== null && points !== common) return;
    common = points;
    count += 1;
  }
  if (common === null || count < 2) return;
  const parameters = { points: show(common), clause };
  units.forEach((scored, position) => {
    if (pointsOf(scored) === null) return;
    at(found, position).push(issue("equal-scores", { unit: scored.unit.name, item: id }, parameters));
  });
}

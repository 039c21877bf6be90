import type { Rubric } from "../rubric/schema";
import { flagIn } from "../rules/field";
import { show } from "../shared/decimal";
import { issue, type Issue } from "../shared/issue";
import { at } from "../shared/list";
import type { TableItem } from "./table";
import type { ScoredUnit } from "./standing";
import type { UnitScore } from "./scoreUnits";

type Suspect = Pick<ScoredUnit, "name" | "attributes" | "score">;

/** What looks wrong although every value by itself is usable, by unit of one cohort. */
export function suspicions(
  rubric: Rubric,
  table: readonly TableItem[],
  units: readonly Suspect[],
): readonly (readonly Issue[])[] {
  const found = units.map(({ name, score }) => totalNotices(rubric, name, score));
  for (const check of rubric.checks) {
    if (check.kind === "spread") {
      for (const id of check.items) checkSpread(id, check.clause, table, units, found);
    } else {
      const index = table.findIndex(({ item }) => item.id === check.item);
      units.forEach(({ name, attributes, score }, unit) => {
        const outcome = score.outcomes[index];
        if (outcome?.status !== "rated" || outcome.rating !== check.rating) return;
        if (flagIn(attributes, check.attribute) !== false) return;
        const place = { unit: name, item: check.item, field: check.attribute };
        at(found, unit).push(issue("satisfaction-without-problem", place, { clause: check.clause }));
      });
    }
  }
  return found;
}

function totalNotices(rubric: Rubric, unit: string, { totals: { total } }: UnitScore): Issue[] {
  if (rubric.total === null) return [];
  if (total < 0) return [issue("negative-total", { unit }, {})];
  return total > rubric.total ? [issue("above-hundred", { unit }, { limit: show(rubric.total) })] : [];
}

function checkSpread(
  id: string,
  clause: string,
  table: readonly TableItem[],
  units: readonly Suspect[],
  found: readonly Issue[][],
): void {
  const index = table.findIndex(({ item }) => item.id === id);
  const pointsOf = ({ score }: Suspect): number | null => {
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
  units.forEach((unit, place) => {
    if (pointsOf(unit) === null) return;
    at(found, place).push(issue("equal-scores", { unit: unit.name, item: id }, parameters));
  });
}

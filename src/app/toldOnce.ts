import type { Evaluation } from "../scoring/evaluate";
import type { Issue, IssueCode } from "../shared/issue";

/** What is true of the units together: results repeat it for each of them, a list of problems tells it once. */
const OF_ALL: ReadonlySet<IssueCode> = new Set<IssueCode>([
  "equal-scores",
  "few-to-compare",
  "few-to-rank",
  "method-internal",
  "self-basis-all",
  "small-cohort",
]);

export function isOfAll({ code }: Issue): boolean {
  return OF_ALL.has(code);
}

/** Everything that was found: what concerns no unit, what is true of all units of a category, then unit by unit. */
export function toldOnce({ issues, units }: Evaluation): readonly Issue[] {
  const once = new Map<string, Issue>();
  const each: (readonly Issue[])[] = [];
  for (const { unit, issues: own } of units) {
    if (!own.some(isOfAll)) {
      each.push(own);
      continue;
    }
    each.push(own.filter((found) => !isOfAll(found)));
    for (const found of own.filter(isOfAll)) {
      const { code, parameters, place } = found;
      const key = JSON.stringify([code, parameters, place.item, place.side, unit.category]);
      if (!once.has(key)) once.set(key, { ...found, place: withoutUnit(found) });
    }
  }
  return [issues, [...once.values()], ...each].flat();
}

function withoutUnit({ place: { item, side } }: Issue): Issue["place"] {
  return { ...(item === undefined ? {} : { item }), ...(side === undefined ? {} : { side }) };
}

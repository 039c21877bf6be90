import type { ItemFacts } from "../../src/rules/rule";
import { kindOf, kinds, ruleSchema, type Rule } from "../../src/rules/kinds/kinds";
import { checkField } from "../../src/rules/field";
import { compare, fraction } from "../../src/shared/fraction";
import { formulaValue } from "../support/formulaValue";
import { chanceOf, type Chance } from "../scoring/differential/chance";
import { usable } from "../scoring/differential/randomCohorts";
import { randomRule, TRIED_KINDS, type TriedKind } from "../scoring/differential/randomRules";

/* What a kind says as a formula is what it gives, for entries of which it makes points. */

/** A rule of a kind, its item, and whether the rule has a formula. */
function randomCase(kind: TriedKind, chance: Chance): { readonly rule: Rule; readonly item: ItemFacts } {
  const max = chance.pick([10, 8, 12, 2.5]);
  const inPhases = kind === "judged" && chance.happens(50);
  const phases = inPhases
    ? [
        { id: "usual", label: "平时", max: max - 1 },
        { id: "final", label: "年终", max: 1 },
      ]
    : [];
  const rule = randomRule(kind, chance, { max, sources: [], phases: phases.map(({ id }) => id) });
  return {
    rule: ruleSchema.parse(rule),
    item: { id: "1", max, phases, decimals: chance.pick([0, 1, 2, 2, 3] as const) },
  };
}

const RULES = 60;
const ENTRIES = 8;

interface Tried {
  readonly formulas: number;
  readonly compared: number;
  readonly wrong: readonly string[];
}

/** Compares the formulas of random rules of a kind with the points that they give to random entries. */
function tried(kind: TriedKind): Tried {
  const chance = chanceOf(`formula ${kind}`);
  const wrong: string[] = [];
  let formulas = 0;
  let compared = 0;
  for (let number = 0; number < RULES; number += 1) {
    const { rule, item } = randomCase(kind, chance);
    const formula = kindOf(rule).formula(item);
    if (formula === null) continue;
    formulas += 1;
    const bound = kindOf(rule).bind(item);
    const score = bound.scorer(() => []);
    for (let turn = 0; turn < ENTRIES; turn += 1) {
      const values = Object.fromEntries(bound.fields.map((field) => [field.id, usable(field, chance)]));
      const sound = bound.fields.every((field) => checkField(field, values[field.id] ?? 0) === null);
      const outcome = sound ? score(values) : null;
      if (outcome?.status !== "scored") continue;
      compared += 1;
      const value = formulaValue(formula, values);
      if (compare(value, fraction(outcome.points)) !== 0)
        wrong.push(JSON.stringify({ rule, item, values, points: outcome.points, formula }));
    }
  }
  return { formulas, compared, wrong };
}

/** Kinds whose points are numbers made of a unit's own cells, under most of their parameters. */
const WITH_FORMULA = [
  "judged",
  "binary",
  "threshold",
  "fulfilled",
  "proportional",
  "discretionary",
  "scaled",
  "deduction",
  "tally",
  "net",
  "measured",
  "level",
  "decision",
  "best",
  "events",
] as const satisfies readonly TriedKind[];

test.each(WITH_FORMULA)("%s: the formula gives the points", (kind) => {
  const { compared, wrong } = tried(kind);
  expect(wrong.slice(0, 2)).toEqual([]);
  expect(compared).toBeGreaterThan(40);
});

test("the other kinds have none", () => {
  const others = TRIED_KINDS.filter((kind) => !WITH_FORMULA.some((one) => one === kind));
  expect(others.filter((kind) => tried(kind).formulas > 0)).toEqual([]);
  expect(Object.keys(kinds)).toHaveLength(WITH_FORMULA.length + others.length);
});

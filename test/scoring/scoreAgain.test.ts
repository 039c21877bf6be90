import fc from "fast-check";
import { decidedCases } from "../../src/rubric/interpretation";
import { readingsInForce } from "../../src/rubric/readings";
import type { Rubric } from "../../src/rubric/schema";
import type { Outcome } from "../../src/rules/rule";
import { checkEntries } from "../../src/scoring/checkEntries";
import { parseEntries, type Entries } from "../../src/scoring/entries";
import { evaluate } from "../../src/scoring/evaluate";
import { ledgerUses } from "../../src/scoring/ledger";
import { otherRubrics } from "../../src/scoring/otherRubrics";
import { scoreAgain } from "../../src/scoring/scoreAgain";
import { unitPortions, type UnitScore } from "../../src/scoring/scoreUnits";
import { standingsOf, type Standing } from "../../src/scoring/standing";
import { isSettled } from "../../src/scoring/totals";
import { rulesUnder } from "../../src/scoring/table";
import { at } from "../../src/shared/list";
import { atOnce } from "../../src/shared/portions";
import { arbitraryEntries } from "../support/arbitrary";
import { fullEntries } from "../support/fullEntries";
import { variedRubrics } from "../support/rubrics";
import { deepOr, runs } from "../support/runs";

/*
 * Another reading scores again only what it reaches; that comes to what scoring everything under it comes to.
 */

// Everything is sound under the readings in force; a line of the ledger can be a fault under another.
const values = { sides: ["entries", "self"], readings: true, ledger: true, remarks: true, faults: false } as const;

/** What is compared of a unit. */
function seen({ outcomes, totals, complete }: UnitScore, { veto, rank, grade }: Standing) {
  return { points: outcomes.map(pointsOf), total: totals.total, complete, vetoed: veto.hit, rank, grade };
}

function pointsOf(outcome: Outcome): unknown {
  if (outcome.status === "scored") return outcome.points;
  if (outcome.status === "rated") return outcome.rating;
  return isSettled(outcome) ? outcome.status : "open";
}

function expectSameUnderEach(rubric: Rubric, entries: Entries): void {
  const { readings } = readingsInForce(rubric, entries.interpretations);
  const rules = rulesUnder(rubric, readings);
  const { cohorts } = checkEntries(rules, entries, [], 0);
  for (const cohort of cohorts) {
    const units = atOnce(unitPortions(rules.inForce, cohort));
    const standings = standingsOf(rules.inForce, cohort.table, units, cohort.awaited);
    const now = units.map(({ score }, index) => seen(score, at(standings, index)));
    for (const other of otherRubrics(rules, () => true)) {
      const again = atOnce(scoreAgain(other, cohort, units));
      const found = again?.map(({ score, standing }) => seen(score, standing)) ?? now;
      const { interpretation, choice } = other;
      const [decided] = decidedCases(interpretation, readings);
      if (decided === undefined || decidedCases(interpretation, readings).length > 1) continue;
      const whole = evaluate(rubric, { ...entries, interpretations: { ...readings, [interpretation.id]: choice.id } });
      const expected = cohort.positions.map((position) => {
        const { score, standing } = at(whole.units, position);
        return seen(score, standing);
      });
      expect({ reading: interpretation.id, choice: choice.id, units: found }).toEqual({
        reading: interpretation.id,
        choice: choice.id,
        units: expected,
      });
    }
  }
}

test.each(variedRubrics().map((rubric) => [rubric.id, rubric] as const))(
  "%s under each other reading is as when everything is scored under it",
  (_, rubric) => {
    const property = fc.property(arbitraryEntries(rubric, values), (entries) => {
      expectSameUnderEach(rubric, entries);
    });
    fc.assert(property, runs(16));
  },
);

test.each(variedRubrics().map((rubric) => [rubric.id, rubric] as const))(
  "%s: a unit of which nothing but one line is reviewed stands by its own values where the line does not count",
  (_, rubric) => {
    const category = rubric.items[0]?.category ?? null;
    const full = fullEntries(rubric, category);
    const of = category === null ? {} : { category };
    const units = [
      { name: "甲", ...of, self: full },
      { name: "乙", ...of, entries: full },
    ];
    const own = new Set(rubric.items.filter((item) => item.category === category).map(({ id }) => id));
    const uses = [...ledgerUses(rubric)].filter(([item]) => own.has(item));
    for (const [item, { by, levels }] of deepOr(uses.slice(0, 4), uses)) {
      const amount = by === "points" ? { points: 0.5 } : { level: levels[0]?.id };
      const ledger = [{ unit: "甲", item, matter: "事项", ...amount }];
      const parsed = parseEntries({ rubric: rubric.id, units, ledger });
      if (!parsed.ok) throw new Error("malformed entries");
      expectSameUnderEach(rubric, parsed.value.entries);
    }
  },
);

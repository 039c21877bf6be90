import fc from "fast-check";
import type { Item, Rubric } from "../../src/rubric/schema";
import type { Entries } from "../../src/scoring/entries";
import { evaluate } from "../../src/scoring/evaluate";
import { resultsOf } from "../../src/scoring/report";
import type { ItemResult, UnitResult } from "../../src/scoring/results";
import { at } from "../../src/shared/list";
import { arbitraryEntries } from "../support/arbitrary";
import { datesRubric } from "../support/datesRubric";
import { deepFreeze } from "../support/deepFreeze";
import { add, multiply, nearest, rational, rounded } from "../support/rational";
import { madeUp } from "../support/madeUp";
import { measuresRubric } from "../support/measuresRubric";
import { builtInRubrics } from "../support/rubrics";
import { runs } from "../support/runs";

const RUNS = runs(20);
const everything = {
  sides: ["entries", "self"],
  readings: true,
  ledger: true,
  remarks: true,
  faults: true,
  unasked: true,
} as const;
const rubrics = [...builtInRubrics(), measuresRubric, datesRubric].map(
  (rubric) => [rubric.id, deepFreeze(rubric)] as const,
);

const score = (rubric: Rubric, entries: Entries) => resultsOf(evaluate(rubric, entries));

/** A unit's items with points, with what the rubric says of them. */
function pointItems(rubric: Rubric, unit: UnitResult) {
  return rubric.items.flatMap((item) => {
    const result = unit.items[item.id];
    return result !== undefined && "points" in result && !("rating" in result) ? [{ item, result }] : [];
  });
}

function withinBounds({ rule }: Item, { points, max }: ItemResult): boolean {
  if (points === null || max === null) return true;
  const least = leastOf(rule, max);
  const most = rule.kind === "tally" && rule.cap === null ? Infinity : max;
  return least <= points && points <= most;
}

function leastOf(rule: Item["rule"], max: number): number {
  if (rule.kind === "net") return -max;
  if (rule.kind === "events") return rule.floor ?? -Infinity;
  return rule.kind === "measured" && "floor" in rule.scale ? (rule.scale.floor ?? -Infinity) : 0;
}

const exactSum = (values: readonly number[]) => nearest(values.map(rational).reduce(add, rational(0)));

const totalsOf = ({ base, bonus, penalty, total, sections, phases }: UnitResult) => {
  return { base, bonus, penalty, total, sections, phases };
};

/** The total within its cap and floor. */
function bounded({ totals }: Rubric, gained: number, lost: number): number {
  const cap = totals?.cap ?? { points: Infinity, of: "total" };
  const total =
    cap.of === "total"
      ? Math.min(cap.points, exactSum([gained, -lost]))
      : exactSum([Math.min(cap.points, gained), -lost]);
  return Math.max(totals?.floor?.points ?? -Infinity, total);
}

/** The totals again, added up from the items as they are reported; the rubric is the one in force. */
function summed(rubric: Rubric, unit: UnitResult): ReturnType<typeof totalsOf> {
  const items = pointItems(rubric, unit).map(({ item, result }) => {
    const parts = Object.values(result.phases ?? {}).map((part) => part ?? 0);
    return { item, result, points: result.points ?? exactSum(parts) };
  });
  const of = (wanted: (item: Item) => boolean) =>
    exactSum(items.flatMap(({ item, points }) => (wanted(item) ? points : [])));
  const counted = (counts: Item["counts"]) => of((item) => item.counts === counts);
  const phase = (id: string) => exactSum(items.map(({ result }) => result.phases?.[id] ?? 0));
  const [base, bonus, penalty, net] = [counted("base"), counted("bonus"), counted("penalty"), counted("net")];
  const joined = rubric.totals?.phases;
  const pointed = rubric.total !== null && joined?.apart !== true;
  const plain = Object.fromEntries(
    Object.keys(unit.sections).map((name) => [name, of(({ section }) => section === name)]),
  );
  const phases = unit.phases === null ? null : Object.fromEntries(rubric.phases.map(({ id }) => [id, phase(id)]));
  if (joined !== undefined && (joined.apart || Object.values(joined.weights).some((weight) => weight !== 1))) {
    // What does not apply is made up for within each phase, which the worked examples show.
    const isExempt = Object.values(unit.items).some((one) => "exempt" in one);
    const parts = rubric.phases.map(({ id }) => multiply(rational(phase(id)), rational(joined.weights[id] ?? 1)));
    const weighted = isExempt ? unit.base : rounded(parts.reduce(add, rational(0)), rubric.arithmetic.decimals);
    const own = pointed ? weighted : null;
    return {
      base: own,
      bonus: pointed ? 0 : null,
      penalty: pointed ? 0 : null,
      total: own,
      sections: plain,
      phases: isExempt ? unit.phases : phases,
    };
  }
  const made = madeUp(rubric, unit, { base, sections: plain });
  const vetoed = rubric.veto?.points === "zero" && unit.veto.hit;
  return {
    base: pointed ? made.base : null,
    bonus: pointed ? exactSum([bonus, Math.max(0, net)]) : null,
    penalty: pointed ? exactSum([penalty, Math.max(0, -net)]) : null,
    total: vetoed
      ? 0
      : pointed
        ? bounded(rubric, exactSum([made.base ?? 0, bonus, Math.max(0, net)]), exactSum([penalty, Math.max(0, -net)]))
        : null,
    sections: made.sections,
    phases,
  };
}

describe.each(rubrics)("whatever is entered for %s", (_, rubric) => {
  const entries = arbitraryEntries(rubric, everything);

  it("gives points between 0 and the item's max, or within its cap", () => {
    fc.assert(
      fc.property(entries, (entered) => {
        const evaluation = evaluate(rubric, entered);
        const outside = resultsOf(evaluation).units.flatMap((unit) =>
          pointItems(evaluation.rubric, unit).filter(({ item, result }) => !withinBounds(item, result)),
        );
        expect(outside).toEqual([]);
      }),
      RUNS,
    );
  });

  it("gives totals that are the exact sums of the items", () => {
    fc.assert(
      fc.property(entries, (entered) => {
        const evaluation = evaluate(rubric, entered);
        const { units } = resultsOf(evaluation);
        const { arithmetic, items } = evaluation.rubric;
        if (arithmetic.rounding !== "total") {
          expect(units.map(totalsOf)).toEqual(units.map((unit) => summed(evaluation.rubric, unit)));
          return;
        }
        // Sums that are rounded once are made of points that are not shown: each is off by less than a rounding.
        const most = (items.length + 1) * 0.5 * 10 ** -arithmetic.decimals + 1e-9;
        const apart = units.flatMap((unit) => {
          const [total, sum] = [unit.total ?? 0, summed(evaluation.rubric, unit).total ?? 0];
          return Math.abs(total - sum) <= most ? [] : [{ name: unit.name, total, sum }];
        });
        expect(apart).toEqual([]);
      }),
      RUNS,
    );
  });

  it("does not depend on the order of the units", () => {
    fc.assert(
      fc.property(entries, fc.nat(), (entered, shift) => {
        const shuffled = rearranged(entered.units.length, shift);
        const original = score(rubric, entered);
        const permuted = score(rubric, { ...entered, units: shuffled.map((index) => at(entered.units, index)) });
        const expected = shuffled.map((index) => at(original.units, index));
        expect(permuted.units.map(withoutGaps)).toEqual(expected.map(withoutGaps));
        expect(permuted.provisional).toBe(original.provisional);
      }),
      RUNS,
    );
  });

  it("scores the same twice and leaves its input alone", () => {
    fc.assert(
      fc.property(entries, (entered) => {
        const frozen = deepFreeze(entered);
        expect(score(rubric, frozen)).toEqual(score(rubric, frozen));
      }),
      RUNS,
    );
  });

  it("gives results that JSON can hold", () => {
    fc.assert(
      fc.property(entries, (entered) => {
        const results = score(rubric, entered);
        const back: unknown = JSON.parse(JSON.stringify(results));
        expect(back).toStrictEqual(results);
      }),
      RUNS,
    );
  });

  it("is explained and told in whole sentences", () => {
    fc.assert(
      fc.property(entries, (entered) => {
        const texts = score(rubric, entered).units.flatMap(({ items, issues }) => [
          ...Object.values(items).map(({ explanation }) => explanation),
          ...issues.map(({ message }) => message),
        ]);
        expect(texts.filter((text) => /^$|[{}]|undefined|NaN|Infinity|\[object/.test(text))).toEqual([]);
      }),
      RUNS,
    );
  });

  it("ranks complete units alone, and marks a result with others as provisional", () => {
    fc.assert(
      fc.property(entries, (entered) => {
        const { units, provisional } = score(rubric, entered);
        expect(units.filter(({ complete, rank }) => !complete && rank !== null)).toEqual([]);
        expect(provisional).toBe(units.some(({ complete }) => !complete));
      }),
      RUNS,
    );
  });
});

/** The places 0 to count - 1 in another order: turned round, and from another start. */
function rearranged(count: number, shift: number): readonly number[] {
  return Array.from({ length: count }, (_, index) => (count - 1 - index + shift) % count);
}

/** A gap in the entered ranks is told once, to the first of those who share the rank behind it. */
function withoutGaps(unit: UnitResult): UnitResult {
  return { ...unit, issues: unit.issues.filter(({ code }) => code !== "rank-gap") };
}

import fc from "fast-check";
import type { Rubric } from "../../src/rubric/schema";
import { gradesOf } from "../../src/rubric/standing";
import type { Entries } from "../../src/scoring/entries";
import { evaluate } from "../../src/scoring/evaluate";
import { resultsOf } from "../../src/scoring/report";
import type { ItemResult, UnitResult } from "../../src/scoring/results";
import { at } from "../../src/shared/list";
import { arbitraryEntries } from "../support/arbitrary";
import { deepFreeze } from "../support/deepFreeze";
import { derivedRubric } from "../support/derivedRubric";
import { modifiedRubric, repeatedRubric } from "../support/modifiedRubrics";
import { runs } from "../support/runs";

const RUNS = runs(60);
const everything = { sides: ["entries", "self"], readings: true, ledger: true, remarks: true, faults: true } as const;
const rubrics = [modifiedRubric, repeatedRubric, derivedRubric].map(
  (rubric) => [rubric.id, deepFreeze(rubric)] as const,
);

const score = (rubric: Rubric, entries: Entries) => resultsOf(evaluate(rubric, entries)).units;

/** The same rubric with its items, limits, gates and attributes the other way round. */
function turnedRound(rubric: Rubric): Rubric {
  const { grading } = rubric;
  const gates = "gates" in grading ? { gates: [...(grading.gates ?? [])].reverse() } : {};
  return { ...rubric, items: [...rubric.items].reverse(), grading: { ...grading, ...gates } };
}

const withoutOrder = ({ issues, lowered, adjustments, reasons, ...unit }: UnitResult) => ({
  ...unit,
  lowered: lowered === undefined ? null : { ...lowered, reasons: [...lowered.reasons].sort() },
  reasons: {
    ...reasons,
    grade: reasons.grade
      ?.replace("但", "")
      .split(/[；，、]/)
      .sort(),
  },
  adjustments: adjustments?.map(({ points }) => points),
  issues: issues
    .filter(({ code }) => code !== "grade-lowered")
    .map((found) => JSON.stringify({ ...found, message: inOneOrder(found.message) }))
    .sort(),
});

/** A sentence that names items in their order, the names sorted. */
const inOneOrder = (message: string) =>
  message.replace(/第([\d.、]+)项/, (_, items: string) => `第${items.split("、").sort().join("、")}项`);

describe.each(rubrics)("whatever is entered for %s", (_, rubric) => {
  const entries = arbitraryEntries(rubric, everything);
  const usual = arbitraryEntries(rubric, { ...everything, readings: false });
  const property = (check: (units: readonly UnitResult[]) => void) => {
    fc.assert(
      fc.property(entries, (entered) => {
        check(score(rubric, entered));
      }),
      RUNS,
    );
  };

  it("gives points between 0 and the unit's own full points", () => {
    property((units) => {
      const scored = units
        .flatMap(({ items }) => Object.values(items))
        .filter((one): one is ItemResult => "max" in one);
      const outside = scored.filter(({ points, max }) => points !== null && (points < 0 || points > (max ?? 0)));
      expect(outside).toEqual([]);
    });
  });

  it("gives a base between 0 and full points, and no more bonus than its cap", () => {
    property((units) => {
      const outside = units.filter(
        ({ base, bonus }) =>
          (base ?? 0) < 0 || (base ?? 0) > (rubric.total ?? 0) || (bonus ?? 0) < 0 || (bonus ?? 0) > 9,
      );
      expect(outside).toEqual([]);
    });
  });

  it("gives nobody a better grade than the gates allow", () => {
    const grades = gradesOf(rubric.grading);
    property((units) => {
      const raised = units.filter(
        ({ grade, lowered }) => lowered !== undefined && grades.indexOf(grade ?? "") <= grades.indexOf(lowered.from),
      );
      expect(raised).toEqual([]);
    });
  });

  it("ranks and grades complete units alone", () => {
    property((units) => {
      expect(units.filter(({ complete, rank, grade }) => !complete && (rank !== null || grade !== null))).toEqual([]);
    });
  });

  it("does not depend on the order of units", () => {
    fc.assert(
      fc.property(entries, (entered) => {
        const turned = score(rubric, { ...entered, units: [...entered.units].reverse() });
        expect([...turned].reverse()).toEqual(score(rubric, entered));
      }),
      RUNS,
    );
  });

  it("does not depend on the order of items and gates", () => {
    fc.assert(
      fc.property(usual, (entered) => {
        const other = { ...turnedRound(rubric), interpretations: [] };
        const same = { ...rubric, interpretations: [] };
        expect(score(other, entered).map(withoutOrder)).toEqual(score(same, entered).map(withoutOrder));
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

  it("gives results that JSON can hold, in whole sentences", () => {
    property((units) => {
      const text = JSON.stringify(units);
      expect(JSON.parse(text)).toStrictEqual(units);
      expect(/undefined|NaN|Infinity|\[object|\{\w+\}/.test(text)).toBe(false);
    });
  });

  it("tells of another reading what it would bring", () => {
    fc.assert(
      fc.property(usual, (entered) => {
        const units = score(rubric, entered);
        for (const interpretation of rubric.interpretations) {
          if (!("modifiersOf" in interpretation.applies)) continue;
          const [item = ""] = interpretation.applies.modifiersOf;
          const other = at(interpretation.choices, 1);
          const switched = score(rubric, { ...entered, interpretations: { [interpretation.id]: other.id } });
          units.forEach((unit, index) => {
            const points = pointsOf(at(switched, index), item);
            if (points === null || points === pointsOf(unit, item)) return;
            expect(unit.issues.filter((found) => found.item === item).map(({ message }) => message)).toContain(
              `口径“${interpretation.question}”若选“${other.label}”，本项得${points}分`,
            );
          });
        }
      }),
      RUNS,
    );
  });
});

function pointsOf({ items }: UnitResult, id: string): number | null {
  const item = items[id];
  return item !== undefined && "points" in item ? item.points : null;
}

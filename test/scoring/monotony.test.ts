import fc from "fast-check";
import type { Item, Rubric } from "../../src/rubric/schema";
import type { Field, FieldValues } from "../../src/rules/field";
import type { KindName } from "../../src/rules/kinds/kinds";
import type { Outcome } from "../../src/rules/rule";
import { NOT_APPLICABLE } from "../../src/scoring/bindItem";
import { scoringTable, type TableItem } from "../../src/scoring/table";
import { applyReadings, readingsInForce } from "../../src/rubric/readings";
import { anyOf } from "../support/arbitrary";
import { usableValue } from "../support/arbitraryValues";
import { builtInRubrics } from "../support/rubrics";
import { runs } from "../support/runs";

/** Whether more of a field can only add points (up) or only cost some (down). */
type Direction = "up" | "down" | null;

const up = (): Direction => "up";
const actualUp = (_: Item, field: string): Direction => (field === "actual" ? "up" : "down");
const byLevel = ({ rule }: Item, field: string): Direction => {
  const levels = "levels" in rule ? rule.levels : [];
  return (levels.find(({ id }) => id === field)?.points ?? 0) > 0 ? "up" : "down";
};

const directions: Readonly<Partial<Record<KindName, (item: Item, field: string) => Direction>>> = {
  // Of several checks none is more than another.
  judged: (_, field) => (field.endsWith(".checks") ? null : "up"),
  binary: up,
  threshold: up,
  scaled: up,
  fulfilled: actualUp,
  proportional: actualUp,
  discretionary: (_, field) => (field === "deduction" ? "down" : "up"),
  ranked: (_, field) => (field === "value" ? "up" : null),
  tally: byLevel,
  net: byLevel,
  placement: (_, field) => (field === "noTask" ? null : field === "completed" ? "up" : "down"),
};

interface Case {
  readonly name: string;
  readonly row: TableItem;
  readonly field: Field;
  readonly direction: "up" | "down";
}

/** Every field of every item whose direction is known, under one set of readings. */
function casesOf(rubric: Rubric, choose: (choices: readonly { readonly id: string }[]) => string): Case[] {
  const chosen = Object.fromEntries(rubric.interpretations.map(({ id, choices }) => [id, choose(choices)]));
  const { readings } = readingsInForce(rubric, chosen);
  const inForce = applyReadings(rubric, readings);
  const categories = rubric.categories.length === 0 ? [null] : rubric.categories.map(({ id }) => id);
  const rows = categories.flatMap((category) => scoringTable({ rubric, inForce, readings }, category));
  return rows.flatMap((row) =>
    row.bound.fields.flatMap((field): Case[] => {
      // That an item does not apply is no quantity.
      if (field.id === NOT_APPLICABLE) return [];
      const direction = directions[row.item.rule.kind]?.(row.item, field.id) ?? null;
      return direction === null ? [] : [{ name: `${row.item.id} ${field.id}`, row, field, direction }];
    }),
  );
}

const valuesOf = ({ row }: Case): fc.Arbitrary<FieldValues> =>
  fc.record(Object.fromEntries(row.bound.fields.map((field) => [field.id, usableValue(field)])));

/** The outcome of the first unit's item beside the others. */
function outcome({ row }: Case, own: FieldValues, others: readonly FieldValues[]): Outcome {
  return row.bound.scorer(() => [own, ...others].map((values) => ({ values, faulty: false })))(own);
}

const sizeOf = (value: unknown) => (typeof value === "boolean" ? Number(value) : value);

const readingSets = [
  ["the usual readings", (choices: readonly { readonly id: string }[]) => choices[0]?.id ?? ""],
  ["the last readings", (choices: readonly { readonly id: string }[]) => choices.at(-1)?.id ?? ""],
] as const;

const cases = builtInRubrics().flatMap((rubric) =>
  readingSets.flatMap(([name, choose]) => {
    const found = casesOf(rubric, choose);
    return found.length === 0 ? [] : [[rubric.id, name, found] as const];
  }),
);

describe.each(cases)("in %s under %s", (_id, _name, found) => {
  it("more never costs points where more is better, nor adds any where it is worse", () => {
    const trial = anyOf(found).chain((one) =>
      fc.tuple(fc.constant(one), valuesOf(one), fc.array(valuesOf(one), { maxLength: 4 }), usableValue(one.field)),
    );
    fc.assert(
      fc.property(trial, ([one, own, others, value]) => {
        const { field, direction } = one;
        const [less, more] = [own[field.id], value].sort((a, b) => (Number(sizeOf(a)) < Number(sizeOf(b)) ? -1 : 1));
        const [before, after] = [less, more].map((entered) => outcome(one, { ...own, [field.id]: entered }, others));
        if (before?.status !== "scored" || after?.status !== "scored") return;
        const gain = after.points - before.points;
        expect({ field: one.name, right: direction === "up" ? gain >= 0 : gain <= 0 }).toEqual({
          field: one.name,
          right: true,
        });
      }),
      runs(100),
    );
  });
});

describe("a deduction more", () => {
  const rows = builtInRubrics().flatMap((rubric) =>
    casesOfDeductions(rubric).map((row) => [`${rubric.id} ${row.item.id}`, row] as const),
  );

  it.each(rows)("never adds points: %s", (_, row) => {
    const amounts = fc.array(fc.constantFrom(0.5, 0.75, 1, 1.5, 2), { minLength: 1, maxLength: 14 });
    const points = (deductions: readonly number[]) => {
      const found = row.bound.scorer(() => [])({ deductions });
      return found.status === "scored" ? found.points : NaN;
    };
    fc.assert(
      fc.property(amounts, (list) => {
        expect(points(list)).toBeLessThanOrEqual(points(list.slice(1)));
      }),
      runs(50),
    );
  });
});

function casesOfDeductions(rubric: Rubric): readonly TableItem[] {
  const { readings } = readingsInForce(rubric);
  const categories = rubric.categories.length === 0 ? [null] : rubric.categories.map(({ id }) => id);
  return categories
    .flatMap((category) => scoringTable({ rubric, inForce: rubric, readings }, category))
    .filter(({ item }) => item.rule.kind === "deduction");
}

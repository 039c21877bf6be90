import fc from "fast-check";
import type { Entries, ItemEntries } from "../../src/scoring/entries";
import { NOT_APPLICABLE } from "../../src/scoring/bindItem";
import { enteredAt } from "../../src/rules/field";
import { evaluate } from "../../src/scoring/evaluate";
import { resultsOf } from "../../src/scoring/report";
import { at } from "../../src/shared/list";
import { anyOf, arbitraryEntries } from "../support/arbitrary";
import { runs } from "../support/runs";
import { valueOf } from "../support/scored";
import { builtInRubrics } from "../support/rubrics";

const rubrics = builtInRubrics().map((rubric) => [rubric.id, rubric] as const);

describe.each(rubrics)("a required field of %s that is blank", (_, rubric) => {
  /** Complete entries, one of whose required fields is named; of those that are entered at another item, none. */
  const withField = arbitraryEntries(rubric, { readings: true }).chain((entries) => {
    const fields = evaluate(rubric, entries).units.flatMap(({ table }, unit) =>
      table.flatMap(({ item, bound }) =>
        bound.fields
          .filter((field) => field.required && enteredAt(field) === null)
          .map((field) => ({ unit, item: item.id, field: field.id })),
      ),
    );
    return fc.tuple(fc.constant(entries), anyOf(fields), fc.boolean());
  });

  it("leaves the item without points and the unit incomplete", () => {
    fc.assert(
      fc.property(withField, ([entries, place, leftOut]) => {
        const { units } = resultsOf(evaluate(rubric, blanked(entries, place, leftOut)));
        const unit = at(units, place.unit);
        expect(valueOf(unit.items[place.item])).toBeNull();
        expect(unit).toMatchObject({ complete: false, rank: null });
      }),
      runs(25),
    );
  });
});

interface FieldPlace {
  readonly unit: number;
  readonly item: string;
  readonly field: string;
}

/** The entries with one field left out, or null, of an item that applies to the unit. */
function blanked(entries: Entries, place: FieldPlace, leftOut: boolean): Entries {
  const blank = (items: ItemEntries): Record<string, ItemEntries[string]> => {
    const values = Object.entries(items[place.item] ?? {}).filter(
      ([id]) => id !== NOT_APPLICABLE && (!leftOut || id !== place.field),
    );
    return { ...items, [place.item]: { ...Object.fromEntries(values), ...(leftOut ? {} : { [place.field]: null }) } };
  };
  return {
    ...entries,
    units: entries.units.map((unit, index) =>
      index === place.unit ? { ...unit, entries: blank(unit.entries ?? {}) } : unit,
    ),
  };
}

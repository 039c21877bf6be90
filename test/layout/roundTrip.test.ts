import fc from "fast-check";
import type { Layout } from "../../src/layout/sheets/design";
import type { Rubric } from "../../src/rubric/schema";
import { formOf } from "../../src/layout/form";
import { gradesOf } from "../../src/rubric/standing";
import type { Entries } from "../../src/scoring/entries";
import { issueText, placeText } from "../../src/shared/issue";
import { anyOf, arbitraryEntries } from "../support/arbitrary";
import { exampleEntries } from "../../src/app/example";
import { datesRubric } from "../support/datesRubric";
import { derivedRubric } from "../support/derivedRubric";
import { measuresRubric } from "../support/measuresRubric";
import { modifiedRubric, repeatedRubric } from "../support/modifiedRubrics";
import { variedRubrics } from "../support/rubrics";
import { runs } from "../support/runs";
import { filled, readBack, tidy } from "../support/sheets";
import { categoriesRubric, phasesRubric, pointsRubric, ratingsRubric } from "../support/smallRubrics";
import { snapshotOf } from "../support/snapshots";

const LAYOUTS: readonly Layout[] = ["appendix", "matrix"];
const small = [
  pointsRubric,
  categoriesRubric,
  phasesRubric,
  ratingsRubric,
  modifiedRubric,
  repeatedRubric,
  measuresRubric,
  datesRubric,
  derivedRubric,
];
const rubrics = [...variedRubrics(), ...small];

/** Notes as offices write them: with formula signs, lines of their own, spaces and anything from outside the plane. */
const notes = fc.oneof(
  fc.constantFrom("=1+1", "+86 10", "-3", "@甲", "\t缩进", "第一行\n第二行", "𠮷村", "'", "8.5", "是", "无", "#DIV/0!"),
  fc.string({ unit: "grapheme", minLength: 1, maxLength: 40 }).filter((text) => text.trim() !== ""),
);

/** Entries with everything that a workbook can hold. */
function wholeEntries(rubric: Rubric): fc.Arbitrary<Entries> {
  const contents = { sides: ["entries", "self"] as const, readings: true, ledger: true, remarks: true };
  const grades = formOf(rubric).finals.length === 0 ? [] : gradesOf(rubric.grading);
  const final = grades.length === 0 ? fc.constant(null) : fc.option(fc.record({ grade: anyOf(grades), reason: notes }));
  const period = fc.option(fc.constantFrom("2019年度", "=2019", "2018—2020年"));
  return fc.tuple(arbitraryEntries(rubric, contents), final, period, notes).map(([entries, decision, span, note]) => {
    const units = entries.units.map((unit, index) => {
      const first = Object.entries(unit.entries ?? {})[0];
      const noted = first === undefined ? {} : { [first[0]]: { ...first[1], remark: note } };
      const { ledgerClosed, ...others } = unit.attributes ?? {};
      const attributes = entries.ledger === undefined ? others : { ...others, ledgerClosed };
      const own = { ...unit, attributes, entries: { ...unit.entries, ...noted } };
      return index > 0 || decision === null ? own : { ...own, final: decision };
    });
    return { ...entries, units, period: span };
  });
}

const told = (issues: Parameters<typeof issueText>[0][]) =>
  issues.map((found) => `${placeText(found.place)}：${issueText(found)}`);

describe.each(rubrics.map((rubric) => [rubric.id, rubric] as const))("%s", (_, rubric) => {
  it.each(LAYOUTS)("reads back from a workbook (%s) whatever was filled in, without a word about it", (layout) => {
    fc.assert(
      fc.property(wholeEntries(rubric), (entries) => {
        const read = readBack(snapshotOf(filled(rubric, layout, entries)), rubric);
        expect(tidy(read.entries, rubric)).toEqual(tidy(entries, rubric));
        expect(told(read.issues.filter(({ code }) => code !== "rate-below-one"))).toEqual([]);
        expect(read.unread).toEqual([]);
      }),
      runs(15),
    );
  });

  it.each(LAYOUTS)("reads back the worked examples (%s), faults and all", (layout) => {
    for (const example of rubric.examples) {
      const entries = exampleEntries(rubric, example);
      if (hasUnassessedPhase(rubric, entries)) continue;
      const read = readBack(snapshotOf(filled(rubric, layout, entries)), rubric);
      expect(tidy(read.entries, rubric)).toEqual(tidy(entries, rubric));
    }
  });
});

/** A value in a phase that is not assessed has no cell; planning says so. */
function hasUnassessedPhase(rubric: Rubric, { units }: Entries): boolean {
  return units.some((unit) =>
    rubric.items.some(({ id, phases }) =>
      Object.entries(phases ?? {}).some(([phase, max]) => max === 0 && unit.entries?.[id]?.[phase] !== undefined),
    ),
  );
}

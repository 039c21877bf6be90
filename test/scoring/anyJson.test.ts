import fc from "fast-check";
import type { Rubric } from "../../src/rubric/schema";
import { parseEntries } from "../../src/scoring/entries";
import { evaluate } from "../../src/scoring/evaluate";
import { reported, resultsOf } from "../../src/scoring/report";
import { builtInRubrics } from "../support/rubrics";
import { runs } from "../support/runs";

const json = fc.jsonValue({ maxDepth: 2 });
const sometimes = { requiredKeys: [] };

/** Data that looks like entries here and there. */
function almostEntries(rubric: Rubric): fc.Arbitrary<unknown> {
  const mixed = (sound: fc.Arbitrary<unknown>) => fc.oneof({ weight: 9, arbitrary: sound }, json);
  const name = mixed(fc.constantFrom("甲", " 甲", "乙", ""));
  const item = fc.constantFrom(...rubric.items.map(({ id }) => id), "99", "__proto__", "constructor");
  const field = fc.constantFrom(
    ...["score", "achieved", "actual", "target", "value", "deductions", "deduction", "occurred", "rating"],
    ...["national", "central", "noTask", "cityRank", "routine", "yearEnd", "remark", "measured", "__proto__"],
  );
  const values = mixed(fc.dictionary(field, mixed(fc.oneof(fc.double(), fc.boolean(), fc.array(fc.double())))));
  const attribute = fc.constantFrom("ledgerClosed", "grade", "rank", "majorIncident", "leadDepartment", "toString");
  const unit = fc.record(
    {
      name,
      category: fc.oneof(fc.constantFrom("1", "2", "3", null), json),
      attributes: mixed(fc.dictionary(attribute, json)),
      entries: mixed(fc.dictionary(item, values)),
      self: mixed(fc.dictionary(item, values)),
      final: mixed(fc.record({ grade: mixed(fc.string()), reason: mixed(fc.string()) }, sometimes)),
    },
    { requiredKeys: ["name"] },
  );
  const level = mixed(fc.constantFrom("central", "national", "late"));
  const line = fc.record({ unit: name, item: mixed(item), level, points: mixed(fc.double()), date: json }, sometimes);
  const reading = fc.dictionary(fc.constantFrom(...rubric.interpretations.map(({ id }) => id), "valueOf"), json);
  return fc.record(
    {
      rubric: mixed(fc.constant(rubric.id)),
      interpretations: mixed(reading),
      units: mixed(fc.array(mixed(unit), { maxLength: 4 })),
      ledger: mixed(fc.array(mixed(line), { maxLength: 4 })),
    },
    { requiredKeys: ["rubric", "units"] },
  );
}

describe.each(builtInRubrics().map((rubric) => [rubric.id, rubric] as const))(
  "any JSON as entries of %s",
  (_, rubric) => {
    it("is told what is wrong with it, and what is sound is scored", () => {
      fc.assert(
        fc.property(almostEntries(rubric), (data) => {
          const parsed = parseEntries(data);
          if (!parsed.ok) {
            expect(parsed.issues).not.toEqual([]);
            return;
          }
          const { entries, unusable } = parsed.value;
          const evaluation = evaluate(rubric, entries, unusable);
          const results = { ...resultsOf(evaluation), issues: evaluation.issues.map(reported) };
          const back: unknown = JSON.parse(JSON.stringify(results));
          expect(back).toEqual(results);
        }),
        runs(40),
      );
    });
  },
);

import fc from "fast-check";
import type { Rubric } from "../../src/rubric/schema";
import type { Entries } from "../../src/scoring/entries";
import { evaluate } from "../../src/scoring/evaluate";
import { resultsOf } from "../../src/scoring/report";
import type { Told } from "../../src/scoring/table";
import type { IssueCode } from "../../src/shared/issue";
import { arbitraryEntries } from "../support/arbitrary";
import { derivedRubric } from "../support/derivedRubric";
import { sampleEntries } from "../support/issued";
import { modifiedRubric, repeatedRubric } from "../support/modifiedRubrics";
import { builtInRubric, builtInRubrics } from "../support/rubrics";
import { runs } from "../support/runs";
import { expectSame } from "../support/same";

const everything = { sides: ["entries", "self"], readings: true, ledger: true, remarks: true, faults: true } as const;

/** What is said of readings that are not in force. */
const OF_OTHERS: ReadonlySet<IssueCode> = new Set<IssueCode>([
  "other-reading",
  "other-reading-rating",
  "other-reading-result",
]);

function score(rubric: Rubric, entries: Entries, told: Told) {
  return resultsOf(evaluate(rubric, entries, [], [], told));
}

/** Everything, but for what is said of other readings. */
function withoutOthers(rubric: Rubric, entries: Entries) {
  const { units, ...whole } = score(rubric, entries, "all");
  return {
    ...whole,
    units: units.map((unit) => ({ ...unit, issues: unit.issues.filter(({ code }) => !OF_OTHERS.has(code)) })),
  };
}

test("of the sample villages there is something to say of other readings", () => {
  const entries = sampleEntries("beijinggang-2019-villages", 20);
  const codes = score(builtInRubric(entries.rubric), entries, "all").units.flatMap(({ issues }) => issues);
  expect(codes.filter(({ code }) => OF_OTHERS.has(code)).length).toBeGreaterThan(0);
});

test.each([...builtInRubrics(), modifiedRubric, repeatedRubric, derivedRubric].map((one) => [one.id, one] as const))(
  "%s: told of the readings in force alone, results are the same but for what is said of others",
  (_, rubric) => {
    fc.assert(
      fc.property(arbitraryEntries(rubric, everything), (entries) => {
        expectSame(score(rubric, entries, "in-force"), withoutOthers(rubric, entries));
      }),
      runs(80),
    );
  },
);

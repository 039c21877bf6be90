import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parseEntries } from "../../src/scoring/entries";
import { evaluate } from "../../src/scoring/evaluate";
import { resultsOf } from "../../src/scoring/report";
import type { Results } from "../../src/scoring/results";
import { builtInRubric, builtInRubrics } from "../support/rubrics";

const FOLDER = join(__dirname, "../samples");

function scored(id: string): Results {
  const parsed = parseEntries(JSON.parse(readFileSync(join(FOLDER, `${id}.entries.json`), "utf8")));
  expect(parsed.issues).toEqual([]);
  if (!parsed.ok) throw new Error("unreadable");
  expect(parsed.value.issues).toEqual([]);
  const evaluation = evaluate(builtInRubric(id), parsed.value.entries);
  expect(evaluation.issues).toEqual([]);
  return resultsOf(evaluation);
}

describe("sample entries", () => {
  it("exist for every rubric", () => {
    const expected = builtInRubrics().map(({ id }) => `${id}.entries.json`);
    expect(readdirSync(FOLDER).filter((name) => name.endsWith(".entries.json"))).toEqual(expected);
  });

  it.each(builtInRubrics().map(({ id }) => id))("of %s are without errors and nearly complete", (id) => {
    const { units } = scored(id);
    const errors = units.flatMap(({ issues }) => issues.filter(({ severity }) => severity === "error"));
    expect(errors).toEqual([]);
    expect(units.filter(({ complete }) => !complete).length).toBeLessThanOrEqual(2);
  });

  it("of 310 central units without ties make 31 好, 62 较好 and 31 candidates for 较差", () => {
    const { units } = scored("central-units-2017");
    const grades = new Map(units.map(({ rank, grade }) => [rank, grade]));
    const from = (first: number, last: number) =>
      Array.from({ length: last - first + 1 }, (_, index) => grades.get(first + index));
    expect(units).toHaveLength(310);
    expect(new Set(from(1, 31))).toEqual(new Set(["好"]));
    expect(new Set(from(32, 93))).toEqual(new Set(["较好"]));
    expect(new Set(from(94, 279))).toEqual(new Set(["一般"]));
    // The last 31: 较差 with a serious problem, 一般 without, undecided where nobody said.
    expect(new Set(from(280, 310))).toEqual(new Set(["较差", "一般", null]));
  });
});

import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { builtInRubrics as builtIn } from "../../src/app/builtInRubrics";
import { planSample } from "../../src/app/samples";
import { scoreInput } from "../../src/app/score";
import { snapshotInput } from "../../src/app/workbookInput";
import { parseEntries } from "../../src/scoring/entries";
import { evaluate } from "../../src/scoring/evaluate";
import { resultsOf } from "../../src/scoring/report";
import type { Results, UnitResult } from "../../src/scoring/results";
import { builtInRubric, builtInRubrics } from "../support/rubrics";
import { snapshotOf } from "../support/snapshots";

const FOLDER = join(__dirname, "../../rubrics/samples");

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

  it.each(builtInRubrics().map(({ id }) => id))("of %s tell units apart, and readings change something", (id) => {
    const { units } = scored(id);
    expect(new Set(units.map(({ rank, total }) => total ?? rank)).size).toBeGreaterThan(2);
    const { grading } = builtInRubric(id);
    const graded = grading.kind !== "none" && grading.kind !== "entered";
    expect(new Set(units.map(({ grade }) => grade)).size).toBeGreaterThan(graded ? 1 : 0);
    const codes = units.flatMap(({ issues }) => issues.map(({ code }) => code));
    expect(codes.filter((code) => code.startsWith("other-reading")).length).toBeGreaterThan(0);
  });

  it.each(builtInRubrics().map(({ id }) => id))("of %s come to the same in a workbook", async (id) => {
    const plan = await planSample(id);
    if (!plan.ok) throw new Error(JSON.stringify(plan.issues));
    expect(plan.issues).toEqual([]);
    const read = await snapshotInput(snapshotOf(plan.value), builtIn);
    if (!read.ok) throw new Error(JSON.stringify(read.issues));
    const { units } = resultsOf(scoreInput(read.value).evaluation);
    const standing = ({ name, total, rank, grade }: UnitResult) => ({ name, total, rank, grade });
    expect(units.map(standing)).toEqual(scored(id).units.map(standing));
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

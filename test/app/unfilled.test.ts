import type { Input } from "../../src/app/input";
import { problemsIn } from "../../src/app/problems";
import { scoreInput } from "../../src/app/score";
import { leastFilled, progressOf, type Progress } from "../../src/app/unfilled";
import type { ResultState } from "../../src/app/state";
import type { Rubric } from "../../src/rubric/schema";
import { parseEntries } from "../../src/scoring/entries";
import { builtInRubric } from "../support/rubrics";
import { wholeUnit } from "../support/scoredBooks";
import { pointsRubric } from "../support/smallRubrics";

function scored(rubric: Rubric, units: readonly object[]) {
  const parsed = parseEntries({ rubric: rubric.id, units });
  if (!parsed.ok) throw new Error("malformed entries");
  const { entries } = parsed.value;
  const input: Input = { rubric, entries, unusable: [], issues: [], locate: (place) => place };
  return scoreInput(input);
}

const whole = wholeUnit("一村", 8);
const progress = (units: readonly object[], rubric = pointsRubric): Progress => progressOf(scored(rubric, units));

test("a whole unit has all cells filled in, an empty one none, whatever the others have", () => {
  const { filled, cells, whole: full, units } = progress([whole, { name: "二村" }]);
  expect(units.map(({ unit, filled: own }) => [unit, own])).toEqual([
    ["一村", cells / 2],
    ["二村", 0],
  ]);
  expect([filled, full]).toEqual([cells / 2, 1]);
});

test("a cell that holds what cannot be used is filled in", () => {
  const { filled, cells } = progress([{ ...whole, entries: { ...whole.entries, "1": { score: 99 } } }]);
  expect(filled).toBe(cells);
});

test("the next cell is the first one that is blank", () => {
  const { units } = progress([{ ...whole, entries: { ...whole.entries, "3": {}, "2": {} } }]);
  expect(units[0]).toMatchObject({ next: { unit: "一村", item: "2" } });
});

test("units with the least filled in come first, those alike in their order", () => {
  const spoilt = (name: string, entries: object) => ({ ...whole, name, entries: { ...whole.entries, ...entries } });
  const { units } = progress([whole, spoilt("二村", { "1": {} }), { name: "三村" }, spoilt("四村", { "2": {} })]);
  expect(leastFilled(units).map(({ unit }) => unit)).toEqual(["三村", "二村", "四村", "一村"]);
});

test("an attribute on which the grade depends is a cell to be filled in, asked for by two rules or by one", () => {
  const leagues = builtInRubric("inner-mongolia-2018-leagues");
  const { cells, filled } = progress([{ name: "甲盟" }], leagues);
  expect([filled, cells]).toEqual([0, 33]);
});

describe("what is not filled in", () => {
  const sealed = { time: "2020-12-21T09:00:00", program: "0.1.0", rubric: "", entries: "", results: "" };
  const found = scored(pointsRubric, [{ name: "二村" }]);
  const codes = (seal: ResultState["seal"]) => new Set(problemsIn(found, { issues: [], seal }).map(({ code }) => code));

  test("is a problem only once results have been written", () => {
    expect([codes(null).has("blank"), codes(sealed).has("blank")]).toEqual([false, true]);
  });
});

import { gapCount, gapsOf, unitsWithGaps } from "../../src/app/gaps";
import type { Input } from "../../src/app/input";
import type { Rubric } from "../../src/rubric/schema";
import { evaluate, type Evaluation } from "../../src/scoring/evaluate";
import { at } from "../../src/shared/list";
import { central, rankedUnit } from "../support/centralUnits";
import { derivedRubric } from "../support/derivedRubric";
import { wholeUnit } from "../support/scoredBooks";
import { pointsRubric } from "../support/smallRubrics";
import { parseEntries, type Entries } from "../../src/scoring/entries";

function scored(rubric: Rubric, units: readonly object[]): { readonly input: Input; readonly evaluation: Evaluation } {
  const parsed = parseEntries({ rubric: rubric.id, units });
  if (!parsed.ok) throw new Error("malformed entries");
  const entries: Entries = parsed.value.entries;
  const input = { rubric, entries, unusable: [], issues: [], locate: (place: object) => ({ ...place, cell: "A1" }) };
  return { input, evaluation: evaluate(rubric, entries) };
}

const whole = wholeUnit("一村", 8);
const spoilt = (name: string, entries: object) => ({ ...whole, name, entries: { ...whole.entries, ...entries } });

/** What one unit lacks, as label: fields. */
function lacks(rubric: Rubric, unit: object): readonly string[] {
  const { input, evaluation } = scored(rubric, [unit]);
  return gapsOf(input, at(evaluation.units, 0)).map(({ label, fields }) => `${label}: ${fields.join("+")}`);
}

test("a whole unit lacks nothing", () => {
  const { evaluation } = scored(pointsRubric, [whole]);
  expect(unitsWithGaps(evaluation)).toEqual([]);
});

test.each<[string, object, readonly string[]]>([
  ["an item without values", { "1": {} }, ["1 指标1: 得分"]],
  ["several fields of one item", { "3": {} }, ["3 指标3: 甲方+乙方"]],
  ["one field of several", { "3": { a: 100 } }, ["3 指标3: 乙方"]],
  ["a value that has to be mended", { "1": { score: 99 } }, ["1 指标1: "]],
  ["items in the order of the table", { "9": {}, "1": {} }, ["1 指标1: 得分", "9 指标9: 是否发生"]],
])("%s is told", (_name, entries, expected) => {
  const found = lacks(pointsRubric, spoilt("二村", entries));
  expect(found.map((gap) => gap.replace(/: .*发生.*$/, ": 是否发生"))).toEqual(expected);
});

test("an attribute on which the grade depends is told", () => {
  const unit = rankedUnit(1, { majorIncident: null });
  const label = central.attributes.find(({ id }) => id === "majorIncident")?.label ?? "";
  const others = Array.from({ length: 9 }, (_, index) => rankedUnit(index + 2));
  const { input, evaluation } = scored(central, [unit, ...others]);
  expect(unitsWithGaps(evaluation).map(({ unit: { unit: own }, blank }) => [own.name, blank])).toEqual([["单位1", 1]]);
  expect(gapsOf(input, at(evaluation.units, 0))).toMatchObject([{ label, fields: [label] }]);
});

test("an item that waits for others is not told beside them", () => {
  const entries = { "1": { score: 20 }, "2": {}, "3": { actual: 1, target: 1 } };
  expect(lacks(derivedRubric, { name: "一村", entries })).toEqual(["2 指标2: 得分"]);
});

test("every gap leads to its own field, on the side that counts", () => {
  const { input, evaluation } = scored(pointsRubric, [spoilt("二村", { "3": { a: 100 } })]);
  const place = { unit: "二村", item: "3", field: "b", side: "entries", cell: "A1" };
  expect(gapsOf(input, at(evaluation.units, 0))).toMatchObject([{ place }]);
});

test("a unit that counts by its own values lacks what it has not entered itself", () => {
  const { entries, name } = spoilt("二村", { "1": {} });
  const { input, evaluation } = scored({ ...pointsRubric, self: { asks: "points", due: null, clause: null } }, [
    { name, self: entries },
  ]);
  expect(gapsOf(input, at(evaluation.units, 0))).toMatchObject([{ place: { item: "1", side: "self" } }]);
});

test("the cohort's gaps are counted unit by unit", () => {
  const { evaluation } = scored(pointsRubric, [
    whole,
    spoilt("二村", { "1": {}, "2": {} }),
    spoilt("三村", { "3": {}, "1": { score: 99 } }),
  ]);
  expect(unitsWithGaps(evaluation).map(({ unit, blank, toMend }) => [unit.unit.name, blank, toMend])).toEqual([
    ["二村", 2, 0],
    ["三村", 2, 1],
  ]);
  expect(gapCount(at(evaluation.units, 0))).toEqual({ blank: 0, toMend: 0 });
});

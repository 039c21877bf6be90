import { findings, messages, type LintCase } from "../../support/findings";
import { measuresRubric } from "../../support/measuresRubric";

const rule = (code: string, item: number, rest: string) => `${code} items[${String(item - 1)}].rule${rest}`;
const at = (item: number, rest: string) => `items[${String(item - 1)}].rule${rest}`;
const bands = (...list: readonly object[]) => ({ kind: "bands", bands: list });
const top = { atLeast: 95, points: 10 };

type Case = readonly [name: string, edits: LintCase[2], found: readonly string[]];

const cases: Case[] = [
  [
    "a gap between bands",
    { [at(1, ".scale")]: bands(top, { below: 90, points: 0 }) },
    [rule("lint-bands-gap", 1, ".scale.bands")],
  ],
  [
    "a gap of a single number",
    { [at(1, ".scale")]: bands(top, { below: 95, above: 80, points: 5 }, { below: 80, points: 0 }) },
    [rule("lint-bands-gap", 1, ".scale.bands")],
  ],
  [
    "a gap at the end",
    { [at(1, ".scale")]: bands(top, { atLeast: 1, below: 95, points: 5 }) },
    [rule("lint-bands-gap", 1, ".scale.bands")],
  ],
  [
    "a limit in two bands",
    { [at(1, ".scale")]: bands(top, { atMost: 95, points: 0 }) },
    [rule("lint-bands-overlap", 1, ".scale.bands[1]")],
  ],
  [
    "a band inside another",
    { [at(1, ".scale")]: bands(top, { below: 95, points: 0 }, { atLeast: 60, atMost: 70, points: 1 }) },
    [rule("lint-bands-overlap", 1, ".scale.bands[2]")],
  ],
  [
    "a band without numbers",
    { [at(1, ".scale")]: bands(top, { above: 80, below: 80, points: 5 }, { below: 95, points: 0 }) },
    [rule("lint-bounds-empty", 1, ".scale.bands[1]")],
  ],
  [
    "a band without limits",
    { [at(1, ".scale")]: bands(top, { points: 0 }) },
    [rule("lint-bounds-none", 1, ".scale.bands[1]")],
  ],
  [
    "two limits on one side",
    { [at(1, ".scale")]: bands(top, { atMost: 90, below: 95, points: 0 }) },
    [rule("lint-bounds-twice", 1, ".scale.bands[1]")],
  ],
  [
    "a number beside a limit",
    { [at(1, ".scale")]: bands(top, { is: 90, below: 95, points: 0 }) },
    [rule("lint-bounds-twice", 1, ".scale.bands[1]")],
  ],
  [
    "a slope without an end",
    { [at(1, ".scale")]: bands(top, { below: 95, points: { atLower: 0, atUpper: 9 } }) },
    [rule("lint-slope-open", 1, ".scale.bands[1].points")],
  ],
  [
    "a slope above the item's points",
    { [at(1, ".scale")]: bands(top, { atLeast: 0, below: 95, points: { atLower: 0, atUpper: 11 } }) },
    [rule("lint-points-over-max", 1, ".scale.bands[1].points.atUpper")],
  ],
  [
    "a band above the item's points",
    { [at(1, ".scale.bands[0].points")]: 10.5 },
    [rule("lint-points-over-max", 1, ".scale.bands[0].points")],
  ],
  [
    "bands that do not reach the item's points",
    { [at(1, ".scale.bands[0].points")]: 9.5 },
    [rule("lint-max-unreached", 1, ".scale.bands")],
  ],
  [
    "a reviewer's range upside down",
    { [at(1, ".scale.bands[1].points")]: { least: 9, most: 6 } },
    [rule("lint-range", 1, ".scale.bands[1].points")],
  ],
  ["a gap between places", { [at(8, ".scale.bands[1].atMost")]: 2 }, [rule("lint-bands-gap", 8, ".scale.bands")]],
  [
    "a place in two bands",
    { [at(8, ".scale.bands[2].above")]: 2.5 },
    [rule("lint-bands-overlap", 8, ".scale.bands[2]")],
  ],
  [
    "a number that can be entered outside all bands",
    {
      [at(1, ".measure.max")]: null,
      [at(1, ".scale")]: bands({ atLeast: 95, atMost: 100, points: 10 }, { below: 95, points: 0 }),
    },
    [rule("lint-bands-gap", 1, ".scale.bands")],
  ],
  ["a least number above the most", { [at(1, ".measure.min")]: 101 }, [rule("lint-range", 1, ".measure")]],
  [
    "a start above the item's points",
    { [at(2, ".scale.start")]: 11 },
    [rule("lint-points-over-max", 2, ".scale.start")],
  ],
  [
    "a step that costs more than the item",
    { [at(2, ".scale.amount")]: 10.5 },
    [rule("lint-points-over-max", 2, ".scale.amount")],
  ],
  [
    "a floor above the item's points",
    { [at(3, ".scale.floor")]: 6 },
    [rule("lint-points-over-max", 3, ".scale.floor")],
  ],
  ["more beyond full points", { [at(11, ".scale.start")]: "max" }, [rule("lint-beyond-full", 11, ".scale.beyond")]],
  [
    "a start that cannot reach the item's points",
    { [at(2, ".scale.start")]: 8 },
    [rule("lint-max-unreached", 2, ".scale.start")],
  ],
  ["full points beyond the most", { [at(4, ".scale.full")]: 120 }, [rule("lint-full-unreached", 4, ".scale.full")]],
  [
    "points below 0 where the item is added as a whole",
    { "items[2].counts": "bonus", total: 95 },
    [rule("lint-negative-points", 3, ".scale.floor")],
  ],
  [
    "a band below 0 where the item is added as a whole",
    { [at(1, ".scale.bands[2].points")]: -1, "items[0].counts": "bonus", total: 90 },
    [rule("lint-negative-points", 1, ".scale.bands[2].points")],
  ],
  [
    "weights that are no whole",
    { [at(7, ".measure.parts[0].weight")]: 35 },
    [rule("lint-weights-sum", 7, ".measure.parts")],
  ],
  [
    "a vote without valid votes",
    {
      [at(6, ".measure.levels")]: [
        { id: "a", label: "甲", worth: null },
        { id: "b", label: "乙", worth: null },
      ],
    },
    [rule("lint-votes-worthless", 6, ".measure.levels")],
  ],
  [
    "a fault inside a part",
    { [at(7, ".measure.parts[1].measure.max")]: -1, [at(7, ".measure.parts[1].measure.min")]: 0 },
    [rule("lint-range", 7, ".measure.parts[1].measure")],
  ],
  ["growth of numbers below 0", { [at(3, ".measure.min")]: -1 }, [rule("lint-growth-negative", 3, ".measure.min")]],
  [
    "a comparison with the best of numbers below 0",
    { [at(9, ".measure.min")]: -1 },
    [rule("lint-negative-ratio", 9, ".compare")],
  ],
  [
    "a divisor of 0 where nothing is divided",
    { [at(1, ".zeroDivisor")]: "full" },
    [rule("lint-zero-divisor-unused", 1, ".zeroDivisor")],
  ],
  [
    "what becomes of missing marks where nobody says how many there must be",
    { [at(1, ".absent")]: "present" },
    [rule("lint-absent-unused", 1, ".absent")],
  ],
  [
    "assessors of whom nobody says how many they are",
    { [at(7, ".measure.parts[1].measure.count")]: undefined, [at(7, ".measure.parts[2].measure.count")]: 50 },
    [rule("lint-count-open", 7, ".measure.parts[1].measure.count")],
  ],
  [
    "assessors of whom none is left",
    { [at(4, ".measure.count")]: { least: 2, most: 7 } },
    [rule("lint-count-dropped", 4, ".measure.count")],
  ],
  [
    "a number of assessors upside down",
    { [at(4, ".measure.count")]: { least: 7, most: 5 } },
    [rule("lint-range", 4, ".measure.count")],
  ],
  [
    "no points in an impossible range",
    { [at(12, ".noPointsIf")]: { above: 5, below: 4 } },
    [rule("lint-bounds-empty", 12, ".noPointsIf")],
  ],
  [
    "the same part twice",
    { [at(7, ".measure.parts[1].id")]: "above" },
    ["lint-duplicate-id items[6].rule.measure.parts[1].id"],
  ],
  [
    "the same level of a vote twice",
    { [at(6, ".measure.levels[1].id")]: "good" },
    ["lint-duplicate-id items[5].rule.measure.levels[1].id"],
  ],
  [
    "a field with the name of the reviewer's score",
    { [at(6, ".measure.levels[1].id")]: "score" },
    ["lint-field-reserved items[5].rule.measure.levels[1].id"],
  ],
  [
    "words for a field that is not there",
    { [at(2, ".labels")]: { value: "数" } },
    ["lint-unknown-reference items[1].rule.labels.value"],
  ],
];

describe("rules of measured items", () => {
  it("are accepted as they are", () => {
    expect(findings(measuresRubric, {})).toEqual([]);
  });

  it.each(cases)("finds %s", (_, edits, found) => {
    expect(findings(measuresRubric, edits)).toEqual(found);
  });

  it.each([
    ["bands in any order", { [at(1, ".scale")]: bands({ below: 95, points: 0 }, top) }],
    [
      "a gap where there are no points anyway",
      {
        [at(1, ".scale")]: bands(top, { atLeast: 60, below: 95, points: 5 }),
        [at(1, ".noPointsIf")]: { below: 60 },
      },
    ],
    [
      "weights in tenths",
      {
        [at(7, ".measure.parts[0].weight")]: 0.3,
        [at(7, ".measure.parts[1].weight")]: 0.3,
        [at(7, ".measure.parts[2].weight")]: 0.4,
      },
    ],
  ])("accepts %s", (_, edits) => {
    expect(findings(measuresRubric, edits)).toEqual([]);
  });

  it("keeps a gap that the document itself leaves, where the rubric says so", () => {
    const gap = { [at(1, ".scale")]: bands(top, { below: 90, points: 0 }) };
    const fault = { fault: "90%至95%没有规定", code: "lint-bands-gap", path: at(1, ".scale.bands") };
    expect(findings(measuresRubric, { ...gap, documentFaults: [fault] })).toEqual([]);
  });

  it("says which numbers are in no band or in two", () => {
    expect(
      messages(measuresRubric, {
        [at(1, ".scale")]: bands(top, { below: 90, points: 0 }),
      }),
    ).toEqual(["数为“90%及以上、低于95%”时不属于任何一档，请补上"]);
    expect(
      messages(measuresRubric, {
        [at(1, ".scale")]: bands(top, { atMost: 95, points: 0 }),
      }),
    ).toEqual(["与“95%及以上”一档重叠，同一个数不能属于两档，请写明界限归哪一档"]);
  });
});

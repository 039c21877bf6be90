import { histogram, spreads, tiersOf } from "../../src/app/distribution";
import { rankedUnits, type RankedUnit } from "../../src/app/rankedUnits";
import { evaluate } from "../../src/scoring/evaluate";
import { parseEntries } from "../../src/scoring/entries";
import { at } from "../../src/shared/list";
import { central, rankedUnits as centralUnits } from "../support/centralUnits";
import { wholeEntries } from "../support/scoredBooks";
import { pointsRubric } from "../support/smallRubrics";

const scored = rankedUnits(evaluate(pointsRubric, wholeEntries));

/** Units with these totals; a null one is incomplete. */
function unitsWith(totals: readonly (number | null)[]): readonly RankedUnit[] {
  const unit = at(scored, 0);
  return totals.map((total) => ({ ...unit, total: total ?? 50, complete: total !== null }));
}

const shown = (totals: readonly (number | null)[]) =>
  histogram(unitsWith(totals)).map(({ from, to, count }) => `${String(from)}-${String(to)}:${String(count)}`);

describe("the histogram of totals", () => {
  test.each<[string, readonly (number | null)[], readonly string[]]>([
    ["is empty without units", [], []],
    ["leaves incomplete units out", [null, null], []],
    ["has one bin for one total", [72.5], ["72-73:1"]],
    ["counts a lower bound in, an upper one in the next bin", [72, 73], ["73-74:1", "72-73:1"]],
    ["shows empty bins between full ones", [70, 72], ["72-73:1", "71-72:0", "70-71:1"]],
    ["widens the bins so that there are ten at most", [60, 79.99], widthOfTwo()],
    ["takes totals below nothing", [-0.5, 0.5], ["0-1:1", "-1-0:1"]],
    [
      "takes totals far apart",
      [0, 1000],
      ["1000-1200:1", "800-1000:0", "600-800:0", "400-600:0", "200-400:0", "0-200:1"],
    ],
  ])("%s", (_name, totals, expected) => {
    expect(shown(totals)).toEqual(expected);
  });

  function widthOfTwo(): readonly string[] {
    const empty = [76, 74, 72, 70, 68, 66, 64, 62].map((from) => `${String(from)}-${String(from + 2)}:0`);
    return ["78-80:1", ...empty, "60-62:1"];
  }

  test("is empty for a table without a total", () => {
    expect(histogram([{ ...at(scored, 0), total: null }])).toEqual([]);
  });
});

describe("the spread of totals", () => {
  const of = (category: string | null, totals: readonly (number | null)[]) =>
    unitsWith(totals).map((unit) => ({ ...unit, category }));

  test("is told for each category by itself, as categories are not compared", () => {
    const units = [...of("2", [90, null]), ...of("1", [71.5, 71]), ...of("2", [80]), ...of("3", [null])];
    expect(
      spreads(units).map(({ category, bins, incomplete }) => [
        category,
        bins.filter(({ count }) => count > 0).length,
        incomplete,
      ]),
    ).toEqual([
      ["2", 2, 1],
      ["1", 1, 0],
    ]);
  });

  test("is one for a table without categories", () => {
    expect(spreads(of(null, [72.5]))).toEqual([
      { category: null, bins: [{ from: 72, to: 73, count: 1 }], incomplete: 0 },
    ]);
  });
});

describe("the grades", () => {
  test("stand with their lower bounds and their units", () => {
    expect(tiersOf(pointsRubric, scored)).toEqual([
      { grade: "优秀", count: 2, computed: 2, from: 60, places: null },
      { grade: "良好", count: 1, computed: 1, from: 50, places: null },
      { grade: "一般", count: 0, computed: 0, from: null, places: null },
    ]);
  });

  test("count units without a grade last", () => {
    const ungraded = scored.map((unit, index) => (index === 0 ? { ...unit, grade: null } : unit));
    expect(tiersOf(pointsRubric, ungraded).at(-1)).toEqual({
      grade: null,
      count: 1,
      computed: 1,
      from: null,
      places: null,
    });
  });

  test("that were decided by hand are counted apart from the computed ones", () => {
    const decided = scored.map((unit, index) =>
      index === 0 ? { ...unit, grade: "一般", decided: { computed: unit.grade } } : unit,
    );
    const counts = tiersOf(pointsRubric, decided).map(({ grade, count, computed }) => [grade, count, computed]);
    expect(counts).toEqual([
      ["优秀", 1, 2],
      ["良好", 1, 1],
      ["一般", 1, 0],
    ]);
  });

  test("are none where the table has none", () => {
    expect(tiersOf({ ...pointsRubric, grading: { kind: "none" } }, scored)).toEqual([]);
  });
});

describe("the quota of a grade", () => {
  const places = (units: readonly object[], interpretations: Readonly<Record<string, string>> = {}) => {
    const parsed = parseEntries({ rubric: central.id, units, interpretations });
    if (!parsed.ok) throw new Error("malformed entries");
    const evaluation = evaluate(central, parsed.value.entries);
    return tiersOf(evaluation.rubric, rankedUnits(evaluation)).map((tier) => [tier.grade, tier.count, tier.places]);
  };

  test("is what the shares leave of whole places", () => {
    expect(places(centralUnits(25))).toEqual([
      ["好", 2, 2],
      ["较好", 5, 5],
      ["一般", 18, null],
      ["较差", 0, 2],
    ]);
  });

  test("is rounded where that reading is in force", () => {
    expect(places(centralUnits(25), { quota: "round" }).map(([, , own]) => own)).toEqual([3, 5, null, 3]);
  });

  test("is taken of each group by itself where units are ranked in groups", () => {
    const grouped = centralUnits(24).map((unit, index) => ({
      ...unit,
      attributes: {
        ...unit.attributes,
        rank: Math.floor(index / 2) + 1,
        leadDepartment: index % 2 === 0 ? "教育部" : "中央统战部",
      },
    }));
    // Of 12 units: 1.2 and 3.6 places, 1.2 from the bottom.
    expect(places(grouped, { cohort: "lead-department" }).map(([, , own]) => own)).toEqual([2, 4, null, 2]);
  });
});

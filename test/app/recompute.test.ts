import { standingChanges } from "../../src/app/recompute";
import type { UnitStanding } from "../../src/layout/results/written";
import { evaluate } from "../../src/scoring/evaluate";
import { wholeEntries, wholeUnit } from "../support/scoredBooks";
import { pointsRubric } from "../support/smallRubrics";

const evaluation = evaluate(pointsRubric, wholeEntries);

/** The units as they stand, with what differs put over it. */
function then(but: Readonly<Record<string, Partial<UnitStanding> | null>> = {}): Map<string, UnitStanding> {
  const standings = new Map<string, UnitStanding>();
  for (const { unit, score, standing } of evaluation.units) {
    const own = but[unit.name];
    const { rank, grade, veto } = standing;
    if (own !== null) standings.set(unit.name, { total: score.totals.total, rank, grade, vetoed: veto.hit, ...own });
  }
  return standings;
}

test("nothing is told where everybody stands where he stood", () => {
  expect(standingChanges(evaluation, then())).toEqual([]);
});

test.each<[keyof UnitStanding, Partial<UnitStanding>]>([
  ["total", { total: 12.5 }],
  ["rank", { rank: null }],
  ["grade", { grade: "良好" }],
  ["vetoed", { vetoed: true }],
])("another %s is told from what to what", (figure, own) => {
  const [change, ...more] = standingChanges(evaluation, then({ 二村: own }));
  expect(more).toEqual([]);
  expect(change).toMatchObject({ unit: "二村", was: own });
  expect(change?.becomes?.[figure]).toBe(then().get("二村")?.[figure]);
});

test("a unit that is new and one that is gone are told as such", () => {
  const standings = then({ 一村: null }).set("四村", { total: 1, rank: 1, grade: null, vetoed: false });
  expect(standingChanges(evaluation, standings)).toMatchObject([
    { unit: "一村", was: null, becomes: { total: 64 } },
    { unit: "四村", was: { total: 1 }, becomes: null },
  ]);
});

test("names are compared as names are", () => {
  const named = evaluate(pointsRubric, { rubric: pointsRubric.id, units: [wholeUnit("Ａ村", 8)] });
  const [{ score, standing } = fail()] = named.units;
  const { rank, grade, veto } = standing;
  const standings = new Map([["A村", { total: score.totals.total, rank, grade, vetoed: veto.hit }]]);
  expect(standingChanges(named, standings)).toEqual([]);
});

function fail(): never {
  throw new Error("no unit");
}

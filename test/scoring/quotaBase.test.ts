import { evaluate } from "../../src/scoring/evaluate";
import { parseEntries } from "../../src/scoring/entries";
import { resultsOf } from "../../src/scoring/report";
import { central, rankedUnits, ratedUnit } from "../support/centralUnits";
import { scored, unitIn, type Scored } from "../support/scored";

const standings = ({ units }: Scored) => units.map(({ rank, grade }) => `${String(rank)}${grade ?? "无"}`).join(" ");

/** Twenty units with a problem at the last but one place, and a rating missing at the one of rank `open`. */
function twenty(open: number | null, attributes: object = {}): readonly object[] {
  return rankedUnits(20, { 19: { seriousProblem: true } }).map((unit, index) =>
    index + 1 === open
      ? { ...unit, attributes: { ...unit.attributes, ...attributes }, entries: { "1": { rating: "好" } } }
      : unit,
  );
}

describe("while one of twenty units is not filled in", () => {
  it.each([1, 5, 11, 20])("the others keep rank and grade: %d", (open) => {
    const whole = scored(central, twenty(null)).units;
    const rest = scored(central, twenty(open)).units;
    const others = (units: typeof whole) => units.filter((_, index) => index + 1 !== open);
    expect(others(rest).map(({ rank, grade }) => [rank, grade])).toEqual(
      others(whole).map(({ rank, grade }) => [rank, grade]),
    );
  });

  it("also where its own rank is not known yet, and no gap is told", () => {
    const { units } = scored(central, twenty(11, { rank: null }));
    expect(units.slice(11).map(({ rank }) => rank)).toEqual([12, 13, 14, 15, 16, 17, 18, 19, 20]);
    expect(units.flatMap(({ issues }) => issues.filter(({ code }) => code === "rank-gap"))).toEqual([]);
    expect(units[18]?.grade).toBe("较差");
  });

  it("the reason says of how many units the places are shares", () => {
    const results = scored(central, twenty(11));
    expect(unitIn(results, "单位6").reasons.grade).toBe(
      "名次6（填写），在前30%的6个名额内，按方案第七部分“考核结果及运用”为“较好”；" +
        "名额按应考核的20个单位算，1个未填全，等次是暂定的",
    );
    expect(unitIn(results, "单位6").reasons.rank).toContain("在20个单位中列第6名");
    expect(unitIn(scored(central, twenty(null)), "单位6").reasons.grade).not.toContain("暂定");
  });

  it("the complete ones alone can be the base", () => {
    const results = scored(central, twenty(11), { interpretations: { "quota-base": "complete" } });
    // 19 units: 1.9 and 5.7 places; the last but one is 2nd from the end.
    expect(["单位2", "单位6", "单位19"].map((name) => unitIn(results, name).grade)).toEqual(["较好", "一般", "一般"]);
    expect(unitIn(results, "单位6").reasons.grade).toContain("名额按已填全的19个单位算，还有1个未填全，等次是暂定的");
  });
});

test("units that are listed and were not handed in count", () => {
  const entries = parseEntries({ rubric: central.id, units: rankedUnits(18) }, "u.json");
  if (!entries.ok) throw new Error("entries are sound");
  const listed = Array.from({ length: 20 }, (_, index) => `单位${String(index + 1)}`);
  const { units } = resultsOf(evaluate(central, entries.value.entries, [], listed));
  expect(units.slice(0, 7).map(({ grade }) => grade)).toEqual(["好", "好", "较好", "较好", "较好", "较好", "一般"]);
  expect(units[0]?.reasons.grade).toContain("名额按应考核的20个单位算，2个未填全，等次是暂定的");
});

test("ratings rank the complete units among themselves, of the places of all", () => {
  const units = [
    ...Array.from({ length: 9 }, (_, index) =>
      ratedUnit(`单位${String(index)}`, index === 0 ? "好好好好好好" : "较较较较较较"),
    ),
    ratedUnit("未评", "好好"),
  ];
  const results = scored(central, units);
  expect(standings(results)).toBe(`1好 ${"2较好 ".repeat(8)}null无`);
});

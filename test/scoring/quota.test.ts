import { quotaPlaces } from "../../src/scoring/quota";
import type { UnitResult } from "../../src/scoring/results";
import { central, rankedUnit, rankedUnits } from "../support/centralUnits";
import { messagesOf, scored, told, unitIn } from "../support/scored";

const reading = (interpretations: Record<string, string>) => ({ interpretations });

/** How many units have each grade, in the order of their places. */
function spans(units: readonly UnitResult[]): string {
  const found: [grade: string, count: number][] = [];
  for (const { grade } of units) {
    const last = found.at(-1);
    if (last?.[0] === (grade ?? "无")) last[1] += 1;
    else found.push([grade ?? "无", 1]);
  }
  return found.map(([grade, count]) => `${grade}${count}`).join(" ");
}

const problems = (from: number, to: number) =>
  Object.fromEntries(Array.from({ length: to - from + 1 }, (_, i) => [from + i, { seriousProblem: true }]));

describe("the shares of the places", () => {
  it.each([
    [1, "一般1", "一般1"],
    [9, "较好2 一般7", "好1 较好2 一般5 较差1"],
    [10, "好1 较好2 一般6 较差1", "好1 较好2 一般6 较差1"],
    [15, "好1 较好3 一般10 较差1", "好2 较好3 一般8 较差2"],
    [20, "好2 较好4 一般12 较差2", "好2 较好4 一般12 较差2"],
    [310, "好31 较好62 一般186 较差31", "好31 较好62 一般186 较差31"],
  ])("of %d units are %s, rounded to whole places %s", (count, within, rounded) => {
    const units = rankedUnits(count, problems(1, count));
    expect(spans(scored(central, units).units)).toBe(within);
    expect(spans(scored(central, units, reading({ quota: "round" })).units)).toBe(rounded);
  });

  it.each([
    [19, "好1 较好4 一般14", "好1 一般1 较好3 一般14", "好1 较好3 一般15"],
    [110, "好11 较好22 一般77", "好11 一般1 较好21 一般77", "好11 较好22 一般77"],
    [310, "好31 较好62 一般217", "好31 一般3 较好59 一般217", "好31 较好62 一般217"],
  ])("of %d units are %s, from 11%% on %s, each share by itself %s", (count, usual, literal, each) => {
    const units = rankedUnits(count);
    expect(spans(scored(central, units).units)).toBe(usual);
    expect(spans(scored(central, units, reading({ "share-gap": "literal" })).units)).toBe(literal);
    expect(spans(scored(central, units, reading({ "share-steps": "each" })).units)).toBe(each);
  });

  it("leave a gap between them, and say so", () => {
    const results = scored(central, rankedUnits(19), reading({ "share-gap": "literal" }));
    expect(unitIn(results, "单位2").reasons.grade).toContain("名次折合不到11%，还不在“较好”的比例内");
  });

  it("hold as many places as units can have, behind a gap and step by step", () => {
    const { grading } = central;
    if (grading.kind !== "quota") throw new Error("no shares");
    const [best, good] = grading.top;
    if (best === undefined || good === undefined || !("share" in good)) throw new Error("two shares");
    const behind = { ...grading, top: [best, { ...good, after: 0.11 }] };
    expect(quotaPlaces(behind, 310).get("较好")).toBe(59);
    expect(quotaPlaces({ ...grading, shares: "each" }, 19).get("较好")).toBe(3);
  });

  it.each([
    [9, [0, 2, 0]],
    [20, [2, 4, 2]],
  ])("of %d units are, grade by grade, %j", (count, [best = 0, good = 0, worst = 0]) => {
    const { grading } = central;
    if (grading.kind !== "quota") throw new Error("no shares");
    const top = [
      ["好", best],
      ["较好", good],
    ];
    expect([...quotaPlaces(grading, count)]).toEqual([...top, ["较差", worst]]);
    expect([...quotaPlaces({ ...grading, bottom: undefined }, count)]).toEqual(top);
  });

  it("give 较差 only with a serious problem, and only at the bottom", () => {
    const one = scored(central, rankedUnits(20, { 5: { seriousProblem: true }, 20: { seriousProblem: true } }));
    expect(spans(one.units)).toBe("好2 较好4 一般13 较差1");
  });

  it("count complete units only", () => {
    const units = [...rankedUnits(10), { name: "未评", entries: { "1": { rating: "好" } }, attributes: { rank: 11 } }];
    const results = scored(central, units);
    expect(spans(results.units)).toBe("好1 较好2 一般7 无1");
    expect(results.provisional).toBe(true);
    expect(unitIn(results, "未评")).toMatchObject({ rank: null, grade: null, complete: false });
  });

  it("tell that fewer than ten units are too few", () => {
    expect(told(unitIn(scored(central, rankedUnits(9)), "单位1").issues)).toContain("small-cohort");
    expect(told(unitIn(scored(central, rankedUnits(10)), "单位1").issues)).not.toContain("small-cohort");
  });
});

describe("a tie over a boundary", () => {
  const tied = (count: number, from: number, to: number, attributes: Record<number, object> = {}) =>
    Array.from({ length: count }, (_, index) => {
      const place = index + 1;
      const rank = place >= from && place <= to ? from : place;
      return { ...rankedUnit(rank, attributes[place]), name: `单位${place}` };
    });

  it.each([
    ["of 好", 2, 4, "好4 较好2 一般14", "好1 较好5 一般14"],
    ["of 较好", 5, 8, "好2 较好6 一般12", "好2 较好2 一般16"],
    ["of both", 2, 8, "好8 一般12", "好1 一般19"],
    ["of none", 3, 6, "好2 较好4 一般14", "好2 较好4 一般14"],
  ])("%s gives the better grade, or the worse: %d to %d", (_, from, to, better, worse) => {
    const units = tied(20, from, to);
    expect(spans(scored(central, units).units)).toBe(better);
    expect(spans(scored(central, units, reading({ "quota-ties": "worse" })).units)).toBe(worse);
  });

  it("of the bottom spares all tied, or none", () => {
    const units = tied(20, 17, 20, problems(17, 20));
    expect(spans(scored(central, units).units)).toBe("好2 较好4 一般14");
    expect(spans(scored(central, units, reading({ "quota-ties": "worse" })).units)).toBe("好2 较好4 一般10 较差4");
  });

  it("is told to all tied and to nobody else", () => {
    const results = scored(central, tied(20, 2, 4));
    const tellers = results.units.filter(({ issues }) => told(issues).includes("tie-over-boundary"));
    expect(tellers.map(({ name }) => name)).toEqual(["单位2", "单位3", "单位4"]);
    expect(unitIn(results, "单位2").issues).toContainEqual(
      expect.objectContaining({ message: "第2名有3个单位并列，跨过“好”的名额界限（2名），都评为“好”的，比名额多2个" }),
    );
  });

  it("is told where two units share the last place within, not where the last two share theirs", () => {
    const tellers = (from: number, to: number) =>
      scored(central, tied(20, from, to)).units.filter(({ issues }) => told(issues).includes("tie-over-boundary"))
        .length;
    expect(tellers(2, 3)).toBe(2);
    expect(tellers(1, 2)).toBe(0);
  });

  it("is told at the bottom, too, where it divides the tied", () => {
    const tellers = (from: number, to: number) =>
      scored(central, tied(20, from, to)).units.filter(({ issues }) => told(issues).includes("tie-over-boundary"))
        .length;
    expect(tellers(17, 20)).toBe(4);
    expect(tellers(19, 20)).toBe(0);
    expect(tellers(15, 18)).toBe(0);
  });

  it("is told where another reading would give another grade", () => {
    expect(messagesOf(unitIn(scored(central, tied(20, 2, 4)), "单位3"), "other-reading-result")).toEqual([
      "口径“并列跨过名额界限时，并列单位评哪一等次？”若选“并列单位都评较低的等次”，等次为“较好”",
    ]);
  });
});

describe("a unit with a major incident", () => {
  const incident = { majorIncident: true };

  it("cannot be 好", () => {
    expect(spans(scored(central, rankedUnits(20, { 1: incident, 3: incident, 9: incident })).units)).toBe(
      "较好1 好1 较好4 一般14",
    );
  });

  it("leaves its place to the next where that reading is chosen", () => {
    const moved = (attributes: Record<number, object>) =>
      spans(scored(central, rankedUnits(20, attributes), reading({ "freed-place": "next-moves-up" })).units);
    expect(moved({ 1: incident })).toBe("较好1 好2 较好3 一般14");
    expect(moved({ 1: incident, 3: incident })).toBe("较好1 好1 较好1 好1 较好2 一般14");
    expect(moved({ 9: incident })).toBe("好2 较好4 一般14");
    expect(moved({})).toBe("好2 较好4 一般14");
  });

  it("leaves places in every grade to those behind it where all move up, as far as it takes none itself", () => {
    const moved = (attributes: Record<number, object>, instead: string) =>
      spans(
        scored(
          central,
          rankedUnits(20, attributes),
          reading({ "freed-place": "all-move-up", "incident-instead": instead }),
        ).units,
      );
    expect(moved({ 1: incident }, "rest")).toBe("一般1 好2 较好4 一般13");
    expect(moved({ 1: incident, 2: incident }, "rest")).toBe("一般2 好2 较好4 一般12");
    expect(moved({ 1: incident, 3: incident }, "rest")).toBe("一般1 好1 较好1 好1 较好3 一般13");
    expect(moved({ 9: incident }, "rest")).toBe("好2 较好4 一般14");
    expect(moved({ 1: incident }, "decided")).toBe("无1 好2 较好4 一般13");
    expect(moved({ 1: incident }, "next")).toBe("较好1 好2 较好3 一般14");
    const one = reading({ "freed-place": "next-moves-up", "incident-instead": "rest" });
    expect(spans(scored(central, rankedUnits(20, { 1: incident }), one).units)).toBe("一般1 好2 较好3 一般14");
  });

  it("says whose place a unit has that moves up", () => {
    const chosen = reading({ "freed-place": "all-move-up", "incident-instead": "rest" });
    const { units } = scored(central, rankedUnits(20, { 1: incident }), chosen);
    expect(units.slice(0, 8).map(({ reasons }) => reasons.grade)).toEqual([
      "名次1（填写），在前10%的2个名额内，但“出现重大涉贫事件”为“是”，按方案第七部分“考核结果及运用”不能为“好”，定为“一般”，名额由名次3、7递补",
      "名次2（填写），在前10%的2个名额内，按方案第七部分“考核结果及运用”为“好”",
      "名次3（填写），因名次1不能为“好”，递补到前10%的2个名额内，按方案第七部分“考核结果及运用”为“好”",
      ...[4, 5, 6].map(
        (rank) => `名次${String(rank)}（填写），在前30%的6个名额内，按方案第七部分“考核结果及运用”为“较好”`,
      ),
      "名次7（填写），因名次1不能为“好”，递补到前30%的6个名额内，按方案第七部分“考核结果及运用”为“较好”",
      "名次8（填写），在前30%的6个名额、靠后10%的2个名额以外，按方案第七部分“考核结果及运用”为“一般”",
    ]);
  });

  it("leaves its place to the next of its own department", () => {
    const department = (name: string, first: object) =>
      Array.from({ length: 10 }, (_, index) => ({
        ...rankedUnit(index + 1, { leadDepartment: name, ...(index === 0 ? first : {}) }),
        name: `${name}${index + 1}`,
      }));
    const units = [...department("中央统战部", incident), ...department("教育部", {})];
    const chosen = reading({ cohort: "lead-department", "freed-place": "next-moves-up" });
    expect(spans(scored(central, units, chosen).units)).toBe("较好1 好1 较好1 一般7 好1 较好2 一般7");
  });
});

describe("a blank that decides", () => {
  const blank = { majorIncident: null, seriousProblem: null };
  const everyone = Object.fromEntries(Array.from({ length: 20 }, (_, index) => [index + 1, blank]));

  it("leaves the top and the bottom without a grade", () => {
    const results = scored(central, rankedUnits(20, everyone));
    expect(spans(results.units)).toBe("无2 较好4 一般12 无2");
    expect(told(unitIn(results, "单位1").issues)).toEqual(["attribute-blank@majorIncident"]);
    expect(told(unitIn(results, "单位20").issues)).toEqual(["attribute-blank@seriousProblem"]);
    expect(told(unitIn(results, "单位10").issues)).toEqual([]);
    expect(unitIn(results, "单位1")).toMatchObject({ complete: true, rank: 1 });
  });

  it("may be an unusable value", () => {
    const results = scored(central, rankedUnits(20, { 1: { majorIncident: "无" } }));
    expect(told(unitIn(results, "单位1").issues)).toEqual([
      "not-a-flag@majorIncident",
      "attribute-blank@majorIncident",
    ]);
    expect(unitIn(results, "单位1").grade).toBeNull();
  });
});

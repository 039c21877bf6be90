import { central, rankedUnit, rankedUnits } from "../support/centralUnits";
import { changed } from "../support/changed";
import { messagesOf, scored, told, unitIn } from "../support/scored";

const reading = (interpretations: Record<string, string>) => ({ interpretations });

/** Ten units, the last two of one rank, all with a problem. */
const tiedAtTheEnd = [1, 1, 3, 4, 5, 6, 7, 8, 9, 9].map((rank, index) => ({
  ...rankedUnit(rank, { seriousProblem: true }),
  name: `单位${index + 1}`,
}));

describe("ties at the bottom", () => {
  it.each([
    ["as-top", "better", "好", "一般"],
    ["as-top", "worse", "较好", "较差"],
    ["better", "worse", "较好", "一般"],
    ["worse", "better", "好", "较差"],
  ])("%s with %s at the top", (bottom, top, first, last) => {
    const results = scored(central, tiedAtTheEnd, reading({ "bottom-ties": bottom, "quota-ties": top }));
    expect([unitIn(results, "单位1").grade, unitIn(results, "单位10").grade]).toEqual([first, last]);
  });

  it("say by how many more than the share they are", () => {
    const over = (bottom: string, name: string) =>
      messagesOf(unitIn(scored(central, tiedAtTheEnd, reading({ "bottom-ties": bottom })), name), "tie-over-boundary");
    expect(over("as-top", "单位1")).toEqual([
      "第1名有2个单位并列，跨过“好”的名额界限（1名），都评为“好”的，比名额多1个",
    ]);
    expect(over("better", "单位10")).toEqual(["第9名有2个单位并列，跨过“较差”的名额界限（1名）"]);
    expect(over("worse", "单位10")).toEqual([
      "第9名有2个单位并列，跨过“较差”的名额界限（1名），都评为“较差”的，比名额多1个",
    ]);
  });
});

test.each([
  [9, 1, 3, 1],
  [12, 2, 4, 2],
  [15, 2, 5, 2],
  [20, 2, 6, 2],
])("places rounded up: of %d units %d, %d and the last %d", (count, first, second, last) => {
  const everyone = Object.fromEntries(Array.from({ length: count }, (_, i) => [i + 1, { seriousProblem: true }]));
  const { units } = scored(central, rankedUnits(count, everyone), reading({ quota: "up" }));
  const having = (grade: string) => units.filter((unit) => unit.grade === grade).length;
  expect([having("好"), having("好") + having("较好"), having("较差")]).toEqual([first, second, last]);
});

describe("a serious problem outside the last places", () => {
  const units = rankedUnits(10, { 1: { seriousProblem: true } });

  it("is graded by rank, and every other reading is told", () => {
    const first = unitIn(scored(central, units), "单位1");
    expect(first.grade).toBe("好");
    expect(messagesOf(first, "other-reading-result")).toEqual(
      [
        ["不评为“好”，最高“较好”", "较好"],
        ["最高评为“一般”", "一般"],
        ["确定为“较差”", "较差"],
      ].map(
        ([choice = "", grade = ""]) =>
          `口径“存在突出问题而排名不在靠后10%的单位，评什么等次？”若选“${choice}”，等次为“${grade}”`,
      ),
    );
  });

  it.each([
    ["not-best", "较好"],
    ["not-above-middle", "一般"],
    ["lowest", "较差"],
  ])("%s gives %s, and says why", (choice, grade) => {
    const results = scored(central, units, reading({ "problem-outside-bottom": choice }));
    const first = unitIn(results, "单位1");
    expect(first).toMatchObject({ grade, lowered: { from: "好" } });
    expect(first.reasons.grade).toContain(`但“存在突出问题”为“是”，按方案第七部分“突出问题”降为“${grade}”`);
    expect(unitIn(results, "单位2").grade).toBe("较好");
  });

  it("may also follow from what counts as one", () => {
    const incident = rankedUnits(10, { 5: { majorIncident: true } });
    const chosen = reading({ "problem-outside-bottom": "lowest", "incident-is-problem": "yes" });
    const unit = unitIn(scored(central, incident, chosen), "单位5");
    expect(unit.grade).toBe("较差");
    expect(unit.reasons.grade).toContain("“出现重大涉贫事件”为“是”，算作“存在突出问题”");
    expect(told(unit.issues)).toContain("flag-implied@seriousProblem");
  });

  it("asks for what might count as one", () => {
    const open = rankedUnits(10, { 10: { majorIncident: null } });
    const last = unitIn(scored(central, open, reading({ "incident-is-problem": "yes" })), "单位10");
    expect(last.grade).toBeNull();
    expect(told(last.issues)).toEqual(["attribute-blank@majorIncident"]);
    expect(unitIn(scored(central, open), "单位10").grade).toBe("一般");
  });
});

test("a grade that is left to a person is none, and its place stays free", () => {
  const units = rankedUnits(10, { 1: { majorIncident: true } });
  const first = unitIn(scored(central, units, reading({ "incident-instead": "decided" })), "单位1");
  expect(first.grade).toBeNull();
  expect(first.reasons.grade).toBe(
    "不评等次：名次1（填写），在前10%的1个名额内，但“出现重大涉贫事件”为“是”，" +
      "按方案第七部分“考核结果及运用”不能为“好”，改评什么等次由人另定，名额不递补",
  );
  expect(told(first.issues)).toContain("grade-left-open@final");
});

test("an empty list of gates is one without any", () => {
  const without = changed(central, { "grading.gates": [] });
  expect(unitIn(scored(without, rankedUnits(10)), "单位1").grade).toBe("好");
});

describe("more units of a grade than places", () => {
  const exceeded = (ranks: readonly number[], chosen: Record<string, string> = {}) => {
    const units = ranks.map((rank, index) => ({ ...rankedUnit(rank, { seriousProblem: true }), name: `单位${index}` }));
    const found = scored(central, units, reading(chosen)).exceeded ?? [];
    return found.map(({ grades, units: count, places }) => `${grades.join("、")} ${count}/${places}`);
  };

  it.each([
    ["none", [1, 2, 3, 4, 5, 6, 7, 8, 9, 10], {}, []],
    ["at the top", [1, 1, 3, 4, 5, 6, 7, 8, 9, 10], {}, ["好 2/1"]],
    ["at the top and of both", [1, 1, 1, 1, 5, 6, 7, 8, 9, 10], {}, ["好 4/1", "好、较好 4/3"]],
    ["none where all tied have the worse", [1, 1, 3, 4, 5, 6, 7, 8, 9, 10], { "quota-ties": "worse" }, []],
    ["at the bottom", [1, 2, 3, 4, 5, 6, 7, 8, 9, 9], { "bottom-ties": "worse" }, ["较差 2/1"]],
  ])("%s", (_, ranks, chosen, expected) => {
    expect(exceeded(ranks, chosen)).toEqual(expected);
  });
});

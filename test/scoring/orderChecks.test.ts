import { central, ratedUnit } from "../support/centralUnits";
import { messagesOf, scored } from "../support/scored";

/** Who is told something of a code. */
const tellers = (units: readonly object[], code: string) =>
  scored(central, units).units.filter((unit) => messagesOf(unit, code).length > 0);

describe("an entered rank", () => {
  it("is asked back where a unit rated nowhere worse and somewhere better is behind it", () => {
    const units = [
      ratedUnit("甲", "差差差差差差", { rank: 1 }),
      ratedUnit("乙", "好好好好好好", { rank: 2 }),
      ratedUnit("丙", "好好好好好较", { rank: 3 }),
    ];
    const [found, ...more] = tellers(units, "rank-against-ratings");
    expect(more).toEqual([]);
    expect(found === undefined ? [] : messagesOf(found, "rank-against-ratings")).toEqual([
      "列第1名，“丙”各项评价等次都不低于它、有的更高，却列第3名，请核实（方案第四部分“依据综合评价方法提出等次意见”）",
    ]);
  });

  it.each([
    ["equal ratings", "好好好好好较", "好好好好好较"],
    ["ratings better and worse", "好好好好好差", "较较较较较好"],
    ["better ratings", "好好好好好好", "较好好好好好"],
  ])("is none to ask about with %s", (_, first, second) => {
    const units = [ratedUnit("甲", first, { rank: 1 }), ratedUnit("乙", second, { rank: 2 })];
    expect(tellers(units, "rank-against-ratings")).toEqual([]);
  });
});

describe("the order in a department", () => {
  const unit = (name: string, rank: number, departmentRank: number | null, leadDepartment = "教育部") =>
    ratedUnit(name, "好好好好好好", { rank, departmentRank, leadDepartment });

  it.each([
    ["kept", [unit("甲", 3, 1), unit("乙", 5, 2)], []],
    ["turned round", [unit("甲", 5, 1), unit("乙", 3, 2)], ["甲"]],
    ["turned round for one of three", [unit("甲", 1, 1), unit("乙", 3, 2), unit("丙", 2, 3)], ["乙"]],
    ["equal within", [unit("甲", 2, 1), unit("乙", 1, 1)], []],
    ["equal and one behind", [unit("甲", 2, 1), unit("乙", 1, 1), unit("丙", 1, 2)], ["甲"]],
    ["of different departments", [unit("甲", 5, 1), unit("乙", 3, 2, "中央统战部")], []],
    ["not known", [unit("甲", 5, 1), unit("乙", 3, null)], []],
  ])("%s", (_, units, expected) => {
    expect(tellers(units, "order-changed").map(({ name }) => name)).toEqual(expected);
  });
});

describe("kinds of problems", () => {
  const [, kind = ""] = central.attributes.find(({ id }) => id === "problemKinds")?.choices ?? [];

  it.each([
    [{ problemKinds: [kind], seriousProblem: false }, ["choices-without-flag"]],
    [{ problemKinds: [kind], seriousProblem: null }, ["choices-without-flag"]],
    [{ problemKinds: [], seriousProblem: false }, []],
    [{ problemKinds: [kind], problemSource: "某县审计报告", seriousProblem: true }, []],
    [{ problemKinds: [kind], seriousProblem: true }, ["flag-without-choices"]],
    [{ seriousProblem: true }, ["flag-without-choices"]],
    [{ problemKinds: ["别的"], seriousProblem: false }, ["not-choices"]],
  ])("%j: %j", (attributes, expected) => {
    const codes = scored(central, [ratedUnit("甲", "好好好好好好", attributes)]).units.flatMap(({ issues }) =>
      issues.map(({ code }) => code),
    );
    expect(codes.filter((code) => code.includes("choices"))).toEqual(expected);
  });
});

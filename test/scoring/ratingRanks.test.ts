import { changed } from "../support/changed";
import { central, rankedUnit, rankedUnits, ratedUnit } from "../support/centralUnits";
import { scored, told, unitIn, type Scored } from "../support/scored";

const places = ({ units }: Scored) => units.map(({ rank }) => rank);
const enteredRanks = (...ranks: number[]) =>
  scored(
    central,
    ranks.map((rank, index) => ({ ...rankedUnit(rank), name: `单位${index + 1}` })),
  );

describe("entered ranks", () => {
  it.each([
    ["in any order", [3, 1, 2], [3, 1, 2]],
    ["two firsts", [1, 1, 3], [1, 1, 3]],
    ["two firsts, then a second", [1, 1, 2], [1, 1, 3]],
    ["a gap", [1, 2, 5], [1, 2, 3]],
  ])("give competition ranks: %s", (_, entered, expected) => {
    expect(places(enteredRanks(...entered))).toEqual(expected);
  });

  it.each([
    ["none missing", [1, 2, 2, 4], []],
    ["none missing behind a tie", [1, 1, 2], []],
    ["the first missing", [2, 3], ["1: 缺第1名"]],
    ["one missing", [1, 3, 4], ["2: 缺第2名"]],
    ["two missing at different places", [1, 3, 5], ["2: 缺第2名", "3: 缺第4名"]],
    ["one missing before a tie", [1, 3, 3], ["2: 缺第2名"]],
    ["two missing, entered in any order", [5, 1, 3], ["1: 缺第4名", "3: 缺第2名"]],
  ])("tell gaps once: %s", (_, entered, gaps) => {
    const results = enteredRanks(...entered);
    const found = results.units.flatMap(({ issues }, index) =>
      issues.flatMap(({ code, message }) =>
        code === "rank-gap" ? [`${index + 1}: ${/缺第\d+名/.exec(message)?.[0] ?? ""}`] : [],
      ),
    );
    expect(found).toEqual(gaps);
  });

  it("tell numbers above the number of units", () => {
    const results = enteredRanks(1, 2, 4);
    expect(unitIn(results, "单位3").issues).toContainEqual(
      expect.objectContaining({ code: "rank-too-high", message: "名次4大于参评单位数3，请核实", field: "rank" }),
    );
    expect(told(unitIn(results, "单位2").issues)).not.toContain("rank-too-high@rank");
  });

  it.each([[0], [1.5], ["1"]])("are checked: %j", (rank) => {
    const unit = { ...rankedUnit(1, { rank }), name: "单位1" };
    expect(told(unitIn(scored(central, [unit]), "单位1").issues)[0]).toMatch(/@rank$/);
  });

  it("need not be there for incomplete units", () => {
    const results = scored(central, [...rankedUnits(2), { name: "未评", entries: {} }]);
    expect(places(results)).toEqual([1, 2, null]);
    expect(told(unitIn(results, "单位1").issues)).not.toContain("rank-ignored@rank");
  });
});

describe("ranks entered for some only", () => {
  const units = [ratedUnit("甲", "好好好好好好"), ratedUnit("乙", "好好好好好差", { rank: 1 })];

  it("are ignored with a warning", () => {
    const results = scored(central, units);
    expect(places(results)).toEqual([1, 2]);
    expect(told(unitIn(results, "乙").issues)).toContain("rank-ignored@rank");
    expect(told(unitIn(results, "甲").issues)).not.toContain("rank-ignored@rank");
  });

  it("leave nobody ranked where only entered ranks count", () => {
    const results = scored(central, units, { interpretations: { "rating-points": "entered-only" } });
    expect(results.units.map(({ rank, grade }) => [rank, grade])).toEqual([
      [null, null],
      [null, null],
    ]);
    expect(told(unitIn(results, "乙").issues)).toEqual(["rank-ignored@rank"]);
  });
});

describe("ranks by ratings", () => {
  it("follow the sum of what the ratings are worth", () => {
    const results = scored(central, [
      ratedUnit("甲", "好好好好好差"), // 5 × 4 + 1 = 21
      ratedUnit("乙", "较较较较较较"), // 6 × 3 = 18
      ratedUnit("丙", "好好好较较差"), // 3 × 4 + 2 × 3 + 1 = 19
      ratedUnit("丁", "好好较较一一"), // 2 × 4 + 2 × 3 + 2 × 2 = 18
      ratedUnit("戊", "差差差差差差"), // 6
    ]);
    expect(places(results)).toEqual([1, 3, 2, 3, 5]);
  });

  it("leave out what is scored beside the ratings", () => {
    const of = (id: string) => central.interpretations.findIndex((one) => one.id === id);
    const mixed = changed(central, {
      "items[5].rule": { kind: "judged" },
      "items[5].max": 10,
      [`interpretations[${of("content-rating")}].applies.items`]: ["1", "2", "3", "4", "5"],
      [`interpretations[${of("unverified")}].applies.items`]: ["2", "3", "4"],
    });
    const units = [0, 10].map((score) => {
      const { entries, ...rest } = ratedUnit(`评分${score}`, score === 0 ? "好好好好好" : "差差差差差");
      return { ...rest, entries: { ...entries, "6": { score } } };
    });
    expect(places(scored(mixed, units))).toEqual([1, 2]);
  });

  it("are told to be ours", () => {
    const results = scored(central, [ratedUnit("甲", "好好好好好好")]);
    expect(unitIn(results, "甲").issues).toContainEqual(
      expect.objectContaining({
        severity: "notice",
        message:
          "综合评价方法由领导小组内部掌握，此处按评价等次赋分（好4、较好3、一般2、较差1）排序，仅供参考（方案第四部分“考核方法”）",
      }),
    );
  });

  it("are none while a rating is blank", () => {
    const results = scored(central, [ratedUnit("甲", "好好好好好"), ratedUnit("乙", "差差差差差差")]);
    expect(places(results)).toEqual([null, 1]);
  });

  it("are no points", () => {
    const unit = unitIn(scored(central, [ratedUnit("甲", "好好好好好好")]), "甲");
    expect(unit).toMatchObject({ base: null, bonus: null, penalty: null, total: null, sections: {}, phases: null });
    expect(unit.items["1"]).toEqual({
      points: null,
      max: null,
      rating: "好",
      explanation: "评为“好”；依据附件1“帮扶成效”（指标1、2）",
    });
  });
});

describe("ranks within the lead department", () => {
  const inDepartment = { interpretations: { cohort: "lead-department" } };

  it("are counted for each by itself, entered or not", () => {
    const results = scored(
      central,
      [
        ratedUnit("甲", "好好好好好好", { leadDepartment: "教育部", rank: 2 }),
        ratedUnit("乙", "差差差差差差", { leadDepartment: "教育部", rank: 1 }),
        ratedUnit("丙", "差差差差差差", { leadDepartment: "国务院国资委" }),
        ratedUnit("丁", "好好好好好好", { leadDepartment: "国资委" }),
      ],
      inDepartment,
    );
    expect(places(results)).toEqual([2, 1, 2, 1]);
    expect(told(unitIn(results, "甲").issues)).not.toContain("method-internal");
    expect(told(unitIn(results, "丙").issues)).toContain("method-internal");
  });

  it("are counted together under one name, blanks around it aside", () => {
    const units = [
      ratedUnit("甲", "好好好好好好", { leadDepartment: "教育部" }),
      ratedUnit("乙", "差差差差差差", { leadDepartment: " 教育部　" }),
    ];
    expect(places(scored(central, units, inDepartment))).toEqual([1, 2]);
  });

  it.each([[{}], [{ leadDepartment: null }]])("are none for a unit with %j", (attributes) => {
    const results = scored(central, [ratedUnit("甲", "好好好好好好", attributes)], inDepartment);
    expect(places(results)).toEqual([null]);
    const { issues } = unitIn(results, "甲");
    expect(told(issues)).toEqual(["attribute-blank@leadDepartment"]);
    expect(issues[0]?.message).toContain("“牵头部门”未填");
  });

  it.each([" ", "农业部"])(
    "are none for a unit of a department that is none of the choices: “%s”",
    (leadDepartment) => {
      const results = scored(central, [ratedUnit("甲", "好好好好好好", { leadDepartment })], inDepartment);
      expect(places(results)).toEqual([null]);
      const { issues } = unitIn(results, "甲");
      expect(told(issues)).toEqual(["not-a-choice@leadDepartment", "attribute-blank@leadDepartment"]);
    },
  );
});

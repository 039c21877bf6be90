import { builtInRubric } from "../support/rubrics";
import { fullEntries } from "../support/fullEntries";
import { scored, unitIn } from "../support/scored";
import { resultOf, tableOf, unit as tableUnit, type SmallItem } from "../support/tableTrial";

const of = (id: string, unit: object, more: object = {}) =>
  unitIn(scored(builtInRubric(id), [{ name: "单位", ...unit }], more), "单位");

describe("full entries", () => {
  it.each([
    ["shanxi-miit-2020-cities", null, 100],
    ["shanxi-miit-2020-offices", null, 100],
    ["east-west-cooperation", null, 70],
    ["beijinggang-2019-villages", null, 100],
    ["beijinggang-2019-stations", "1", 100],
    ["beijinggang-2019-stations", "2", 100],
    ["beijinggang-2019-stations", "3", 100],
    ["inner-mongolia-2018-leagues", null, 200],
  ])("of %s, category %j, come to %d", (id, category, total) => {
    const unit = of(id, { category, entries: fullEntries(builtInRubric(id), category) });
    expect(unit).toMatchObject({ complete: true, total, base: total, bonus: 0, penalty: 0, rank: 1 });
  });

  it("add up to the printed sections", () => {
    const sections = (id: string) => of(id, { entries: fullEntries(builtInRubric(id)) }).sections;
    expect(sections("shanxi-miit-2020-cities")).toEqual({});
    expect(sections("shanxi-miit-2020-offices")).toEqual({ 共性指标: 80, 个性指标: 20 });
    expect(sections("east-west-cooperation")).toEqual({
      组织领导: 10,
      人才支援: 11,
      资金支持: 4,
      产业合作: 12,
      劳务协作: 18,
      携手奔小康: 15,
    });
    expect(sections("beijinggang-2019-villages")).toEqual({
      平时工作: 20,
      实地考核: 30,
      行业扶贫: 50,
      扶贫典型推介: 0,
      扶贫领域突出问题: 0,
    });
  });
});

describe("sections, bonus and penalty", () => {
  it("add up rounded item points", () => {
    const entries = { "3": { score: 1.005 }, "4": { score: 1.005 }, "16": { central: 1, provincial: 1, municipal: 0 } };
    const unit = of("beijinggang-2019-villages", { entries: { ...entries, "20": { late: 3, petition: 0 } } });
    expect(unit.sections).toMatchObject({ 行业扶贫: 2.02, 扶贫典型推介: 1.5, 扶贫领域突出问题: 1.5 });
    expect(unit).toMatchObject({ base: 2.02, bonus: 1.5, penalty: 1.5, total: 2.02 });
  });

  it.each([
    ["gains", { commendedProvincial: 1 }, { bonus: 2, penalty: 0, total: 2 }],
    ["losses", { criticizedProvincial: 1 }, { bonus: 0, penalty: 2, total: -2 }],
    ["neither", {}, { bonus: 0, penalty: 0, total: 0 }],
  ])("take a net item's %s", (_, counts, expected) => {
    const none = fullEntries(builtInRubric("beijinggang-2019-stations"), "1")["1.3"];
    const unit = of("beijinggang-2019-stations", { category: "1", entries: { "1.3": { ...none, ...counts } } });
    expect(unit).toMatchObject({ base: 0, ...expected });
  });

  it("are made of points as they were before they were rounded, where the sums alone are", () => {
    const level = (worth: number) => ({ id: `level${String(worth)}`, label: "级", points: worth, counted: "次" });
    const tally = (counts: string, worth: number): SmallItem => {
      return [counts, 3, { kind: "tally", levels: [level(worth)], cap: 3 }, { counts }];
    };
    const net: SmallItem = [
      "net",
      3,
      { kind: "net", levels: [level(1), level(-0.125)], cap: 3, capOn: "net" },
      { counts: "net" },
    ];
    const rubric = tableOf([["1", 10], tally("bonus", 0.125), tally("penalty", 0.125), net], 10, {
      arithmetic: { decimals: 2, rounding: "total" },
    });
    const once = { "level0.125": 1 };
    const own = { "1": 8.005, bonus: once, penalty: once, net: { level1: 0, "level-0.125": 1 } };
    expect(resultOf(rubric, tableUnit("甲", own))).toMatchObject({
      base: 8.01,
      bonus: 0.13,
      penalty: 0.25,
      total: 7.88,
      items: { bonus: { points: 0.13 }, penalty: { points: 0.13 }, net: { points: -0.13 } },
    });
  });

  it("leave out what could not be scored", () => {
    const unit = of("beijinggang-2019-villages", { entries: { "3": { score: 9 }, "4": { score: 4 }, "6.1": {} } });
    expect(unit).toMatchObject({ complete: false, base: 4, sections: { 行业扶贫: 4 } });
  });
});

describe("phases", () => {
  const id = "inner-mongolia-2018-leagues";

  it("add up to 100 each", () => {
    expect(of(id, { entries: fullEntries(builtInRubric(id)) })).toMatchObject({
      phases: { routine: 100, yearEnd: 100 },
      sections: { 减贫成效: 20, 精准识别退出: 20, 精准施策: 70, 扶贫资金: 50, 精准帮扶: 20, 作风建设: 20 },
    });
  });

  it("count what there is while the other is blank", () => {
    const unit = of(id, { entries: { "4": { routine: 3.5 }, "1": { yearEnd: 8 }, "6": { routine: 9, yearEnd: 8 } } });
    expect(unit).toMatchObject({ phases: { routine: 12.5, yearEnd: 16 }, base: 28.5, total: 28.5, complete: false });
    expect(unit.sections).toMatchObject({ 精准识别退出: 3.5, 减贫成效: 8, 精准施策: 17 });
    expect(unit.items["4"]).toMatchObject({ points: null, phases: { routine: 3.5, yearEnd: null } });
    expect(unit.items["1"]).toMatchObject({ points: 8, phases: { routine: 0, yearEnd: 8 } });
  });

  it("are null where the rubric has none", () => {
    expect(of("east-west-cooperation", {}).phases).toBeNull();
  });

  it("keep the measured percentage beside the score", () => {
    const measured = (value: unknown) => of(id, { entries: { "4": { routine: 4, yearEnd: 4, measured: value } } });
    expect(measured(98.5).items["4"]).toMatchObject({ points: 8 });
    expect(measured("98%").issues).toContainEqual(expect.objectContaining({ code: "not-a-number", field: "measured" }));
    expect(of(id, { entries: { "6": { measured: 98 } } }).issues).toContainEqual(
      expect.objectContaining({ code: "unknown-field", field: "measured" }),
    );
  });
});

describe("a provisional result", () => {
  const cities = builtInRubric("shanxi-miit-2020-cities");
  const full = { name: "甲市", entries: fullEntries(cities) };

  it("is one with an incomplete unit", () => {
    expect(scored(cities, [full]).provisional).toBe(false);
    expect(scored(cities, [full, { name: "乙市" }]).provisional).toBe(true);
    expect(scored(cities, [full, { name: "乙市", entries: { ...full.entries, "1": { score: 16 } } }]).provisional).toBe(
      true,
    );
  });
});

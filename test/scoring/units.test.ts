import { readingsInForce } from "../../src/rubric/readings";
import { builtInRubric } from "../support/rubrics";
import { fullEntries } from "../support/fullEntries";
import { scored, told, unitIn, valueOf } from "../support/scored";

const cities = builtInRubric("shanxi-miit-2020-cities");
const offices = builtInRubric("shanxi-miit-2020-offices");
const stations = builtInRubric("beijinggang-2019-stations");
const full = fullEntries(cities);

describe("names", () => {
  it.each([
    ["the same", "太原市", "太原市"],
    ["the same with blanks around", "太原市", " 太原市 "],
    ["the same in another width", "第1市", "第１市"],
    ["the same with a blank within", "太原市", "太 原市"],
  ])("are unique: %s", (_, first, second) => {
    const results = scored(cities, [
      { name: first, entries: full },
      { name: second, entries: {} },
    ]);
    expect(told(results.issues)).toEqual(["duplicate-unit"]);
    expect(results.issues[0]).toMatchObject({
      path: "units[1].name",
      message: `单位“${second}”重复出现，每个单位只能有一份数据`,
    });
    expect(results.units).toHaveLength(1);
    expect(unitIn(results, first).total).toBe(100);
  });

  it("that look the same are the same: what nobody sees is shown", () => {
    const results = scored(cities, [
      { name: "太原市", entries: full },
      { name: "太\u200b原市", entries: {} },
    ]);
    expect(results.units.map(({ name }) => name)).toEqual(["太原市"]);
    expect(results.issues).toMatchObject([
      { code: "duplicate-unit", message: "单位“太〔U+200B〕原市”重复出现，每个单位只能有一份数据" },
    ]);
  });

  it("that hold what nobody sees are told with its place, and are scored", () => {
    const results = scored(cities, [{ name: "太\u00ad原\u200f市", entries: full }]);
    expect(results.units[0]?.total).toBe(100);
    expect(results.units[0]?.issues.filter(({ code }) => code === "unit-name-unseen")).toMatchObject([
      {
        severity: "warning",
        message:
          "单位名称里有看不见的字符：“太〔U+00AD〕原〔U+200F〕市”（〔〕里是它的编码）；比较名称时不计，请删去后重新输入",
      },
    ]);
  });

  it.each(["", "  ", "　", "\u200b"])("are not empty: %j", (name) => {
    const results = scored(cities, [{ name, entries: full }]);
    expect(told(results.issues)).toEqual(["empty-unit-name"]);
    expect(results.units).toEqual([]);
  });

  it("are at least one", () => {
    expect(told(scored(cities, []).issues)).toEqual(["no-units"]);
  });
});

describe("categories", () => {
  it.each([
    ["is missing", {}, "category-missing"],
    ["is null", { category: null }, "category-missing"],
    ["is unknown", { category: "4" }, "category-unknown"],
  ])("where one is needed and %s, leave the unit out", (_, unit, code) => {
    const results = scored(stations, [{ name: "农机站", ...unit }]);
    expect(told(results.issues)).toEqual([code]);
    expect(results.issues[0]).toMatchObject({ unit: "农机站" });
    expect(results.units).toEqual([]);
  });

  it("have no place where a rubric has none", () => {
    expect(told(scored(cities, [{ name: "太原市", category: "1" }]).issues)).toEqual(["category-not-used"]);
    expect(scored(cities, [{ name: "太原市", category: null, entries: full }]).issues).toEqual([]);
  });

  it("decide which items there are", () => {
    const unit = unitIn(
      scored(stations, [{ name: "农机站", category: "2", entries: { "1.2": { score: 1 } } }]),
      "农机站",
    );
    expect(Object.keys(unit.items)).toEqual(["2.1", "2.2", "2.3", "2.4"]);
    expect(unit.category).toBe("2");
    expect(told(unit.issues)).toEqual(["item-of-other-category@1.2"]);
    expect(unit.issues[0]?.message).toBe("指标“1.2”不属于类别“2”，请删去");
  });
});

describe("unknown things", () => {
  it("are told on their unit, what is known still counts", () => {
    const unit = unitIn(
      scored(cities, [
        {
          name: "太原市",
          entries: { ...full, "9": { score: 1 }, "1": { score: 15, mark: 1 } },
          self: { 第一项: { score: 1 } },
          attributes: { population: 1 },
        },
      ]),
      "太原市",
    );
    expect(told(unit.issues)).toEqual([
      "unknown-attribute@population",
      "unknown-item@9",
      "unknown-item@第一项",
      "unknown-field@1.mark",
    ]);
    expect(unit.issues.find(({ item }) => item === "第一项")).toMatchObject({ side: "self" });
    expect(valueOf(unit.items["1"])).toBeNull();
    expect(unit.total).toBe(85);
  });

  it("are told with what there is", () => {
    const unit = unitIn(scored(offices, [{ name: "一处", attributes: { grade: "好" } }]), "一处");
    expect(unit.issues[0]?.message).toBe("本表没有单位属性“grade”，可用：hasIndividualTask、received、ledgerClosed");
  });

  it.each([
    [
      "unknown-interpretation",
      "net-cap",
      "net",
      "本表没有口径“net-cap”，现有：decimals、nothing-to-assess、grade-rounding、self-only、due-day、ranks",
    ],
    [
      "unknown-choice",
      "decimals",
      "3",
      "口径“decimals”没有选项“3”，可选：2（保留2位小数）、1（保留1位小数）、4（保留4位小数）、0（取整数）",
    ],
  ])("among the readings are errors: %s", (code, id, choice, message) => {
    const results = scored(cities, [{ name: "太原市", entries: full }], { interpretations: { [id]: choice } });
    expect(results.issues).toMatchObject([{ code, message }]);
    expect(results.interpretations).toEqual(readingsInForce(cities).readings);
    expect(unitIn(results, "太原市").total).toBe(100);
  });
});

describe("attributes", () => {
  it.each([
    ["hasIndividualTask", true],
    ["hasIndividualTask", null],
    ["ledgerClosed", true],
  ])("%s may be %j", (attribute, value) => {
    const unit = { name: "一处", entries: fullEntries(offices), attributes: { [attribute]: value } };
    expect(unitIn(scored(offices, [unit]), "一处")).toMatchObject({ total: 100, issues: [] });
  });

  it("are checked like fields", () => {
    const unit = { name: "一处", entries: fullEntries(offices), attributes: { hasIndividualTask: "无" } };
    expect(unitIn(scored(offices, [unit]), "一处").issues).toMatchObject([
      {
        code: "not-a-flag",
        field: "hasIndividualTask",
        message: "“有个性化任务”应填“是”或“否”（数据文件里是true或false），现为“无”",
      },
    ]);
  });
});

import { builtInRubric } from "../support/rubrics";
import { fullEntries } from "../support/fullEntries";
import { messagesOf, scored, told, toldAs, unitIn, valueOf } from "../support/scored";

const cities = builtInRubric("shanxi-miit-2020-cities");
const full = fullEntries(cities);
const lower = { ...full, "1": { score: 5 } };
const reviewed = { name: "审核市", entries: full };
const own = { name: "自评市", self: lower };

describe("a unit with reviewed and own values", () => {
  const unit = unitIn(scored(cities, [{ name: "甲市", entries: lower, self: full }]), "甲市");

  it("has its points from the reviewed ones, its own total beside them", () => {
    expect(unit).toMatchObject({ basis: "reviewed", total: 90, rank: 1, grade: "优秀" });
    expect(unit.self).toEqual({ total: 100, complete: true });
    expect(told(unit.issues)).toEqual([]);
  });
});

describe("a unit with its own values alone", () => {
  it("is scored from them, without rank and grade, where another is reviewed", () => {
    const results = scored(cities, [own, reviewed]);
    const unit = unitIn(results, "自评市");
    expect(unit).toMatchObject({ basis: "self", total: 90, complete: true, rank: null, grade: null });
    expect(unit.self).toEqual({ total: 90, complete: true });
    expect(told(unit.issues)).toEqual(["self-basis"]);
    expect(unitIn(results, "审核市")).toMatchObject({ rank: 1, grade: "优秀" });
    expect(results.provisional).toBe(false);
  });

  it("is neither ranked nor graded where nobody is reviewed, and told what the other reading gives", () => {
    const results = scored(cities, [own, { name: "乙市", self: full }]);
    expect(results.units.map(({ rank, grade, basis }) => [rank, grade, basis])).toEqual([
      [null, null, "self"],
      [null, null, "self"],
    ]);
    const unit = unitIn(results, "乙市");
    expect(told(unit.issues)).toEqual(["self-basis", "other-reading-result"]);
    expect(messagesOf(unit, "other-reading-result")).toEqual([
      "口径“只有自评、督导评价小组还没有审核的，能不能排名、定等次？”若选“按自评暂排名次、暂定等次，注明未经审核”，等次为“优秀”",
    ]);
    expect(unit.reasons).toMatchObject({
      rank: "不排名：没有审核数据，按自评计分，审核以前不排名",
      grade: "不评等次：没有名次",
    });
  });

  it("is ranked and graded where nobody is reviewed, under the reading that takes its values for now", () => {
    const chosen = { interpretations: { "self-only": "provisional" } };
    const results = scored(cities, [own, { name: "乙市", self: full }], chosen);
    expect(results.units.map(({ rank, grade, basis }) => [rank, grade, basis])).toEqual([
      [2, "优秀", "self"],
      [1, "优秀", "self"],
    ]);
    const unit = unitIn(results, "乙市");
    expect(told(unit.issues)).toEqual(["self-basis-all", "other-reading-result"]);
    expect(messagesOf(unit, "other-reading-result")[0]).toMatch(/若选“不排名、不定等次”，不排名、不定等次$/);
  });

  it.each([
    ["blank items", { "1": {}, "2": null, "3": { score: null } }],
    ["remarks", { "1": { remark: "待审核" }, "2": { evidence: "文件" } }],
  ])("stays one with reviewed %s", (_, entries) => {
    expect(unitIn(scored(cities, [{ ...own, entries }]), "自评市")).toMatchObject({ basis: "self", total: 90 });
  });

  it("is a reviewed one, and incomplete, as soon as there is one reviewed value, even 0", () => {
    const results = scored(cities, [{ ...own, entries: { "1": { score: 0 } } }]);
    expect(unitIn(results, "自评市")).toMatchObject({ basis: "reviewed", total: 0, complete: false, rank: null });
    expect(results.provisional).toBe(true);
  });

  it("is a reviewed one with a reviewed value that cannot be used", () => {
    const unit = unitIn(scored(cities, [{ ...own, entries: { "1": { score: "好" } } }]), "自评市");
    expect(unit).toMatchObject({ basis: "reviewed", total: 0 });
  });
});

describe("a unit without any value", () => {
  it("is a reviewed one and incomplete", () => {
    const unit = unitIn(scored(cities, [{ name: "空市" }, reviewed]), "空市");
    expect(unit).toMatchObject({ basis: "reviewed", complete: false, total: 0, rank: null, grade: null });
    expect(unit.self).toEqual({ total: null, complete: false });
    expect(unit.issues.map(toldAs)).toEqual(["1", "2", "3", "4", "5", "6", "7", "8"].map((id) => `blank@${id}.score`));
  });
});

describe("comparisons", () => {
  it("are made among values of one side", () => {
    const rubric = builtInRubric("east-west-cooperation");
    const value = (amount: number) => ({ "13": { value: amount, achieved: true } });
    const results = scored(rubric, [
      { name: "甲", entries: value(5), self: value(1) },
      { name: "乙", entries: value(4), self: value(2) },
      { name: "丙", entries: value(3), self: value(3) },
      { name: "丁", self: value(9) },
    ]);
    expect(results.units.map(({ items }) => valueOf(items["13"]))).toEqual([3, 3, 2, 3]);
    expect(results.units.map(({ self }) => self.total)).toEqual([2, 2, 3, 3]);
  });

  it("ask whether anybody is reviewed within one category", () => {
    const stations = builtInRubric("beijinggang-2019-stations");
    const results = scored(stations, [
      { name: "甲", category: "1", self: fullEntries(stations, "1") },
      { name: "乙", category: "2", self: fullEntries(stations, "2") },
      { name: "丙", category: "2", entries: fullEntries(stations, "2") },
    ]);
    expect(results.units.map(({ rank }) => rank)).toEqual([1, null, 1]);
  });
});

describe("faults in a reviewed unit's own values", () => {
  it("are told with their side", () => {
    const unit = unitIn(scored(cities, [{ ...reviewed, self: { ...full, "1": { score: 99 } } }]), "审核市");
    expect(unit.self).toEqual({ total: 85, complete: false });
    expect(unit.issues).toMatchObject([{ code: "above-maximum", side: "self", item: "1", field: "score" }]);
    expect(unit).toMatchObject({ total: 100, complete: true, rank: 1 });
  });

  it("are blanks only where the document asks for the unit's points", () => {
    const blanks = (id: string) => {
      const rubric = builtInRubric(id);
      const unit = { name: "甲", entries: fullEntries(rubric), self: { "3": { score: 1 } } };
      return unitIn(scored(rubric, [unit]), "甲").issues.filter(({ code }) => code === "blank").length;
    };
    expect(blanks("shanxi-miit-2020-cities")).toBe(7);
    expect(blanks("beijinggang-2019-villages")).toBe(0);
  });
});

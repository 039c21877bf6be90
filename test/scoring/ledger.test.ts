import { foldLedger } from "../../src/scoring/ledger";
import { builtInRubric } from "../support/rubrics";
import { fullEntries } from "../support/fullEntries";
import { messagesOf, scored, told, unitIn, valueOf } from "../support/scored";

const villages = builtInRubric("beijinggang-2019-villages");
const line = (item: string, more: object) => ({ unit: "红星村", item, date: "2019-06-01", matter: "事项", ...more });

/** The result of 红星村 with a ledger. */
function withLedger(ledger: readonly object[], unit: object = {}) {
  const results = scored(villages, [{ name: "红星村", ...unit }], { ledger });
  return { ...unitIn(results, "红星村"), general: told(results.issues) };
}

const closed = { attributes: { ledgerClosed: true } };

describe("lines of the ledger", () => {
  it("become counts, 0 for levels without a line", () => {
    const { items } = withLedger([
      line("16", { level: "central" }),
      line("16", { level: "central" }),
      line("16", { level: "municipal" }),
    ]);
    expect(items["16"]).toMatchObject({
      points: 2.5,
      explanation:
        "央媒上稿2篇×1分、一网一刊一号及市级媒体上稿1篇×0.5分，计2.5分；依据附件1第16项“计分细则”（三项加分不超过3分）",
    });
  });

  it("become deductions, one each", () => {
    const { items } = withLedger([line("1", { points: 0.5 }), line("1", { points: 2 })]);
    expect(items["1"]).toMatchObject({
      points: 17.5,
      explanation: "满分20分，2次扣分合计2.5分，得17.5分；依据附件1第1项“计分细则”（倒扣分制，扣完为止）",
    });
  });

  it("find their unit by its name in any width, blanks around it aside", () => {
    const results = scored(villages, [{ name: "第１村" }], {
      ledger: [{ ...line("19", {}), unit: " 第1村 ", level: "count" }],
    });
    expect(valueOf(unitIn(results, "第１村").items["19"])).toBe(1);
  });

  it("say nothing of other items and other units", () => {
    const ledger = [line("16", { level: "central" })];
    const results = scored(villages, [{ name: "红星村" }, { name: "东方村" }], { ledger });
    expect(valueOf(unitIn(results, "红星村").items["17"])).toBeNull();
    expect(valueOf(unitIn(results, "东方村").items["16"])).toBeNull();
  });

  it("make a unit a reviewed one", () => {
    const unit = withLedger([line("19", { level: "count" })], { self: { "3": { score: 8 } } });
    expect(unit).toMatchObject({ basis: "reviewed", total: 1, self: { total: 8 } });
  });
});

describe("a closed ledger", () => {
  const own = { self: { "3": { score: 8 } } };

  it.each([
    ["the reviewers', where there are none", {}, "entries"],
    ["the reviewers', where they entered something", { ...own, entries: { "4": { score: 4 } } }, "entries"],
    ["the unit's own, where only those are there", own, "self"],
  ])("counts among %s", (_, values, side) => {
    const { units } = foldLedger(villages, { rubric: villages.id, units: [{ name: "红星村", ...closed, ...values }] });
    const [unit] = units;
    expect([unit?.entries?.["19"], unit?.self?.["19"]].map((found) => found !== undefined)).toEqual([
      side === "entries",
      side === "self",
    ]);
  });

  it("makes every event item without lines zero", () => {
    const { items, complete } = withLedger([line("21", { level: "municipal" })], closed);
    expect(["1", "16", "17", "18", "19", "20", "21"].map((id) => valueOf(items[id]))).toEqual([20, 0, 0, 0, 0, 0, 1]);
    expect(valueOf(items["3"])).toBeNull();
    expect(complete).toBe(false);
  });

  it("leaves what was entered directly", () => {
    const entries = { "19": { count: 2 }, "1": { deductions: [1] } };
    const { items } = withLedger([], { ...closed, entries });
    expect([valueOf(items["19"]), valueOf(items["1"])]).toEqual([2, 19]);
  });

  it("does not count unless it is a flag that says yes", () => {
    expect(valueOf(withLedger([], { attributes: { ledgerClosed: false } }).items["19"])).toBeNull();
    const wrong = withLedger([], { attributes: { ledgerClosed: "是" } });
    expect(valueOf(wrong.items["19"])).toBeNull();
    expect(told(wrong.issues)).toEqual(["not-a-flag@ledgerClosed"]);
  });

  it("does not make a unit reviewed, but counts for its own values", () => {
    const unit = withLedger([], { ...closed, self: { "3": { score: 8 } } });
    expect(unit).toMatchObject({ basis: "self", total: 28 });
    expect(valueOf(unit.items["16"])).toBe(0);
  });

  it("stands for a whole unit where nothing else is blank", () => {
    const entries = { ...fullEntries(villages), "1": {}, "16": null };
    expect(withLedger([], { ...closed, entries })).toMatchObject({ complete: true, total: 100 });
  });
});

describe("a ledger beside direct entries", () => {
  const ledger = [line("1", { points: 0.5 }), line("1", { points: 2 }), line("19", { level: "count" })];

  it("may say the same, in any order", () => {
    const unit = withLedger(ledger, { entries: { "1": { deductions: [2, 0.5] }, "19": { count: 1 } } });
    expect([valueOf(unit.items["1"]), valueOf(unit.items["19"])]).toEqual([17.5, 1]);
    expect(told(unit.issues)).toEqual([]);
  });

  it("fills in what is blank", () => {
    const unit = withLedger([line("17", { level: "national" })], {
      entries: { "17": { provincial: 0, national: null } },
    });
    expect(valueOf(unit.items["17"])).toBe(3);
  });

  it("may not say anything else", () => {
    const unit = withLedger(ledger, { entries: { "1": { deductions: [2] }, "19": { count: 0 } } });
    expect([valueOf(unit.items["1"]), valueOf(unit.items["19"])]).toEqual([null, null]);
    expect(told(unit.issues)).toEqual(["ledger-differs@1.deductions", "ledger-differs@19.count"]);
    expect(unit.issues.filter(({ code }) => code === "ledger-differs").map(({ message }) => message)).toEqual([
      "台账（0.5;2）与直接填报（2）不一致，请核对后只留一处",
      "台账（1）与直接填报（0）不一致，请核对后只留一处",
    ]);
  });

  it("may not leave out a level that was entered", () => {
    const unit = withLedger([line("16", { level: "central" })], { entries: { "16": { central: 1, provincial: 1 } } });
    expect(told(unit.issues)).toEqual(["ledger-differs@16.provincial"]);
    const both = withLedger([line("16", { level: "central" })], { entries: { "16": { central: 2, provincial: 1 } } });
    expect(messagesOf(both, "ledger-differs")).toEqual(["台账（1、0）与直接填报（2、1）不一致，请核对后只留一处"]);
  });

  it("does not cover up a value of the wrong type", () => {
    const unit = withLedger(ledger, { entries: { "1": { deductions: ["0.5", 2] }, "19": { count: "1" } } });
    expect([valueOf(unit.items["1"]), valueOf(unit.items["19"])]).toEqual([null, null]);
    expect(told(unit.issues)).toEqual(["not-a-list@1.deductions", "not-a-number@19.count"]);
  });

  it("does not tell other readings of an item that it blocks", () => {
    const unit = withLedger([line("20", { level: "late" })], { entries: { "20": { late: 10, petition: 0 } } });
    expect(told(unit.issues)).toEqual(["ledger-differs@20.late"]);
  });
});

describe("a faulty line", () => {
  it.each([
    ["no level", "16", {}, "ledger-line-empty@16"],
    ["an unknown level", "16", { level: "county" }, "unknown-ledger-level@16"],
    ["points beside a level", "16", { level: "central", points: 1 }, "ledger-line-extra@16"],
    ["no points", "1", {}, "ledger-line-empty@1"],
    ["a level that the deductions do not have", "1", { points: 1, level: "central" }, "unknown-ledger-level@1"],
    ["a ground for deductions but no points", "1", { level: "criticised" }, "ledger-line-empty@1"],
    ["a ground and points out of range", "1", { points: 0.25, level: "criticised" }, "below-minimum@1.deductions"],
    ["points out of range", "1", { points: 2.5 }, "above-maximum@1.deductions"],
    ["an item that keeps no ledger", "3", { points: 1 }, "unknown-ledger-item@3"],
  ])("with %s makes the item unusable, good lines or not", (_, item, more, code) => {
    const good = line(item, item === "1" ? { points: 1 } : { level: "central" });
    const unit = withLedger(item === "3" ? [line(item, more)] : [good, line(item, more)], {
      ...closed,
      entries: { "3": { score: 8 } },
    });
    expect(valueOf(unit.items[item])).toBeNull();
    expect(unit.items[item]?.explanation).toContain("填报的数据有误");
    expect(told(unit.issues)).toEqual([code]);
    expect(unit.complete).toBe(false);
  });

  it("is told with its place in the ledger", () => {
    const issueOf = (item: string, more: object) =>
      withLedger([line("19", { level: "count" }), line(item, more)]).issues.find(({ path }) => path !== undefined);
    expect(issueOf("1", { points: 2.5 })?.path).toBe("ledger[1].points");
    expect(issueOf("1", { points: 1, level: "central" })?.path).toBe("ledger[1].level");
    expect(issueOf("16", { level: "central", points: 1 })?.path).toBe("ledger[1].points");
    expect(issueOf("16", { level: "county" })).toMatchObject({
      path: "ledger[1].level",
      message:
        "指标“16”没有级别“county”，可选：central（央媒上稿）、provincial（省媒上稿）、municipal（一网一刊一号及市级媒体上稿）",
    });
  });

  it("alone does not count as none, though the ledger is closed", () => {
    const unit = withLedger([line("16", { level: "county" })], closed);
    expect(valueOf(unit.items["16"])).toBeNull();
  });

  it.each(["99", ""])("for no item, %j, leaves nobody sure of the items without lines: they are blank", (item) => {
    const { items, complete } = withLedger([line("19", { level: "count" }), line(item, { points: 1 })], closed);
    expect(["19", "1", "16"].map((id) => valueOf(items[id]))).toEqual([1, null, null]);
    expect(complete).toBe(false);
  });

  it("without a unit or an item is told by what it lacks", () => {
    expect(withLedger([{ ...line("16", { level: "central" }), unit: " " }]).general).toEqual(["ledger-line-empty@16"]);
    expect(told(withLedger([line("", { level: "central" })]).issues)).toEqual(["ledger-line-empty"]);
  });

  it("with an unknown item is told", () => {
    const unit = withLedger([line("99", { level: "central" })]);
    expect(told(unit.issues)).toEqual(["unknown-ledger-item@99"]);
  });

  it("with an unknown unit concerns no unit", () => {
    const unit = withLedger([{ ...line("16", { level: "central" }), unit: "红星" }]);
    expect(unit.general).toEqual(["unknown-ledger-unit@16"]);
    expect(told(unit.issues)).toEqual([]);
  });

  it("for an item of another category is told", () => {
    const stations = builtInRubric("beijinggang-2019-stations");
    const ledger = [{ unit: "农机站", item: "2.1", points: 1 }];
    const results = scored(stations, [{ name: "农机站", category: "1" }], { ledger });
    const { issues } = unitIn(results, "农机站");
    expect(told(issues)).toEqual(["item-of-other-category@2.1"]);
    expect(issues[0]?.message).toBe("指标“2.1”不属于类别“1”，请删去");
  });
});

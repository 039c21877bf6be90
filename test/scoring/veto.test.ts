import { builtInRubric } from "../support/rubrics";
import { fullEntries } from "../support/fullEntries";
import { messagesOf, scored, unitIn, valueOf } from "../support/scored";

const villages = builtInRubric("beijinggang-2019-villages");
const full = fullEntries(villages);
/** 70 points: item 2 has none. */
const seventy = { ...full, "2": { composite: 0 } };
const belowSeventy = { ...seventy, "3": { score: 7.99 } };
const bonus = { "19": { count: 1 } };
const penalty = { "20": { late: 1, petition: 0 } };
const readings = (chosen: Record<string, string>) => ({ interpretations: chosen });

const village = (entries: object, more: object = {}) =>
  unitIn(scored(villages, [{ name: "红星村", entries }], more), "红星村");

describe("a veto by the total", () => {
  it.each([
    ["70 points", seventy, 70, []],
    ["69.99 points", belowSeventy, 69.99, ["22.1"]],
    ["69.99 points and a bonus", { ...belowSeventy, ...bonus }, 70.99, []],
    ["70 points and a penalty", { ...seventy, ...penalty }, 69.5, ["22.1"]],
  ])("compares the final total: %s", (_, entries, total, reasons) => {
    expect(village(entries)).toMatchObject({ total, complete: true, veto: { hit: reasons.length > 0, reasons } });
  });

  it.each([
    ["69.99 points and a bonus", { ...belowSeventy, ...bonus }, ["22.1"]],
    ["70 points and a penalty", { ...seventy, ...penalty }, []],
  ])("compares the base where that reading is chosen: %s", (_, entries, reasons) => {
    expect(village(entries, readings({ "veto-total": "base" })).veto.reasons).toEqual(reasons);
  });

  it.each([
    ["69.99 points and a bonus", { ...belowSeventy, ...bonus }, ["22.1"]],
    ["70 points and a penalty", { ...seventy, ...penalty, ...bonus }, ["22.1"]],
    ["70 points and a bonus", { ...seventy, ...bonus }, []],
  ])("compares the base less penalties where that reading is chosen: %s", (_, entries, reasons) => {
    expect(village(entries, readings({ "veto-total": "less-penalty" })).veto.reasons).toEqual(reasons);
  });

  it("can put whoever is vetoed behind all others, in one place", () => {
    const units = [
      { name: "甲", entries: { ...full, "22.2": { occurred: true } } },
      { name: "乙", entries: seventy },
      { name: "丙", entries: belowSeventy },
      { name: "丁", entries: full },
    ];
    const result = scored(villages, units, readings({ "veto-ranking": "last" }));
    expect(units.map(({ name }) => unitIn(result, name).rank)).toEqual([3, 2, 3, 1]);
    expect(unitIn(result, "甲").reasons.veto).toContain("列在末位");
  });

  it("says the total compared", () => {
    const text = (entries: object, more: object = {}) => village(entries, more).items["22.1"]?.explanation;
    expect(text(belowSeventy)).toBe("总分69.99分，低于70分，一票否决；依据附件1第22项①（总分低于70分）");
    expect(text(seventy)).toBe("总分70分，不低于70分；依据附件1第22项①（总分低于70分）");
    expect(text(seventy, readings({ "veto-total": "base" }))).toMatch(/^基础分（不含加减分）70分，不低于70分；/);
  });

  it.each([
    ["another reading would veto", { ...belowSeventy, ...bonus }, "不含加分、减分的基础总分", "将一票否决"],
    ["another reading would not veto", { ...seventy, ...penalty }, "不含加分、减分的基础总分", "不一票否决"],
  ])("tells where %s", (_, entries, choice, result) => {
    expect(village(entries).issues).toContainEqual(
      expect.objectContaining({
        code: "other-reading-result",
        item: "22.1",
        message: `口径““总分低于70分”比较哪个总分”若选“${choice}”，${result}`,
      }),
    );
  });
});

describe("a veto while the unit is incomplete", () => {
  const incomplete = { ...seventy, "3": {} };

  it("is not found by the total", () => {
    const unit = village(incomplete);
    expect(unit).toMatchObject({ total: 62, complete: false, veto: { hit: false, reasons: [] } });
    expect(valueOf(unit.items["22.1"])).toBeNull();
  });

  it("holds by an entered event", () => {
    const unit = village({ ...incomplete, "22.3": { occurred: true } });
    expect(unit).toMatchObject({ complete: false, veto: { hit: true, reasons: ["22.3"] } });
  });

  it.each([
    ["blank", {}],
    ["faulty", { occurred: "否" }],
  ])("is not found where an event is %s, which makes the unit incomplete", (_, values) => {
    const unit = village({ ...belowSeventy, "22.2": values });
    expect(unit).toMatchObject({ complete: false, rank: null, veto: { hit: false, reasons: [] } });
    expect(valueOf(unit.items["22.2"])).toBeNull();
  });
});

it("a veto that another rounding would end is told where the base alone comes close to the limit", () => {
  const unit = village({ ...seventy, "3": { score: 7.96 }, "19": { count: 3 } }, readings({ "veto-total": "base" }));
  expect(unit).toMatchObject({ base: 69.96, total: 71.96, veto: { hit: true } });
  expect(messagesOf(unit, "other-reading-result")).toContainEqual(
    "口径“得分保留几位小数”若选“一位小数（四舍五入）”，不一票否决",
  );
});

describe("several vetoes", () => {
  it("are all named", () => {
    const events = { "22.2": { occurred: true }, "22.3": { occurred: true } };
    expect(village({ ...belowSeventy, ...events }).veto.reasons).toEqual(["22.1", "22.2", "22.3"]);
  });
});

describe("vetoed units in the ranking", () => {
  const units = [
    { name: "甲村", entries: { ...full, "22.2": { occurred: true } } },
    { name: "乙村", entries: full },
    { name: "丙村", entries: seventy },
  ];

  it("have no place, and others move up", () => {
    const results = scored(villages, units);
    expect(results.units.map(({ rank }) => rank)).toEqual([null, 1, 2]);
    expect(messagesOf(unitIn(results, "甲村"), "other-reading-result")).toEqual([
      "口径“被一票否决的村是否参加排名”若选“保留名次”，参加排名，列第1名",
      "口径“被一票否决的村是否参加排名”若选“列在末位”，参加排名，列第3名",
      "口径“被一票否决的村是否取消评先、奖励资格”若选“取消评先、奖励资格”，取消评先、奖励资格",
      "口径“被一票否决的村，总分照计还是记0分”若选“总分记0分”，总分为0分",
    ]);
    expect(unitIn(results, "甲村").issues.find(({ code }) => code === "other-reading-result")?.item).toBe("22.1");
  });

  it("keep their place where that reading is chosen", () => {
    const results = scored(villages, units, readings({ "veto-ranking": "kept" }));
    expect(results.units.map(({ rank }) => rank)).toEqual([1, 1, 3]);
    expect(messagesOf(unitIn(results, "甲村"), "other-reading-result")).toEqual([
      "口径“被一票否决的村是否参加排名”若选“不参加排名”，不参加排名",
      "口径“被一票否决的村是否取消评先、奖励资格”若选“取消评先、奖励资格”，取消评先、奖励资格",
      "口径“被一票否决的村，总分照计还是记0分”若选“总分记0分”，总分为0分",
    ]);
    expect(messagesOf(unitIn(results, "丙村"), "other-reading-result")).toEqual([]);
  });
});

import { formOf } from "../../src/layout/form";
import { recheckUnits } from "../../src/scoring/recheck";
import { evaluate } from "../../src/scoring/evaluate";
import { issueText } from "../../src/shared/issue";
import { at } from "../../src/shared/list";
import { builtInRubric } from "../support/rubrics";
import { messagesOf, scored, told, unitIn, valueOf } from "../support/scored";

/* The mark of the year-end inspection is entered at item 2, and item 5.2 of the villages takes it under one reading. */

const villages = builtInRubric("beijinggang-2019-villages");
const YEAR_END = { interpretations: { "health-site": "year-end" } };
const village = (entries: object, more: object = YEAR_END, rest: object = {}) =>
  unitIn(scored(villages, [{ name: "红星村", entries, ...rest }], more), "红星村");

describe("a value that two items take", () => {
  it("is entered at one of them", () => {
    const unit = village({ "2": { composite: 80 } });
    expect([valueOf(unit.items["2"]), valueOf(unit.items["5.2"])]).toEqual([24, 2]);
    const fields = formOf(villages)
      .items.find(({ item }) => item.id === "5.2")
      ?.fields.map(({ field }) => field.id);
    expect(fields).toEqual(["score"]);
  });

  it("is entered once by the unit itself, too", () => {
    const { self } = village({}, YEAR_END, { self: { "2": { composite: 90 }, "5.2": {} } });
    expect(self.total).toBe(29.25);
  });

  it("is missed once, at the item where it is entered", () => {
    const unit = village({ "3": { score: 8 } });
    expect(unit.issues.filter(({ item }) => item === "2" || item === "5.2").map(({ item }) => item)).toEqual(["2"]);
    expect(unit.items["5.2"]).toMatchObject({
      points: null,
      explanation: "未计分：指标2还没有得分；依据附件1第5项“考核内容”（实地考核2.5分）",
    });
  });

  it("that was entered at both is one where they are the same", () => {
    const unit = village({ "2": { composite: 80 }, "5.2": { composite: 80 } });
    expect([valueOf(unit.items["5.2"]), told(unit.issues).filter((code) => code.includes("5.2"))]).toEqual([2, []]);
    expect(valueOf(village({ "5.2": { composite: 80 } }).items["5.2"])).toBe(2);
  });

  it("that was entered differently leaves both items alone until one is deleted", () => {
    const unit = village({ "2": { composite: 80 }, "5.2": { composite: 70 } });
    expect(messagesOf(unit, "entered-twice")).toEqual([
      "“年终实地考核综合成绩（同第2项）”只在第2项填一次：那里是80，这里又填了70，请删去这里的",
    ]);
    expect([valueOf(unit.items["2"]), valueOf(unit.items["5.2"])]).toEqual([24, null]);
  });

  it("that is none is found fault with where it stands, and taken nowhere", () => {
    const unit = village({ "2": { composite: 180 } });
    expect(told(unit.issues).filter((code) => code.startsWith("above-maximum"))).toEqual(["above-maximum@2.composite"]);
    expect(valueOf(unit.items["5.2"])).toBeNull();
  });

  it("shows what another reading would make of it, and is no entry that goes unused", () => {
    const unit = village({ "2": { composite: 80 }, "5.2": { score: 2.5 } }, {});
    const own = unit.issues.filter(({ item }) => item === "5.2");
    expect(own.map(({ message }) => message)).toEqual([
      "口径“健康扶贫“实地考核2.5分”由谁给分”若选“取年终实地考核综合成绩折算（×0.025）”，本项得2分",
    ]);
  });

  it("is checked again at both where it is changed", () => {
    const entriesOf = (composite: number) => ({
      rubric: villages.id,
      ...YEAR_END,
      units: [{ name: "红星村", entries: { "2": { composite }, "5.2": { composite: 70 } } }],
    });
    const [was, now] = [entriesOf(70), entriesOf(80)];
    const before = evaluate(villages, was);
    const last = { rubric: villages, before, entries: now, unusable: [] };
    const [unit, then] = [at(now.units, 0), at(was.units, 0)];
    const found = recheckUnits(last, [{ unit, was: then, items: new Set(["2"]), fields: new Set() }]);
    expect([...(found?.[0]?.items ?? [])].sort()).toEqual(["2", "5.2"]);
    const said = (issues: Parameters<typeof issueText>[0][]) => issues.map(issueText).sort();
    const whole = at(evaluate(villages, now).units, 0).issues.filter(
      ({ place: { item } }) => item === "2" || item === "5.2",
    );
    expect(said([...(found?.[0]?.issues ?? [])])).toEqual(said(whole));
    expect(said(whole)).toHaveLength(1);
  });
});

import { changed } from "../support/changed";
import { fullEntries } from "../support/fullEntries";
import { builtInRubric } from "../support/rubrics";
import { messagesOf, scored, told, unitIn } from "../support/scored";

const INTERVIEW = { text: "约谈", clause: "第八条" };
const BLAME = { text: "问责", clause: "第九条" };
const REWARD = { text: "奖励", clause: "第十条" };
const is = (attribute: string) => ({ attribute, is: true });

/** Graded by limits, with what grades and circumstances bring with them. */
const offices = changed(builtInRubric("shanxi-miit-2020-offices"), {
  attributes: ["serious", "outstanding"].map((id) => ({ id, label: id, type: "flag", note: "可不填" })),
  "grading.consequences": [
    { grades: ["一般"], ...INTERVIEW },
    { grades: ["良好", "一般"], when: is("serious"), ...BLAME },
    { when: is("outstanding"), ...REWARD },
  ],
});
const office = (score: number, attributes: object, more: object = {}) => {
  const entries = { ...fullEntries(offices), "1": { score: 0 }, "2": { score } };
  return unitIn(scored(offices, [{ name: "甲处", entries, attributes, ...more }]), "甲处");
};

describe("what follows besides a grade by limits", () => {
  it.each([
    ["a good grade brings nothing", 10, {}, undefined],
    ["a bad one does", 9, {}, [INTERVIEW]],
    ["a grade and a circumstance", 10, { serious: true }, [BLAME]],
    ["all that there is", 9, { serious: true, outstanding: true }, [INTERVIEW, BLAME, REWARD]],
    ["a circumstance that is denied brings nothing", 10, { serious: false, outstanding: false }, undefined],
    ["a circumstance alone", 20, { outstanding: true }, [REWARD]],
  ])("%s", (_, score, attributes, consequences) => {
    const unit = office(score, attributes);
    expect(unit.consequences).toEqual(consequences);
    expect(told(unit.issues).filter((one) => one.startsWith("consequence"))).toHaveLength(consequences?.length ?? 0);
  });

  it("is told with the reason and the clause", () => {
    expect(messagesOf(office(9, { serious: true, outstanding: true }), "consequence")).toEqual([
      "等次为“一般”：约谈（第八条）",
      "等次为“一般”，且“serious”为“是”：问责（第九条）",
      "“outstanding”为“是”：奖励（第十条）",
    ]);
  });

  it("goes by the final grade where there is one", () => {
    const final = { grade: "良好", reason: "会议研究决定" };
    expect(office(9, {}, { final }).consequences).toBeUndefined();
    expect(office(10, {}, { final: { ...final, grade: "一般" } }).consequences).toEqual([INTERVIEW]);
  });

  it("does not come before there is a grade", () => {
    expect(
      unitIn(scored(offices, [{ name: "甲处", attributes: { serious: true } }]), "甲处").consequences,
    ).toBeUndefined();
  });
});

test("a grade by shares brings what the document says", () => {
  const units = builtInRubric("central-units-2017");
  const attributes = { majorIncident: false, seriousProblem: true };
  const all = Array.from({ length: 10 }, (_, index) => {
    return { name: `单位${index + 1}`, entries: fullEntries(units), attributes: { ...attributes, rank: index + 1 } };
  });
  const results = scored(units, all).units.map(({ grade, consequences = [] }) => [grade, consequences.length]);
  expect(results.filter(([grade]) => grade === "较差")).toEqual([["较差", 1]]);
  expect(results.filter(([, count]) => count === 1)).toHaveLength(1);
});

test("an entered grade: the serious case is added to the interview", () => {
  const leagues = builtInRubric("inner-mongolia-2018-leagues");
  const attributes = { grade: "差", serious: true };
  const unit = unitIn(scored(leagues, [{ name: "甲盟", entries: fullEntries(leagues), attributes }]), "甲盟");
  expect(told(unit.issues)).toEqual([
    "interview@grade",
    "consequence@serious",
    ...["各占50%", "平时占40%、年终占60%", "分列"].map(() => "other-reading-result"),
    "low-grade-at-top",
  ]);
  expect(messagesOf(unit, "consequence")).toEqual(["等次为“差”，且“情节严重、造成不良影响”为“是”：严肃问责（第八条）"]);
});

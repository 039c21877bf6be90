import { builtInRubric } from "../support/rubrics";
import { fullEntries } from "../support/fullEntries";
import { scored, told, unitIn } from "../support/scored";

const leagues = builtInRubric("inner-mongolia-2018-leagues");
const full = fullEntries(leagues);
/** All issues; every complete unit has three of the other readings of the sum at the end, and no other such. */
function own({ issues, complete }: ReturnType<typeof league>) {
  const sums = issues.filter(({ code }) => code === "other-reading-result").map(({ message }) => message);
  expect(sums).toEqual(complete ? SUMS : []);
  return issues.filter(({ code }) => code !== "other-reading-result");
}
const SUMS = [
  "各占50%，满分100分”，总分为100分",
  "平时占40%、年终占60%，满分100分”，总分为100分",
  "分列两个结果，不合计、不排名”，各阶段分列，没有总分，不排名",
].map((choice) => `口径“平时监控和年终考核的得分怎样合成”若选“${choice}`);
const league = (attributes: object, entries: object = full) =>
  unitIn(scored(leagues, [{ name: "甲盟", attributes, entries }]), "甲盟");

describe("an entered grade", () => {
  it.each(["好", "较好", "一般", "差"])("%s is repeated, whatever the total", (grade) => {
    expect(league({ grade })).toMatchObject({ grade, total: 200, rank: 1 });
    expect(league({ grade }, {})).toMatchObject({ grade, total: 0, complete: false, rank: null });
  });

  it.each([
    ["好", []],
    ["较好", []],
    ["一般", ["interview@grade", "low-grade-at-top"]],
    ["差", ["interview@grade", "low-grade-at-top"]],
  ])("%s brings %j", (grade, issues) => {
    expect(told(own(league({ grade })))).toEqual(issues);
  });

  it("says what an interview is", () => {
    expect(own(league({ grade: "差" })).map(({ message }) => message)).toEqual([
      "综合评价为“差”：由自治区扶贫开发领导小组约谈盟市党政主要负责人，提出限期整改要求（第八条）",
      "200分，得分为满分或列第1名，等级却为“差”，请核实（第七条（三）“综合评价”）",
    ]);
  });

  it("is never computed", () => {
    expect(league({})).toMatchObject({ grade: null, complete: true, rank: 1 });
    expect(told(own(league({})))).toEqual(["attribute-blank@grade"]);
  });

  it("must be one of the document's", () => {
    expect(league({ grade: "优秀" }).grade).toBeNull();
    expect(told(own(league({ grade: "优秀" })))).toEqual(["not-a-choice@grade", "attribute-blank@grade"]);
  });

  it("has no final one beside it", () => {
    const final = { grade: "较好", reason: "审定" };
    const unit = unitIn(scored(leagues, [{ name: "甲盟", attributes: { grade: "好" }, entries: full, final }]), "甲盟");
    expect(told(own(unit))).toEqual(["final-beside-entered@final"]);
    expect(own(unit).map(({ message }) => message)).toEqual([
      "等次由“综合评价等级”填写，不另填最终等次，请删去最终等次，有改动的改“综合评价等级”",
    ]);
  });
});

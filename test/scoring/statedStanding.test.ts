import { standingGrounds } from "../../src/rubric/sentences";
import { changed } from "../support/changed";
import { fullEntries } from "../support/fullEntries";
import { builtInRubric } from "../support/rubrics";
import { scored, unitIn } from "../support/scored";

const offices = builtInRubric("shanxi-miit-2020-offices");
const scoredAs = (score: number, interpretations: object) => {
  const entries = { ...fullEntries(offices), "5": { score } };
  return unitIn(scored(offices, [{ name: "甲处", entries }], { interpretations }), "甲处");
};

describe("ranks that no document orders", () => {
  it("say so", () => {
    expect(scoredAs(20, {})).toMatchObject({
      rank: 1,
      reasons: { rank: "总分100，在1个单位中列第1名；文件未规定名次" },
    });
  });

  it("can be hidden; grades stay", () => {
    expect(scoredAs(20, { ranks: "hidden" })).toMatchObject({
      rank: null,
      grade: "优秀",
      reasons: { rank: "不显示名次；文件未规定名次" },
    });
  });
});

test.each([
  ["exact", "良好", "总分84.96，按方案第五部分“督导评价结果”，“70分（含）至85分”为“良好”"],
  ["whole", "优秀", "总分84.96，四舍五入为85，按方案第五部分“督导评价结果”，“85分（含）以上”为“优秀”"],
])("a total compared %s gives %s", (reading, grade, reason) => {
  expect(scoredAs(4.96, { "grade-rounding": reading })).toMatchObject({
    total: 84.96,
    grade,
    reasons: { grade: reason },
  });
});

test.each([
  [offices, ["名次：按总分排列，文件未规定名次", "等次：依据方案第五部分“督导评价结果”"]],
  [
    changed(builtInRubric("beijinggang-2019-villages"), { "ranking.shown": false }),
    ["名次：不显示，文件未规定名次", "一票否决：依据附件1第22项（凡出现以上情况，一票否决）"],
  ],
  [
    builtInRubric("central-units-2017"),
    ["名次：按填写的名次或评价等次排列，依据方案第四部分“考核方法”", "等次：依据方案第七部分“考核结果及运用”"],
  ],
])("$id tells by what units stand", (rubric, grounds) => {
  expect(standingGrounds(rubric)).toEqual(grounds);
});

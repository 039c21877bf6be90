import type { RuleFacts } from "../../../src/drafting/grammar/reading";
import { readRule } from "../../../src/drafting/phrases/readRule";

/*
 * Texts that look like rules and are none, or are others than they look: none of them may be read as a rule. A rule that
 * is missing is seen and written; one that is wrong is believed.
 */

const facts = (counts: RuleFacts["counts"]): RuleFacts => ({ name: "某项工作", max: 5, counts });

/** Counts, dates, targets and names that have to do with no points. */
const NO_POINTS = [
  "完成率达到90%以上的单位不少于3家",
  "完成3个以上示范点建设",
  "2019年5月1日前完成5次检查",
  "每10分钟巡查一次",
  "新增规模以上企业10个百分点",
  "分管领导每月调研1次，分类指导",
  "优秀单位10个，良好单位8个",
  "第一名获奖，其他名次不设奖金",
  "国家级3A景区2个、省级1个",
  "召开1次及以上的会议，未召开的说明原因",
  "前二名单位3个，完成任务2个",
  "完成的单位4个，未完成的单位0个",
  "获国家级项目3个、省级项目2个",
  "扣分情况另行通报",
  "评分表一式三份，得分栏由考核组填写后归档",
  "总分70分的试卷3套",
  "十分重视，一把手负总责",
  "面积3×0.5米",
  "每次会议10分钟，每人5分钟",
  "好、中、差三类道路各2条",
  "专家3人，评委5人",
  "由镇政府负责落实",
  "酌情增加人手，未开展的抓紧开展",
  "加强农村三级物流体系建设，县级1个、乡级5个",
  "一户一档，一事一议，一票到底",
];

/** Points, but not the rule that a part of the text would make. */
const OTHER_RULES = [
  "完成得3分，未完成得0分",
  "完成得5分，未完成不得分，超额完成每10%加1分",
  "召开会议得3分；未报送材料不得分",
  "召开2次及以上的，得5分；未召开的，得0分",
  "报送4篇以上得5分，不足3篇不得分",
  "完成得3分；未完成的，得分＝5×完成率",
  "得分＝5×完成率×难度系数",
  "合格率达100%得5分，否则按比例分配指标3分",
  "完成任务得基本分3分，超额完成得5分",
  "达到95%得5分，每低1个百分点扣0.5分；低于90%的，每低1个百分点扣1分",
  "与上年持平得基本分3分，每增长1%加0.5分，最多加2分；每下降1%扣0.5分，扣完为止。",
  "每增加1个百分点加0.5分，最多加5分",
  "每完成10%得0.5分",
  "每少两次扣1分",
  "每满3次加1分",
  "90%以上得5分，70%以下得3分",
  "5次以上得5分，80%以下不得分",
  "90%以上得5分，90%以上得3分",
  "每少1人扣1分，每多1人加0.5分",
  "领导批示每次加2分，最高5分；被通报批评每次扣2分",
  "未完成的扣5分，每超额完成1个加1分，最多加2分",
  "出现1次扣1分，出现2次扣3分，出现3次不得分",
  "合格率不足80%不得分，80%以上按合格率×5计分",
  "80%以下得3分，60%以下不得分",
  "良好得5分，优秀得4分",
  "全部完成得5分，部分完成得2分，另有1个加3分",
  "第一名得5分，第三名得3分",
  "按排名依次得5分、4分、3分",
  "前三名得5分，其余按比例得分",
  "最高得5分，其他按比例分配资金3分",
  "一季度完成25%，二季度完成50%，每季度未完成扣2.5分",
  "考核得分=群众满意度*3+部门评价*2",
  "满意度×10",
  "完成率×8",
  "市级评价占60%，群众评价占20%",
  "优秀5分以上",
  "出现1例不合格扣完全部分值，另扣年度总分2分",
  "未完成1项扣5%",
  "每次扣减20%",
  "加减分不超过正负5分",
  "扣分不超过5分",
  "80分贝以上不得分，每高10分贝扣2分钟",
];

test.each(NO_POINTS)("is no rule: %s", (text) => {
  for (const counts of ["base", "bonus", "penalty", "net"] as const) {
    expect(readRule(text, facts(counts))).toMatchObject({ rule: { kind: "judged" }, confidence: "none" });
  }
});

test.each(OTHER_RULES)("is not read as another rule: %s", (text) => {
  const reading = readRule(text, facts("base"));
  expect(reading).toMatchObject({ rule: { kind: "judged" }, confidence: "none" });
  expect(reading.unread).not.toEqual([]);
});

test("bonuses are no base points and deductions no bonuses", () => {
  const read = (text: string, counts: RuleFacts["counts"]) => readRule(text, facts(counts)).confidence;
  expect(read("每次加1分", "penalty")).toBe("none");
  expect(read("每次扣1分", "bonus")).toBe("none");
  expect(read("每次扣1分", "none")).toBe("none");
});

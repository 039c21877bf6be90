import type { Rule } from "../../../../src/rules/kinds/kinds";
import type { CorpusTable } from "../corpusTable";
import { grades } from "./write/choices";
import { base, under } from "./write/items";
import { ladder, linear, measure, share } from "./write/measures";
import { rowsOf } from "./write/rows";

/** Means over experts, ballots, weights of two parties, and what counts only together. */
export const expertReview: CorpusTable = {
  features: ["other-columns", "several-rules", "notes"],
  table: {
    name: "立项评审",
    before: ["市级科技计划项目立项评审评分表"],
    rows: rowsOf(`
      评审环节 | 评审内容 | 满分 | 评分办法
      材料评审 | 立项依据 | 10 | 目的明确，国内外现状掌握清楚
      ^ | 技术路线 | 10 | 方案合理可行，有创新性
      ^ | 经费预算 | 5 | 预算编制合理
      ^ | 前期基础 | 10 | 有专利并有样机的得10分，只有其中一项的得5分，都没有的不得分
      ^ | 研发团队 | 10 | 高级职称人员3人以上得10分，1至2人得6分，没有的得2分
      会议评审 | 现场答辩 | 20 | 7名专家打分，去掉一个最高分和一个最低分后取平均分
      ^ | 专家投票 | 15 | 同意票计100分，修改后同意票计60分，反对票计0分，弃权票不计，按平均分的15%计算
      综合评价 | 多方评价 | 20 | 百分制评价，行业专家占50%，财务专家占20%，主管部门占30%
    `),
    after: ["注：专家组成员回避本单位项目；总分低于70分的不予立项。"],
  },
  title: "市级科技计划项目立项评审评分表",
  items: [
    ...under(
      "材料评审",
      base("立项依据", 10),
      base("技术路线", 10),
      base("经费预算", 5),
      base("前期基础", 10, patentAndModel(), grades(["有专利并有样机", 10], ["只有其中一项", 5], ["都没有", 0])),
      base("研发团队", 10, measure.amount("人", ladder([3, 10], [1, 6], 2), { whole: true })),
    ),
    ...under(
      "会议评审",
      base(
        "现场答辩",
        20,
        measure.mean(linear(1), { max: 20, dropHighest: 1, dropLowest: 1, count: 7 }),
        measure.mean(share(20), { max: 20, dropHighest: 1, dropLowest: 1, count: 7 }),
        measure.mean(share(100), { max: 100, dropHighest: 1, dropLowest: 1, count: 7 }),
      ),
      base("专家投票", 15, measure.votes(share(100), ["同意", 100], ["修改后同意", 60], ["反对", 0], ["弃权", null])),
    ),
    ...under(
      "综合评价",
      base("多方评价", 20, measure.weighted(share(100), ["行业专家", 50], ["财务专家", 20], ["主管部门", 30])),
    ),
  ],
};

/** Both together, or one of them. */
function patentAndModel(): Rule {
  return {
    kind: "decision",
    fields: [
      { id: "patent", label: "有专利", type: "flag" },
      { id: "model", label: "有样机", type: "flag" },
    ],
    lines: [
      { when: { patent: true, model: true }, points: 10 },
      { when: { patent: true }, points: 5 },
      { when: { model: true }, points: 5 },
    ],
    otherwise: 0,
  };
}

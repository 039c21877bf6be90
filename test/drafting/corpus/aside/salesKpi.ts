import type { CorpusTable } from "../corpusTable";
import { allDone, grades } from "./write/choices";
import { balance, fromFull, perTime, takes, zeroes } from "./write/events";
import { base, net, under } from "./write/items";
import { excess, measure, share, short } from "./write/measures";
import { rowsOf } from "./write/rows";

/** Weights in percent, targets beside them, columns for two assessors. */
export const salesKpi: CorpusTable = {
  features: ["other-points", "condition-column", "other-columns", "several-rules", "sums"],
  table: {
    name: "区域经理KPI",
    before: ["区域销售部月度绩效考核表"],
    rows: rowsOf(`
      指标类别 | 考核指标 | 权重 | 目标值 | 计分标准 | 数据来源 | 自评 | 上级评分
      业绩指标 | 销售额完成率 | 30% | 100% | 完成率≥100%得30分；每低1%扣0.5分；低于70%不得分 | 财务部 | |
      ^ | 回款率 | 20% | 95% | 得分=实际回款率/目标值×20，最高20分 | 财务部 | |
      ^ | 新客户开发 | 10% | 5家 | 每开发1家得2分，封顶10分 | 市场部 | |
      ^ | 销售费用率 | 10% | ≤8% | 每超0.5个百分点扣1分，扣完为止 | 财务部 | |
      管理指标 | 客户投诉 | 10% | 0起 | 一般投诉每起扣2分，重大投诉每起扣5分，处理不及时的每起加扣1分 | 客服部 | |
      ^ | 合同归档 | 5% | 100% | 低于100%不得分 | 综合部 | |
      ^ | 报表提交 | 5% | 每月3日前 | 每延迟1天扣0.5分，延迟3天以上不得分 | 综合部 | |
      ^ | 团队协作 | 10% | 服从大局，主动配合 | 优秀10分、良好8分、合格6分、不合格0分 | 上级评价 | |
      合计 |  | 100% |  |  |  | |
      加减分 | 表扬与批评 | ±5 |  | 获公司通报表扬每次加2分，被通报批评每次扣2分，加减分合计不超过5分 | 综合部 | |
    `),
    after: ["考核得分95分以上绩效系数1.2，85—95分系数1.0，70—85分系数0.8，70分以下系数0.5。"],
  },
  title: "区域销售部月度绩效考核表",
  items: [
    ...under(
      "业绩指标",
      base("销售额完成率", 30, measure.percent(short(100, 1, 0.5), { noPointsIf: { below: 70 } })),
      base("回款率", 20, measure.percent(share(95))),
      base("新客户开发", 10, perTime("新客户", 2, "家")),
      base("销售费用率", 10, measure.percent(excess(8, 0.5, 1))),
    ),
    ...under(
      "管理指标",
      base(
        "客户投诉",
        10,
        fromFull(takes("一般投诉", 2, "起"), takes("重大投诉", 5, "起"), takes("处理不及时", 1, "起")),
      ),
      base("合同归档", 5, allDone(5)),
      base(
        "报表提交",
        5,
        fromFull(takes("延迟", 0.5, "天"), zeroes("延迟3天以上")),
        measure.amount("天", excess(0, 1, 0.5), { whole: true, noPointsIf: { atLeast: 3 } }),
        measure.amount("天", excess(0, 1, 0.5), { whole: true, noPointsIf: { above: 3 } }),
      ),
      base("团队协作", 10, grades(["优秀", 10], ["良好", 8], ["合格", 6], ["不合格", 0])),
    ),
    ...under("加减分", net("表扬与批评", 5, balance(5, ["通报表扬", 2], ["通报批评", -2]))),
  ],
};

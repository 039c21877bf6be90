import type { CorpusTable } from "../corpusTable";
import { grades } from "./write/choices";
import { between } from "./write/events";
import { base, under } from "./write/items";
import { byRate, excess, measure, share, short } from "./write/measures";
import { rowsOf } from "./write/rows";

/** No column of rules: each item has its target, and the notes say how the kinds of indicators are scored. */
export const budgetPerformance: CorpusTable = {
  features: ["condition-column", "other-columns", "notes", "references", "sums"],
  table: {
    name: "自评表",
    before: ["附件2", "项目支出绩效自评表", "（2025年度）", "项目名称：农村饮水管网改造   主管部门：县水利局"],
    rows: rowsOf(`
      一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分 | 偏差原因及改进措施
      预算执行（10分） | 预算执行 | 预算执行率 | 100% |  | 10 |  |
      产出指标（50分） | 数量指标 | 改造管网长度 | ≥32公里 |  | 10 |  |
      ^ | ^ | 新装水表数量 | ≥1500块 |  | 8 |  |
      ^ | 质量指标 | 工程验收合格率 | 100% |  | 8 |  |
      ^ | ^ | 水质达标率 | ≥98% |  | 8 |  |
      ^ | 时效指标 | 按期完工率 | ≥95% |  | 8 |  |
      ^ | 成本指标 | 每公里改造成本 | ≤18万元 |  | 8 |  |
      效益指标（30分） | 社会效益 | 受益人口 | ≥0.9万人 |  | 10 |  |
      ^ | ^ | 供水保障能力 | 明显提升 |  | 10 |  |
      ^ | 可持续影响 | 管护机制健全性 | 健全 |  | 10 |  |
      满意度指标（10分） | 服务对象满意度 | 用水户满意度 | ≥90% |  | 10 |  |
      总分 | < | < | < | < | 100 |  |
    `),
    after: [
      "填表说明：1.能计量的指标，得分=实际完成值÷年度指标值×分值，最高得满分；预算执行率同此。",
      "2.成本指标不超过指标值的得满分，每超过1%扣1分，扣完为止。",
      "3.定性指标看效果：达到的在分值的80%至100%之间评分，基本达到的在60%至80%之间评分，没有达到的在60%以下评分。",
      "4.满意度指标每低于指标值1个百分点扣1分。",
    ],
  },
  title: "项目支出绩效自评表",
  items: [
    ...under("预算执行", base("预算执行率", 10, byRate())),
    ...under(
      "产出指标",
      base("改造管网长度", 10, measure.amount("公里", share(32)), byRate()),
      base("新装水表数量", 8, measure.amount("块", share(1500), { whole: true }), byRate()),
      base("工程验收合格率", 8, byRate()),
      base("水质达标率", 8, measure.percent(share(98))),
      base("按期完工率", 8, measure.percent(share(95))),
      base("每公里改造成本", 8, measure.amount("万元", excess(18, 0.18, 1)), measure.ratio(excess(100, 1, 1))),
    ),
    ...under(
      "效益指标",
      base("受益人口", 10, measure.amount("万人", share(0.9)), byRate()),
      base(
        "供水保障能力",
        10,
        grades(["达到", between(8, 10)], ["基本达到", between(6, 8)], ["没有达到", between(0, 6)]),
      ),
      base(
        "管护机制健全性",
        10,
        grades(["达到", between(8, 10)], ["基本达到", between(6, 8)], ["没有达到", between(0, 6)]),
      ),
    ),
    ...under("满意度指标", base("用水户满意度", 10, measure.percent(short(90, 1, 1)))),
  ],
};

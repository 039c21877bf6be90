import type { CorpusTable } from "../corpusTable";
import { bands, cells, counted, each, fromFull, inProportion, item, level, number, short, upTo } from "../shorthand";

/** A firm's sheet: weights in percent, a formula column, targets, points from the rate of completion. */
export const salesTeam: CorpusTable = {
  features: ["condition-column", "other-columns", "other-points", "several-rules", "sums"],
  table: {
    name: "KPI",
    before: ["营销中心经理月度绩效考核表"],
    rows: cells([
      "维度|考核指标|权重|指标定义|目标值|评分规则|实际完成|自评|上级评分",
      "业绩指标|销售额完成率|30%|实际销售额/计划销售额|100%|得分=完成率×权重分，完成率低于60%得0分|||",
      "^|回款率|20%|实际回款/应收款|90%|达到目标值得满分；每低2%扣1分，扣完为止|||",
      "^|新客户开发数|10%|签约新客户个数|5个|完成得10分，每少1个扣2分|||",
      "^|销售费用率|10%|销售费用/销售额|≤8%|每高出目标0.5%扣1分，超过12%不得分|||",
      "管理指标|客户有效投诉|8%|当月有效投诉次数|0次|每发生1次扣2分，扣完为止|||",
      "^|报表提交及时性|5%|周报、月报|按时|迟交1次扣1分，不交1次扣2分|||",
      "^|员工流失率|5%|当月离职人数/平均人数|≤5%|5%以内得5分；5%~10%得3分；10%以上0分|||",
      "^|培训计划完成率|5%|实际场次/计划场次|100%|按完成率计算|||",
      "能力态度|执行力|7%|上级交办事项|及时|很好7分，较好5分，一般3分，较差0分|||",
      "加减分|特别贡献|±5|重大签约、创新提案||由总经理在±5分范围内评定|||",
      "合计||100%||||||",
    ]),
    after: [],
  },
  title: "营销中心经理月度绩效考核表",
  items: [
    item("业绩指标", "销售额完成率", 30, upTo(100, { below: 60 })),
    item("业绩指标", "回款率", 20, short(90, 2, 1)),
    item("业绩指标", "新客户开发数", 10, [...short(5, 1, 2, { measure: number("个", true) }), ...fromFull(each(2))]),
    item("业绩指标", "销售费用率", 10, short(8, 0.5, 1, { better: "lower", none: { above: 12 } })),
    item("管理指标", "客户有效投诉", 8, fromFull(each(2))),
    item("管理指标", "报表提交及时性", 5, fromFull(each(1), each(2))),
    item("管理指标", "员工流失率", 5, bands("%", [">10", 0], [">5", 3], ["", 5])),
    item("管理指标", "培训计划完成率", 5, inProportion),
    item("能力态度", "执行力", 7, level(7, 5, 3, 0)),
    counted("net", item("加减分", "特别贡献", 5)),
  ],
};

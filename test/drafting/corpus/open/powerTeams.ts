import type { CorpusTable } from "../corpusTable";
import { all, bands, cells, each, fromFull, item, short } from "../shorthand";

/** Columns of the teams that are assessed: 一队, 二队, 三队 and their own points stand beside the rules. */
export const powerTeams: CorpusTable = {
  features: ["other-columns", "several-rules", "section-rows", "sums"],
  table: {
    name: "班组考核",
    before: ["供电所班组月度考核表"],
    rows: cells([
      "考核项目|考核内容|标准分|评分说明|一班|二班|三班",
      "安全生产|无违章作业|15|一般违章每次扣2分，严重违章每次扣5分，发生人身事故不得分|||",
      "^|两票执行|10|不合格票每张扣1分，无票作业不得分|||",
      "^|安全活动|5|每周一次，缺一次扣1分，缺席每人次扣0.5分|||",
      "营销指标|台区线损率|15|完成指标得15分，每升高0.1个百分点扣1分，每降低0.1个百分点加0.5分，最多加3分|||",
      "^|电费回收率|15|月末达100%得满分，每欠1户扣0.5分|||",
      "^|采集成功率|10|99.5%以上得10分，99%（含）—99.5%得7分，98%（含）—99%得4分，98%以下不得分|||",
      "优质服务|抢修到达|8|城区45分钟、农村90分钟，超时一次扣2分|||",
      "^|95598工单|12|有责工单每件扣3分，超期每件扣1分，扣完为止|||",
      "^|客户走访||由所长根据走访记录评定|||",
      "内部管理|台账资料|5|缺项、错项每处扣0.5分|||",
      "^|环境卫生|5|现场检查评分|||",
      "合计||100||||",
    ]),
    after: [],
  },
  title: "供电所班组月度考核表",
  items: [
    item("安全生产", "无违章作业", 15, fromFull(each(2), each(5), all)),
    item("安全生产", "两票执行", 10, fromFull(each(1), all)),
    item("安全生产", "安全活动", 5, fromFull(each(1), each(0.5))),
    item(
      "营销指标",
      "台区线损率",
      15,
      short("entered", 0.1, 1, { better: "lower" }),
      "每降低0.1个百分点加0.5分，最多加3分",
    ),
    item("营销指标", "电费回收率", 15, fromFull(each(0.5))),
    item("营销指标", "采集成功率", 10, bands("%", ["≥99.5", 10], ["≥99", 7], ["≥98", 4], ["", 0])),
    item("优质服务", "抢修到达", 8, fromFull(each(2))),
    item("优质服务", "95598工单", 12, fromFull(each(3), each(1))),
    item("优质服务", "客户走访", null),
    item("内部管理", "台账资料", 5, fromFull(each(0.5))),
    item("内部管理", "环境卫生", 5),
  ],
};

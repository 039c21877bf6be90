import type { CorpusTable } from "../corpusTable";
import { all, cells, each, fromFull, item, once, onceBetween, short } from "../shorthand";

/** Names with their points and, in one cell, numbered requirements each with “否则扣…分”; no column of points. */
export const constructionTeam: CorpusTable = {
  features: ["points-in-content", "several-rules", "other-columns", "sums"],
  table: {
    name: "施工考核",
    before: ["管廊工程各标段季度评分表", "标段：          施工单位："],
    rows: cells([
      "序号|考核项目|考核方式|评分标准|扣分|得分",
      "1|生活区（8分）|实地查看|1、板房有防火间距，否则扣2—4分。\n2、食堂办理备案，否则扣0.5—1分。||",
      "2|人员履约（12分）|考勤记录|1、项目经理带班，少带1天扣0.8分。\n2、资料员、试验员到岗，空1人扣1.5分。\n3、人员证书与投标不一致的，每人扣2.5分。||",
      "3|质量管理（20分）|资料、现场|1、首件未验收就大面积施工扣2—3分。\n2、隐蔽工程没有影像，每处扣0.5分。\n3、原材料抽检不合格，每批次扣3分。\n4、返工处理的，每处扣2分。||",
      "4|安全管理（20分）|资料、现场|1、无专项方案施工的，每项扣5分。\n2、临边防护缺失，每处扣1分。\n3、特种作业无证上岗，每人扣2分。\n4、发生亡人事故，本项不得分。||",
      "5|工程进度（15分）|报表|完成季度计划得15分，每滞后1%扣0.5分，滞后超过20%的不得分；提前完成的不加分。||",
      "6|文明施工（10分）|现场|裸土未覆盖每处扣1分，未湿法作业每次扣1分，出场车辆带泥每车次扣0.5分，扣完为止。||",
      "7|内业资料（5分）|查阅|资料不同步扣1—2分，签字不全每份扣0.2分。||",
      "8|农民工工资（10分）|专户流水|未实名制管理扣3分，未按月足额支付的不得分。||",
      "9|廉洁建设|查阅|有廉洁合同，无违规分包；根据情况评分。||",
      "扣分合计|<|<|||",
    ]),
    after: [],
  },
  title: "管廊工程各标段季度评分表",
  items: [
    item(null, "生活区", 8, fromFull(onceBetween(2, 4), onceBetween(0.5, 1))),
    item(null, "人员履约", 12, fromFull(each(0.8), each(1.5), each(2.5))),
    item(null, "质量管理", 20, fromFull(onceBetween(2, 3), each(0.5), each(3), each(2))),
    item(null, "安全管理", 20, fromFull(each(5), each(1), each(2), all)),
    item(null, "工程进度", 15, short(100, 1, 0.5, { none: { below: 80 } })),
    item(null, "文明施工", 10, fromFull(each(1), each(1), each(0.5))),
    item(null, "内业资料", 5, fromFull(onceBetween(1, 2), each(0.2))),
    item(null, "农民工工资", 10, fromFull(once(3), all)),
    item(null, "廉洁建设", null),
  ],
};

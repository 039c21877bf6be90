import type { CorpusTable } from "../corpusTable";
import { doneOrNot, grades } from "./write/choices";
import { fromFull, takes, takesOnce, zeroes } from "./write/events";
import { base, beyond, under } from "./write/items";
import { excess, measure } from "./write/measures";
import { rowsOf } from "./write/rows";

/** Dates by which something is due; half of the items say what there should be and no more. */
export const statisticsOffice: CorpusTable = {
  features: ["condition-column", "several-rules", "references", "sums"],
  table: {
    name: "统计基础",
    before: ["附件", "2025年度乡镇统计工作规范化考核表"],
    rows: rowsOf(`
      序号 | 考核项目 | 考核标准 | 分值 | 计分方法
      1 | 机构人员 | 统计站牌子、人员、设备、经费落实到位 | 8 |
      2 | 持证培训 | 统计人员参加年度业务培训 | 6 | 缺席一次扣1分
      3 | 制度建设 | 岗位责任、资料管理、保密等制度健全 | 6 |
      4 | 统计台账 | 建立电子台账和纸质台账 | 8 | 建立并规范的得8分，已建立但不规范的得4分，未建立的不得分
      5 | 月度报表 | 每月28日前上报 | 12 | 迟报一次扣1分，漏报一次扣2分，数据差错每处扣0.5分
      6 | 季度分析 | 每季度撰写1篇分析材料 | 6 | 少1篇扣1.5分
      7 | 年度报表 | 2026年1月10日前上报 | 8 | 按时上报得8分，每迟1天扣0.5分
      8 | 年度总结 | 2025年12月25日前上报 | 4 | 同年度报表
      9 | 数据质量 | 数据真实、准确、完整 | 15 | 经核查数据差错率超过5‰的扣5分；弄虚作假的不得分，并通报批评
      10 | 专项调查 | 样本户稳定，记账及时 | 10 | 退户每户扣1分，漏记账每户次扣0.5分
      11 | 统计普查 | 按时完成普查各阶段任务 | 7 | 完成得7分，未完成不得分
      12 | 统计宣传 | 宣传形式多样，效果好 | 5 |
      13 | 资料归档 | 资料装订成册，查阅方便 | 5 |
      合计 |  |  | 100 |
    `),
    after: [],
  },
  title: "2025年度乡镇统计工作规范化考核表",
  items: under(
    null,
    base("机构人员", 8),
    base("持证培训", 6, fromFull(takes("缺席", 1))),
    base("制度建设", 6),
    base("统计台账", 8, grades(["建立并规范", 8], ["已建立但不规范", 4], ["未建立", 0])),
    base("月度报表", 12, fromFull(takes("迟报", 1), takes("漏报", 2), takes("数据差错", 0.5, "处"))),
    base("季度分析", 6, fromFull(takes("少写", 1.5, "篇"))),
    base("年度报表", 8, measure.daysLate("2026-01-10", excess(0, 1, 0.5)), fromFull(takes("迟报", 0.5, "天"))),
    base("年度总结", 4, measure.daysLate("2025-12-25", excess(0, 1, 0.5)), fromFull(takes("迟报", 0.5, "天"))),
    beyond(base("数据质量", 15, fromFull(takesOnce("差错率超过5‰", 5), zeroes("弄虚作假"))), "并通报批评"),
    base("专项调查", 10, fromFull(takes("退户", 1, "户"), takes("漏记账", 0.5, "户次"))),
    base("统计普查", 7, doneOrNot(7)),
    base("统计宣传", 5),
    base("资料归档", 5),
  ),
};

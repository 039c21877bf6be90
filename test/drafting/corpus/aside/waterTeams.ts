import type { CorpusTable } from "../corpusTable";
import { fromFull, perTime, takes, zeroes } from "./write/events";
import { base, under } from "./write/items";
import { bands, ladder, measure, short } from "./write/measures";
import { rowsOf } from "./write/rows";

/**
 * A column for each team, and points that differ between two kinds of district; the points here are those of the first
 * kind.
 */
export const waterTeams: CorpusTable = {
  features: ["other-columns", "other-points", "several-rules", "sums"],
  table: {
    name: "管护队",
    before: ["灌区管理处管护队季度考核表"],
    rows: rowsOf(`
      序号 | 考核内容 | 分值⏎（产区/非产区） | 考核标准 | 一队 | 二队 | 三队 | 四队
      1 | 渠道巡查 | 15/15 | 每周巡查2次，每少1次扣0.5分；隐患未发现的每处扣2分 | | | |
      2 | 闸门维护 | 12/14 | 启闭灵活，保养到位，标识清楚 | | | |
      3 | 水量计量 | 10/10 | 误差率≤3%得10分，3%—5%得6分，5%以上不得分 | | | |
      4 | 灌溉供水 | 20/12 | 按期供水率达到98%得满分，每低1个百分点扣1分 | | | |
      5 | 水费收缴 | 15/12 | 收缴率95%以上得满分，90%以上得80%，85%以上得60%，85%以下不得分 | | | |
      6 | 渠道保洁 | 8/15 | 漂浮物、杂草每处扣0.5分 | | | |
      7 | 安全生产 | 10/12 | 违章作业每人次扣1分，发生责任事故的不得分 | | | |
      8 | 台账资料 | 5/5 | 资料齐全，记录及时 | | | |
      9 | 小改小革 | 5/5 | 每采用1项得2.5分 | | | |
      合计 | < | 100/100 | | | | |
    `),
    after: [],
  },
  title: "灌区管理处管护队季度考核表",
  items: under(
    null,
    base("渠道巡查", 15, fromFull(takes("少巡查", 0.5), takes("隐患未发现", 2, "处"))),
    base("闸门维护", 12),
    base("水量计量", 10, measure.percent(bands([{ atMost: 3 }, 10], [{ above: 3, atMost: 5 }, 6], [{ above: 5 }, 0]))),
    base("灌溉供水", 20, measure.percent(short(98, 1, 1))),
    base("水费收缴", 15, measure.percent(ladder([95, 15], [90, 12], [85, 9], 0))),
    base("渠道保洁", 8, fromFull(takes("漂浮物、杂草", 0.5, "处"))),
    base("安全生产", 10, fromFull(takes("违章作业", 1, "人次"), zeroes("责任事故", "起"))),
    base("台账资料", 5),
    base("小改小革", 5, perTime("采用", 2.5, "项")),
  ),
};

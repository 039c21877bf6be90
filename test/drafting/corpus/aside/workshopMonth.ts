import type { CorpusTable } from "../corpusTable";
import { fromFull, perTime, takes, zeroes } from "./write/events";
import { base, beyond, under } from "./write/items";
import { measure, short } from "./write/measures";
import { rowsOf } from "./write/rows";

/** Items across, workshops down. */
export const workshopMonth: CorpusTable = {
  features: ["transposed", "several-rules", "notes"],
  table: {
    name: "9月",
    before: ["各车间月度综合考核表"],
    rows: rowsOf(`
      考核项目 | 产量 | 质量 | 设备 | 安全 | 现场5S | 合理化建议 | 合计
      标准分 | 30 | 25 | 15 | 15 | 10 | 5 | 100
      考核办法 | 完成月计划得30分，每欠1%扣1分，每超1%加0.5分（加分最多5分） | 一次交检合格率98%，每低0.1个百分点扣0.5分，出现批量报废的不得分 | 故障停机超过2小时的每次扣2分，点检漏项每项扣0.5分 | 轻伤每人次扣5分，瞒报未遂事故每起扣10分；发生重伤及以上事故的，取消当月绩效 | 整理、整顿、清扫、清洁、素养，综合评定 | 每采纳1条得1分 |
      一车间 |  |  |  |  |  |  |
      二车间 |  |  |  |  |  |  |
      三车间 |  |  |  |  |  |  |
      动力车间 |  |  |  |  |  |  |
    `),
    after: ["注：1.动力车间不考核产量，其余项目得分按比例折算为100分。", "2.各项扣完为止。"],
  },
  title: "各车间月度综合考核表",
  items: under(
    null,
    beyond(base("产量", 30, measure.percent(short(100, 1, 1))), "每超1%加0.5分（加分最多5分）"),
    base("质量", 25, fromFull(takes("合格率低于98%", 0.5, "0.1个百分点"), zeroes("批量报废"))),
    base("设备", 15, fromFull(takes("故障停机超过2小时", 2), takes("点检漏项", 0.5, "项"))),
    beyond(
      base("安全", 15, fromFull(takes("轻伤", 5, "人次"), takes("瞒报未遂事故", 10, "起"))),
      "发生重伤及以上事故的，取消当月绩效",
    ),
    base("现场5S", 10),
    base("合理化建议", 5, perTime("采纳", 1, "条")),
  ),
};

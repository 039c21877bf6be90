import type { CorpusTable } from "../corpusTable";
import { all, bands, cells, done, each, fromFull, inProportion, item, once, onceBetween } from "../shorthand";

/** As spreadsheets are: a line for the unit within the table, blank rows, the points with “分”, subtotals by another name. */
export const townSheet: CorpusTable = {
  features: ["sums", "section-rows", "several-rules", "other-columns"],
  table: {
    name: "考核表(定)",
    before: ["乡镇水利工作考核评分表"],
    rows: cells([
      "被考核单位：|<|<|考核日期：|<|<",
      "序号|考核内容|评分要点|标准分|扣分|实得分",
      "一、防汛抗旱|<|<|<|<|<",
      "1|预案修订|5月底前修订并报备，逾期扣2分，未修订不得分|10分||",
      "2|物资储备|品种不全每缺1种扣1分，数量不足扣1—3分|10分||",
      "3|值班值守|汛期脱岗每次扣3分，信息漏报每次扣2分|15分||",
      "本项合计|<|<|35分||",
      "|||||",
      "二、工程管护|<|<|<|<|<",
      "4|水库巡查|每少1次扣0.5分，记录造假的不得分|15分||",
      "5|渠系维护|渠道淤堵、破损每处扣1分，扣完为止|10分||",
      "6|农村供水|水质合格率95%以上得15分，90%以上得10分，85%以上得5分，85%以下不得分|15分||",
      "本项合计|<|<|40分||",
      "|||||",
      "三、水资源管理|<|<|<|<|<",
      "7|用水总量|未超控制指标得10分，超出的不得分|10分||",
      "8|水费收缴|收缴率×15分|15分||",
      "本项合计|<|<|25分||",
      "总  得  分|<|<|100分||",
      "考核人签字：|<|<|被考核单位负责人签字：|<|<",
    ]),
    after: [],
  },
  title: "乡镇水利工作考核评分表",
  items: [
    item("防汛抗旱", "预案修订", 10, fromFull(once(2), all)),
    item("防汛抗旱", "物资储备", 10, fromFull(each(1), onceBetween(1, 3))),
    item("防汛抗旱", "值班值守", 15, fromFull(each(3), each(2))),
    item("工程管护", "水库巡查", 15, fromFull(each(0.5), all)),
    item("工程管护", "渠系维护", 10, fromFull(each(1))),
    item("工程管护", "农村供水", 15, bands("%", ["≥95", 15], ["≥90", 10], ["≥85", 5], ["", 0])),
    item("水资源管理", "用水总量", 10, done),
    item("水资源管理", "水费收缴", 15, inProportion),
  ],
};

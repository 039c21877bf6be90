import type { CorpusTable } from "../corpusTable";
import { all, bands, cells, each, fromFull, inProportion, item, number, short, upTo } from "../shorthand";

/** Rules that refer to one another: 同上, 依此类推, 其余各项同第1项; the ladder is told in a note. */
export const farmland: CorpusTable = {
  features: ["references", "notes", "condition-column"],
  table: {
    name: "耕地保护",
    before: ["县级耕地保护责任目标考核评分表"],
    rows: cells([
      "序号|考核指标|目标值|计分条件|分值",
      "1|耕地保有量|45万亩|达到目标值得满分，每减少0.1万亩扣1分|20",
      "2|永久基本农田面积|38万亩|同上|20",
      "3|补充耕地数量|0.6万亩|完成目标得满分，未完成按完成率得分|12",
      "4|高标准农田建设|2万亩|计分办法同第3项|12",
      "5|撂荒地治理率|100%|每低1个百分点扣0.5分，依此类推，扣完为止|8",
      "6|违法占用耕地|零新增|每新增1宗扣2分；被省级以上通报的不得分|12",
      "7|卫片图斑整改率||按附注1计分|8",
      "8|动态巡查||每月巡查1次，缺1次扣0.5分|4",
      "9|宣传培训||根据开展情况评定|4",
    ]),
    after: [
      "附注：1.整改率95%以上得满分，90%—95%得6分，80%—90%得3分，低于80%不得分。",
      "2.各项得分扣完为止，总分四舍五入保留一位小数。",
    ],
  },
  title: "县级耕地保护责任目标考核评分表",
  items: [
    item(null, "耕地保有量", 20, short(45, 0.1, 1, { measure: number("万亩") })),
    item(null, "永久基本农田面积", 20, short(38, 0.1, 1, { measure: number("万亩") })),
    item(null, "补充耕地数量", 12, [...inProportion, ...upTo(0.6)]),
    item(null, "高标准农田建设", 12, [...inProportion, ...upTo(2)]),
    item(null, "撂荒地治理率", 8, short(100, 1, 0.5)),
    item(null, "违法占用耕地", 12, fromFull(each(2), all)),
    item(null, "卫片图斑整改率", 8, bands("%", ["≥95", 8], ["≥90", 6], ["≥80", 3], ["", 0])),
    item(null, "动态巡查", 4, fromFull(each(0.5))),
    item(null, "宣传培训", 4),
  ],
};

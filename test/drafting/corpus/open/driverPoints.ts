import type { CorpusTable } from "../corpusTable";
import { all, cells, each, fromFull, item } from "../shorthand";

/** What takes points in one column, how many in the next (“1分/次”); several such rows for each item. */
export const driverPoints: CorpusTable = {
  features: ["other-columns", "several-rules", "condition-column", "sums"],
  table: {
    name: "驾驶员考核",
    before: ["公务用车驾驶员月度考核表"],
    rows: cells([
      "考核项目|满分|扣分情形|扣分标准|考核记录|得分",
      "劳动纪律|25|迟到、早退|1分/次||",
      "^|^|擅离岗位|3分/次||^",
      "^|^|旷工|10分/天||^",
      "行车安全|40|一般违章|2分/次||",
      "^|^|负主要责任的事故|10分/起||^",
      "^|^|酒后驾驶|全扣||^",
      "车辆保养|20|车内外不整洁|1分/次||",
      "^|^|未按期保养|3分/次||^",
      "服务质量|15|态度生硬被投诉|2分/次||",
      "^|^|私用公车|全扣||^",
      "合计|100||||",
    ]),
    after: [],
  },
  title: "公务用车驾驶员月度考核表",
  items: [
    item(null, "劳动纪律", 25, fromFull(each(1), each(3), each(10))),
    item(null, "行车安全", 40, fromFull(each(2), each(10), all)),
    item(null, "车辆保养", 20, fromFull(each(1), each(3))),
    item(null, "服务质量", 15, fromFull(each(2), all)),
  ],
};

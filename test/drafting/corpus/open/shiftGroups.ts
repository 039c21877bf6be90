import type { CorpusTable } from "../corpusTable";
import { cells, each, fromFull, item, short } from "../shorthand";

/** Items across under a label of their own, points and deductions in rows below; shifts down, with their marks to fill in. */
export const shiftGroups: CorpusTable = {
  features: ["transposed", "several-rules", "sums"],
  table: {
    name: "班组月评",
    before: ["热电车间班组月度评比表"],
    rows: cells([
      "评比内容|<|交接班|巡回检查|设备见新|节能降耗|班组台账|合计",
      "标准分|<|15|25|20|30|10|100",
      "扣分办法|<|迟交每次扣1分|漏检每处扣2分，记录补填每次扣1分|渗漏每点扣0.5分|超定额每1%扣3分|缺一本扣2分|",
      "甲值|一班||||||",
      "^|二班||||||",
      "乙值|一班||||||",
      "^|二班||||||",
    ]),
    after: [],
  },
  title: "热电车间班组月度评比表",
  items: [
    item(null, "交接班", 15, fromFull(each(1))),
    item(null, "巡回检查", 25, fromFull(each(2), each(1))),
    item(null, "设备见新", 20, fromFull(each(0.5))),
    item(null, "节能降耗", 30, short(0, 1, 3, { better: "lower" })),
    item(null, "班组台账", 10, fromFull(each(2))),
  ],
};

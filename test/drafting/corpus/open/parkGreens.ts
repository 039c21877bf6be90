import type { CorpusTable } from "../corpusTable";
import { all, cells, each, fromFull, item } from "../shorthand";

/** A month's round: places down the side with their area, what is looked at across, deductions for each in a row of its own. */
export const parkGreens: CorpusTable = {
  features: ["transposed", "several-rules", "other-columns"],
  table: {
    name: "绿化考核",
    before: ["公园绿地养护月度考核表"],
    rows: cells([
      "考核项目|修剪（25分）|浇水（20分）|病虫防治（20分）|保洁（20分）|设施（15分）|总分",
      "扣分标准|未按时修剪每处扣1分，造型走样每处扣0.5分|缺水枯死每株扣1分|发现病虫危害每处扣1分，蔓延的不得分|垃圾、杂草每处扣0.5分|损坏未报修每处扣1分|100分",
      "滨河公园||||||",
      "人民广场||||||",
      "东门游园||||||",
    ]),
    after: [],
  },
  title: "公园绿地养护月度考核表",
  items: [
    item(null, "修剪", 25, fromFull(each(1), each(0.5))),
    item(null, "浇水", 20, fromFull(each(1))),
    item(null, "病虫防治", 20, fromFull(each(1), all)),
    item(null, "保洁", 20, fromFull(each(0.5))),
    item(null, "设施", 15, fromFull(each(1))),
  ],
};

import type { CorpusTable } from "../corpusTable";
import { cells, item } from "../shorthand";

/** A score sheet: towns down, items with their points across, a total and a place. */
export const townScores: CorpusTable = {
  features: ["transposed", "sums", "other-columns"],
  table: {
    name: "评分汇总",
    before: ["3月份环境整治考核评分汇总表"],
    rows: cells([
      "序号|乡镇|路面保洁（20分）|垃圾收运（25分）|河道管护（20分）|户厕管护（15分）|分类减量（20分）|合计|名次",
      "1|东山镇|||||||",
      "2|西桥镇|||||||",
      "3|南湖乡|||||||",
      "4|北岗镇|||||||",
      "5|中塘乡|||||||",
    ]),
    after: ["评分人：            日期："],
  },
  title: "3月份环境整治考核评分汇总表",
  items: [
    item(null, "路面保洁", 20),
    item(null, "垃圾收运", 25),
    item(null, "河道管护", 20),
    item(null, "户厕管护", 15),
    item(null, "分类减量", 20),
  ],
};

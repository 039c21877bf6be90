import type { CorpusTable } from "../corpusTable";
import { atWill, cells, done, each, fromFull, item } from "../shorthand";

/** Points for counties that produce grain and for others; the header is printed again on the second page, the section goes on there. */
export const grainCounties: CorpusTable = {
  features: ["other-points", "repeated-header", "section-rows"],
  table: {
    name: "粮食",
    before: ["粮食安全责任考核分值表", "（分值栏为主产县/非主产县）"],
    rows: cells([
      "考核方面|考核事项|分值|评分标准",
      "生产能力|播种面积|12/8|每少1%扣2分",
      "^|良种推广|8/6|由农业部门评分",
      "考核方面|考核事项|分值|评分标准",
      "生产能力（续）|农机作业|10/6|由农业部门评分",
      "储备流通|储备规模|30/35|未达到规模不得分",
      "^|应急网点|20/20|少一个扣2分",
      "监督管理|质量抽检|20/25|少一批次扣1分",
    ]),
    after: [],
  },
  title: "粮食安全责任考核分值表",
  items: [
    item("生产能力", "播种面积", 12),
    item("生产能力", "良种推广", 8, atWill(8)),
    item("生产能力", "农机作业", 10, atWill(10)),
    item("储备流通", "储备规模", 30, done),
    item("储备流通", "应急网点", 20, fromFull(each(2))),
    item("监督管理", "质量抽检", 20, fromFull(each(1))),
  ],
};

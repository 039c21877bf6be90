import type { CorpusTable } from "../corpusTable";
import { all, cells, each, fromFull, item, once } from "../shorthand";

/** Paragraphs with the points behind the name and ①②③ with what each takes in brackets. */
export const labRooms: CorpusTable = {
  features: ["paragraphs", "points-in-content", "several-rules"],
  table: {
    name: "正文",
    before: ["实验室安全巡查扣分办法", "每间实验室满分100分，按下列情形扣分，扣完为止。"],
    rows: cells([
      "试剂存放（25分）：①标签缺失（每瓶扣0.5分）；②酸碱混放（每柜扣3分）；③试剂过期未处理（每瓶扣1分）。",
      "气瓶管理（20分）：①气瓶未固定（每只扣4分）；②没有检漏记录（扣3分）；③气瓶无状态牌（每只扣1分）。",
      "废液处置（15分）：①废液桶超量（每桶扣2分）；②未填写转移单（扣4分）；③混装废液（扣5分）。",
      "个人防护（10分）：①未穿实验服（每人次扣1分）；②洗眼器不能使用（扣3分）。",
      "门禁值日（10分）：①未张贴值日表（扣2分）；②离开不关门窗（每次扣1.5分）。",
      "危化品（20分）：①未实行双人双锁的不得分；②领用无登记（每次扣4分）；③账物不符（每种扣2分）。",
    ]),
    after: ["92分以上为安全实验室，70分以下停用整改。"],
  },
  title: "实验室安全巡查扣分办法",
  items: [
    item(null, "试剂存放", 25, fromFull(each(0.5), each(3), each(1))),
    item(null, "气瓶管理", 20, fromFull(each(4), once(3), each(1))),
    item(null, "废液处置", 15, fromFull(each(2), once(4), once(5))),
    item(null, "个人防护", 10, fromFull(each(1), once(3))),
    item(null, "门禁值日", 10, fromFull(once(2), each(1.5))),
    item(null, "危化品", 20, fromFull(all, each(4), each(2))),
  ],
};

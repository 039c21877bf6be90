import type { CorpusTable } from "../corpusTable";
import { all, cells, each, fromFull, item } from "../shorthand";

/** Three levels of indicators with a name in every row: the third names the items. */
export const quarryGoals: CorpusTable = {
  features: ["section-rows", "several-rules"],
  table: {
    name: "采石场",
    before: ["采石场目标考核表"],
    rows: cells([
      "一级指标|二级指标|三级指标|权重|评分标准",
      "安全|现场|边坡巡查|30%|漏巡一次扣2分",
      "^|人员|持证上岗|20%|无证一人扣5分",
      "环保|扬尘|喷淋开启|25%|未开启每次扣3分，被通报的不得分",
      "^|排水|沉淀清淤|25%|淤满每池扣5分",
    ]),
    after: [],
  },
  title: "采石场目标考核表",
  items: [
    item("安全", "边坡巡查", 30, fromFull(each(2))),
    item("安全", "持证上岗", 20, fromFull(each(5))),
    item("环保", "喷淋开启", 25, fromFull(each(3), all)),
    item("环保", "沉淀清淤", 25, fromFull(each(5))),
  ],
};

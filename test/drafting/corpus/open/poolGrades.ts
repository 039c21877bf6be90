import type { CorpusTable } from "../corpusTable";
import { bands, cells, item } from "../shorthand";

/** Each indicator has its levels in rows, best first, with what each is worth; the best is what the item is worth. */
export const poolGrades: CorpusTable = {
  features: ["other-points", "condition-column", "sums"],
  table: {
    name: "泳池",
    before: ["游泳场所卫生量化评价表"],
    rows: cells([
      "序号|评价指标|等级区间|赋分",
      "1|余氯合格率|95%以上|40",
      "^|^|85%—95%|28",
      "^|^|85%以下|10",
      "2|浑浊度超标次数|0次|35",
      "^|^|1—2次|20",
      "^|^|3次以上|0",
      "3|顾客满意度|90%以上|25",
      "^|^|80%—90%|15",
      "^|^|80%以下|5",
      "满分值|<|<|100",
    ]),
    after: [],
  },
  title: "游泳场所卫生量化评价表",
  items: [
    item(null, "余氯合格率", 40, bands("%", ["≥95", 40], ["≥85", 28], ["", 10])),
    item(null, "浑浊度超标次数", 35, bands("次", [">2", 0], [">0", 20], ["", 35])),
    item(null, "顾客满意度", 25, bands("%", ["≥90", 25], ["≥80", 15], ["", 5])),
  ],
};

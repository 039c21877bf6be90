import type { CorpusTable } from "../corpusTable";
import { atWill, cells, done, item } from "../shorthand";

/** Weights as parts of one on two levels; the full points of an item are both multiplied. */
export const orchardFarms: CorpusTable = {
  features: ["other-points", "condition-column", "other-columns"],
  table: {
    name: "果园",
    before: ["标准化果园评价指标权重表"],
    rows: cells([
      "一级指标|权重|二级指标|权重|评价标准|完成情况",
      "土壤管理|0.3|有机肥施用|0.6|未施用不得分|",
      "^|^|生草覆盖|0.4|覆盖率每低10个百分点扣5分|",
      "树体管理|0.5|整形修剪|0.5|由专家评分|",
      "^|^|疏花疏果|0.3|由专家评分|",
      "^|^|病虫防控|0.2|使用禁用农药不得分|",
      "采后处理|0.2|分级包装|0.7|由专家评分|",
      "^|^|追溯标识|0.3|无标识不得分|",
    ]),
    after: ["各指标均按百分制打分，逐级加权汇总。"],
  },
  title: "标准化果园评价指标权重表",
  items: [
    item("土壤管理", "有机肥施用", 18, done),
    item("土壤管理", "生草覆盖", 12),
    item("树体管理", "整形修剪", 25, atWill(25)),
    item("树体管理", "疏花疏果", 15, atWill(15)),
    item("树体管理", "病虫防控", 10, done),
    item("采后处理", "分级包装", 14, atWill(14)),
    item("采后处理", "追溯标识", 6, done),
  ],
};

import type { CorpusTable } from "../corpusTable";
import { cells, item, level } from "../shorthand";

/** Levels across: each item has what 优, 良, 差 stand for in a column and their points in the header. */
export const stationGrades: CorpusTable = {
  features: ["transposed", "other-points", "other-columns"],
  table: {
    name: "站所评议",
    before: ["基层站所作风评议表"],
    rows: cells([
      "评议项目|权重|优（100分）|良（80分）|中（60分）|差（0分）",
      "服务态度|0.3|热情主动|比较热情|一般|生硬推诿",
      "办事效率|0.3|当场办结|按时办结|偶有超时|经常超时",
      "依法办事|0.2|规范|比较规范|有瑕疵|有违规",
      "廉洁自律|0.2|无投诉|投诉查无实据|轻微问题|有查实问题",
    ]),
    after: ["注：总分为各项得分乘以权重之和。"],
  },
  title: "基层站所作风评议表",
  items: [
    item(null, "服务态度", 30, level(30, 24, 18, 0)),
    item(null, "办事效率", 30, level(30, 24, 18, 0)),
    item(null, "依法办事", 20, level(20, 16, 12, 0)),
    item(null, "廉洁自律", 20, level(20, 16, 12, 0)),
  ],
};

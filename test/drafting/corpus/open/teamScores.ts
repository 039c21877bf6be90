import type { CorpusTable } from "../corpusTable";
import { cells, item } from "../shorthand";

/** A score sheet with a header of two rows: groups of items, below them the items with their points; teams down. */
export const teamScores: CorpusTable = {
  features: ["transposed", "sums", "section-rows"],
  table: {
    name: "得分表",
    before: ["安全生产月知识竞赛得分表"],
    rows: cells([
      "参赛队|理论部分|<|实操部分|<|<|总分|排名",
      "^|必答题\n（20分）|抢答题\n（20分）|灭火\n（20分）|急救\n（20分）|避险\n（20分）|^|^",
      "一队|||||||",
      "二队|||||||",
      "三队|||||||",
      "四队|||||||",
    ]),
    after: ["裁判长：        记分员："],
  },
  title: "安全生产月知识竞赛得分表",
  items: [
    item("理论部分", "必答题", 20),
    item("理论部分", "抢答题", 20),
    item("实操部分", "灭火", 20),
    item("实操部分", "急救", 20),
    item("实操部分", "避险", 20),
  ],
};

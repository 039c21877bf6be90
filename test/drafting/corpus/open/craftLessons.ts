import type { CorpusTable } from "../corpusTable";
import { cells, item, level } from "../shorthand";

/** The points of the grades stand in a row below these; cells that are not joined continue the section above. */
export const craftLessons: CorpusTable = {
  features: ["other-points", "section-rows"],
  table: {
    name: "手工课",
    before: ["手工课评价表"],
    rows: cells([
      "环节|观察点|优|良|中|差",
      "||10|8|6|4",
      "准备|材料齐备||||",
      "|分组合理||||",
      "授课|示范清楚||||",
      "|巡回指导||||",
      "收尾|工具归位||||",
    ]),
    after: [],
  },
  title: "手工课评价表",
  items: [
    item("准备", "材料齐备", 10, level(10, 8, 6, 4)),
    item("准备", "分组合理", 10, level(10, 8, 6, 4)),
    item("授课", "示范清楚", 10, level(10, 8, 6, 4)),
    item("授课", "巡回指导", 10, level(10, 8, 6, 4)),
    item("收尾", "工具归位", 10, level(10, 8, 6, 4)),
  ],
};

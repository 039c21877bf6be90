import type { CorpusTable } from "../corpusTable";
import { grades } from "./write/choices";
import { between } from "./write/events";
import { base, under } from "./write/items";
import { rowsOf } from "./write/rows";

/** Items across with their points, levels down with the range of each. */
export const cadreReview: CorpusTable = {
  features: ["transposed", "other-points", "notes"],
  table: {
    name: "中层干部",
    before: ["附件4", "中层干部年度考核量化测评表", "被测评人：          职务："],
    rows: rowsOf(`
      等次 | 政治素质⏎（20分） | 业务能力⏎（20分） | 工作作风⏎（15分） | 工作实绩⏎（30分） | 团结协作⏎（5分） | 廉洁自律⏎（10分）
      优秀 | 18-20 | 18-20 | 14-15 | 27-30 | 5 | 9-10
      良好 | 15-17 | 15-17 | 12-13 | 22-26 | 4 | 8
      一般 | 12-14 | 12-14 | 9-11 | 18-21 | 3 | 6-7
      较差 | 0-11 | 0-11 | 0-8 | 0-17 | 0-2 | 0-5
      评分 |  |  |  |  |  |
    `),
    after: ["注：请在对应等次的分数段内打分。班子成员评分占50%，中层互评占30%，职工代表评分占20%。"],
  },
  title: "中层干部年度考核量化测评表",
  items: under(
    null,
    base("政治素质", 20, twenty()),
    base("业务能力", 20, twenty()),
    base(
      "工作作风",
      15,
      grades(["优秀", between(14, 15)], ["良好", between(12, 13)], ["一般", between(9, 11)], ["较差", between(0, 8)]),
    ),
    base(
      "工作实绩",
      30,
      grades(["优秀", between(27, 30)], ["良好", between(22, 26)], ["一般", between(18, 21)], ["较差", between(0, 17)]),
    ),
    base("团结协作", 5, grades(["优秀", 5], ["良好", 4], ["一般", 3], ["较差", between(0, 2)])),
    base(
      "廉洁自律",
      10,
      grades(["优秀", between(9, 10)], ["良好", 8], ["一般", between(6, 7)], ["较差", between(0, 5)]),
    ),
  ),
};

function twenty() {
  return grades(
    ["优秀", between(18, 20)],
    ["良好", between(15, 17)],
    ["一般", between(12, 14)],
    ["较差", between(0, 11)],
  );
}

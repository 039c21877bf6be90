import type { CorpusTable } from "../corpusTable";
import { cells, item } from "../shorthand";

/** No column of points: each cell of a project lists its points, with a comma before what each is worth. */
export const mineRescue: CorpusTable = {
  features: ["points-in-content", "other-columns", "section-rows"],
  table: {
    name: "救护队",
    before: ["矿山救护队质量达标检查表"],
    rows: cells([
      "检查项目|检查内容|查验办法|得分",
      "队伍建设（30分）|1.编制满员，12分；2.队员体检合格，10分；3.有后备力量，8分。|查花名册|",
      "装备维护（40分）|1.呼吸器完好，20分；2.救护车随时可用，12分；3.仪器按期校验，8分。|现场试|",
      "训练值班（30分）|1.每月演习，15分；2.昼夜值班，15分。|查记录|",
    ]),
    after: [],
  },
  title: "矿山救护队质量达标检查表",
  items: [
    item("队伍建设", "编制满员", 12),
    item("队伍建设", "队员体检合格", 10),
    item("队伍建设", "有后备力量", 8),
    item("装备维护", "呼吸器完好", 20),
    item("装备维护", "救护车随时可用", 12),
    item("装备维护", "仪器按期校验", 8),
    item("训练值班", "每月演习", 15),
    item("训练值班", "昼夜值班", 15),
  ],
};

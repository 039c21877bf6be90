import type { CorpusTable } from "../corpusTable";
import { base, under } from "./write/items";
import { rowsOf } from "./write/rows";

/** A score sheet: townships down, items across with their points in the header, no rules. */
export const roadMaintenance: CorpusTable = {
  features: ["transposed", "points-in-content"],
  table: {
    name: "农村公路",
    before: ["2025年三季度农村公路管养检查评分汇总表"],
    rows: rowsOf(`
      序号 | 乡镇 | 机构制度⏎（10分） | 路面保洁⏎（25分） | 路肩边坡⏎（15分） | 边沟涵洞⏎（15分） | 桥梁养护⏎（10分） | 路域环境⏎（15分） | 内业资料⏎（10分） | 总分 | 名次
      1 | 大桥镇 |  |  |  |  |  |  |  |  |
      2 | 东坪镇 |  |  |  |  |  |  |  |  |
      3 | 石塘乡 |  |  |  |  |  |  |  |  |
      4 | 上源乡 |  |  |  |  |  |  |  |  |
      5 | 龙潭镇 |  |  |  |  |  |  |  |  |
    `),
    after: ["检查人员签字：                    日期："],
  },
  title: "2025年三季度农村公路管养检查评分汇总表",
  items: under(
    null,
    base("机构制度", 10),
    base("路面保洁", 25),
    base("路肩边坡", 15),
    base("边沟涵洞", 15),
    base("桥梁养护", 10),
    base("路域环境", 15),
    base("内业资料", 10),
  ),
};

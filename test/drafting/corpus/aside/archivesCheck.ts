import type { CorpusTable } from "../corpusTable";
import { adds, addsOnce, fromFull, fromZero, highest, takes, zeroes } from "./write/events";
import { base, bonus, under } from "./write/items";
import { byRate, ladder, measure } from "./write/measures";
import { rowsOf } from "./write/rows";

/** Cells that list what each part of an item is worth. */
export const archivesCheck: CorpusTable = {
  features: ["several-rules", "sums"],
  table: {
    name: "档案检查",
    before: ["机关档案工作检查评分表"],
    rows: rowsOf(`
      序号 | 检查项目 | 分值 | 检查内容及评分标准 | 得分
      1 | 组织领导 | 10 | ①列入年度工作计划，得3分；②明确分管领导，得3分；③配备专职人员，得4分。 |
      2 | 制度建设 | 10 | 归档、保管、借阅、统计、保密制度健全，执行到位。 |
      3 | 库房条件 | 20 | 有独立库房得8分；防火、防盗、防潮、防光、防虫、防尘措施，每具备1项得2分。 |
      4 | 归档率 | 15 | 归档率100%得15分；95%—99%得10分；90%—94%得5分；90%以下不得分。 |
      5 | 案卷质量 | 15 | 抽查20卷，一处差错扣0.2分；目录、备考表缺失的每卷扣0.5分。 |
      6 | 数字化 | 10 | 按室藏档案数字化率计分。 |
      7 | 开发利用 | 10 | （1）编制专题目录得4分；（2）有编研成果得3分；（3）利用实例每例得0.5分，最多得3分。 |
      8 | 安全保密 | 10 | 档案损毁、丢失的每卷扣2分；发生泄密的，本项计0分。 |
      小计 | < | 100 | |
      9 | 规范化等级 | 5 | 评为省级规范化单位加5分，市级加3分，不累计加分。 |
      合计 | < | 105 | |
    `),
    after: [],
  },
  title: "机关档案工作检查评分表",
  items: under(
    null,
    base(
      "组织领导",
      10,
      fromZero(addsOnce("列入年度工作计划", 3), addsOnce("明确分管领导", 3), addsOnce("配备专职人员", 4)),
    ),
    base("制度建设", 10),
    base(
      "库房条件",
      20,
      fromZero(addsOnce("独立库房", 8), adds("具备措施", 2, "项")),
      fromZero(addsOnce("独立库房", 8), adds("具备措施", 2, "项", 12)),
    ),
    base("归档率", 15, measure.percent(ladder([100, 15], [95, 10], [90, 5], 0))),
    base("案卷质量", 15, fromFull(takes("差错", 0.2, "处"), takes("目录、备考表缺失", 0.5, "卷"))),
    base("数字化", 10, byRate()),
    base(
      "开发利用",
      10,
      fromZero(addsOnce("编制专题目录", 4), addsOnce("编研成果", 3), adds("利用实例", 0.5, "例", 3)),
    ),
    base("安全保密", 10, fromFull(takes("损毁、丢失", 2, "卷"), zeroes("泄密"))),
    bonus("规范化等级", 5, highest(["省级规范化单位", 5], ["市级", 3])),
  ),
};

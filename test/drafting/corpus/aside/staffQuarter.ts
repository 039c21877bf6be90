import type { CorpusTable } from "../corpusTable";
import { fromFull, takes } from "./write/events";
import { base, under } from "./write/items";
import { rowsOf } from "./write/rows";

/** Ranges for points and three assessors; nearly nothing is said of how to score. */
export const staffQuarter: CorpusTable = {
  features: ["other-points", "other-columns", "sums", "notes"],
  table: {
    name: "员工考核",
    before: ["管理岗位员工季度考核表", "姓名：      部门：      岗位：      考核期：   年第  季度"],
    rows: rowsOf(`
      考核维度 | 考核因素 | 评价要点 | 评分区间 | 自评 | 直接上级 | 人力资源部
      工作业绩 | 任务完成 | 按时、按质、按量完成季度计划任务 | 0—20 |  |  |
      ^ | 工作质量 | 工作成果准确、规范、差错少 | 0—15 |  |  |
      ^ | 工作效率 | 合理安排时间，及时完成交办事项 | 0—10 |  |  |
      ^ | 成本控制 | 节约费用，合理利用资源 | 0—5 |  |  |
      工作能力 | 专业知识 | 掌握岗位所需的专业知识和技能 | 0—8 |  |  |
      ^ | 沟通协调 | 与相关部门沟通顺畅，配合良好 | 0—7 |  |  |
      ^ | 学习创新 | 主动学习，提出改进建议并付诸实施 | 0—5 |  |  |
      工作态度 | 责任心 | 敢于担当，不推诿扯皮 | 0—8 |  |  |
      ^ | 主动性 | 积极主动开展工作 | 0—7 |  |  |
      ^ | 纪律性 | 迟到、早退每次扣0.5分，旷工每天扣3分，违反制度被通报的每次扣2分 | 0—10 |  |  |
      ^ | 团队意识 | 顾全大局，乐于助人 | 0—5 |  |  |
      总分 |  |  | 100 |  |  |
    `),
    after: [
      "说明：最终得分=自评×10%+直接上级评分×60%+人力资源部评分×30%。90分以上为A，80—89分为B，60—79分为C，60分以下为D。",
    ],
  },
  title: "管理岗位员工季度考核表",
  items: [
    ...under("工作业绩", base("任务完成", 20), base("工作质量", 15), base("工作效率", 10), base("成本控制", 5)),
    ...under("工作能力", base("专业知识", 8), base("沟通协调", 7), base("学习创新", 5)),
    ...under(
      "工作态度",
      base("责任心", 8),
      base("主动性", 7),
      base("纪律性", 10, fromFull(takes("迟到、早退", 0.5), takes("旷工", 3, "天"), takes("被通报", 2))),
      base("团队意识", 5),
    ),
  ],
};

import type { CorpusTable } from "../corpusTable";
import { fromFull, takes, takesOnce } from "./write/events";
import { base, under } from "./write/items";
import { rowsOf } from "./write/rows";

/** Items across with what to look at, assessors down; how their marks are averaged is in the notes. */
export const speechContest: CorpusTable = {
  features: ["transposed", "notes"],
  table: {
    name: "评分表",
    before: ["“书香机关”演讲比赛评分表", "参赛选手："],
    rows: rowsOf(`
      评分项目 | 演讲内容 | 语言表达 | 形象风度 | 综合效果 | 时间控制 | 总分
      分值 | 40分 | 30分 | 15分 | 10分 | 5分 | 100分
      评分要点 | 主题鲜明，观点正确，材料真实感人，结构完整 | 普通话标准，吐字清晰，节奏得当 | 精神饱满，着装得体，举止自然 | 现场反响好，有感染力 | 限时7分钟，每超30秒扣1分；不足4分钟的扣2分 |
      评委1 |  |  |  |  |  |
      评委2 |  |  |  |  |  |
      评委3 |  |  |  |  |  |
      评委4 |  |  |  |  |  |
      评委5 |  |  |  |  |  |
    `),
    after: [
      "计分办法：1.5名评委现场打分，去掉一个最高分和一个最低分，取平均分为选手最后得分，保留两位小数。",
      "2.得分相同的，以“演讲内容”得分高者名次列前。",
    ],
  },
  title: "“书香机关”演讲比赛评分表",
  items: under(
    null,
    base("演讲内容", 40),
    base("语言表达", 30),
    base("形象风度", 15),
    base("综合效果", 10),
    base("时间控制", 5, fromFull(takes("每超30秒", 1), takesOnce("不足4分钟", 2))),
  ),
};

import type { CorpusTable } from "../corpusTable";
import { allDone, atLeastTimes, doneOrNot, occurred } from "./write/choices";
import { fromFull, takes } from "./write/events";
import { base, under, veto } from "./write/items";
import { byRate } from "./write/measures";
import { rowsOf } from "./write/rows";

/** All or nothing: done or not, so many times or none. */
export const militia: CorpusTable = {
  features: ["several-rules", "sums", "section-rows"],
  table: {
    name: "武装工作",
    before: ["2025年度基层武装工作考核评分表"],
    rows: rowsOf(`
      序号 | 考核内容 | 分值 | 评分标准
      一、党管武装（30分） | < | < | <
      1 | 召开党委议军会议 | 8 | 召开不少于2次得8分，不足2次不得分
      2 | 主要领导过军事日 | 6 | 开展得6分，未开展不得分
      3 | 武装工作纳入年度目标考核 | 6 | 纳入的得满分，否则不得分
      4 | 武装部长、干事配备到位，专职专用 | 10 |
      二、民兵建设（40分） | < | < | <
      5 | 整组任务 | 12 | 全部完成得12分，未全部完成不得分
      6 | 军事训练参训率 | 10 | 按参训率计分
      7 | 装备器材管理 | 8 | 账物不符每件扣1分，保养不到位每件扣0.5分
      8 | 应急分队拉得出、用得上 | 10 |
      三、征兵工作（30分） | < | < | <
      9 | 兵员征集任务 | 15 | 完成任务得15分；未完成的，得分=完成数÷任务数×15
      10 | 大学生新兵比例达标 | 8 | 达标得8分，不达标不得分
      11 | 宣传发动广泛深入 | 7 |
      总分 | < | 100 | <
      12 | 发生责任退兵 | 否决 | 发生的，一票否决
    `),
    after: [],
  },
  title: "2025年度基层武装工作考核评分表",
  items: [
    ...under(
      "党管武装",
      base("召开党委议军会议", 8, atLeastTimes(2, "次", 8)),
      base("主要领导过军事日", 6, doneOrNot(6)),
      base("武装工作纳入年度目标考核", 6, doneOrNot(6)),
      base("武装部长、干事配备到位，专职专用", 10),
    ),
    ...under(
      "民兵建设",
      base("整组任务", 12, allDone(12)),
      base("军事训练参训率", 10, byRate()),
      base("装备器材管理", 8, fromFull(takes("账物不符", 1, "件"), takes("保养不到位", 0.5, "件"))),
      base("应急分队拉得出、用得上", 10),
    ),
    ...under(
      "征兵工作",
      base("兵员征集任务", 15, byRate()),
      base("大学生新兵比例达标", 8, doneOrNot(8)),
      base("宣传发动广泛深入", 7),
    ),
    ...under(null, veto("发生责任退兵", occurred)),
  ],
};

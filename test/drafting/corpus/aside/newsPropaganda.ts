import type { CorpusTable } from "../corpusTable";
import { fewer, fromFull, highestOfMatter, takes, tally, zeroes } from "./write/events";
import { base, beyond, bonus, penalty, under } from "./write/items";
import { rowsOf } from "./write/rows";

/** What is due stands in a column of tasks; one rule refers to the item above. */
export const newsPropaganda: CorpusTable = {
  features: ["condition-column", "other-columns", "references", "several-rules"],
  table: {
    name: "宣传任务",
    before: ["2025年度新闻宣传工作任务及考核办法"],
    rows: rowsOf(`
      类别 | 考核事项 | 年度任务 | 分值 | 计分条件 | 责任单位
      基本任务 | 中央媒体 | 2篇 | 20 | 每少1篇扣10分，每超1篇加5分 | 各科室
      ^ | 省级媒体 | 6篇 | 30 | 每少1篇扣5分 | 各科室
      ^ | 市级媒体 | 15篇 | 15 | 每少1篇扣1分 | 各科室
      ^ | 门户网站 | 每月4条 | 10 | 每少1条扣0.2分，内容差错每处扣0.5分 | 各科室
      ^ | 政务新媒体 | 每月4条 | 10 | 同上 | 各科室
      ^ | 舆情处置 | 2小时内响应 | 10 | 响应超时一次扣2分，处置不当引发炒作的不得分 | 宣传科
      ^ | 队伍建设 | 有名单、有培训 | 5 | 根据开展情况评定 | 宣传科
      加分项 | 新闻奖 | — | — | 一等奖加3分、二等奖加2分、三等奖加1分，同一作品多次获奖的只计最高分 | 宣传科
      ^ | 短视频 | — | — | 播放量10万以上的每条加1分，100万以上的每条加3分，最多加6分 | 宣传科
      减分项 | 错敏信息 | — | — | 每起扣5分，造成严重影响的每起扣10分 | 宣传科
    `),
    after: [],
  },
  title: "2025年度新闻宣传工作任务及考核办法",
  items: [
    ...under(
      "基本任务",
      beyond(base("中央媒体", 20, fewer(2, "篇", 10)), "每超1篇加5分"),
      base("省级媒体", 30, fewer(6, "篇", 5)),
      base("市级媒体", 15, fewer(15, "篇", 1)),
      base("门户网站", 10, fromFull(takes("少发", 0.2, "条"), takes("内容差错", 0.5, "处"))),
      base("政务新媒体", 10, fromFull(takes("少发", 0.2, "条"), takes("内容差错", 0.5, "处"))),
      base("舆情处置", 10, fromFull(takes("响应超时", 2), zeroes("处置不当引发炒作"))),
      base("队伍建设", 5),
    ),
    ...under(
      "加分项",
      bonus("新闻奖", null, highestOfMatter(tally(null, ["一等奖", 3], ["二等奖", 2], ["三等奖", 1]))),
      bonus("短视频", 6, tally(6, ["播放量10万以上", 1, "条"], ["播放量100万以上", 3, "条"])),
    ),
    ...under("减分项", penalty("错敏信息", null, tally(null, ["错敏信息", 5, "起"], ["造成严重影响", 10, "起"]))),
  ],
};

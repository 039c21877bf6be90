import type { CorpusTable } from "../corpusTable";
import { grades } from "./write/choices";
import { fewer, fromFull, highest, takes, tally, zeroes } from "./write/events";
import { base, beyond, bonus, penalty, under } from "./write/items";
import { bands, byRate, measure, short } from "./write/measures";
import { rowsOf } from "./write/rows";

/** Section rows in several cells, with their points; a section whose points are plus and minus. */
export const riverKeeping: CorpusTable = {
  features: ["section-rows", "condition-column", "other-columns", "several-rules", "sums"],
  table: {
    name: "河长制",
    before: ["附件3", "2025年度镇（街道）河湖管护考核评分细则"],
    rows: rowsOf(`
      序号 | 考核内容 | 目标要求 | 赋分 | 评分细则 | 认定部门
      一 | 河长履职 |  | 30 |  |
      1 | 巡河频次 | 镇级河长每旬1次，村级河长每周1次 | 12 | 以巡河APP记录为准，每少1次扣0.5分 | 县河长办
      2 | 问题处置 | 巡河发现问题5个工作日内办结 | 10 | 办结率100%得10分，每低5个百分点扣1分，不足5个百分点的按5个百分点计算 | 县河长办
      3 | 河长会议 | 每季度召开1次 | 8 | 每少一次扣2分 | 县河长办
      二 | 水环境质量 |  | 40 |  |
      4 | 考核断面水质 | 年均达到Ⅲ类 | 20 | Ⅲ类及以上得20分，Ⅳ类得10分，Ⅴ类得5分，劣Ⅴ类不得分 | 生态环境分局
      5 | 单月水质 | 不出现劣Ⅴ类 | 10 | 出现劣Ⅴ类的每月次扣2分，连续3个月的不得分 | 生态环境分局
      6 | 水质改善 | 同比改善 | 10 | 同比提升得10分，持平得6分，下降不得分 | 生态环境分局
      三 | 管护成效 |  | 30 |  |
      7 | 水面保洁 | 无成片漂浮物 | 12 | 暗访发现漂浮物每处扣0.5分，面积超过10平方米的每处扣1分；同一河段重复发现的加倍扣分；扣完为止 | 县水利局
      8 | 岸线管理 | 无乱占、乱采、乱堆、乱建 | 10 | 按存量问题整改率计分；新增问题每处再扣2分 | 县水利局
      9 | 群众满意度 | 问卷调查 | 8 | 满意度≥90%得8分；80%≤满意度＜90%得6分；60%≤满意度＜80%得3分；满意度＜60%不得分 | 县统计局
      合计 | < | < | 100 | < | <
      四 | 附加分 |  | ±5 |  |
      10 | 经验推广 |  | +5 | 被国家级推广加5分，省级加3分，市级加1分，取最高项，不累计 | 县河长办
      11 | 负面情形 |  | -5 | 被省级及以上媒体曝光每次扣3分，被市级通报每次扣1分，最多扣5分 | 县河长办
    `),
    after: [],
  },
  title: "2025年度镇（街道）河湖管护考核评分细则",
  items: [
    ...under(
      "河长履职",
      base("巡河频次", 12, fromFull(takes("少巡河", 0.5))),
      base("问题处置", 10, measure.percent(short(100, 5, 1, { partSteps: "up" }), { stated: ["scale.partSteps"] })),
      base("河长会议", 8, fewer(4, "次", 2)),
    ),
    ...under(
      "水环境质量",
      base("考核断面水质", 20, grades(["Ⅲ类及以上", 20], ["Ⅳ类", 10], ["Ⅴ类", 5], ["劣Ⅴ类", 0])),
      base("单月水质", 10, fromFull(takes("劣Ⅴ类", 2, "月次"), zeroes("连续3个月"))),
      base("水质改善", 10, grades(["提升", 10], ["持平", 6], ["下降", 0])),
    ),
    ...under(
      "管护成效",
      beyond(
        base("水面保洁", 12, fromFull(takes("漂浮物", 0.5, "处"), takes("面积超过10平方米", 1, "处"))),
        "同一河段重复发现的加倍扣分",
      ),
      beyond(base("岸线管理", 10, byRate()), "新增问题每处再扣2分"),
      base(
        "群众满意度",
        8,
        measure.percent(
          bands(
            [{ atLeast: 90 }, 8],
            [{ atLeast: 80, below: 90 }, 6],
            [{ atLeast: 60, below: 80 }, 3],
            [{ below: 60 }, 0],
          ),
        ),
      ),
    ),
    ...under(
      "附加分",
      bonus("经验推广", 5, highest(["国家级", 5], ["省级", 3], ["市级", 1])),
      penalty("负面情形", 5, tally(5, ["省级及以上媒体曝光", 3], ["市级通报", 1])),
    ),
  ],
};

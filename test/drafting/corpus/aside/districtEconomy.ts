import type { CorpusTable } from "../corpusTable";
import { grades } from "./write/choices";
import { tally } from "./write/events";
import { base, penalty, under } from "./write/items";
import { bands, linear, measure, short } from "./write/measures";
import { rowsOf } from "./write/rows";

/** Units against each other: places, shares of places, the best, the mean, the range. */
export const districtEconomy: CorpusTable = {
  features: ["other-columns", "several-rules", "sums"],
  table: {
    name: "高质量发展",
    before: ["附件1", "县（市、区）高质量发展综合绩效考核指标及计分方法"],
    rows: rowsOf(`
      序号 | 指标名称 | 计量单位 | 权重 | 计分方法 | 数据来源
      1 | 地区生产总值增速 | % | 12 | 达到全市平均增速得10分，每高0.1个百分点加0.1分，最高得12分；每低0.1个百分点扣0.2分 | 市统计局
      2 | 固定资产投资增速 | % | 10 | 采用功效系数法，得分=6+4×（本县增速－最低增速）÷（最高增速－最低增速） | 市统计局
      3 | 规模以上工业增加值 | 亿元 | 10 | 得分=本县数÷全市最高数×10 | 市统计局
      4 | 一般公共预算收入 | % | 10 | 完成年初目标得10分，每低1个百分点扣0.5分，完成率低于90%不得分 | 市财政局
      5 | 单位生产总值能耗 | 吨标准煤/万元 | 8 | 最低的得满分，其他得分=最低值÷本县值×8 | 市发改委
      6 | 细颗粒物浓度 | 微克/立方米 | 8 | 与上年持平得4分，每下降1微克/立方米加1分，最高8分；上升的不得分 | 市生态环境局
      7 | 城镇新增就业 | 人 | 7 | 前三名得7分，其余完成任务的得5分，未完成任务的不得分 | 市人社局
      8 | 招商引资到位资金 | 亿元 | 10 | 按总量排名，第一名得10分，第二名得9分，第三名得8分，其余得6分 | 市商务局
      9 | 市场主体增长率 | % | 5 | 得分=增长率×0.5，最高5分，负增长不得分 | 市市场监管局
      10 | 营商环境评价 | 类、名 | 8 | 列入省评价的，一类得8分、二类得6分、三类得4分；未列入的按市评价名次，第一名得8分，每降低一个名次扣0.5分 | 市发改委
      11 | 群众安全感 | % | 7 | 按省调查结果排名，前30%得7分，30%—60%得5分，其余得3分 | 市委政法委
      12 | 生产安全事故 | 起 | 5 | 起数比上年下降得5分，持平得3分，上升不得分 | 市应急局
      合计 | < | < | 100 | < | <
      13 | 数据质量 |  | 扣分 | 被查实弄虚作假的，每起扣5分 | 市统计局
    `),
    after: [],
  },
  title: "县（市、区）高质量发展综合绩效考核指标及计分方法",
  items: under(
    null,
    base(
      "地区生产总值增速",
      12,
      measure.fromMean("%", short(0, 0.1, 0.2, { start: 10, beyond: { step: 0.1, amount: 0.1 } })),
    ),
    base("固定资产投资增速", 10, measure.inRange("%", linear(0.04, 6, 6)), measure.inRange("%", linear(0.04, 6, 0))),
    base("规模以上工业增加值", 10, measure.ofBest("亿元")),
    base("一般公共预算收入", 10, measure.percent(short(100, 1, 0.5), { noPointsIf: { below: 90 } })),
    base("单位生产总值能耗", 8, measure.ofBest("吨标准煤/万元", "lower")),
    base("细颗粒物浓度", 8, measure.difference("微克/立方米", linear(-1, 4), { noPointsIf: { above: 0 } })),
    base("城镇新增就业", 7, topThree(false), topThree(true)),
    base(
      "招商引资到位资金",
      10,
      measure.place(bands([{ is: 1 }, 10], [{ is: 2 }, 9], [{ is: 3 }, 8], [{ above: 3 }, 6]), "亿元"),
    ),
    base("市场主体增长率", 5, measure.growth(linear(0.5))),
    base("营商环境评价", 8, { kind: "placement", classes: [8, 6, 4], step: 0.5 }),
    base(
      "群众安全感",
      7,
      measure.placeShare(bands([{ atMost: 30 }, 7], [{ above: 30, atMost: 60 }, 5], [{ above: 60 }, 3]), "%"),
    ),
    base(
      "生产安全事故",
      5,
      grades(["下降", 5], ["持平", 3], ["上升", 0]),
      measure.difference("起", bands([{ below: 0 }, 5], [{ is: 0 }, 3], [{ above: 0 }, 0])),
    ),
    penalty("数据质量", null, tally(null, ["弄虚作假", 5, "起"])),
  ),
};

/** The first three have full points, whether or not they reached their own target. */
function topThree(topNeedsAchieved: boolean) {
  return {
    kind: "ranked",
    top: 3,
    otherwise: 5,
    ties: "shared",
    topNeedsAchieved,
    unmet: "zero",
    zeroIsNone: false,
  } as const;
}

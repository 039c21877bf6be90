import type { CorpusTable } from "../corpusTable";
import { grades, occurred } from "./write/choices";
import { fromFull, takes, tally, zeroes } from "./write/events";
import { base, bonus, penalty, under, veto } from "./write/items";
import { byRate, ladder, measure } from "./write/measures";
import { rowsOf } from "./write/rows";

/** Points printed as ranges from nothing on. */
export const serviceHall: CorpusTable = {
  features: ["other-points", "several-rules", "notes"],
  table: {
    name: "窗口考核",
    before: ["区政务服务大厅窗口月度考核评分表"],
    rows: rowsOf(`
      序号 | 考核内容 | 分值 | 考核细则 | 得分
      1 | 按时办结 | 0—20 | 按时办结率100％得20分;98％以上得15分;95％以上得8分;95％以下不得分 |
      2 | 一次办好 | 0—10 | 得分=一次办好率×10 |
      3 | 窗口纪律 | 0—15 | 迟到、早退每次扣0.5分,擅自离岗每次扣1分,缺岗半天以上每次扣3分 |
      4 | 服务礼仪 | 0—10 | 未着工装、未佩戴工牌每人次扣0.5分;态度生硬被投诉的每次扣2分 |
      5 | 好差评 | 0—15 | 好评率低于99％的,每低0.1个百分点扣0.5分;差评未按期整改的不得分 |
      6 | 材料精简 | 0—5 | 索要清单以外材料的每次扣2分 |
      7 | 业务能力 | 0—10 | 季度测试平均90分以上得10分,80—89分得7分,60—79分得4分,60分以下不得分 |
      8 | 环境秩序 | 0—5 | 桌面整洁,物品摆放有序 |
      9 | 首席代表评价 | 0—10 | 优秀10分,良好8分,一般5分,差0分 |
      10 | 群众表扬(加分) | 0—3 | 锦旗每面加1分,表扬信每封加0.5分,最多加3分 |
      11 | 通报曝光(扣分) | 0—5 | 被通报批评每次扣2分,被媒体曝光每次扣3分,最多扣5分 |
      12 | 吃拿卡要 | 否决项 | 查实的,当年一票否决 |
    `),
    after: ["注：每月得分列前20%且95分以上的窗口评为“红旗窗口”；连续三个月排名末位的，约谈派驻单位。"],
  },
  title: "区政务服务大厅窗口月度考核评分表",
  items: under(
    null,
    base("按时办结", 20, measure.percent(ladder([100, 20], [98, 15], [95, 8], 0))),
    base("一次办好", 10, byRate()),
    base("窗口纪律", 15, fromFull(takes("迟到、早退", 0.5), takes("擅自离岗", 1), takes("缺岗半天以上", 3))),
    base("服务礼仪", 10, fromFull(takes("未着工装、未佩戴工牌", 0.5, "人次"), takes("被投诉", 2))),
    base("好差评", 15, fromFull(takes("好评率低于99%", 0.5, "0.1个百分点"), zeroes("差评未按期整改"))),
    base("材料精简", 5, fromFull(takes("索要清单以外材料", 2))),
    base("业务能力", 10, measure.marks(ladder([90, 10], [80, 7], [60, 4], 0))),
    base("环境秩序", 5),
    base("首席代表评价", 10, grades(["优秀", 10], ["良好", 8], ["一般", 5], ["差", 0])),
    bonus("群众表扬", 3, tally(3, ["锦旗", 1, "面"], ["表扬信", 0.5, "封"])),
    penalty("通报曝光", 5, tally(5, ["通报批评", 2], ["媒体曝光", 3])),
    veto("吃拿卡要", occurred),
  ),
};

import type { CorpusTable } from "../corpusTable";
import { occurred } from "./write/choices";
import { fromFull, takes, zeroes } from "./write/events";
import { base, beyond, under, veto } from "./write/items";
import { measure, short } from "./write/measures";
import { rowsOf } from "./write/rows";

/** Requirements beside deductions, amounts written as points per time. */
export const canteen: CorpusTable = {
  features: ["condition-column", "other-columns", "several-rules", "sums"],
  table: {
    name: "食堂",
    before: ["职工食堂委托经营服务月度考核表"],
    rows: rowsOf(`
      序号 | 考核项目 | 基本要求 | 满分 | 扣分标准 | 扣分原因 | 得分
      1 | 证照人员 | 健康证齐全，着装规范 | 10 | 无健康证上岗的3分/人；未戴帽、口罩的0.5分/人次 | |
      2 | 原料采购 | 定点采购，索证索票 | 12 | 票证缺失扣1分/批次；使用过期变质原料的，该项分值扣完 | |
      3 | 加工制作 | 生熟分开，烧熟煮透 | 10 | 不符合要求扣1分/处；饭菜出现异物扣2分/次 | |
      4 | 食品留样 | 每样125克以上，保存48小时 | 6 | 未留样扣2分/餐；留样不足、标签不全扣0.5分/样 | |
      5 | 餐具消毒 | 一餐一消毒 | 8 | 抽检不合格扣0.5分/件 | |
      6 | 环境卫生 | 无积水、油污，无鼠迹虫害 | 10 | 由考核小组现场评定 | |
      7 | 供餐时间 | 准时开餐 | 6 | 推迟5分钟以上扣0.5分/次，推迟15分钟以上扣2分/次 | |
      8 | 菜品供应 | 每周公布菜谱 | 12 | 未按菜谱供应扣1分/次；同一菜品一周重复3次以上的扣0.5分/个 | |
      9 | 价格管理 | 明码标价 | 6 | 擅自涨价的不得分 | |
      10 | 就餐测评 | 每月一次，百分制 | 15 | 85分以上得15分；每低1分扣0.5分；低于60分不得分 | |
      11 | 安全管理 | 水、电、气和消防 | 5 | 视管理情况评0—5分 | |
      合计得分 | < | < | 100 | < | < |
      12 | 食物中毒 | 不得发生 | 0 | 发生食物中毒事件的，一票否决，解除合同 | |
    `),
    after: [],
  },
  title: "职工食堂委托经营服务月度考核表",
  items: under(
    null,
    base("证照人员", 10, fromFull(takes("无健康证上岗", 3, "人"), takes("未戴帽、口罩", 0.5, "人次"))),
    base("原料采购", 12, fromFull(takes("票证缺失", 1, "批次"), zeroes("使用过期变质原料"))),
    base("加工制作", 10, fromFull(takes("不符合要求", 1, "处"), takes("饭菜出现异物", 2))),
    base("食品留样", 6, fromFull(takes("未留样", 2, "餐"), takes("留样不足、标签不全", 0.5, "样"))),
    base("餐具消毒", 8, fromFull(takes("抽检不合格", 0.5, "件"))),
    base("环境卫生", 10),
    base("供餐时间", 6, fromFull(takes("推迟5分钟以上", 0.5), takes("推迟15分钟以上", 2))),
    base("菜品供应", 12, fromFull(takes("未按菜谱供应", 1), takes("菜品重复", 0.5, "个"))),
    base("价格管理", 6, fromFull(zeroes("擅自涨价")), { kind: "binary" }),
    base("就餐测评", 15, measure.marks(short(85, 1, 0.5), { noPointsIf: { below: 60 } })),
    base("安全管理", 5),
    beyond(veto("食物中毒", occurred), "解除合同"),
  ),
};

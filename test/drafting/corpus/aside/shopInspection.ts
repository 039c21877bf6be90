import type { CorpusTable } from "../corpusTable";
import { doneOrNot } from "./write/choices";
import { fromFull, takes, takesOnce } from "./write/events";
import { base, under } from "./write/items";
import { rowsOf } from "./write/rows";

/** A row for each point to check, with the points it is worth when it is met; most are met or not. */
export const shopInspection: CorpusTable = {
  features: ["other-columns", "several-rules", "notes"],
  table: {
    name: "门店巡检",
    before: ["直营门店月度巡检表", "门店：          店长：          巡检人："],
    rows: rowsOf(`
      检查区域 | 检查要点 | 配分 | 判定方法 | 现场情况 | 实得
      门头外场 | 门头灯箱亮灯正常，无破损 | 5 | 不符合不得分 |  |
      ^ | 门前三包到位，无积水、无杂物 | 5 | 每处扣1分 |  |
      ^ | 橱窗陈列符合当期主题 | 6 |  |  |
      卖场陈列 | 商品按陈列图摆放，丰满整齐 | 10 | 每组货架不符扣1分 |  |
      ^ | 价签一物一签、清晰准确 | 8 | 缺签、错签每个扣0.5分，价格不符每个扣1分 |  |
      ^ | 无过期、破损商品 | 12 | 破损每件扣0.5分，过期每件扣3分 |  |
      ^ | 购物动线通畅，氛围良好 | 6 |  |  |
      人员服务 | 统一着装，佩戴工牌 | 6 | 每人次扣1分 |  |
      ^ | 迎送语、推荐语规范 | 8 | 神秘顾客打分 |  |
      ^ | 收银准确、唱收唱付 | 8 | 现场差错每笔扣2分 |  |
      后场管理 | 仓库离地离墙、分区存放 | 8 |  |  |
      ^ | 消防器材有效，通道无堵塞 | 10 | 器材失效每具扣2分，通道堵塞扣5分 |  |
      ^ | 交接班本、温度记录完整 | 4 | 缺记录一天扣0.5分 |  |
      ^ | 班前会按时召开 | 4 | 符合得4分，不符合不得分 |  |
    `),
    after: ["80分以下为不合格门店，限三日内整改；连续两月不合格的，店长降级。"],
  },
  title: "直营门店月度巡检表",
  items: [
    ...under(
      "门头外场",
      base("门头灯箱亮灯正常，无破损", 5, doneOrNot(5)),
      base("门前三包到位，无积水、无杂物", 5, fromFull(takes("不符合", 1, "处"))),
      base("橱窗陈列符合当期主题", 6),
    ),
    ...under(
      "卖场陈列",
      base("商品按陈列图摆放，丰满整齐", 10, fromFull(takes("不符", 1, "组"))),
      base("价签一物一签、清晰准确", 8, fromFull(takes("缺签、错签", 0.5, "个"), takes("价格不符", 1, "个"))),
      base("无过期、破损商品", 12, fromFull(takes("破损", 0.5, "件"), takes("过期", 3, "件"))),
      base("购物动线通畅，氛围良好", 6),
    ),
    ...under(
      "人员服务",
      base("统一着装，佩戴工牌", 6, fromFull(takes("不符合", 1, "人次"))),
      base("迎送语、推荐语规范", 8),
      base("收银准确、唱收唱付", 8, fromFull(takes("差错", 2, "笔"))),
    ),
    ...under(
      "后场管理",
      base("仓库离地离墙、分区存放", 8),
      base("消防器材有效，通道无堵塞", 10, fromFull(takes("器材失效", 2, "具"), takesOnce("通道堵塞", 5))),
      base("交接班本、温度记录完整", 4, fromFull(takes("缺记录", 0.5, "天"))),
      base("班前会按时召开", 4, doneOrNot(4)),
    ),
  ],
};

import type { CorpusTable } from "../corpusTable";
import { grades } from "./write/choices";
import { between, fewer, adds, fromFull, fromFullWithoutFloor, takes, tally, zeroes, fromZero } from "./write/events";
import { base, bonus, penalty, under } from "./write/items";
import { excess, ladder, measure, short } from "./write/measures";
import { rowsOf } from "./write/rows";

/** Two pages; an item may fall below nothing, others are the same as the first of their kind. */
export const marketSupervision: CorpusTable = {
  features: ["repeated-header", "references", "condition-column", "several-rules", "other-columns"],
  table: {
    name: "基层所",
    before: ["市场监管所季度工作绩效考核细则"],
    rows: rowsOf(`
      编号 | 业务类别 | 考核指标 | 指标要求 | 分数 | 评分细则 | 数据提供
      1 | 登记注册 | 即时办结率 | 98% | 6 | 每低1%扣0.5分 | 注册股
      2 | ^ | 年报率 | 90% | 8 | 年报率90%以上得8分,85%以上得5分,80%以上得2分,80%以下不得分 | 信用股
      3 | 食品监管 | 日常检查 | 完成季度计划 | 8 | 每少检查1户扣0.2分,未上传系统每户扣0.1分 | 食品股
      4 | ^ | 抽检后处理 | 按期完成 | 6 | 超期每批次扣1分,未处理的不得分 | 食品股
      5 | ^ | 小餐饮提升 | 推进有力,形象改观 | 5 |  | 食品股
      6 | 药械监管 | 日常检查 | 完成季度计划 | 6 | 同第3项 | 药械股
      7 | 特种设备 | 定检率 | 100% | 8 | 每低1个百分点扣1分; 该项可扣至负分 | 特设股
      8 | ^ | 隐患闭环 | 按期整改 | 6 | 隐患未闭环每处扣1分 | 特设股
      编号 | 业务类别 | 考核指标 | 指标要求 | 分数 | 评分细则 | 数据提供
      9 | 质量计量 | 民生计量 | 集贸市场电子秤检定全覆盖 | 5 |  | 计量股
      10 | 执法办案 | 案件数量 | 季度4件 | 10 | 每少1件扣2.5分 | 法规股
      11 | ^ | 案件质量 | 优良 | 8 | 优秀得8分,良好得6分,合格得4分,不合格不得分 | 法规股
      12 | 消费维权 | 投诉办结率 | 100% | 8 | 超期每件扣0.5分,重复投诉每件扣0.5分 | 消保股
      13 | ^ | 平均办理时长 | 5个工作日 | 6 | 每超1个工作日扣1分 | 消保股
      14 | 综合工作 | 信息宣传 | 每月2条 | 5 | 每少1条扣0.5分 | 办公室
      15 | ^ | 内务管理 | 整洁有序,着装规范 | 5 |  | 办公室
      16 | 加分 | 大案要案 | — | 5 | 罚没10万元以上案件每件加1分,移送公安案件每件加2分,最高5分 | 法规股
      17 | 扣分 | 行政败诉 | — | — | 行政诉讼败诉每件扣3—5分 | 法规股
    `),
    after: [],
  },
  title: "市场监管所季度工作绩效考核细则",
  items: [
    ...under(
      "登记注册",
      base("即时办结率", 6, measure.percent(short(98, 1, 0.5))),
      base("年报率", 8, measure.percent(ladder([90, 8], [85, 5], [80, 2], 0))),
    ),
    ...under(
      "食品监管",
      base("日常检查", 8, fromFull(takes("少检查", 0.2, "户"), takes("未上传系统", 0.1, "户"))),
      base("抽检后处理", 6, fromFull(takes("超期", 1, "批次"), zeroes("未处理"))),
      base("小餐饮提升", 5),
    ),
    ...under("药械监管", base("日常检查", 6, fromFull(takes("少检查", 0.2, "户"), takes("未上传系统", 0.1, "户")))),
    ...under(
      "特种设备",
      base(
        "定检率",
        8,
        measure.percent(short(100, 1, 1, { floor: null })),
        fromFullWithoutFloor(takes("低于100%", 1, "个百分点")),
      ),
      base("隐患闭环", 6, fromFull(takes("未闭环", 1, "处"))),
    ),
    ...under("质量计量", base("民生计量", 5)),
    ...under(
      "执法办案",
      base("案件数量", 10, fewer(4, "件", 2.5)),
      base("案件质量", 8, grades(["优秀", 8], ["良好", 6], ["合格", 4], ["不合格", 0])),
    ),
    ...under(
      "消费维权",
      base("投诉办结率", 8, fromFull(takes("超期", 0.5, "件"), takes("重复投诉", 0.5, "件"))),
      base("平均办理时长", 6, measure.amount("工作日", excess(5, 1, 1))),
    ),
    ...under(
      "综合工作",
      base("信息宣传", 5, fromFull(takes("少报", 0.5, "条")), fewer(6, "条", 0.5)),
      base("内务管理", 5),
    ),
    ...under("加分", bonus("大案要案", 5, tally(5, ["罚没10万元以上案件", 1, "件"], ["移送公安案件", 2, "件"]))),
    ...under("扣分", penalty("行政败诉", null, fromZero(adds("行政诉讼败诉", between(3, 5), "件")))),
  ],
};

import type { CorpusTable } from "../corpusTable";
import { adds, fromZero, perTime, takes, tally } from "./write/events";
import { base, beyond, bonus, penalty, under } from "./write/items";
import { rowsOf } from "./write/rows";

/** Points that are collected from nothing, with what can be had at most in a column of its own. */
export const gridWorkers: CorpusTable = {
  features: ["other-columns", "other-points", "several-rules", "notes"],
  table: {
    name: "网格积分",
    before: ["附件2", "网格员月度工作积分标准"],
    rows: rowsOf(`
      类别 | 积分事项 | 积分标准 | 月积分上限
      信息采集 | 人口信息 | 新增、变更信息每条计0.2分 | 20
      ^ | 房屋信息 | 每栋计0.5分，信息错误的每条倒扣0.5分 | 15
      巡查走访 | 日常巡查 | 有效巡查每次计1分，每日只计1次 | 22
      ^ | 隐患上报 | 一般隐患每条计1分，重大隐患每条计5分，虚报每条倒扣2分 | 20
      ^ | 重点人群走访 | 由社区按走访质量评定 | 8
      矛盾化解 | 纠纷调处 | 自行化解每件计3分，上报流转每件计1分 | 15
      奖励积分 | 见义勇为 | 每次奖励10分 | 不限
      ^ | 经验推广 | 做法被市级推广加5分，被区级推广加3分，被街道推广加1分 | 10
      扣减积分 | 应报未报 | 上级抽查发现应报未报的，每条扣1分 | —
      ^ | 有效投诉 | 每次扣3分，最多扣9分 | —
      ^ | 脱岗缺勤 | 无故脱岗每半天扣2分，当月累计3天以上的，当月积分清零 | —
    `),
    after: ["说明：积分每月5日前公示；月积分80分以上发放全额绩效，60至79分发放80%，60分以下不发放。"],
  },
  title: "网格员月度工作积分标准",
  items: [
    ...under(
      "信息采集",
      base("人口信息", 20, perTime("信息", 0.2, "条")),
      base("房屋信息", 15, fromZero(adds("房屋", 0.5, "栋"), takes("信息错误", 0.5, "条"))),
    ),
    ...under(
      "巡查走访",
      beyond(base("日常巡查", 22, perTime("有效巡查", 1, "次")), "每日只计1次"),
      base("隐患上报", 20, fromZero(adds("一般隐患", 1, "条"), adds("重大隐患", 5, "条"), takes("虚报", 2, "条"))),
      base("重点人群走访", 8),
    ),
    ...under("矛盾化解", base("纠纷调处", 15, fromZero(adds("自行化解", 3, "件"), adds("上报流转", 1, "件")))),
    ...under(
      "奖励积分",
      bonus("见义勇为", null, tally(null, ["见义勇为", 10])),
      bonus("经验推广", 10, tally(10, ["市级推广", 5], ["区级推广", 3], ["街道推广", 1])),
    ),
    ...under(
      "扣减积分",
      penalty("应报未报", null, tally(null, ["应报未报", 1, "条"])),
      penalty("有效投诉", 9, tally(9, ["有效投诉", 3])),
      beyond(penalty("脱岗缺勤", null, tally(null, ["脱岗", 2, "半天"])), "当月累计3天以上的，当月积分清零"),
    ),
  ],
};

import type { CorpusTable } from "../corpusTable";
import { fromFull, highestOfMatter, takes, tally } from "./write/events";
import { base, beyond, bonus, penalty, under } from "./write/items";
import { byRate, excess, ladder, linear, measure, share } from "./write/measures";
import { rowsOf } from "./write/rows";

/** Completion, places among all units, a mean over others' marks, bonuses that share one cell. */
export const investment: CorpusTable = {
  features: ["several-rules", "other-columns", "notes"],
  table: {
    name: "表格1",
    before: ["附件1", "县直单位招商引资工作评分细则"],
    rows: rowsOf(`
      序号 | 指标 | 分值 | 评分细则
      1 | 省外亿元项目签约个数 | 20分 | 完成目标任务的得20分，未完成的按完成比例得分
      2 | 实际到位资金 | 25分 | 得分=（实际到位资金÷目标任务）×25，超过25分的按25分计
      3 | 实际利用外资 | 10分 | 按各单位到位外资额排名，第一名得10分，每降低一个名次减0.5分
      4 | 项目开工率 | 15分 | 80%以上（含）得15分，60%（含）—80%得10分，40%（含）—60%得5分，40%以下不得分。签约后超过6个月未开工的，每个扣1分
      5 | 外出招商 | 10分 | 主要负责人每季度外出招商不少于1次，每少一次扣1分；分管负责人每月不少于1次，每少一次扣0.5分
      6 | 信息报送 | 5分 | 每月25日前报送进展情况，迟报一次扣0.2分，漏报一次扣0.5分，扣完为止
      7 | 服务企业 | 15分 | 由落户企业打分，取平均值
      8 | 加分项 | — | 重大项目：每引进1个总投资5亿元以上项目加2分，10亿元以上加5分，同一项目只加一次
      ^ | ^ | ^ | 招商活动：举办专题推介会的，每场加1分，最高3分
      ^ | ^ | ^ | 龙头企业：新引进世界500强企业投资的，每家加5分
      9 | 扣分项 | — | 弄虚作假：提供虚假材料的，每次扣5分，并取消评先资格
    `),
    after: ["说明：本细则得分按20%折算计入县直单位年度综合考核总分；加分合计不超过20分。"],
  },
  title: "县直单位招商引资工作评分细则",
  items: [
    ...under(
      null,
      base("省外亿元项目签约个数", 20, byRate()),
      base("实际到位资金", 25, byRate()),
      base("实际利用外资", 10, measure.place(excess(1, 1, 0.5), "万美元")),
      beyond(
        base("项目开工率", 15, measure.percent(ladder([80, 15], [60, 10], [40, 5], 0))),
        "签约后超过6个月未开工的，每个扣1分",
      ),
      base("外出招商", 10, fromFull(takes("主要负责人少外出", 1), takes("分管负责人少外出", 0.5))),
      base("信息报送", 5, fromFull(takes("迟报", 0.2), takes("漏报", 0.5))),
      base(
        "服务企业",
        15,
        measure.mean(share(100), { max: 100 }),
        measure.mean(share(15), { max: 15 }),
        measure.mean(linear(1), { max: 15 }),
      ),
    ),
    ...under(
      "加分项",
      bonus(
        "重大项目",
        null,
        tally(null, ["总投资5亿元以上", 2, "个"], ["总投资10亿元以上", 5, "个"]),
        highestOfMatter(tally(null, ["总投资5亿元以上", 2, "个"], ["总投资10亿元以上", 5, "个"])),
      ),
      bonus("招商活动", 3, tally(3, ["专题推介会", 1, "场"])),
      bonus("龙头企业", null, tally(null, ["世界500强企业", 5, "家"])),
    ),
    ...under("扣分项", beyond(penalty("弄虚作假", null, tally(null, ["提供虚假材料", 5])), "取消评先资格")),
  ],
};

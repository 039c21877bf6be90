import type { CorpusTable } from "../corpusTable";
import { atLeastTimes, doneOrNot } from "./write/choices";
import { adds, fromFull, highest, takes, takesOnce, tally } from "./write/events";
import { base, bonus, penalty, under } from "./write/items";
import { excess, linear, measure, share } from "./write/measures";
import { rowsOf } from "./write/rows";

/** A date, a mean without the extremes, two assessors with weights, a rule that is the same as an item's by number. */
export const officeGoals: CorpusTable = {
  features: ["references", "condition-column", "other-columns", "several-rules"],
  table: {
    name: "科室目标",
    before: ["局机关科室2025年度目标管理考核表"],
    rows: rowsOf(`
      类别 | 考核项目 | 基准分 | 目标要求 | 计分办法 | 考核人
      共性目标 | 1.理论学习 | 10 | 参加集中学习，做好笔记 | 缺席每人次扣0.2分，笔记不合格每人扣0.5分 | 机关党委
      ^ | 2.信息调研 | 15 | 每季度信息3篇，全年调研报告1篇 | 信息少报1篇扣0.5分；未完成调研报告扣3分；被省级刊物采用每篇加1分 | 办公室
      ^ | 3.公文办理 | 10 | 在规定时限内办结 | 超期一件扣0.5分，退文一件扣0.2分 | 办公室
      ^ | 4.督办事项 | 10 | 在规定时限内办结 | 同第3项 | 督查室
      ^ | 5.考勤纪律 | 8 | 按时上下班，不擅离岗位 | 抽查不在岗每人次扣0.5分，旷工每人每天扣2分 | 人事科
      ^ | 6.节能降耗 | 5 | 下班关灯断电 | 定期检查评分 | 机关服务中心
      ^ | 7.工作总结 | 4 | 2025年12月20日前报送 | 按时报送得4分，每迟1天扣0.5分 | 办公室
      职能目标 | 8.重点任务 | 20 | 年度任务分解表 | 按完成率计分，完成率低于60%的不得分 | 分管领导
      ^ | 9.服务评价 | 8 | 百分制评价 | 服务对象评价占60%，分管领导评价占40% | 人事科
      ^ | 10.协同配合 | 5 | 科室之间互相打分 | 去掉一个最高分和一个最低分后取平均值 | 人事科
      ^ | 11.改革创新 | 5 | 形成创新做法 | 1项以上得5分，没有的不得分 | 局党组
      加分 | 12.受到表彰 | 5 | 以文件为准 | 国家级5分、省级3分、市级2分，多次受表彰的取最高一次计分 | 人事科
      扣分 | 13.效能投诉 | 5 | 以查实为准 | 每件扣1分，最多扣5分 | 派驻纪检组
    `),
    after: [],
  },
  title: "局机关科室2025年度目标管理考核表",
  items: [
    ...under(
      "共性目标",
      base("理论学习", 10, fromFull(takes("缺席", 0.2, "人次"), takes("笔记不合格", 0.5, "人"))),
      base(
        "信息调研",
        15,
        fromFull(takes("信息少报", 0.5, "篇"), takesOnce("未完成调研报告", 3), adds("省级刊物采用", 1, "篇")),
      ),
      base("公文办理", 10, fromFull(takes("超期", 0.5, "件"), takes("退文", 0.2, "件"))),
      base("督办事项", 10, fromFull(takes("超期", 0.5, "件"), takes("退文", 0.2, "件"))),
      base("考勤纪律", 8, fromFull(takes("不在岗", 0.5, "人次"), takes("旷工", 2, "人天"))),
      base("节能降耗", 5),
      base("工作总结", 4, measure.daysLate("2025-12-20", excess(0, 1, 0.5)), fromFull(takes("迟报", 0.5, "天"))),
    ),
    ...under(
      "职能目标",
      base("重点任务", 20, measure.percent(share(100), { noPointsIf: { below: 60 } })),
      base("服务评价", 8, measure.weighted(share(100), ["服务对象评价", 60], ["分管领导评价", 40])),
      base(
        "协同配合",
        5,
        measure.mean(linear(1), { max: 5, dropHighest: 1, dropLowest: 1 }),
        measure.mean(share(5), { max: 5, dropHighest: 1, dropLowest: 1 }),
        measure.mean(share(100), { max: 100, dropHighest: 1, dropLowest: 1 }),
      ),
      base("改革创新", 5, atLeastTimes(1, "项", 5), doneOrNot(5)),
    ),
    ...under("加分", bonus("受到表彰", 5, highest(["国家级", 5], ["省级", 3], ["市级", 2]))),
    ...under("扣分", penalty("效能投诉", 5, tally(5, ["投诉查实", 1, "件"]))),
  ],
};

import type { CorpusTable } from "../corpusTable";
import { grades, occurred, totalBelow } from "./write/choices";
import { fewer, fromFull, takes, tally, zeroes } from "./write/events";
import { base, bonus, penalty, under, veto } from "./write/items";
import { bands, excess, ladder, measure, short } from "./write/measures";
import { rowsOf } from "./write/rows";

/** Two pages, bonuses, penalties and two vetoes in the same columns. */
export const townSafety: CorpusTable = {
  features: ["repeated-header", "condition-column", "several-rules", "sums", "other-columns"],
  table: {
    name: "安全生产",
    before: ["附件", "白石镇2025年度村（社区）安全生产目标管理考核表"],
    rows: rowsOf(`
      序号 | 考核项目 | 考核要点 | 目标要求 | 分值 | 评分标准 | 考核方式
      1 | 控制指标 | 事故起数 | 不超过下达的控制数 | 15 | 每超1起扣5分 | 数据核对
      2 | ^ | 死亡人数 | 不超过下达的控制数 | 15 | 每超1人扣8分;发生较大事故的不得分 | 数据核对
      3 | 责任落实 | 党政同责 | 每季度研究安全生产工作1次 | 8 | 缺1次扣2分 | 查阅资料
      4 | ^ | 责任书签订 | 辖区企业全部签订 | 5 | 每少1家扣0.2分 | 查阅资料
      5 | ^ | 带队检查 | 主要负责人每月带队检查1次以上 | 6 | 少1次扣0.5分;检查无记录的每次扣0.2分 | 查阅资料
      6 | 隐患治理 | 排查建档 | 一企一档,更新及时 | 6 | 未建档每家扣0.5分,更新不及时每家扣0.2分 | 实地抽查
      7 | ^ | 重大隐患 | 按期整改销号 | 10 | 每有一项逾期未整改扣3分,扣完为止 | 实地抽查
      8 | ^ | 执法计划 | 完成年度计划 | 8 | 完成率90%以上得8分,70%—90%得5分,50%—70%得2分,50%以下得0分 | 数据核对
      序号 | 考核项目 | 考核要点 | 目标要求 | 分值 | 评分标准 | 考核方式
      9 | 教育培训 | 持证培训 | 企业负责人持证率95% | 6 | 达标得满分,每低1%扣0.3分 | 查阅资料
      10 | ^ | 宣传活动 | 有方案、有活动、有总结 | 5 | 按开展情况计分 | 查阅资料
      11 | 应急管理 | 预案演练 | 每年不少于2次 | 5 | 2次以上得5分,1次得3分,未组织不得分 | 查阅资料
      12 | ^ | 值班值守 | 24小时值班 | 5 | 抽查脱岗1次扣1分,信息迟报1次扣2分;漏报、瞒报的不得分 | 电话抽查
      13 | ^ | 物资储备 | 种类齐全,管理规范 | 6 | 酌情计分 | 实地抽查
      小计 |  |  |  | 100 |  |
      14 | 加分 | 标准化创建 | 以批文为准 | 3 | 每新增1家二级以上企业加1分,三级企业加0.5分,最多加3分 | 查阅资料
      15 | 减分 | 通报约谈 | 以文件为准 | 5 | 被省、市、县约谈的,每次分别扣3分、2分、1分,累计不超过5分 | 查阅资料
      16 | 一票否决 | 重大事故 | 发生重大及以上生产安全责任事故的 | — | 一票否决 |
      17 | ^ | 得分过低 | 年终考核总分低于60分的 | — | 一票否决 |
    `),
    after: [],
  },
  title: "白石镇2025年度村（社区）安全生产目标管理考核表",
  items: [
    ...under(
      "控制指标",
      base(
        "事故起数",
        15,
        measure.amount("起", excess("entered", 1, 5), { whole: true }),
        fromFull(takes("超过控制数", 5, "起")),
      ),
      base("死亡人数", 15, fromFull(takes("超过控制数", 8, "人"), zeroes("较大事故", "起"))),
    ),
    ...under(
      "责任落实",
      base("党政同责", 8, fewer(4, "次", 2)),
      base("责任书签订", 5, fromFull(takes("少签", 0.2, "家"))),
      base("带队检查", 6, fromFull(takes("少检查", 0.5), takes("无记录", 0.2))),
    ),
    ...under(
      "隐患治理",
      base("排查建档", 6, fromFull(takes("未建档", 0.5, "家"), takes("更新不及时", 0.2, "家"))),
      base("重大隐患", 10, fromFull(takes("逾期未整改", 3, "项"))),
      base("执法计划", 8, measure.percent(ladder([90, 8], [70, 5], [50, 2], 0))),
    ),
    ...under("教育培训", base("持证培训", 6, measure.percent(short(95, 1, 0.3))), base("宣传活动", 5)),
    ...under(
      "应急管理",
      base(
        "预案演练",
        5,
        measure.amount("次", bands([{ atLeast: 2 }, 5], [{ is: 1 }, 3], [{ is: 0 }, 0]), { whole: true }),
        measure.amount("次", ladder([2, 5], [1, 3], 0), { whole: true }),
        grades(["2次以上", 5], ["1次", 3], ["未组织", 0]),
      ),
      base("值班值守", 5, fromFull(takes("脱岗", 1), takes("迟报", 2), zeroes("漏报、瞒报"))),
      base("物资储备", 6),
    ),
    ...under("加分", bonus("标准化创建", 3, tally(3, ["二级以上企业", 1, "家"], ["三级企业", 0.5, "家"]))),
    ...under("减分", penalty("通报约谈", 5, tally(5, ["省", 3], ["市", 2], ["县", 1]))),
    ...under("一票否决", veto("重大事故", occurred), veto("得分过低", totalBelow(60))),
  ],
};

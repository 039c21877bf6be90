import type { CorpusTable } from "../corpusTable";
import { atDiscretion, occurred } from "./write/choices";
import { adds, fewer, fromFull, takes, takesOnce, tally, zeroes } from "./write/events";
import { base, bonus, under, veto } from "./write/items";
import { ladder, measure, short } from "./write/measures";
import { rowsOf } from "./write/rows";

/** Codes for numbers, a table that goes over two pages with its header on each. */
export const partyBranch: CorpusTable = {
  features: ["section-rows", "repeated-header", "other-columns", "condition-column", "several-rules"],
  table: {
    name: "支部考核",
    before: ["机关党支部党建工作目标管理考核表", "被考核支部：                  考核时间："],
    rows: rowsOf(`
      代码 | 工作内容 | 考核要点 | 检查方式 | 分值 | 评分标准 | 自评 | 考评
      A 组织建设（25分） | < | < | < | < | < | < | <
      A1 | 班子建设 | 班子健全，按期换届 | 查阅资料 | 6 | 按实际情况评分 | |
      A2 | 党员发展 | 程序规范，材料齐全 | 查阅档案 | 8 | 程序缺失每人扣1分，材料不全每人扣0.5分，发生带病入党的不得分 | |
      A3 | 党员管理 | 组织关系接转及时 | 系统数据 | 6 | 接转不及时每人扣0.5分，有失联党员的每人扣1分 | |
      A4 | 党费收缴 | 按月足额收缴并公示 | 查阅账册 | 5 | 按检查情况评分 | |
      B 组织生活（35分） | < | < | < | < | < | < | <
      B1 | 支委会 | 每月1次 | 会议记录 | 6 | 每少1次扣0.5分 | |
      B2 | 党员大会 | 每季度1次 | 会议记录 | 6 | 每少1次扣1.5分 | |
      B3 | 党课 | 书记讲党课每年不少于2次 | 会议记录 | 5 | 每少1次扣2.5分 | |
      B4 | 主题党日 | 每月1次，参加率不低于80% | 签到册 | 10 | 每少1次扣1分；参加率每低5%扣0.5分 | |
      B5 | 组织生活会 | 每年1次，程序规范 | 会议记录 | 8 | 未召开不得分；未谈心谈话、未征求意见的，各扣2分 | |
      代码 | 工作内容 | 考核要点 | 检查方式 | 分值 | 评分标准 | 自评 | 考评
      C 作用发挥（25分） | < | < | < | < | < | < | <
      C1 | 志愿服务 | 年人均不少于20小时 | 系统数据 | 10 | 20小时以上得10分，15—20小时得6分，10—15小时得3分，不足10小时不得分 | |
      C2 | 社区报到 | 在职党员报到率100% | 系统数据 | 8 | 每低1%扣0.2分 | |
      C3 | 先锋模范 | 党员作用突出，群众认可 | 走访座谈 | 7 | 综合评定 | |
      D 工作保障（15分） | < | < | < | < | < | < | <
      D1 | 阵地建设 | 场所、设备、标牌、党旗、书报、制度齐备 | 实地查看 | 6 | 缺一项扣1分 | |
      D2 | 经费使用 | 专款专用，手续完备 | 查阅账册 | 4 | 不规范的酌情扣分 | |
      D3 | 信息报送 | 每季度不少于2篇 | 统计数据 | 5 | 少1篇扣0.3分；被区级采用1篇加0.5分，被市级以上采用1篇加1分，加满5分为止 | |
      E 附加项 | < | < | < | < | < | < | <
      E1 | 受到表彰 | 以文件、奖牌为准 | 查阅资料 | +5 | 国家级加5分、省级加3分、市级加2分、区级加1分，最多加5分 | |
      E2 | 违纪违法 | 支部班子成员被追究刑事责任的 | 查阅资料 | — | 一票否决 | |
    `),
    after: [],
  },
  title: "机关党支部党建工作目标管理考核表",
  items: [
    ...under(
      "组织建设",
      base("班子建设", 6),
      base("党员发展", 8, fromFull(takes("程序缺失", 1, "人"), takes("材料不全", 0.5, "人"), zeroes("带病入党", "人"))),
      base("党员管理", 6, fromFull(takes("接转不及时", 0.5, "人"), takes("失联党员", 1, "人"))),
      base("党费收缴", 5),
    ),
    ...under(
      "组织生活",
      base("支委会", 6, fewer(12, "次", 0.5)),
      base("党员大会", 6, fewer(4, "次", 1.5)),
      base("党课", 5, fewer(2, "次", 2.5)),
      base("主题党日", 10, fromFull(takes("少开展", 1), takes("参加率低于80%", 0.5, "5个百分点"))),
      base(
        "组织生活会",
        8,
        fromFull(zeroes("未召开"), takesOnce("未谈心谈话", 2), takesOnce("未征求意见", 2)),
        fromFull(zeroes("未召开"), takes("未谈心谈话、未征求意见", 2, "项")),
      ),
    ),
    ...under(
      "作用发挥",
      base("志愿服务", 10, measure.amount("小时", ladder([20, 10], [15, 6], [10, 3], 0))),
      base("社区报到", 8, measure.percent(short(100, 1, 0.2))),
      base("先锋模范", 7),
    ),
    ...under(
      "工作保障",
      base("阵地建设", 6, fromFull(takes("缺项", 1, "项"))),
      base("经费使用", 4, atDiscretion()),
      base(
        "信息报送",
        5,
        fromFull(takes("少报", 0.3, "篇"), adds("区级采用", 0.5, "篇"), adds("市级以上采用", 1, "篇")),
      ),
    ),
    ...under(
      "附加项",
      bonus("受到表彰", 5, tally(5, ["国家级", 5], ["省级", 3], ["市级", 2], ["区级", 1])),
      veto("违纪违法", occurred),
    ),
  ],
};

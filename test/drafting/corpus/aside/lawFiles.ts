import type { CorpusTable } from "../corpusTable";
import { occurred } from "./write/choices";
import { between, fromFull, takes, takesOnce } from "./write/events";
import { base, under, veto } from "./write/items";
import { rowsOf } from "./write/rows";

/** A first part of what fails the whole file, a second of what takes points. */
export const lawFiles: CorpusTable = {
  features: ["section-rows", "several-rules", "repeated-header", "notes"],
  table: {
    name: "案卷评查",
    before: ["行政处罚案卷评查评分标准（一般程序）", "案卷编号：            评查人："],
    rows: rowsOf(`
      序号 | 评查项目 | 评查标准 | 分值 | 得分
      第一部分 基本标准（有一项不符合，即为不合格案卷） | < | < | < | <
      1 | 执法主体不合法 | 一票否决 | — |
      2 | 主要证据不足或违法取得 | 一票否决 | — |
      3 | 适用依据错误 | 一票否决 | — |
      4 | 未告知陈述申辩权利 | 一票否决 | — |
      第二部分 一般标准（100分） | < | < | < | <
      序号 | 评查项目 | 评查标准 | 分值 | 得分
      5 | 立案 | 无立案审批表扣5分，超期立案扣2分 | 8 |
      6 | 调查取证 | 执法人员少于两人扣5分；询问笔录未核对签字的，每份扣2分；证据复制件未注明出处的，每件扣1分 | 25 |
      7 | 事实认定 | 事实清楚，证据与认定的事实关联紧密 | 15 |
      8 | 告知听证 | 告知内容不全扣3分，应当听证未组织扣8分 | 12 |
      9 | 法制审核 | 未经审核扣5分，审核意见过于简单扣1—2分 | 8 |
      10 | 处罚决定 | 文书要素缺一项扣2分；裁量说理不充分扣1—3分 | 15 |
      11 | 送达执行 | 逾期送达扣3分，无送达回证扣5分，罚缴未分离扣5分 | 10 |
      12 | 立卷归档 | 装订整齐，目录清楚，页码连续 | 7 |
    `),
    after: ["注：90分以上为优秀案卷，75—89分为良好案卷，60—74分为合格案卷，60分以下为不合格案卷。"],
  },
  title: "行政处罚案卷评查评分标准（一般程序）",
  items: [
    ...under(
      "基本标准",
      veto("执法主体不合法", occurred),
      veto("主要证据不足或违法取得", occurred),
      veto("适用依据错误", occurred),
      veto("未告知陈述申辩权利", occurred),
    ),
    ...under(
      "一般标准",
      base("立案", 8, fromFull(takesOnce("无立案审批表", 5), takesOnce("超期立案", 2))),
      base(
        "调查取证",
        25,
        fromFull(
          takesOnce("执法人员少于两人", 5),
          takes("询问笔录未核对签字", 2, "份"),
          takes("证据复制件未注明出处", 1, "件"),
        ),
      ),
      base("事实认定", 15),
      base("告知听证", 12, fromFull(takesOnce("告知内容不全", 3), takesOnce("应当听证未组织", 8))),
      base("法制审核", 8, fromFull(takesOnce("未经审核", 5), takesOnce("审核意见过于简单", between(1, 2)))),
      base("处罚决定", 15, fromFull(takes("文书要素缺项", 2, "项"), takesOnce("裁量说理不充分", between(1, 3)))),
      base("送达执行", 10, fromFull(takesOnce("逾期送达", 3), takesOnce("无送达回证", 5), takesOnce("罚缴未分离", 5))),
      base("立卷归档", 7),
    ),
  ],
};

import type { CorpusTable } from "../corpusTable";
import { adds, between, fewer, fromFull, fromZero, highest, takes, takesOnce, zeroes } from "./write/events";
import { base, beyond, bonus, penalty, under } from "./write/items";
import { byRate, excess, measure, short } from "./write/measures";
import { rowsOf } from "./write/rows";

/** What is due in one column, what is taken in another, and a column for each of two scores. */
export const petitions: CorpusTable = {
  features: ["condition-column", "other-columns", "several-rules", "references", "sums"],
  table: {
    name: "信访考核",
    before: ["附件1：", "镇街信访工作考核评分办法（2025年）"],
    rows: rowsOf(`
      考核项目 | 考核内容 | 标准分 | 扣分标准 | 自查得分 | 核定得分
      领导重视（20分） | 组织机构健全，有专人负责 | 6 | 没有领导小组扣2分；没有专职人员扣2分；计划、总结缺一项扣1分。 | |
      ^ | 每季度专题研究信访工作 | 6 | 少一次扣1.5分。 | |
      ^ | 领导干部定期接访 | 8 | 未公示接访安排扣2分，无故缺席一次扣1分；未开展的不得分。 | |
      基础业务（40分） | 初信初访及时受理率100% | 10 | 每低1个百分点扣0.5分。 | |
      ^ | 信访事项按期答复率100% | 10 | 同上。 | |
      ^ | 群众满意率90% | 10 | 每低1个百分点扣0.2分；低于60%的不得分。 | |
      ^ | 信访台账录入规范 | 10 | 漏录、错录一件扣0.2分，最多扣5分。 | |
      化解成效（25分） | 交办积案化解 | 15 | 得分＝化解率×15；领导包案未落实的，每件另扣1分。 | |
      ^ | 重复信访率不高于8% | 10 | 每上升1个百分点扣1分，每下降1个百分点加0.5分（最多加2分）。 | |
      秩序维护（15分） | 无集体访 | 8 | 到县5人以上集体访每批次扣0.5分，到市每批次扣1分，到省每批次扣2分。 | |
      ^ | 无非正常上访 | 7 | 每人次扣1分，被上级通报的不得分。 | |
      合计 | < | 100 | < | |
      加分 | 经验推广 | 3 | 经验被省级以上推广的加3分，市级推广加2分，县级推广加1分，就高不就低。 | |
      扣分 | 引发舆情 | — | 因处置不当引发负面舆情的，每起视情节扣1—5分。 | |
    `),
    after: [],
  },
  title: "镇街信访工作考核评分办法（2025年）",
  items: [
    ...under(
      "领导重视",
      base(
        "组织机构健全，有专人负责",
        6,
        fromFull(takesOnce("没有领导小组", 2), takesOnce("没有专职人员", 2), takes("缺计划、总结", 1, "项")),
      ),
      base("每季度专题研究信访工作", 6, fewer(4, "次", 1.5)),
      base("领导干部定期接访", 8, fromFull(takesOnce("未公示接访安排", 2), takes("无故缺席", 1), zeroes("未开展"))),
    ),
    ...under(
      "基础业务",
      base("初信初访及时受理率100%", 10, measure.percent(short(100, 1, 0.5))),
      base("信访事项按期答复率100%", 10, measure.percent(short(100, 1, 0.5))),
      base("群众满意率90%", 10, measure.percent(short(90, 1, 0.2), { noPointsIf: { below: 60 } })),
      base("信访台账录入规范", 10, fromFull(takes("漏录、错录", 0.2, "件", 5))),
    ),
    ...under(
      "化解成效",
      beyond(base("交办积案化解", 15, byRate()), "领导包案未落实的，每件另扣1分"),
      beyond(base("重复信访率不高于8%", 10, measure.percent(excess(8, 1, 1))), "每下降1个百分点加0.5分（最多加2分）"),
    ),
    ...under(
      "秩序维护",
      base(
        "无集体访",
        8,
        fromFull(takes("到县集体访", 0.5, "批次"), takes("到市集体访", 1, "批次"), takes("到省集体访", 2, "批次")),
      ),
      base("无非正常上访", 7, fromFull(takes("非正常上访", 1, "人次"), zeroes("被上级通报"))),
    ),
    ...under("加分", bonus("经验推广", 3, highest(["省级以上推广", 3], ["市级推广", 2], ["县级推广", 1]))),
    ...under("扣分", penalty("引发舆情", null, fromZero(adds("引发负面舆情", between(1, 5), "起")))),
  ],
};

import type { CorpusTable } from "../corpusTable";
import { cells, counted, item, number, tally, veto } from "../shorthand";

/** A negative list: every item takes points; items refer to the one above; events that veto. */
export const peaceList: CorpusTable = {
  features: ["several-rules", "references", "section-rows", "other-columns"],
  table: {
    name: "负面清单",
    before: ["附件4", "平安建设扣分事项清单"],
    rows: cells([
      "序号|事项|扣分标准|最高扣分|提供部门",
      "一、案件事故|<|<|<|<",
      "1|命案|发生1起扣2分，一案死亡3人以上的每起扣5分|10|公安局",
      "2|生产安全事故|较大事故每起扣4分，一般事故每起扣0.8分|10|应急局",
      "3|火灾事故|同上|10|消防大队",
      "4|道路交通事故|同第2项|10|交警大队",
      "二、社会稳定|<|<|<|<",
      "5|越级上访|到省上访每批次扣0.5分，进京上访每批次扣1分；5人以上的加倍扣分|8|信访局",
      "6|重复信访|重复信访件每件扣0.1分|2|信访局",
      "7|群体性事件|每起扣3分，处置不力造成严重后果的扣8分|8|政法委",
      "三、群众评价|<|<|<|<",
      "8|群众安全感|低于93%的，每低1个百分点扣0.3分|3|政法委",
      "9|知晓率|不到各镇平均数的，每差1个百分点扣0.15分|2|政法委",
      "10|暗访督查|夜查发现问题每个扣0.3分，第二次夜查仍在的每个扣0.8分|3|政法委",
      "四、一票否决事项|<|<|<|<",
      "11|发生暴力恐怖事件|一票否决||政法委",
      "12|发生造成恶劣影响的政治事件|一票否决||政法委",
    ]),
    after: ["注：同一事项符合两条以上的，按最高的扣，不重复扣分。"],
  },
  title: "平安建设扣分事项清单",
  items: [
    counted("penalty", item("案件事故", "命案", 10, tally(10, 2, 5))),
    counted("penalty", item("案件事故", "生产安全事故", 10, tally(10, 4, 0.8))),
    counted("penalty", item("案件事故", "火灾事故", 10, tally(10, 4, 0.8))),
    counted("penalty", item("案件事故", "道路交通事故", 10, tally(10, 4, 0.8))),
    counted("penalty", item("社会稳定", "越级上访", 8, tally(8, 0.5, 1, 1, 2))),
    counted("penalty", item("社会稳定", "重复信访", 2, tally(2, 0.1))),
    counted("penalty", item("社会稳定", "群体性事件", 8, tally(8, 3, 8))),
    counted(
      "penalty",
      item("群众评价", "群众安全感", 3, [
        {
          kind: "measured",
          measure: number("%"),
          scale: {
            kind: "shortfall",
            better: "lower",
            target: 93,
            start: 0,
            step: 1,
            amount: 0.3,
            beyond: { step: 1, amount: 0.3 },
            partSteps: "linear",
            floor: 0,
          },
        },
        {
          kind: "measured",
          measure: number("%"),
          scale: { kind: "linear", factor: -0.3, plus: 27.9, floor: 0 },
        },
      ]),
    ),
    counted(
      "penalty",
      item("群众评价", "知晓率", 2, [
        {
          kind: "measured",
          measure: number("%"),
          compare: { kind: "average" },
          scale: { kind: "linear", factor: -0.15, plus: 0, floor: 0 },
        },
      ]),
    ),
    counted("penalty", item("群众评价", "暗访督查", 3, tally(3, 0.3, 0.8))),
    veto("一票否决事项", "发生暴力恐怖事件"),
    veto("一票否决事项", "发生造成恶劣影响的政治事件"),
  ],
};

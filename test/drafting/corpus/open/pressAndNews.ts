import type { CorpusTable } from "../corpusTable";
import {
  all,
  atWill,
  bands,
  bestOf,
  cells,
  counted,
  each,
  from,
  fromFull,
  item,
  more,
  net,
  number,
  short,
} from "../shorthand";

/** Tasks with numbers of papers, steps that rise (首次, 再次), places before and behind, one item of both additions and deductions. */
export const pressAndNews: CorpusTable = {
  features: ["several-rules", "other-columns", "condition-column"],
  table: {
    name: "宣传信息",
    before: ["宣传信息工作考核计分表"],
    rows: cells([
      "项目|任务数|计分标准|分值|得分|备注",
      "信息上报|每月4条|完成任务得20分，每少1条扣1分。|20||",
      "信息采用|—|市级采用每条2分，省级采用每条4分，中央级采用每条8分，最高30分。|30||",
      "约稿任务|按通知|首次未完成扣1分，第二次起每次扣2分。|10||",
      "网评引导|全年60篇|完成率达到100%得10分，80%以上得6分，不足80%不得分。|10||",
      "舆情处置|—|处置及时得满分；迟报每次扣2分，瞒报每次扣5分，造成负面影响的不得分。|15||",
      "通讯员队伍|2名以上|有2名以上通讯员得5分，1名得3分，没有的不得分。|5||",
      "培训|2次|参加培训2次以上的得5分，否则不得分。|5||",
      "专栏更新|每周|每周更新得5分，未更新的酌情扣分。|5||",
      "表彰通报|—|受上级表扬每次加2分，被通报批评每次扣2分，加减分不超过5分。|±5||",
      "月度排名|—|列前3名的每次加1分，列后3名的每次扣1分，累计不超过6分。|±6||",
      "创新案例|—|获省级推广的加5分，市级推广的加3分，按最高项加分，不累计。|+5||",
    ]),
    after: [],
  },
  title: "宣传信息工作考核计分表",
  items: [
    item(null, "信息上报", 20, [...fromFull(each(1)), ...short(4, 1, 1, { measure: number("条", true) })]),
    item(null, "信息采用", 30, from(0, more(2), more(4), more(8))),
    item(null, "约稿任务", 10, [
      {
        kind: "events",
        start: "max",
        floor: 0,
        events: [{ effect: "takes", id: "a", label: "未完成", counted: "次", each: [1, 2], cap: null }],
      },
    ]),
    item(null, "网评引导", 10, bands("%", ["≥100", 10], ["≥80", 6], ["", 0])),
    item(null, "舆情处置", 15, fromFull(each(2), each(5), all)),
    item(null, "通讯员队伍", 5, bands("名", ["≥2", 5], ["≥1", 3], ["", 0])),
    item(null, "培训", 5, [{ kind: "threshold", atLeast: 2 }]),
    item(null, "专栏更新", 5, atWill(5)),
    counted("net", item(null, "表彰通报", 5, net(5, 2, -2))),
    counted("net", item(null, "月度排名", 6, net(6, 1, -1))),
    counted("bonus", item(null, "创新案例", 5, bestOf(5, 3))),
  ],
};

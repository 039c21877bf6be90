import type { Rule } from "../../../../src/rules/kinds/kinds";
import type { CorpusTable } from "../corpusTable";
import { all, cells, each, fromFull, item } from "../shorthand";

const votes = (full: number, ...worth: readonly number[]): readonly Rule[] => [
  {
    kind: "measured",
    measure: {
      kind: "votes",
      unit: "分",
      counted: "票",
      levels: worth.map((own, index) => ({ id: String(index), label: String(index), worth: own })),
    },
    scale: { kind: "share", full },
  },
];

/** Votes by formula and by grades; what is on top of other deductions, in brackets, or undone; rules below 说明. */
export const nurseVotes: CorpusTable = {
  features: ["other-columns", "several-rules"],
  table: {
    name: "护士长",
    before: ["护士长年度评分表"],
    rows: cells([
      "序号|评分内容|标准分|评分说明|得分",
      "1|患者测评|20|得分=（满意票数×1+较满意票数×0.7）÷收回票数×20|",
      "2|医生评议|10|好评计10分，中评计5分，差评不计分|",
      "3|护士互评|10|优秀10分，良好8分，一般5分，差0分|",
      "4|查房|20|缺一次扣2分，代查的每次扣1分|",
      "5|交接班|20|漏交一项扣2分（已补交的扣1分），造成纠纷的不得分|",
      "6|急救物品|20|缺失每件扣2分，当班补齐的返还一半|",
    ]),
    after: [],
  },
  title: "护士长年度评分表",
  items: [
    item(null, "患者测评", 20, votes(1, 1, 0.7, 0)),
    item(null, "医生评议", 10, votes(10, 10, 5, 0)),
    item(null, "护士互评", 10, votes(10, 10, 8, 5, 0)),
    item(null, "查房", 20, fromFull(each(2), each(1))),
    item(null, "交接班", 20, fromFull(each(2), each(1), all)),
    { ...item(null, "急救物品", 20, fromFull(each(2))), beyond: ["返还一半"] },
  ],
};

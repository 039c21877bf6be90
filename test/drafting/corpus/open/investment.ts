import type { CorpusTable } from "../corpusTable";
import { againstBest, bands, cells, inProportion, item, number, perPlace, shares, short } from "../shorthand";

/** Growth, the mean of all, the best of all, ranges between the best and the worst, places from the front and behind. */
export const investment: CorpusTable = {
  features: ["several-rules", "other-columns", "sums"],
  table: {
    name: "经济考核",
    before: ["各县（区）经济发展综合考评办法附表"],
    rows: cells([
      "序号|指标名称|权重|计分方法|牵头单位",
      "1|地区生产总值增速|15|以全市平均增速为基准得10分，每高0.1个百分点加0.5分，每低0.1个百分点扣0.5分，最高15分，最低5分。|统计局",
      "2|固定资产投资额|10|总量最高的得满分，其他按与最高值的比例计分。|统计局",
      "3|社会消费品零售总额增速|10|按增速排名，第1名得10分，以后每降一位减0.5分。|商务局",
      "4|一般公共预算收入增速|15|得分＝15×（本县增速－最低增速）÷（最高增速－最低增速）。|财政局",
      "5|税收占比|8|占比较上年提高得8分，持平得6分，下降的每降1个百分点扣1分，最低3分。|税务局",
      "6|市场主体增长率|8|增长10%以上得8分，5%—10%得6分，0—5%得4分，负增长不得分。|市监局",
      "7|单位能耗下降率|10|完成下降目标得10分；未完成的，按实际下降率占目标的比例计分。|发改局",
      "8|利用外资|8|完成任务得6分，超额完成的每超10%加0.5分，最高8分；未完成的按完成率×6计。|商务局",
      "9|新开工亿元项目|8|前三名得8分，四至六名得6分，其余完成任务的得4分，未完成任务的不得分。|发改局",
      "10|企业满意度|8|前20%得8分，20%—50%得6分，50%—80%得4分，其余得2分。|工商联",
      "合计||100||",
    ]),
    after: [],
  },
  title: "各县（区）经济发展综合考评办法附表",
  items: [
    item(
      null,
      "地区生产总值增速",
      15,
      short(0, 0.1, 0.5, { start: 10, beyond: [0.1, 0.5], floor: 5, compare: { kind: "average" } }),
    ),
    item(null, "固定资产投资额", 10, againstBest("higher")),
    item(null, "社会消费品零售总额增速", 10, perPlace(0.5)),
    item(null, "一般公共预算收入增速", 15, [
      {
        kind: "measured",
        measure: number("%"),
        compare: { kind: "range", better: "higher" },
        scale: { kind: "share", full: 100 },
      },
    ]),
    item(null, "税收占比", 8, bands("", [">0", 8], ["≥0", 6], ["≥-3", { atLower: 3, atUpper: 6 }], ["", 3])),
    item(null, "市场主体增长率", 8, bands("%", ["≥10", 8], ["≥5", 6], ["≥0", 4], ["", 0])),
    item(null, "单位能耗下降率", 10, inProportion),
    item(null, "利用外资", 8, [
      {
        kind: "measured",
        measure: number("%"),
        scale: {
          kind: "shortfall",
          better: "higher",
          target: 100,
          start: 6,
          step: 1,
          amount: 0.06,
          beyond: { step: 10, amount: 0.5 },
          partSteps: "linear",
          floor: 0,
        },
      },
    ]),
    item(null, "新开工亿元项目", 8, [
      {
        kind: "decision",
        fields: [
          { id: "place", label: "名次", type: "integer", min: 1, max: null },
          { id: "done", label: "完成任务", type: "flag" },
        ],
        lines: [
          { when: { place: { atMost: 3 } }, points: 8 },
          { when: { place: { atMost: 6 } }, points: 6 },
          { when: { done: true }, points: 4 },
        ],
        otherwise: 0,
      },
    ]),
    item(null, "企业满意度", 8, shares([">80", 2], [">50", 4], [">20", 6], ["", 8])),
  ],
};

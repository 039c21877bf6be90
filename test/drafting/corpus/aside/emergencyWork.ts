import type { Rule } from "../../../../src/rules/kinds/kinds";
import type { CorpusTable } from "../corpusTable";
import { atDiscretion, grades } from "./write/choices";
import { fromFull, takes, zeroes } from "./write/events";
import { base, under } from "./write/items";
import { ladder, measure } from "./write/measures";
import { rowsOf } from "./write/rows";

/** Conditions that count together, and what the assessor takes at discretion. */
export const emergencyWork: CorpusTable = {
  features: ["several-rules", "sums"],
  table: {
    name: "应急管理",
    before: ["镇街应急管理工作年度考核评分标准"],
    rows: rowsOf(`
      序号 | 考核内容 | 分值 | 评分标准
      1 | 应急预案 | 10 | 有预案并按年修订的得10分，有预案未修订的得6分，没有预案的不得分
      2 | 监督检查 | 10 | 检查4次以上且问题全部整改到位的得10分；检查4次以上但未全部整改的得6分；不足4次的得2分
      3 | 值班备勤 | 10 | 落实到位的得10分，落实不到位的酌情扣分
      4 | 物资储备 | 10 | 未按要求储备的，视情扣分
      5 | 应急队伍 | 10 | 专业队伍30人以上得10分，20人以上得7分，10人以上得4分，不足10人不得分
      6 | 宣传教育 | 8 | 进企业、进学校、进社区，氛围浓厚
      7 | 信息报送 | 12 | 迟报一次扣2分，漏报一次扣4分，瞒报的不得分
      8 | 隐患治理 | 15 | 重大隐患全部整改且一般隐患整改率95%以上的得15分；重大隐患全部整改、一般隐患整改率不足95%的得10分；重大隐患未全部整改的不得分
      9 | 灾害应对 | 15 | 处置得当的得15分；处置不当的酌情扣分
      总分 | < | 100 |
    `),
    after: [],
  },
  title: "镇街应急管理工作年度考核评分标准",
  items: under(
    null,
    base("应急预案", 10, grades(["有预案并按年修订", 10], ["有预案未修订", 6], ["没有预案", 0])),
    base("监督检查", 10, checks()),
    base("值班备勤", 10, atDiscretion()),
    base("物资储备", 10, atDiscretion()),
    base("应急队伍", 10, measure.amount("人", ladder([30, 10], [20, 7], [10, 4], 0), { whole: true })),
    base("宣传教育", 8),
    base("信息报送", 12, fromFull(takes("迟报", 2), takes("漏报", 4), zeroes("瞒报"))),
    base("隐患治理", 15, hazards()),
    base("灾害应对", 15, atDiscretion()),
  ),
};

function checks(): Rule {
  return {
    kind: "decision",
    fields: [
      { id: "checks", label: "检查次数", type: "integer", min: 0, max: null },
      { id: "mended", label: "全部整改到位", type: "flag" },
    ],
    lines: [
      { when: { checks: { atLeast: 4 }, mended: true }, points: 10 },
      { when: { checks: { atLeast: 4 } }, points: 6 },
    ],
    otherwise: 2,
  };
}

function hazards(): Rule {
  return {
    kind: "decision",
    fields: [
      { id: "major", label: "重大隐患全部整改", type: "flag" },
      { id: "rate", label: "一般隐患整改率", type: "number", min: 0, max: 100 },
    ],
    lines: [
      { when: { major: true, rate: { atLeast: 95 } }, points: 15 },
      { when: { major: true }, points: 10 },
    ],
    otherwise: 0,
  };
}

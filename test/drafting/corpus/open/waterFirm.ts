import type { CorpusTable } from "../corpusTable";
import { all, atWill, cells, each, fromFull, item, short, upTo } from "../shorthand";

/** 基准分 in the names, additions and deductions around a target with caps of their own; a coefficient in a note. */
export const waterFirm: CorpusTable = {
  features: ["condition-column", "points-in-content", "several-rules", "notes", "other-points"],
  table: {
    name: "业绩考核",
    before: ["水务集团所属公司经营责任计分表"],
    rows: cells([
      "考核指标|目标|计分规则",
      "售水收入（基准分28分，最高33分）|考核目标值|完成目标值得基准分；每多完成2%加0.5分，加分不超过5分；每欠2%扣0.5分，扣分不超过8分。",
      "产销差率（基准分22分，最高25分）|考核目标值|等于目标值得22分；每低0.2个百分点加0.5分，最高25分；每高0.2个百分点扣0.5分，扣完为止。",
      "应收账款占比（14分）|不高于12%|不高于12%得14分；每高1个百分点扣2分，高于18%的不得分。",
      "管网更新率（12分）|4%|达到4%得12分，达不到的按实际更新率与4%之比计分。",
      "制水电耗（9分）|不高于上年|比上年持平或者下降得9分，每上升1%扣1.5分。",
      "专项任务（9分）|按责任书|按期完成得9分，未按期完成的酌情扣分。",
      "水质安全（6分）|无水质事件|发生一般水质事件每起扣2.5分，发生较大水质事件扣6分。",
    ]),
    after: ["注：1.各项得分合计乘以规模系数，为该公司的经营得分。", "2.虚报收入的，经营得分按零分计。"],
  },
  title: "水务集团所属公司经营责任计分表",
  items: [
    item(null, "售水收入", 33, short(100, 2, 0.5, { start: 28, beyond: [2, 0.5], floor: 20 })),
    item(null, "产销差率", 25, short("entered", 0.2, 0.5, { better: "lower", start: 22, beyond: [0.2, 0.5] })),
    item(null, "应收账款占比", 14, short(12, 1, 2, { better: "lower", none: { above: 18 } })),
    item(null, "管网更新率", 12, upTo(4)),
    item(null, "制水电耗", 9, [
      ...short(0, 1, 1.5, { better: "lower" }),
      ...short("entered", 1, 1.5, { better: "lower" }),
    ]),
    item(null, "专项任务", 9, atWill(9)),
    item(null, "水质安全", 6, fromFull(each(2.5), all)),
  ],
};

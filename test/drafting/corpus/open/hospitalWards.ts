import type { CorpusTable } from "../corpusTable";
import { all, atWill, bands, cells, each, fromFull, item, number, once, short } from "../shorthand";

/** Every item has a target and what is taken short of it; some cells add cut-offs and single events. */
export const hospitalWards: CorpusTable = {
  features: ["condition-column", "several-rules", "other-columns"],
  table: {
    name: "临床科室",
    before: ["仁和医院临床科室月度综合目标考核表"],
    rows: cells([
      "考核维度|考核指标|目标值|权重|扣分标准|数据来源|得分",
      "医疗质量|甲级病案率|≥95%|10|每低1个百分点扣1分，出现丙级病历每份扣2分|病案室|",
      "^|平均住院日|≤8天|6|每超0.5天扣1分|信息科|",
      "^|床位使用率|85%—93%|4|低于85%或高于93%的，每差1个百分点扣0.2分|信息科|",
      "^|抗菌药物使用率|≤60%|6|每超1%扣0.5分，超过70%不得分|药剂科|",
      "^|危急值处置及时率|100%|6|每发现一例不及时扣1分|医务科|",
      "^|手术安全核查|执行率100%|6|未核查每例扣2分，签字不全每例扣0.5分|医务科|",
      "护理质量|基础护理合格率|≥90%|8|每低1%扣0.4分|护理部|",
      "^|压疮发生数|0|5|发生1例扣2.5分，隐瞒不报的不得分|护理部|",
      "^|分级护理落实||5|现场查看，酌情扣分|护理部|",
      "院感防控|手卫生依从率|≥80%|6|每低2个百分点扣0.5分|院感科|",
      "^|医院感染漏报率|0|5|漏报1例扣1分|院感科|",
      "^|职业防护||3|防护用品配备不齐扣1分，操作不规范每人次扣0.5分|院感科|",
      "服务评价|患者满意度|≥92%|12|达到目标得满分，每低1个百分点扣1分，低于80%的不得分|客服中心|",
      "^|投诉纠纷|0|8|有效投诉每起扣1分，赔付纠纷每起扣4分|医患办|",
      "运行效率|成本控制|不超预算|6|超支5%以内扣2分，超支5%—10%扣4分，超支10%以上扣6分|财务科|",
      "^|医保拒付|0|4|每拒付1000元扣0.5分|医保办|",
    ]),
    after: [],
  },
  title: "仁和医院临床科室月度综合目标考核表",
  items: [
    item("医疗质量", "甲级病案率", 10, fromFull(each(1), each(2))),
    item("医疗质量", "平均住院日", 6, short(8, 0.5, 1, { better: "lower", measure: number("天") })),
    item("医疗质量", "床位使用率", 4, [
      ...bands(
        "",
        [">113", 0],
        [">93", { atLower: 4, atUpper: 0 }],
        ["≥85", 4],
        ["≥65", { atLower: 0, atUpper: 4 }],
        ["", 0],
      ),
    ]),
    item("医疗质量", "抗菌药物使用率", 6, short(60, 1, 0.5, { better: "lower", none: { above: 70 } })),
    item("医疗质量", "危急值处置及时率", 6, fromFull(each(1))),
    item("医疗质量", "手术安全核查", 6, fromFull(each(2), each(0.5))),
    item("护理质量", "基础护理合格率", 8, short(90, 1, 0.4)),
    item("护理质量", "压疮发生数", 5, fromFull(each(2.5), all)),
    item("护理质量", "分级护理落实", 5, atWill(5)),
    item("院感防控", "手卫生依从率", 6, short(80, 2, 0.5)),
    item("院感防控", "医院感染漏报率", 5, fromFull(each(1))),
    item("院感防控", "职业防护", 3, fromFull(once(1), each(0.5))),
    item("服务评价", "患者满意度", 12, short(92, 1, 1, { none: { below: 80 } })),
    item("服务评价", "投诉纠纷", 8, fromFull(each(1), each(4))),
    item("运行效率", "成本控制", 6, bands("%", [">10", 0], [">5", 2], [">0", 4], ["", 6])),
    item("运行效率", "医保拒付", 4, [
      ...fromFull(each(0.5)),
      ...short(0, 1000, 0.5, { better: "lower", measure: number("元") }),
    ]),
  ],
};

import type { CorpusTable } from "../corpusTable";
import { atLeastTimes, doneOrNot } from "./write/choices";
import { fromFull, takes, zeroes } from "./write/events";
import { base, beyond, under } from "./write/items";
import { bands, byRate, excess, ladder, measure, short } from "./write/measures";
import { rowsOf } from "./write/rows";

/** Weights in percent for points, targets in a column of their own, one rule that is the same as above. */
export const hospitalQuality: CorpusTable = {
  features: ["condition-column", "other-columns", "other-points", "several-rules", "references", "sums"],
  table: {
    name: "临床科室",
    before: ["市第三人民医院临床科室综合目标管理考核表", "科室：            季度："],
    rows: rowsOf(`
      维度 | 考核指标 | 目标值 | 权重 | 计分办法 | 责任科室
      医疗质量 | 甲级病案率 | ≥95% | 8% | 每低1个百分点扣1分，出现丙级病案的不得分 | 质控科
      ^ | 入出院诊断符合率 | ≥95％ | 5％ | 每低1%扣0.5分 | 质控科
      ^ | 抗菌药物使用强度 | ≤40DDDs | 6% | 每超1扣0.5分，扣完为止 | 药学部
      ^ | 平均住院日 | ≤7.5天 | 6% | 每超0.1天扣0.2分 | 医务科
      ^ | 三级查房 | 按制度执行 | 5% | 按抽查运行病历情况评定 | 医务科
      院感管理 | 医院感染发生率 | ≤3% | 5% | 超标不得分 | 院感科
      ^ | 手卫生依从率 | ≥90% | 5% | 90%及以上得5分，80%—90%得3分，80%以下不得分 | 院感科
      ^ | 院感病例上报 | 24小时内 | 4% | 漏报1例扣1分，迟报1例扣0.5分 | 院感科
      护理质量 | 基础护理合格率 | ≥90% | 8% | 每低1个百分点扣0.5分 | 护理部
      ^ | 护理不良事件 | 0 | 6% | 一般事件每例扣1分（主动上报的不扣），严重事件本项扣完 | 护理部
      效率效益 | 药占比 | 按年初下达指标 | 10% | 不高于指标得满分，每高1个百分点扣1分 | 财务科
      ^ | 床位使用率 | 85%~93% | 6% | 每高于或低于目标1个百分点扣0.3分 | 医务科
      ^ | 预算收入 | 100% | 6% | 得分=实际收入/预算收入×6，最高6分 | 财务科
      满意度 | 患者满意度 | ≥92% | 10% | 每低1%扣1分；低于80%的，科主任当季绩效减半 | 社工部
      ^ | 员工满意度 | ≥85% | 5% | 同上 | 工会
      科教 | 论文 | 年内发表核心期刊论文1篇以上 | 5% | 完成得5分，未完成不得分 | 科教科
      合计 |  |  | 100% |  |
    `),
    after: [],
  },
  title: "市第三人民医院临床科室综合目标管理考核表",
  items: [
    ...under(
      "医疗质量",
      base("甲级病案率", 8, fromFull(takes("低于95%", 1, "个百分点"), zeroes("丙级病案", "份"))),
      base("入出院诊断符合率", 5, measure.percent(short(95, 1, 0.5))),
      base("抗菌药物使用强度", 6, measure.amount("DDDs", excess(40, 1, 0.5))),
      base("平均住院日", 6, measure.amount("天", excess(7.5, 0.1, 0.2))),
      base("三级查房", 5),
    ),
    ...under(
      "院感管理",
      base("医院感染发生率", 5, measure.percent(bands([{ atMost: 3 }, 5], [{ above: 3 }, 0])), doneOrNot(5)),
      base("手卫生依从率", 5, measure.percent(ladder([90, 5], [80, 3], 0))),
      base("院感病例上报", 4, fromFull(takes("漏报", 1, "例"), takes("迟报", 0.5, "例"))),
    ),
    ...under(
      "护理质量",
      base("基础护理合格率", 8, measure.percent(short(90, 1, 0.5))),
      beyond(base("护理不良事件", 6, fromFull(takes("一般事件", 1, "例"), zeroes("严重事件", "例"))), "主动上报的不扣"),
    ),
    ...under(
      "效率效益",
      base("药占比", 10, measure.percent(excess("entered", 1, 1))),
      base("床位使用率", 6, fromFull(takes("高于93%或低于85%", 0.3, "个百分点"))),
      base("预算收入", 6, byRate()),
    ),
    ...under(
      "满意度",
      beyond(base("患者满意度", 10, measure.percent(short(92, 1, 1))), "低于80%的，科主任当季绩效减半"),
      base("员工满意度", 5, measure.percent(short(85, 1, 1))),
    ),
    ...under("科教", base("论文", 5, doneOrNot(5), atLeastTimes(1, "篇", 5))),
  ],
};

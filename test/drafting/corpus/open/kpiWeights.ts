import type { CorpusTable } from "../corpusTable";
import { cells, done, inProportion, item, short, upTo } from "../shorthand";

/** Weights of two levels: those of the sections times those of the items within them; nothing in points. */
export const kpiWeights: CorpusTable = {
  features: ["other-points", "condition-column", "other-columns"],
  table: {
    name: "部门KPI",
    before: ["工程部季度绩效考核指标"],
    rows: cells([
      "维度|维度权重|关键指标|指标权重|目标值|计算方法|考核得分",
      "财务|30%|项目成本控制率|60%|100%|不超预算得满分，每超1%扣5%的分值|",
      "^|^|回款及时率|40%|90%|回款及时率÷90%×分值|",
      "客户|20%|业主满意度|50%|85分|达到85分得满分，低于85分的按比例计|",
      "^|^|投诉处理|50%|24小时|酌情评分|",
      "内部流程|40%|节点计划达成率|50%|95%|达成率×分值|",
      "^|^|质量合格率|25%|98%|实际合格率÷目标值×分值，最高为分值|",
      "^|^|安全事故|25%|0起|未发生得满分，发生不得分|",
      "学习成长|10%|人均培训学时|40%|12学时|由人力资源部评定|",
      "^|^|关键岗位储备|60%|1:1|由人力资源部评定|",
    ]),
    after: [],
  },
  title: "工程部季度绩效考核指标",
  items: [
    item("财务", "项目成本控制率", 18, short(100, 1, 0.9, { better: "lower" })),
    item("财务", "回款及时率", 12, upTo(90)),
    item("客户", "业主满意度", 10, upTo(85)),
    item("客户", "投诉处理", 10),
    item("内部流程", "节点计划达成率", 20, inProportion),
    item("内部流程", "质量合格率", 10, upTo(98)),
    item("内部流程", "安全事故", 10, done),
    item("学习成长", "人均培训学时", 4),
    item("学习成长", "关键岗位储备", 6),
  ],
};

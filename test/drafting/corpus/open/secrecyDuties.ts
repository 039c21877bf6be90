import type { CorpusTable } from "../corpusTable";
import { cells, done, each, from, fromFull, item, marks, more, once } from "../shorthand";

/** Points of the parts stand in the requirement (（1分）…（2分）), the total behind it; the rule only says how they add up. */
export const secrecyDuties: CorpusTable = {
  features: ["points-in-content", "several-rules", "condition-column", "other-columns"],
  table: {
    name: "保密责任",
    before: ["保密工作责任制检查评分标准"],
    rows: cells([
      "类别|检查内容|评价指标|分项得分|小计",
      "领导责任（13分）|1.保密工作写入年度计划。（3分）|已写入得满分，未写入得0分||",
      "^|2.听取保密工作汇报不少于4次。（4分）|听取1次得1分||",
      "^|3.组织保密警示教育（2分），组织保密知识测试（1分）。（3分）|括号内各项分别计分||",
      "^|4.支持保密机构履职。（3分）|由检查组评定||",
      "部门责任（11分）|5.确定定密责任人（1分），编制定密事项目录（3分）。（4分）|括号内各项分别计分||",
      "^|6.涉密人员逐一签订承诺书。（4分）|漏签1人扣0.5分||",
      "^|7.涉密载体清退销毁有登记。（3分）|登记完整得满分，没有登记得0分||",
      "人员责任（8分）|8.参加保密培训每年4学时。（4分）|参加1学时得1分||",
      "^|9.计算机使用情况。（4分）|对各人的计算机逐台评分，以平均分计||",
    ]),
    after: [],
  },
  title: "保密工作责任制检查评分标准",
  items: [
    item("领导责任", "保密工作写入年度计划", 3, done),
    item("领导责任", "听取保密工作汇报不少于4次", 4, from(0, more(1))),
    item("领导责任", "组织保密警示教育", 3, [...from(0, more(2, 2), more(1, 1)), ...fromFull(once(2), once(1))]),
    item("领导责任", "支持保密机构履职", 3),
    item("部门责任", "确定定密责任人", 4, [...from(0, more(1, 1), more(3, 3)), ...fromFull(once(1), once(3))]),
    item("部门责任", "涉密人员逐一签订承诺书", 4, fromFull(each(0.5))),
    item("部门责任", "涉密载体清退销毁有登记", 3, done),
    item("人员责任", "参加保密培训每年4学时", 4, from(0, more(1))),
    item("人员责任", "计算机使用情况", 4, marks(4)),
  ],
};

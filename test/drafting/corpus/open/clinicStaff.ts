import type { CorpusTable } from "../corpusTable";
import { cells, done, each, fromFull, item } from "../shorthand";

/** A list for persons: quality of work in words, who marks, range of points with a wave; few rules. */
export const clinicStaff: CorpusTable = {
  features: ["other-points", "other-columns", "sums"],
  table: {
    name: "个人考核",
    before: ["卫生院职工季度绩效考核评分表", "姓名：        岗位："],
    rows: cells([
      "考核维度|考核要素|要素说明|评分区间|自评分|科室评分|院评分",
      "工作业绩|工作数量|完成核定工作量|0~20分|||",
      "^|工作质量|病历、处方、操作规范|0~20分|||",
      "^|工作效率|按时限完成|0~10分|||",
      "工作能力|业务水平|掌握本岗位知识和技能|0~10分|||",
      "^|沟通协调|与患者、同事沟通顺畅|0~5分|||",
      "^|学习能力|继续教育学分达标得5分，否则不得分|0~5分|||",
      "工作态度|责任心|主动承担任务|0~8分|||",
      "^|服务态度|患者投诉1次扣2分|0~8分|||",
      "^|团队合作|服从安排|0~4分|||",
      "劳动纪律|出勤|迟到早退1次扣0.5分，旷工1天扣5分|0~10分|||",
      "合计|||100分|||",
    ]),
    after: [],
  },
  title: "卫生院职工季度绩效考核评分表",
  items: [
    item("工作业绩", "工作数量", 20),
    item("工作业绩", "工作质量", 20),
    item("工作业绩", "工作效率", 10),
    item("工作能力", "业务水平", 10),
    item("工作能力", "沟通协调", 5),
    item("工作能力", "学习能力", 5, done),
    item("工作态度", "责任心", 8),
    item("工作态度", "服务态度", 8, fromFull(each(2))),
    item("工作态度", "团队合作", 4),
    item("劳动纪律", "出勤", 10, fromFull(each(0.5), each(5))),
  ],
};

import type { Sample } from "./sample";

/** A base of 100 points, additions and deductions in sections with heading rows; numbers in full width; points with “分”. */
export const studentConduct: Sample = {
  table: {
    name: "德育量化",
    before: ["班级德育量化考核细则"],
    rows: [
      ["项次", "项目", "考核标准", "配分"],
      ["一、常规考核（100分）", "<", "<", "<"],
      ["１", "出勤", "迟到、早退每人次扣1分，旷课每人次扣3分，扣完为止。", "３０分"],
      ["２", "卫生", "教室、包干区每检查不合格一次扣2分，扣完为止。", "３０分"],
      ["３", "两操", "缺操每人次扣1分，扣完为止。", "２０分"],
      ["４", "仪容仪表", "由值周教师根据检查情况评分。", "２０分"],
      ["二、加分项目", "<", "<", "<"],
      ["５", "集体荣誉", "获校级集体荣誉每次加2分，获区级每次加4分，获市级每次加6分，累计不超过10分。", "１０分"],
      ["三、减分项目", "<", "<", "<"],
      ["６", "违纪", "受警告处分每人次扣3分，受记过处分每人次扣5分，累计不超过10分。", "１０分"],
    ],
    after: [],
  },
  title: "班级德育量化考核细则",
  heading: null,
  sections: [
    ["常规考核", 100],
    ["加分项目", 10],
    ["减分项目", 10],
  ],
  total: 100,
  items: [
    ["常规考核", "１", 30, "base", "events", "deduction"],
    ["常规考核", "２", 30, "base", "deduction", "events"],
    ["常规考核", "３", 20, "base", "deduction", "events"],
    ["常规考核", "４", 20, "base", "judged"],
    ["加分项目", "５", 10, "bonus", "tally", "events"],
    ["减分项目", "６", 10, "penalty", "tally", "events"],
  ],
  notes: [],
  findings: ["draft-heading-row"],
};

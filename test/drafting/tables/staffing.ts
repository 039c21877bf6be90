import type { Sample } from "./sample";

/** Sections in 一、二、三 in a column of their own, a name column with the points in brackets, a printed sum that is wrong. */
export const staffing: Sample = {
  table: {
    name: "机构编制考核",
    before: ["××县机构编制执行情况评估评分表"],
    rows: [
      ["项目", "评估内容", "分值", "评分细则"],
      ["一、机构设置（35分）", "是否按“三定”规定设置机构", "20", "擅自增设机构的，每个扣5分，扣完为止。"],
      ["^", "内设机构名称规范", "10", "名称不规范的，每个扣1分，扣完为止。"],
      ["二、人员编制（40分）", "实名制管理", "20", "实名制信息更新不及时的，每人次扣0.5分，扣完为止。"],
      ["^", "控编减编", "20", "超编配备人员的，不得分；无超编的得20分。"],
      ["三、领导职数（30分）", "职数核定", "15", "超职数配备领导干部的，每超1名扣3分，扣完为止。"],
      ["^", "职数备案", "15", "按规定备案的得15分，未备案的不得分。"],
      ["合计", "<", "100", ""],
    ],
    after: [],
  },
  title: "××县机构编制执行情况评估评分表",
  heading: null,
  sections: [
    ["机构设置", 35],
    ["人员编制", 40],
    ["领导职数", 30],
  ],
  total: 100,
  items: [
    ["机构设置", "", 20, "base", "deduction", "events"],
    ["机构设置", "", 10, "base", "deduction", "events"],
    ["人员编制", "", 20, "base", "deduction", "events"],
    ["人员编制", "", 20, "base"],
    ["领导职数", "", 15, "base", "deduction", "events"],
    ["领导职数", "", 15, "base", "binary"],
  ],
  notes: [],
  findings: ["draft-document-fault"],
};

import type { Sample } from "./sample";

/** Headers with blanks between the characters; several items in one cell, with the points of each; points of the cell as a sum. */
export const lettersAndVisits: Sample = {
  table: {
    name: "附表",
    before: ["附  表", "2023年度信访工作考核计分表"],
    rows: [
      ["序 号", "考 核 指 标", "计 分 办 法", "分 值", "数 据 来 源"],
      [
        "1",
        "初信初访办理",
        "及时受理率2分：得分＝2×及时受理率。按期答复率3分：得分＝3×按期答复率。",
        "5（2+3）",
        "信访信息系统",
      ],
      ["2", "群众满意率", "满意率90%以上得15分，80%以上得10分，低于80%不得分。", "15", "信访信息系统"],
      ["3", "积案化解", "化解率达100%得30分，未完成的，得分＝30×化解率。", "30", "市信访局"],
      ["4", "进京非访", "发生进京非正常上访的，每人次扣2分，扣完为止。", "30", "市信访局"],
      ["5", "领导接访", "县级领导每月接访不少于1次，少1次扣1分，扣完为止。", "20", "现场核查"],
      ["合 计", "<", "<", "100", ""],
    ],
    after: ["注：前10%为好，后10%为较差，其余为一般。"],
  },
  title: "2023年度信访工作考核计分表",
  heading: "附  表",
  sections: [],
  total: 100,
  items: [
    [null, "1", 2, "base"],
    [null, "1", 3, "base"],
    [null, "2", 15, "base"],
    [null, "3", 30, "base"],
    [null, "4", 30, "base", "deduction", "events"],
    [null, "5", 20, "base"],
  ],
  notes: ["注：前10%为好，后10%为较差，其余为一般。"],
  findings: [],
};

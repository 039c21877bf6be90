import type { Sample } from "./sample";

/** A table of ratings without points: what is rated is told by the note. */
export const cadreVotes: Sample = {
  table: {
    name: "表格1",
    before: ["领导干部年度考核民主测评表"],
    rows: [
      ["测评内容", "评价要点", "备注"],
      ["德", "政治品质、道德品行", ""],
      ["能", "履职能力、专业水平", ""],
      ["勤", "工作态度、出勤情况", ""],
      ["绩", "年度工作实绩", ""],
      ["廉", "廉洁自律情况", ""],
    ],
    after: ["注：各项测评内容均分优秀、称职、基本称职、不称职四个等次。"],
  },
  title: "领导干部年度考核民主测评表",
  heading: null,
  sections: [],
  total: null,
  items: [
    [null, "", 0, "none", "rating"],
    [null, "", 0, "none", "rating"],
    [null, "", 0, "none", "rating"],
    [null, "", 0, "none", "rating"],
    [null, "", 0, "none", "rating"],
  ],
  notes: ["注：各项测评内容均分优秀、称职、基本称职、不称职四个等次。"],
  findings: ["draft-column-dropped"],
};

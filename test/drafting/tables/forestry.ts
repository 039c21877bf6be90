import type { Sample } from "./sample";

/** Points inside the texts only: no column of points; numbers in circled digits. */
export const forestry: Sample = {
  table: {
    name: "表格1",
    before: ["附件4：林长制工作年度考核细则"],
    rows: [
      ["序号", "考核项目", "考核内容及评分标准", "考核方式"],
      ["①", "组织领导（20分）", "建立林长制责任体系，设立林长公示牌的得20分，未设立的得0分。", "查阅资料"],
      ["②", "森林资源管护（40分）", "辖区内发生乱砍滥伐、毁林开垦案件的，每起扣5分，扣完为止。", "实地核查"],
      ["③", "造林绿化（25分）", "完成造林任务得25分；未完成的，得分＝25×完成率。", "实地核查"],
      ["④", "森林防火（15分）", "发生一般森林火灾的每起扣3分，发生较大森林火灾的每起扣10分，扣完为止。", "查阅资料"],
    ],
    after: ["备注：发生重大森林火灾的，年度考核一票否决。"],
  },
  title: "林长制工作年度考核细则",
  heading: "附件4",
  sections: [],
  total: 100,
  items: [
    [null, "①", 20, "base", "binary"],
    [null, "②", 40, "base", "deduction", "events"],
    [null, "③", 25, "base", "proportional", "measured"],
    [null, "④", 15, "base", "events", "deduction"],
  ],
  notes: ["备注：发生重大森林火灾的，年度考核一票否决。"],
  findings: ["draft-points-in-text", "draft-note-veto"],
};

import type { CorpusTable } from "../corpusTable";
import { bestOf, cells, counted, item, mean, scaled, tally, veto } from "../shorthand";

/** Votes, means and parts with weights; most of how points come about is told in notes. */
export const cadreReview: CorpusTable = {
  features: ["notes", "other-points", "other-columns", "several-rules"],
  table: {
    name: "干部考核",
    before: ["中层干部年度考核评分表"],
    rows: cells([
      "考核内容|权重|评分办法|考核人",
      "民主测评|40%|按得票计：优秀每票100分，称职每票80分，基本称职每票60分，不称职0分，弃权不计，取平均分。|职工代表",
      "领导评价|30%|由班子成员按百分制打分，取平均分。|班子成员",
      "部门互评|10%|去掉一个最高分和一个最低分后的平均分。|各部门",
      "业务考核|20%|年度目标考核得分×80%＋重点工作得分×20%。|考核办",
      "考勤|扣分|迟到每次扣0.2分，旷工每天扣2分，最多扣5分。|人事科",
      "奖励|加分|获市级以上表彰的加2分，获单位表彰的加1分，同一事项不重复加分，最高3分。|人事科",
      "处分|否决|受到党纪政务处分的，实行一票否决。|纪检室",
    ]),
    after: ["说明：各项先按百分制评分，再乘以权重。", "总分90分以上且测评优秀率达到70%的方可评为优秀。"],
  },
  title: "中层干部年度考核评分表",
  items: [
    item(null, "民主测评", 40, [
      {
        kind: "measured",
        measure: {
          kind: "votes",
          unit: "分",
          counted: "票",
          levels: [
            { id: "a", label: "优秀", worth: 100 },
            { id: "b", label: "称职", worth: 80 },
            { id: "c", label: "基本称职", worth: 60 },
            { id: "d", label: "不称职", worth: 0 },
            { id: "e", label: "弃权", worth: null },
          ],
        },
        scale: { kind: "share", full: 100 },
      },
    ]),
    item(null, "领导评价", 30, mean(0)),
    item(null, "部门互评", 10, mean(1)),
    item(null, "业务考核", 20, scaled(0.16, 0.04)),
    counted("penalty", item(null, "考勤", 5, tally(5, 0.2, 2))),
    counted("bonus", item(null, "奖励", 3, [...tally(3, 2, 1), ...bestOf(2, 1)])),
    veto(null, "处分"),
  ],
};

import type { CorpusTable } from "../corpusTable";
import { cells, each, fromFull, item } from "../shorthand";

/** Lies on its side: names of what is read stand in the first column, items in the others; no units. */
export const clerkCard: CorpusTable = {
  features: ["transposed", "condition-column", "other-points"],
  table: {
    name: "岗位卡",
    before: ["收费员岗位绩效卡"],
    rows: cells([
      "考核指标|唱收唱付|长短款|车道通行|文明用语",
      "权重|20%|35%|30%|15%",
      "目标值|无投诉|0元|无堵塞|抽查合格",
      "评分标准|投诉一起扣5分|长短款每次扣4分|堵塞每次扣3分|不合格一次扣2分",
      "数据来源|客服台|财务部|监控室|稽查队",
    ]),
    after: ["说明：按月考核，各项扣完为止。"],
  },
  title: "收费员岗位绩效卡",
  items: [
    item(null, "唱收唱付", 20, fromFull(each(5))),
    item(null, "长短款", 35, fromFull(each(4))),
    item(null, "车道通行", 30, fromFull(each(3))),
    item(null, "文明用语", 15, fromFull(each(2))),
  ],
};

import type { CorpusTable } from "../corpusTable";
import { cells, item } from "../shorthand";

/** A review by experts: what is looked at and how many points there are at most; ranges 0～10; nothing of rules. */
export const planReview: CorpusTable = {
  features: ["other-points", "notes", "other-columns"],
  table: {
    name: "专家评审",
    before: ["乡村规划方案专家评审打分表", "项目名称：            专家编号："],
    rows: cells([
      "评审项目|评审要点|分值区间|专家打分|备注",
      "现状分析|资料翔实，问题抓得准|0～10||",
      "目标定位|符合上位规划，有前瞻性|0～10||",
      "空间布局|结构清晰，用地合理|0～20||",
      "产业规划|可行，带动农户增收|0～15||",
      "公共设施|配套齐全，标准适当|0～10||",
      "风貌管控|体现地方特色|0～10||",
      "基础设施|给排水、道路、通信|0～10||",
      "实施保障|时序明确，资金可行|0～10||",
      "成果表达|图文规范，村民易懂|0～5||",
    ]),
    after: ["评审办法：专家7人，去掉一个最高分和一个最低分，取平均分为最终得分；平均分75分以上为通过。"],
  },
  title: "乡村规划方案专家评审打分表",
  items: [
    item(null, "现状分析", 10),
    item(null, "目标定位", 10),
    item(null, "空间布局", 20),
    item(null, "产业规划", 15),
    item(null, "公共设施", 10),
    item(null, "风貌管控", 10),
    item(null, "基础设施", 10),
    item(null, "实施保障", 10),
    item(null, "成果表达", 5),
  ],
};

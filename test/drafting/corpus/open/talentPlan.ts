import type { CorpusTable } from "../corpusTable";
import { cells, fromFull, inProportion, item, once } from "../shorthand";

/** Points stand before what they are for; the office that marks stands in a column and may be all that is said of it. */
export const talentPlan: CorpusTable = {
  features: ["other-columns", "sums", "notes"],
  table: {
    name: "人才工作",
    before: ["人才工作目标责任制考核评分细则"],
    rows: cells([
      "序号|分值|考核要点|评分单位|评分方式",
      "1|10|党管人才领导体制健全，主要领导亲自抓|组织部|查阅资料",
      "2|8|年度人才工作要点细化到部门、到季度|组织部|查阅资料",
      "3|10|人才专项经费不低于一般公共预算支出的1%|财政局|核定",
      "4|12|引进高层次人才，完成年度任务得12分，未完成的按比例得分|人社局|核定",
      "5|10|培养高技能人才200名|人社局|核定",
      "6|10|博士后工作站、专家工作站等平台建设|科技局|综合评定",
      "7|8|人才公寓、子女入学、医疗保健等服务落实|住建局|综合评定",
      "8|8|领导干部联系服务专家，每年走访不少于2次|组织部|抽查",
      "9|6|人才信息库更新及时，差错率超过2%的扣3分|组织部|系统",
      "10|10|人才对政策的知晓度、满意度|统计局|问卷",
      "11|8|工作创新与特色做法|考核组|集体评议",
      "合计|100|||",
    ]),
    after: ["本细则由县委人才办负责解释，考核结果纳入年度综合考核，占5%。"],
  },
  title: "人才工作目标责任制考核评分细则",
  items: [
    item(null, "党管人才领导体制健全", 10),
    item(null, "年度人才工作要点细化到部门", 8),
    item(null, "人才专项经费不低于一般公共预算支出的1%", 10),
    item(null, "引进高层次人才", 12, inProportion),
    item(null, "培养高技能人才200名", 10),
    item(null, "博士后工作站、专家工作站等平台建设", 10),
    item(null, "人才公寓、子女入学、医疗保健等服务落实", 8),
    item(null, "领导干部联系服务专家", 8),
    item(null, "人才信息库更新及时", 6, fromFull(once(3))),
    item(null, "人才对政策的知晓度、满意度", 10),
    item(null, "工作创新与特色做法", 8),
  ],
};

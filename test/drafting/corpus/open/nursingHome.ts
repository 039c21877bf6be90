import type { CorpusTable } from "../corpusTable";
import { cells, item } from "../shorthand";

/** Interviews and papers: what is asked, how it is looked at, points in brackets behind each question; no rules. */
export const nursingHome: CorpusTable = {
  features: ["points-in-content", "section-rows", "other-columns"],
  table: {
    name: "访谈提纲",
    before: ["居家养老服务质量第三方评估表"],
    rows: cells([
      "评估维度|评估问题|评估方式|记录|评估得分",
      "服务提供（40分）|服务人员是否按时上门？（10分）|电话访谈||",
      "^|服务时长是否达到约定？（10分）|系统比对||",
      "^|服务项目是否与协议一致？（10分）|入户||",
      "^|服务人员是否佩戴工牌？（10分）|入户||",
      "服务效果（40分）|老人居室是否整洁？（15分）|入户||",
      "^|老人身体状况是否有记录？（10分）|查档案||",
      "^|老人和家属是否满意？（15分）|问卷||",
      "机构管理（20分）|是否有培训计划和记录？（8分）|查资料||",
      "^|投诉是否在3日内处理？（6分）|查台账||",
      "^|档案是否一人一档？（6分）|查资料||",
    ]),
    after: [],
  },
  title: "居家养老服务质量第三方评估表",
  items: [
    item("服务提供", "服务人员是否按时上门", 10),
    item("服务提供", "服务时长是否达到约定", 10),
    item("服务提供", "服务项目是否与协议一致", 10),
    item("服务提供", "服务人员是否佩戴工牌", 10),
    item("服务效果", "老人居室是否整洁", 15),
    item("服务效果", "老人身体状况是否有记录", 10),
    item("服务效果", "老人和家属是否满意", 15),
    item("机构管理", "是否有培训计划和记录", 8),
    item("机构管理", "投诉是否在3日内处理", 6),
    item("机构管理", "档案是否一人一档", 6),
  ],
};

import type { CorpusTable } from "../corpusTable";
import { cells, item } from "../shorthand";

/** 一级 and 二级 indicators with what A stands for; points in the second level's name; a mark of the whole in a note. */
export const courseReview: CorpusTable = {
  features: ["points-in-content", "section-rows", "notes", "other-columns"],
  table: {
    name: "课程验收",
    before: ["在线开放课程验收评审表", "课程名称：             主讲："],
    rows: cells([
      "一级指标|二级指标|主要观测点|专家评分",
      "课程团队（15分）|负责人（8分）|师德好，学术水平高|",
      "^|团队结构（7分）|职称、年龄合理，分工明确|",
      "课程内容（30分）|教学设计（10分）|目标明确，模块清楚|",
      "^|教学资源（10分）|视频总时长不少于400分钟|",
      "^|思政融入（10分）|自然，有机结合|",
      "教学实施（30分）|运行期次（10分）|完整运行2期以上|",
      "^|教学互动（10分）|师生发帖数、答疑及时|",
      "^|考核评价（10分）|过程考核占比合理|",
      "应用效果（25分）|学习人数（10分）|校内校外选课人数|",
      "^|学习评价（8分）|学生评价好|",
      "^|推广应用（7分）|被其他院校采用|",
    ]),
    after: ["评审结论：总分80分以上为通过，60—79分为整改，60分以下为不通过。存在意识形态问题的一票否决。"],
  },
  title: "在线开放课程验收评审表",
  items: [
    item("课程团队", "负责人", 8),
    item("课程团队", "团队结构", 7),
    item("课程内容", "教学设计", 10),
    item("课程内容", "教学资源", 10),
    item("课程内容", "思政融入", 10),
    item("教学实施", "运行期次", 10),
    item("教学实施", "教学互动", 10),
    item("教学实施", "考核评价", 10),
    item("应用效果", "学习人数", 10),
    item("应用效果", "学习评价", 8),
    item("应用效果", "推广应用", 7),
  ],
};

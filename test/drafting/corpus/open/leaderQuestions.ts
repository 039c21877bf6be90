import type { CorpusTable } from "../corpusTable";
import { cells, item } from "../shorthand";

/** A questionnaire for staff: every question with its points as a range, none with a rule; marks of four groups in columns. */
export const leaderQuestions: CorpusTable = {
  features: ["other-points", "other-columns", "repeated-header"],
  table: {
    name: "测评表",
    before: ["科级干部履职测评表"],
    rows: cells([
      "序号|测评内容|分值|上级|同级|下级|服务对象",
      "1|政治坚定，顾全大局|1-10||||",
      "2|熟悉业务，善于学习|1-10||||",
      "3|组织协调能力强|1-10||||",
      "4|敢于担当，不推诿|1-10||||",
      "5|工作效率高，按时完成任务|1-10||||",
      "序号|测评内容|分值|上级|同级|下级|服务对象",
      "6|工作质量好，差错少|1-10||||",
      "7|勇于创新，有新举措|1-10||||",
      "8|作风民主，团结同志|1-10||||",
      "9|清正廉洁，遵守纪律|1-10||||",
      "10|深入基层，联系群众|1-10||||",
    ]),
    after: ["请在相应栏内打分，10分为最高。"],
  },
  title: "科级干部履职测评表",
  items: [
    item(null, "政治坚定", 10),
    item(null, "熟悉业务", 10),
    item(null, "组织协调能力强", 10),
    item(null, "敢于担当", 10),
    item(null, "工作效率高", 10),
    item(null, "工作质量好", 10),
    item(null, "勇于创新", 10),
    item(null, "作风民主", 10),
    item(null, "清正廉洁", 10),
    item(null, "深入基层", 10),
  ],
};

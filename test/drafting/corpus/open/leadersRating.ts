import type { CorpusTable } from "../corpusTable";
import { cells } from "../shorthand";

/** No points at all: every item is rated 好, 较好, 一般, 差. */
export const leadersRating: CorpusTable = {
  features: ["notes", "transposed", "other-columns"],
  table: {
    name: "评议表",
    before: ["领导班子年度评议表"],
    rows: cells([
      "类别|评价内容|评价要点|好|较好|一般|差",
      "决策能力|议题准备|调研充分、方案比较||||",
      "^|会议效率|议而有决、决而有行||||",
      "工作实绩|目标完成|年度重点任务||||",
      "^|改革创新|工作思路、方法||||",
      "^|群众工作|联系服务群众||||",
      "作风廉政|工作作风|求真务实||||",
      "^|廉洁自律|遵守规定||||",
    ]),
    after: ["注：请在相应栏内打“√”，每项只选一个等次。"],
  },
  title: "领导班子年度评议表",
  items: ["议题准备", "会议效率", "目标完成", "改革创新", "群众工作", "工作作风", "廉洁自律"].map((name, index) => ({
    section: index < 2 ? "决策能力" : index < 5 ? "工作实绩" : "作风廉政",
    name,
    max: 0,
    counts: "none" as const,
    rules: [{ kind: "rating" as const, ratings: ["好", "较好", "一般", "差"] }],
  })),
};

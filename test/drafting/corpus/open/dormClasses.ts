import type { CorpusTable } from "../corpusTable";
import { cells, each, fromFull, item } from "../shorthand";

/** Several items in each cell: lists with points, and sentences that begin with a name and points; no column of rules. */
export const dormClasses: CorpusTable = {
  features: ["points-in-content", "section-rows", "several-rules"],
  table: {
    name: "班级",
    before: ["班级量化评比表"],
    rows: cells([
      "项目|要求|分值",
      "课堂|1.铃响入座（8分）\n2.发言举手（6分）\n3.桌面整洁（6分）|20",
      "值日|1.黑板擦净（10分）\n2.走廊无纸屑（10分）|20",
      "出操|集合迅速15分，迟到一人扣1分；动作到位15分，散漫一人扣0.5分|30",
      "爱物|门窗完好20分，损坏一处扣5分；节约用电10分，忘关灯一次扣2分|30",
    ]),
    after: [],
  },
  title: "班级量化评比表",
  items: [
    item("课堂", "铃响入座", 8),
    item("课堂", "发言举手", 6),
    item("课堂", "桌面整洁", 6),
    item("值日", "黑板擦净", 10),
    item("值日", "走廊无纸屑", 10),
    item("出操", "集合迅速", 15, fromFull(each(1))),
    item("出操", "动作到位", 15, fromFull(each(0.5))),
    item("爱物", "门窗完好", 20, fromFull(each(5))),
    item("爱物", "节约用电", 10, fromFull(each(2))),
  ],
};

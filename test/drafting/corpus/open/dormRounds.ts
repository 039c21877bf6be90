import type { CorpusTable } from "../corpusTable";
import { cells, each, fromFull, item } from "../shorthand";

/** Paragraphs under headings, no ordinals before the items: a name, its points, what is taken. */
export const dormRounds: CorpusTable = {
  features: ["paragraphs", "points-in-content", "several-rules"],
  table: {
    name: "正文",
    before: ["学生公寓管理考核细则"],
    rows: cells([
      "一、环境卫生",
      "寝室内务（18分）。被褥不叠每床扣1分，地面不净每间扣2分。",
      "公共区域（12分）。楼道堆放杂物每处扣1分。",
      "二、安全秩序",
      "用电管理（25分）。使用违章电器每件扣5分。",
      "出入登记（20分）。漏登每人次扣1分，晚归不报每人次扣2分。",
      "消防通道（25分）。通道堵塞每次扣5分。",
    ]),
    after: [],
  },
  title: "学生公寓管理考核细则",
  items: [
    item("环境卫生", "寝室内务", 18, fromFull(each(1), each(2))),
    item("环境卫生", "公共区域", 12, fromFull(each(1))),
    item("安全秩序", "用电管理", 25, fromFull(each(5))),
    item("安全秩序", "出入登记", 20, fromFull(each(1), each(2))),
    item("安全秩序", "消防通道", 25, fromFull(each(5))),
  ],
};

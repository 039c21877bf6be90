import type { CorpusTable } from "../corpusTable";
import { cells, each, fromFull, item } from "../shorthand";

/** Columns for teams beside the points, headings that say how much their part is, in cells of their own. */
export const kilnTeams: CorpusTable = {
  features: ["other-columns", "section-rows", "sums"],
  table: {
    name: "窑炉",
    before: ["窑炉车间现场管理评比表"],
    rows: cells([
      "序号|评比事项|基准分|一队|二队|三队|四队",
      "现场定置||共45分||||",
      "1|工具归位，缺失一件扣2分|20||||",
      "2|通道畅通，占道一处扣3分|25||||",
      "劳动纪律||共55分||||",
      "3|按时到岗，迟到一次扣1分|30||||",
      "4|穿戴劳保，不齐一人扣2分|25||||",
      "实得分||100||||",
    ]),
    after: [],
  },
  title: "窑炉车间现场管理评比表",
  items: [
    item("现场定置", "工具归位", 20, fromFull(each(2))),
    item("现场定置", "通道畅通", 25, fromFull(each(3))),
    item("劳动纪律", "按时到岗", 30, fromFull(each(1))),
    item("劳动纪律", "穿戴劳保", 25, fromFull(each(2))),
  ],
};

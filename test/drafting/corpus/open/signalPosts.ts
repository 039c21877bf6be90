import type { CorpusTable } from "../corpusTable";
import { cells, done, each, fromFull, item } from "../shorthand";

/** Headings in the column of texts alone, names with marks; the sum of each part below it under a name of its own. */
export const signalPosts: CorpusTable = {
  features: ["section-rows", "sums", "other-columns"],
  table: {
    name: "道口",
    before: ["铁路道口看守工作评分表"],
    rows: cells([
      "考核内容|标准分值|评价标准|责任单位|考核人",
      "【岗位作业】||||",
      "接发列车按规定显示信号|30|错误显示不得分|车务段|",
      "栏木按时起落|20|延误一次扣5分|车务段|",
      "岗位作业小计|50|||",
      "【设备看护】||||",
      "报警器完好|26|故障未报一次扣4分|电务段|",
      "道口铺面平整|24|破损一处扣2分|工务段|",
      "设备看护小计|50|||",
      "两项合计|100|||",
    ]),
    after: [],
  },
  title: "铁路道口看守工作评分表",
  items: [
    item("岗位作业", "接发列车按规定显示信号", 30, done),
    item("岗位作业", "栏木按时起落", 20, fromFull(each(5))),
    item("设备看护", "报警器完好", 26, fromFull(each(4))),
    item("设备看护", "道口铺面平整", 24, fromFull(each(2))),
  ],
};

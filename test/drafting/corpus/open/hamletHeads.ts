import type { CorpusTable } from "../corpusTable";
import { cells, done, each, fromFull, item, more, from } from "../shorthand";

/** The section's points are in its name; each row begins with a mark and says what it earns; blank cells continue. */
export const hamletHeads: CorpusTable = {
  features: ["points-in-content", "section-rows", "several-rules"],
  table: {
    name: "组长",
    before: ["村民组长考核表"],
    rows: cells([
      "考核项目及分值|考核内容及计分办法",
      "会务（30分）|（1）按时到会，得15分；不到会不得分",
      "|（2）传达通知，得15分，漏传一户扣1分",
      "水利（40分）|（1）组织清沟得20分，堵塞一处扣2分",
      "|（2）上报险情每次得4分，最多20分",
      "民风（30分）|（1）无斗殴得20分，发生一起扣10分",
      "|（2）红白事报备得10分，漏报一次扣5分",
    ]),
    after: [],
  },
  title: "村民组长考核表",
  items: [
    item("会务", "按时到会", 15, done),
    item("会务", "传达通知", 15, fromFull(each(1))),
    item("水利", "组织清沟", 20, fromFull(each(2))),
    item("水利", "上报险情", 20, from(0, more(4))),
    item("民风", "无斗殴", 20, fromFull(each(10))),
    item("民风", "红白事报备", 10, fromFull(each(5))),
  ],
};

import type { CorpusTable } from "../corpusTable";
import { all, each, fromFull, item } from "../shorthand";

/** All items in one paragraph, each a sentence that begins with its name and points. */
export const fishPonds: CorpusTable = {
  features: ["paragraphs", "several-rules"],
  table: {
    name: "正文",
    before: ["鱼塘承包户考核"],
    rows: [
      [
        "水质管理30分，溶氧不达标每次扣3分，死鱼未捞每次扣2分；投饵记录20分，漏记每天扣1分；用药安全30分，超量用药每次扣10分，使用禁药不得分；塘埂维护20分，塌陷未修每处扣4分。",
      ],
    ],
    after: [],
  },
  title: "鱼塘承包户考核",
  items: [
    item(null, "水质管理", 30, fromFull(each(3), each(2))),
    item(null, "投饵记录", 20, fromFull(each(1))),
    item(null, "用药安全", 30, fromFull(each(10), all)),
    item(null, "塘埂维护", 20, fromFull(each(4))),
  ],
};

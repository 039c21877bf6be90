import type { CorpusTable } from "../corpusTable";
import { cells, done, each, fromFull, item, once } from "../shorthand";

/** Numbers 1 and 1.1: rows with whole numbers are sections with the sum of what follows. */
export const ferryCrews: CorpusTable = {
  features: ["section-rows", "sums", "several-rules", "other-columns"],
  table: {
    name: "渡口",
    before: ["渡口渡船安全管理检查计分表"],
    rows: cells([
      "代码|检查点|配分|扣分标准|扣分|检查人",
      "1|船舶|45|||",
      "1.1|检验证书|15|证书过期不得分||",
      "1.2|救生设备|20|救生衣少一件扣1分，救生圈少一只扣2分||",
      "1.3|载重线|10|遮挡或看不清扣3分||",
      "2|船员|30|||",
      "2.1|持证上岗|18|无证驾驶不得分||",
      "2.2|值守|12|离岗每次扣4分||",
      "3|码头|25|||",
      "3.1|公告牌|10|缺一块扣2分||",
      "3.2|护栏踏板|15|损坏每处扣3分||",
      "总计||100|||",
    ]),
    after: [],
  },
  title: "渡口渡船安全管理检查计分表",
  items: [
    item("船舶", "检验证书", 15, done),
    item("船舶", "救生设备", 20, fromFull(each(1), each(2))),
    item("船舶", "载重线", 10, fromFull(once(3))),
    item("船员", "持证上岗", 18, done),
    item("船员", "值守", 12, fromFull(each(4))),
    item("码头", "公告牌", 10, fromFull(each(2))),
    item("码头", "护栏踏板", 15, fromFull(each(3))),
  ],
};

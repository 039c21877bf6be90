import type { CorpusTable } from "../corpusTable";
import { fromFull, takes, tally } from "./write/events";
import { base, bonus, under } from "./write/items";
import { bands, excess, measure, short } from "./write/measures";
import { rowsOf } from "./write/rows";

/** Formulas in a column of their own; rules that are the same as above, once doubled. */
export const cityCases: CorpusTable = {
  features: ["references", "condition-column", "other-columns", "several-rules", "sums"],
  table: {
    name: "数字城管",
    before: ["智慧城管案件办理月度考核办法"],
    rows: rowsOf(`
      项目 | 考核指标 | 考核标准 | 计分方法 | 基本分 | 得分
      组织保障 | 机构健全 | 有机构、有人员、有制度 | 按落实情况评分。 | 6 |
      ^ | 值班值守 | 工作日、节假日均有人受理 | 无人受理一次扣0.5分。 | 4 |
      案件处置 | 按期结案率 | 按期结案数÷应结案数×100% | 95%（含95%）以上得30分，每少一个百分点扣1分。 | 30 |
      ^ | 结案率 | 结案数÷应结案数×100% | 98%（含98%）以上得20分，每少一个百分点扣2分。 | 20 |
      ^ | 紧急案件 | 2小时内到场处置 | 超时的每件扣1分，未处置的每件扣2分。 | 10 |
      ^ | 返工率 | 返工数÷应结案数×100%，不高于3% | 每高出1个百分点扣0.5分。 | 5 |
      ^ | 推诿案件 | 无故退件、推诿 | 第一次扣0.5分，第二次扣1分，第三次起每次扣2分。 | 5 |
      交办转办 | 领导交办 | 在规定时限内办结 | 逾期未办结的每件扣1分。 | 6 |
      ^ | 热线转办 | 同上 | 同上。 | 6 |
      ^ | 媒体曝光 | 同上 | 计分办法同上，按2倍扣分。 | 4 |
      市民评价 | 满意度 | 第三方电话回访 | 按满意度排名，第1名得4分，第2—3名得3分，第4—6名得2分，其余得1分。 | 4 |
      合计 |  |  |  | 100 |
      加分 | 主动采集 | 自行采集并处置 | 每100件加0.1分，最高加2分。 | 2 |
    `),
    after: [],
  },
  title: "智慧城管案件办理月度考核办法",
  items: [
    ...under("组织保障", base("机构健全", 6), base("值班值守", 4, fromFull(takes("无人受理", 0.5)))),
    ...under(
      "案件处置",
      base("按期结案率", 30, measure.percent(short(95, 1, 1))),
      base("结案率", 20, measure.percent(short(98, 1, 2))),
      base("紧急案件", 10, fromFull(takes("超时", 1, "件"), takes("未处置", 2, "件"))),
      base("返工率", 5, measure.percent(excess(3, 1, 0.5))),
      base("推诿案件", 5, fromFull(takes("推诿", [0.5, 1, 2]))),
    ),
    ...under(
      "交办转办",
      base("领导交办", 6, fromFull(takes("逾期未办结", 1, "件"))),
      base("热线转办", 6, fromFull(takes("逾期未办结", 1, "件"))),
      base("媒体曝光", 4, fromFull(takes("逾期未办结", 2, "件"))),
    ),
    ...under(
      "市民评价",
      base(
        "满意度",
        4,
        measure.place(
          bands([{ is: 1 }, 4], [{ atLeast: 2, atMost: 3 }, 3], [{ atLeast: 4, atMost: 6 }, 2], [{ above: 6 }, 1]),
          "%",
        ),
      ),
    ),
    ...under("加分", bonus("主动采集", 2, tally(2, ["自行采集", 0.1, "100件"]))),
  ],
};

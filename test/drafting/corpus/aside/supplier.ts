import type { CorpusTable } from "../corpusTable";
import { grades } from "./write/choices";
import { base, under } from "./write/items";
import { bands, ladder, measure } from "./write/measures";
import { rowsOf } from "./write/rows";

/** A column for each level, with what reaches it; points are the level's times the weight. */
export const supplier: CorpusTable = {
  features: ["other-points", "other-columns", "condition-column", "notes"],
  table: {
    name: "供方评价",
    before: ["合格供应商年度评价表", "供应商名称：            供货类别："],
    rows: rowsOf(`
      评价项目 | 权重 | A级⏎（100分） | B级⏎（80分） | C级⏎（60分） | D级⏎（0分） | 评定等级
      来料合格率 | 40% | ≥99.5% | ≥98% | ≥95% | ＜95% |
      准时交货率 | 20% | ≥98% | ≥95% | ≥90% | ＜90% |
      价格水平 | 15% | 明显低于同行 | 略低于同行 | 与同行持平 | 高于同行 |
      售后响应 | 10% | 4小时内 | 8小时内 | 24小时内 | 超过24小时 |
      体系认证 | 5% | 三项认证 | 两项认证 | 一项认证 | 无认证 |
      环保合规 | 5% | 无违规 | 轻微违规已整改 | 轻微违规未整改 | 受到处罚 |
      账期配合 | 5% | 90天及以上 | 60天及以上 | 30天及以上 | 不足30天 |
    `),
    after: [
      "评价说明：各项得分=等级分×权重；总分90分以上为战略供应商，75～89分为合格供应商，60～74分限期整改，60分以下淘汰。",
    ],
  },
  title: "合格供应商年度评价表",
  items: under(
    null,
    base("来料合格率", 40, measure.percent(ladder([99.5, 40], [98, 32], [95, 24], 0)), abcd(40)),
    base("准时交货率", 20, measure.percent(ladder([98, 20], [95, 16], [90, 12], 0)), abcd(20)),
    base("价格水平", 15, abcd(15)),
    base(
      "售后响应",
      10,
      measure.amount(
        "小时",
        bands([{ atMost: 4 }, 10], [{ above: 4, atMost: 8 }, 8], [{ above: 8, atMost: 24 }, 6], [{ above: 24 }, 0]),
      ),
      abcd(10),
    ),
    base("体系认证", 5, abcd(5)),
    base("环保合规", 5, abcd(5)),
    base("账期配合", 5, measure.amount("天", ladder([90, 5], [60, 4], [30, 3], 0)), abcd(5)),
  ),
};

/** The four levels of an item of so many points. */
function abcd(max: number) {
  return grades(["A级", max], ["B级", max * 0.8], ["C级", max * 0.6], ["D级", 0]);
}

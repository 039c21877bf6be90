import type { CorpusTable } from "../corpusTable";
import { bands, cells, done, each, fromFull, item, once } from "../shorthand";

/** No table: “（1）…（15分）：…” below numbered chapters; later items say 扣分办法同上; what holds for all stands in closing lines. */
export const streetRounds: CorpusTable = {
  features: ["paragraphs", "points-in-content", "notes", "references"],
  table: {
    name: "正文",
    before: ["古渡镇集镇管理月查评分办法"],
    rows: cells([
      "1.街面管理（62分）",
      "（1）沿街商铺（16分）：不出店、不占道，每查到一家不合要求扣2分。",
      "（2）流动摊点（14分）：进入疏导点经营，扣分办法同上。",
      "（3）工地围挡（12分）：围挡连续、出口硬化，扣分办法同上。",
      "（4）户外广告（10分）：安装牢固、内容合规，扣分办法同上。",
      "（5）共享单车（10分）：停在线内，每查到一辆乱停扣0.2分。",
      "2.日常保障（38分）",
      "（1）巡查力量（14分）：每条街配1名巡查员，每缺1名扣2.5分；没有巡查日志的扣3分。",
      "（2）经费使用（9分）：收支有账、按月公示，否则不得分。",
      "（3）市民投诉（10分）：按期答复率92%以上得10分，82%—92%得7分，82%以下得1分。",
      "（4）商户自治（5分）：有公约、有评比，酌情打分。",
    ]),
    after: ["各小项扣完为止，不倒扣其他项。", "月查得分保留一位小数。"],
  },
  title: "古渡镇集镇管理月查评分办法",
  items: [
    item("街面管理", "沿街商铺", 16, fromFull(each(2))),
    item("街面管理", "流动摊点", 14, fromFull(each(2))),
    item("街面管理", "工地围挡", 12, fromFull(each(2))),
    item("街面管理", "户外广告", 10, fromFull(each(2))),
    item("街面管理", "共享单车", 10, fromFull(each(0.2))),
    item("日常保障", "巡查力量", 14, fromFull(each(2.5), once(3))),
    item("日常保障", "经费使用", 9, done),
    item("日常保障", "市民投诉", 10, bands("%", ["≥92", 10], ["≥82", 7], ["", 1])),
    item("日常保障", "商户自治", 5),
  ],
};

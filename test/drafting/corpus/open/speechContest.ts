import type { CorpusTable } from "../corpusTable";
import { cells, item, number, short } from "../shorthand";

/** Items across with what is asked in a row of its own and the points below; contestants down. */
export const speechContest: CorpusTable = {
  features: ["transposed", "notes", "other-points"],
  table: {
    name: "评委打分",
    before: ["宪法宣传演讲比赛评委评分表"],
    rows: cells([
      "出场顺序|演讲内容|语言表达|仪态形象|时间控制|总分",
      "^|主题鲜明，事例真实|脱稿，吐字清晰|着装得体，举止自然|6分钟以内，每超30秒扣1分|^",
      "^|0—40分|0—30分|0—20分|0—10分|100分",
      "1|||||",
      "2|||||",
      "3|||||",
      "4|||||",
    ]),
    after: ["注：共7名评委，去掉一个最高分、一个最低分，其余取平均分，保留两位小数。", "评委签名："],
  },
  title: "宪法宣传演讲比赛评委评分表",
  items: [
    item(null, "演讲内容", 40),
    item(null, "语言表达", 30),
    item(null, "仪态形象", 20),
    item(null, "时间控制", 10, short(360, 30, 1, { better: "lower", measure: number("秒") })),
  ],
};

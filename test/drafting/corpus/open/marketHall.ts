import type { CorpusTable } from "../corpusTable";
import { cells, item, level } from "../shorthand";

/** A list of requirements; whether they are met is judged; the rules stand once, in a note, for all of them. */
export const marketHall: CorpusTable = {
  features: ["notes", "references", "section-rows", "sums"],
  table: {
    name: "农贸市场",
    before: ["标准化农贸市场考评表"],
    rows: cells([
      "序号|考评项目|考评要求|分值|得分",
      "一|基础设施|<|40|",
      "1|场内布局|划行归市，功能分区明确|8|",
      "2|地面墙面|平整、防滑、无破损|8|",
      "3|给排水|上下水畅通，有防鼠网|8|",
      "4|照明通风|光线充足，通风良好|8|",
      "5|消防设备|配置齐全，在有效期内|8|",
      "二|经营管理|<|40|",
      "6|亮证经营|证照悬挂在显著位置|8|",
      "7|检测室|每日检测不少于20批次，公示结果|12|",
      "8|计量器具|检定合格，设公平秤|8|",
      "9|索证索票|台账完整|12|",
      "三|环境秩序|<|20|",
      "10|环境卫生|保洁到位，垃圾日产日清|10|",
      "11|车辆停放|有序|10|",
      "合计|<|<|100|",
    ]),
    after: ["评分办法：完全符合要求的得满分，基本符合的得该项分值的60%，不符合的不得分。"],
  },
  title: "标准化农贸市场考评表",
  items: [
    item("基础设施", "场内布局", 8, level(8, 4.8, 0)),
    item("基础设施", "地面墙面", 8, level(8, 4.8, 0)),
    item("基础设施", "给排水", 8, level(8, 4.8, 0)),
    item("基础设施", "照明通风", 8, level(8, 4.8, 0)),
    item("基础设施", "消防设备", 8, level(8, 4.8, 0)),
    item("经营管理", "亮证经营", 8, level(8, 4.8, 0)),
    item("经营管理", "检测室", 12, level(12, 7.2, 0)),
    item("经营管理", "计量器具", 8, level(8, 4.8, 0)),
    item("经营管理", "索证索票", 12, level(12, 7.2, 0)),
    item("环境秩序", "环境卫生", 10, level(10, 6, 0)),
    item("环境秩序", "车辆停放", 10, level(10, 6, 0)),
  ],
};

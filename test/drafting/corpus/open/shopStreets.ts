import type { CorpusTable } from "../corpusTable";
import { cells, item } from "../shorthand";

/** Duties and what becomes of those who neglect them (money, warnings): words of taking that take no points. */
export const shopStreets: CorpusTable = {
  features: ["other-columns", "condition-column", "sums", "notes"],
  table: {
    name: "门前三包",
    before: ["沿街单位“门前三包”责任考核表"],
    rows: cells([
      "序号|责任内容|达标要求|处置办法|分值|得分",
      "1|包卫生|门前无垃圾、无污水、无积雪|当场清理，拒不清理的处50元罚款|20|",
      "2|包绿化|不攀折、不践踏，不拴挂物品|责令恢复，赔偿损失|15|",
      "3|包秩序|不店外经营、不乱停车辆|口头警告，再次发现的书面通知|20|",
      "4|立面整洁|招牌完好，无乱贴乱画|限期3日内整改|15|",
      "5|垃圾分类|按时投放，桶内无混投|上门指导，计入信用记录|15|",
      "6|油烟噪声|设施正常运转，夜间22点后不扰民|移交执法部门|10|",
      "7|责任牌|悬挂在醒目位置|补发，扣回押金|5|",
      "合计||||100|",
    ]),
    after: ["考核由社区每月进行一次，由检查人员现场评分；全年平均90分以上的授予“示范店铺”。"],
  },
  title: "沿街单位“门前三包”责任考核表",
  items: [
    item(null, "包卫生", 20),
    item(null, "包绿化", 15),
    item(null, "包秩序", 20),
    item(null, "立面整洁", 15),
    item(null, "垃圾分类", 15),
    item(null, "油烟噪声", 10),
    item(null, "责任牌", 5),
  ],
};

import type { CorpusTable } from "../corpusTable";
import { fewer, fromFull, takes, takesOnce, zeroes } from "./write/events";
import { base, under } from "./write/items";
import { ladder, measure, short } from "./write/measures";
import { rowsOf } from "./write/rows";

/** Circled numbers in a cell, each an item with its points. */
export const libraryVillage: CorpusTable = {
  features: ["points-in-content", "several-rules", "other-columns"],
  table: {
    name: "农家书屋",
    before: ["农家书屋管理使用情况评分表", "村别：             检查时间："],
    rows: rowsOf(`
      项目 | 检查内容（分值） | 检查方式 | 得分
      阵地建设⏎（25分） | ①有固定场所，面积不小于20平方米（10分）；⏎②统一标识标牌，制度上墙（5分）；⏎③桌椅、书架、灯具等设施齐全完好（10分）。 | 实地查看 |
      图书管理⏎（30分） | ①图书上架分类，摆放整齐（10分）；⏎②图书登记造册（10分），账册缺失不得分，账实不符每册扣0.1分；⏎③每年更新出版物不少于60种（10分），每少5种扣1分。 | 查阅资料 |
      开放使用⏎（30分） | ①每周开放不少于5天（12分），少1天扣3分，无开放记录扣2分；⏎②年借阅量500册次以上（10分），300册次以上得6分，300册次以下得2分；⏎③读者反映良好（8分）。 | 走访群众 |
      活动开展⏎（15分） | ①每季度开展阅读活动1次（8分），缺一次扣2分；⏎②活动有方案、有照片、有总结（7分）。 | 查阅资料 |
    `),
    after: [],
  },
  title: "农家书屋管理使用情况评分表",
  items: [
    ...under(
      "阵地建设",
      base("有固定场所，面积不小于20平方米", 10),
      base("统一标识标牌，制度上墙", 5),
      base("桌椅、书架、灯具等设施齐全完好", 10),
    ),
    ...under(
      "图书管理",
      base("图书上架分类，摆放整齐", 10),
      base("图书登记造册", 10, fromFull(zeroes("账册缺失"), takes("账实不符", 0.1, "册"))),
      base("每年更新出版物不少于60种", 10, measure.amount("种", short(60, 5, 1), { whole: true })),
    ),
    ...under(
      "开放使用",
      base("每周开放不少于5天", 12, fromFull(takes("少开放", 3, "天"), takesOnce("无开放记录", 2))),
      base("年借阅量500册次以上", 10, measure.amount("册次", ladder([500, 10], [300, 6], 2), { whole: true })),
      base("读者反映良好", 8),
    ),
    ...under("活动开展", base("每季度开展阅读活动1次", 8, fewer(4, "次", 2)), base("活动有方案、有照片、有总结", 7)),
  ],
};

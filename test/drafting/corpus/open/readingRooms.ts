import type { CorpusTable } from "../corpusTable";
import { cells, each, fromFull, item } from "../shorthand";

/** Paragraphs: chapters 一、 with points, items （一） with what is asked and points at the end; hardly any rules. */
export const readingRooms: CorpusTable = {
  features: ["paragraphs", "points-in-content", "section-rows"],
  table: {
    name: "正文",
    before: ["农家书屋考核评分办法（试行）"],
    rows: cells([
      "一、设施建设（30分）",
      "（一）房屋面积20平方米以上，门牌清楚。（6分）",
      "（二）书架、桌椅、照明等设备齐全。（8分）",
      "（三）图书不少于1500册，报刊不少于20种。（10分）",
      "（四）有电脑并能上网。（6分）",
      "二、日常管理（40分）",
      "（五）有专职或兼职管理员。（8分）",
      "（六）图书分类编目、上架。（8分）",
      "（七）每周开放不少于5天，每少1天扣2分。（12分）",
      "（八）借阅登记规范，缺一次扣0.5分。（7分）",
      "（九）图书丢失率不超过1%。（5分）",
      "三、活动效果（30分）",
      "（十）每季度组织读书活动不少于1次，有图片、有记录。（12分）",
      "（十一）村民知晓率高。（8分）",
      "（十二）有借书榜样户。（10分）",
    ]),
    after: [],
  },
  title: "农家书屋考核评分办法（试行）",
  items: [
    item("设施建设", "房屋面积20平方米以上", 6),
    item("设施建设", "书架、桌椅、照明等设备齐全", 8),
    item("设施建设", "图书不少于1500册", 10),
    item("设施建设", "有电脑并能上网", 6),
    item("日常管理", "有专职或兼职管理员", 8),
    item("日常管理", "图书分类编目、上架", 8),
    item("日常管理", "每周开放不少于5天", 12, fromFull(each(2))),
    item("日常管理", "借阅登记规范", 7, fromFull(each(0.5))),
    item("日常管理", "图书丢失率不超过1%", 5),
    item("活动效果", "每季度组织读书活动不少于1次", 12),
    item("活动效果", "村民知晓率高", 8),
    item("活动效果", "有借书榜样户", 10),
  ],
};

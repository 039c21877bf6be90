import type { CorpusTable } from "../corpusTable";
import { atDiscretion } from "./write/choices";
import { between, fromFull, takes, takesOnce, zeroes } from "./write/events";
import { base, under } from "./write/items";
import { rowsOf } from "./write/rows";

/** What each occurrence takes is a range, set by who inspects. */
export const parkGreen: CorpusTable = {
  features: ["several-rules", "other-columns", "notes"],
  table: {
    name: "绿化养护",
    before: ["城市公园绿化养护质量检查评分表"],
    rows: rowsOf(`
      项目 | 序号 | 质量标准 | 满分 | 评分标准 | 扣分 | 备注
      植物养护 | 1 | 乔木树冠完整，无枯枝死杈 | 10 | 一处不符合扣0.5～1分 | |
      ^ | 2 | 灌木修剪整齐，层次分明 | 10 | 一处不符合扣0.5～1分 | |
      ^ | 3 | 草坪平整，高度适宜，无明显裸露 | 10 | 裸露每处扣1～2分；杂草丛生每处扣0.5～1分 | |
      ^ | 4 | 花坛应季换花，花色协调 | 6 | 酌情扣分 | |
      ^ | 5 | 病虫害防治及时 | 8 | 每发现一处扣1～3分，大面积发生的不得分 | |
      ^ | 6 | 浇水、施肥适时适量，长势良好 | 6 | | |
      设施维护 | 7 | 园路广场平整 | 8 | 破损未修的每处扣0.5～2分 | |
      ^ | 8 | 座椅、垃圾箱、标牌完好 | 8 | 缺损的每件扣0.5分 | |
      ^ | 9 | 园灯亮灯率98%以上，水景正常运行 | 6 | 灯具不亮的每盏扣0.2分，水景停运扣1分 | |
      环境卫生 | 10 | 绿地、水面无垃圾 | 10 | 每处扣0.2～0.5分，扣完为止 | |
      ^ | 11 | 厕所干净无异味 | 6 | 视情扣1—3分 | |
      游园秩序 | 12 | 秩序良好，无乱搭乱晒、无流动摊贩 | 6 | | |
      ^ | 13 | 安全巡查到位，应急处置及时 | 6 | 发生游客受伤责任事故的不得分 | |
      总计 | | | 100 | | |
    `),
    after: ["说明：评分标准一栏空白的，由检查组集体研究打分。"],
  },
  title: "城市公园绿化养护质量检查评分表",
  items: [
    ...under(
      "植物养护",
      base("乔木树冠完整，无枯枝死杈", 10, fromFull(takes("不符合", between(0.5, 1), "处"))),
      base("灌木修剪整齐，层次分明", 10, fromFull(takes("不符合", between(0.5, 1), "处"))),
      base(
        "草坪平整，高度适宜，无明显裸露",
        10,
        fromFull(takes("裸露", between(1, 2), "处"), takes("杂草丛生", between(0.5, 1), "处")),
      ),
      base("花坛应季换花，花色协调", 6, atDiscretion()),
      base("病虫害防治及时", 8, fromFull(takes("病虫害", between(1, 3), "处"), zeroes("大面积发生"))),
      base("浇水、施肥适时适量，长势良好", 6),
    ),
    ...under(
      "设施维护",
      base("园路广场平整", 8, fromFull(takes("破损未修", between(0.5, 2), "处"))),
      base("座椅、垃圾箱、标牌完好", 8, fromFull(takes("缺损", 0.5, "件"))),
      base("园灯亮灯率98%以上，水景正常运行", 6, fromFull(takes("灯具不亮", 0.2, "盏"), takesOnce("水景停运", 1))),
    ),
    ...under(
      "环境卫生",
      base("绿地、水面无垃圾", 10, fromFull(takes("垃圾", between(0.2, 0.5), "处"))),
      base("厕所干净无异味", 6, fromFull(takes("视情", between(1, 3)))),
    ),
    ...under(
      "游园秩序",
      base("秩序良好，无乱搭乱晒、无流动摊贩", 6),
      base("安全巡查到位，应急处置及时", 6, fromFull(zeroes("责任事故")), { kind: "binary" }),
    ),
  ],
};

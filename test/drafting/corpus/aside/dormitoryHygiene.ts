import type { CorpusTable } from "../corpusTable";
import { between, fromFull, takes, takesOnce, zeroes } from "./write/events";
import { base, under } from "./write/items";
import { rowsOf } from "./write/rows";

/** Items across with full points and rules below their names, rooms down. */
export const dormitoryHygiene: CorpusTable = {
  features: ["transposed", "several-rules"],
  table: {
    name: "3号楼",
    before: ["学生公寓内务卫生周检查评分表", "楼栋：3号楼    检查人：         日期："],
    rows: rowsOf(`
      寝室号 | 地面 | 床铺 | 桌面 | 阳台与卫生间 | 门窗墙壁 | 用电安全 | 总分
      满分 | 20 | 20 | 15 | 20 | 10 | 15 | 100
      扣分标准 | 有垃圾、杂物每处扣2分，未拖扫扣5分 | 没叠被子每床扣5分；床帘没拉开每床扣2分 | 物品摆放整齐，桌面整洁 | 不整洁扣5—10分，有异味扣3分 | 乱张贴、污损每处扣1分 | 人走未断电扣5分，使用违规电器的不得分 |
      301 |  |  |  |  |  |  |
      302 |  |  |  |  |  |  |
      303 |  |  |  |  |  |  |
      304 |  |  |  |  |  |  |
      305 |  |  |  |  |  |  |
    `),
    after: ["备注：90分以上为文明寝室，60分以下限期整改。"],
  },
  title: "学生公寓内务卫生周检查评分表",
  items: under(
    null,
    base("地面", 20, fromFull(takes("垃圾、杂物", 2, "处"), takesOnce("未拖扫", 5))),
    base("床铺", 20, fromFull(takes("被子未叠", 5, "床"), takes("床帘未拉开", 2, "床"))),
    base("桌面", 15),
    base("阳台与卫生间", 20, fromFull(takesOnce("不整洁", between(5, 10)), takesOnce("有异味", 3))),
    base("门窗墙壁", 10, fromFull(takes("乱张贴、污损", 1, "处"))),
    base("用电安全", 15, fromFull(takesOnce("人走未断电", 5), zeroes("使用违规电器"))),
  ),
};

import type { CorpusTable } from "../corpusTable";
import { between, fromFull, takesOnce, zeroes } from "./write/events";
import { base, under } from "./write/items";
import { rowsOf } from "./write/rows";

/** Items across in two header rows, contestants down. */
export const skillContest: CorpusTable = {
  features: ["transposed", "several-rules"],
  table: {
    name: "技能竞赛",
    before: ["中式烹饪技能竞赛现场评分记录表", "赛项：热菜制作"],
    rows: rowsOf(`
      项目 | 操作过程 | < | < | 作品质量 | < | < | < | 总分
      评分点 | 操作规范 | 原料利用 | 卫生安全 | 色泽 | 口味 | 造型 | 创意 | ^
      配分 | 10 | 10 | 10 | 15 | 30 | 15 | 10 | 100
      评分说明 | 动作熟练、程序合理 | 浪费明显的扣1～3分 | 未戴工帽扣2分，生熟不分扣5分，使用违禁添加剂的该项为零分 | 自然协调 | 咸淡适中、质感鲜明 | 刀工精细、装盘美观 | 构思新颖 |
      01号 |  |  |  |  |  |  |  |
      02号 |  |  |  |  |  |  |  |
      03号 |  |  |  |  |  |  |  |
      04号 |  |  |  |  |  |  |  |
      05号 |  |  |  |  |  |  |  |
      06号 |  |  |  |  |  |  |  |
    `),
    after: ["评委签名："],
  },
  title: "中式烹饪技能竞赛现场评分记录表",
  items: [
    ...under(
      "操作过程",
      base("操作规范", 10),
      base("原料利用", 10, fromFull(takesOnce("浪费明显", between(1, 3)))),
      base("卫生安全", 10, fromFull(takesOnce("未戴工帽", 2), takesOnce("生熟不分", 5), zeroes("使用违禁添加剂"))),
    ),
    ...under("作品质量", base("色泽", 15), base("口味", 30), base("造型", 15), base("创意", 10)),
  ],
};

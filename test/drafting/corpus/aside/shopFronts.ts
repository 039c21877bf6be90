import type { Rule } from "../../../../src/rules/kinds/kinds";
import type { CorpusTable } from "../corpusTable";
import { fromFull, takes, tally } from "./write/events";
import { base, bonus, under } from "./write/items";
import { rowsOf } from "./write/rows";

/** Most rules are said once: the same as above, as in another item, for all of a section. */
export const shopFronts: CorpusTable = {
  features: ["references", "section-rows", "several-rules", "notes"],
  table: {
    name: "门前三包",
    before: ["沿街商户“门前三包”责任制检查考核表", "路段：            检查时间："],
    rows: rowsOf(`
      序号 | 检查内容 | 分值 | 扣分办法 | 得分
      一、包卫生（30分） | < | < | < | <
      1 | 地面洁净 | 10 | 果皮、烟蒂、污渍每处扣0.5分，扣完10分为止 |
      2 | 立面整洁 | 10 | 同上 |
      3 | 垃圾入桶 | 10 | 桶满溢每次扣1分，垃圾乱扔每次扣2分，本部分扣完30分为止 |
      二、包秩序（40分） | < | < | < | <
      4 | 无店外经营 | 15 | 第一次扣2分，第二次扣4分，第三次扣6分，依此类推 |
      5 | 门窗玻璃干净 | 10 | 同第1项 |
      6 | 无乱拉乱挂 | 15 | 参照第4项执行 |
      三、包设施（30分） | < | < | < | <
      7 | 店招完好 | 10 | 破损每处扣2分，不亮或松动的每处扣1分，本部分其他各项同 |
      8 | 灯箱完好 | 10 | |
      9 | 地砖台阶完好 | 10 | |
      附加项 | < | < | < | <
      10 | 主动劝阻不文明行为 | +5 | 每次加0.5分，加满5分为止 |
    `),
    after: ["注：以上各部分扣完为止，不倒扣。"],
  },
  title: "沿街商户“门前三包”责任制检查考核表",
  items: [
    ...under(
      "包卫生",
      base("地面洁净", 10, fromFull(takes("果皮、烟蒂、污渍", 0.5, "处"))),
      base("立面整洁", 10, fromFull(takes("果皮、烟蒂、污渍", 0.5, "处"))),
      base("垃圾入桶", 10, fromFull(takes("桶满溢", 1), takes("垃圾乱扔", 2))),
    ),
    ...under(
      "包秩序",
      base("无店外经营", 15, growing()),
      base("门窗玻璃干净", 10, fromFull(takes("果皮、烟蒂、污渍", 0.5, "处"))),
      base("无乱拉乱挂", 15, growing()),
    ),
    ...under(
      "包设施",
      base("店招完好", 10, brokenAndLoose()),
      base("灯箱完好", 10, brokenAndLoose()),
      base("地砖台阶完好", 10, brokenAndLoose()),
    ),
    ...under("附加项", bonus("主动劝阻不文明行为", 5, tally(5, ["劝阻", 0.5]))),
  ],
};

/** Two more each time, until nothing is left of fifteen. */
function growing(): readonly Rule[] {
  return [
    ...fromFull(takes("发现", [2, 4, 6])),
    ...fromFull(takes("发现", [2, 4, 6, 8])),
    ...fromFull(takes("发现", [2, 4, 6, 8, 10])),
  ];
}

function brokenAndLoose(): readonly Rule[] {
  return fromFull(takes("破损", 2, "处"), takes("不亮或松动", 1, "处"));
}

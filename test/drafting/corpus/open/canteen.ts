import type { CorpusTable } from "../corpusTable";
import { all, atWill, cells, each, fromFull, item, once, short } from "../shorthand";

/** The header is printed again on every page; one deduction a row, items without names of their own. */
export const canteen: CorpusTable = {
  features: ["repeated-header", "section-rows", "sums", "several-rules"],
  table: {
    name: "食堂考核",
    before: ["机关食堂委托经营服务考核评分表"],
    rows: cells([
      "序号|考核内容|分值|评分标准|得分",
      "一|食品安全|40||",
      "1|持有有效的食品经营许可证，从业人员持健康证上岗。|8|无证从业每人扣2分，证件过期每人扣1分。|",
      "2|食材定点采购，索证索票齐全。|8|缺一份票证扣0.5分，使用过期食材的不得分。|",
      "3|生熟分开，刀具砧板有标识。|8|一处不合要求扣1分。|",
      "4|餐具每餐消毒，记录完整。|8|未消毒一次扣2分，无记录一次扣0.5分。|",
      "5|食品留样48小时，每样不少于125克。|8|缺样一次扣1分，不足量一次扣0.5分，扣完为止。|",
      "小计||40||",
      "序号|考核内容|分值|评分标准|得分",
      "二|饭菜质量|35||",
      "6|每周公布菜谱，一周内不重样。|10|未公布扣2分，重样一次扣0.5分。|",
      "7|饭菜保温、足量。|10|断供一次扣2分。|",
      "8|就餐人员满意率不低于85%。|15|满意率85%及以上得15分，每低1%扣1分，低于70%不得分。|",
      "小计||35||",
      "序号|考核内容|分值|评分标准|得分",
      "三|环境管理|25||",
      "9|后厨整洁，无蚊蝇鼠蟑。|10|视检查情况扣分。|",
      "10|燃气、用电安全，下班断电断气。|10|未断电断气一次扣3分，发生火情的不得分。|",
      "11|餐厨垃圾分类，交有资质单位处理。|5|未分类一次扣1分；私自出售的不得分。|",
      "小计||25||",
      "总计||100||",
    ]),
    after: [],
  },
  title: "机关食堂委托经营服务考核评分表",
  items: [
    item("食品安全", "持有有效的食品经营许可证", 8, fromFull(each(2), each(1))),
    item("食品安全", "食材定点采购", 8, fromFull(each(0.5), all)),
    item("食品安全", "生熟分开", 8, fromFull(each(1))),
    item("食品安全", "餐具每餐消毒", 8, fromFull(each(2), each(0.5))),
    item("食品安全", "食品留样48小时", 8, fromFull(each(1), each(0.5))),
    item("饭菜质量", "每周公布菜谱", 10, fromFull(once(2), each(0.5))),
    item("饭菜质量", "饭菜保温、足量", 10, fromFull(each(2))),
    item("饭菜质量", "就餐人员满意率不低于85%", 15, short(85, 1, 1, { none: { below: 70 } })),
    item("环境管理", "后厨整洁", 10, atWill(10)),
    item("环境管理", "燃气、用电安全", 10, fromFull(each(3), all)),
    item("环境管理", "餐厨垃圾分类", 5, fromFull(each(1), all)),
  ],
};

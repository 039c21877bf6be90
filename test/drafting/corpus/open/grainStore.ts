import type { CorpusTable } from "../corpusTable";
import { all, atWill, cells, counted, done, each, fromFull, item, short, veto } from "../shorthand";

/** Faults are graded in a note; items say which rule of it holds; 本大项扣完为止; totals below a limit veto. */
export const grainStore: CorpusTable = {
  features: ["references", "notes", "section-rows", "several-rules"],
  table: {
    name: "储备粮",
    before: ["地方储备粮承储企业年度考核表"],
    rows: cells([
      "序号|考核内容|评分办法|分值",
      "一、数量管理（30分，本大项扣完为止）|<|<|<",
      "1|账实相符|账实不符的不得分。|15",
      "2|轮换计划|未按时完成的，每超1天扣0.5分；擅自动用的不得分。|10",
      "3|统计报表|迟报一次扣0.5分，错报一次扣1分。|5",
      "二、质量管理（40分）|<|<|<",
      "4|宜存率|宜存率100%得20分，每低1个百分点扣2分。|20",
      "5|粮情检测|按附注（一）扣分。|10",
      "6|仓储作业|同上。|10",
      "三、安全管理（30分）|<|<|<",
      "7|消防安全|按附注（一）扣分。|10",
      "8|库区安防|视检查情况酌情扣分。|8",
      "9|安全责任|发生一般事故扣6分，发生较大及以上事故扣12分。|12",
      "四、否决事项|<|<|<",
      "10|虚报库存骗取补贴|一票否决|",
      "11|考核总分低于70分|一票否决|",
    ]),
    after: [
      "附注：（一）检查发现一般问题每个扣0.5分，较大问题每个扣1分，重大问题每个扣3分，扣完为止。",
      "（二）考核得分四舍五入取整数。",
    ],
  },
  title: "地方储备粮承储企业年度考核表",
  items: [
    item("数量管理", "账实相符", 15, done),
    item("数量管理", "轮换计划", 10, fromFull(each(0.5), all)),
    item("数量管理", "统计报表", 5, fromFull(each(0.5), each(1))),
    item("质量管理", "宜存率", 20, short(100, 1, 2)),
    item("质量管理", "粮情检测", 10, fromFull(each(0.5), each(1), each(3))),
    item("质量管理", "仓储作业", 10, fromFull(each(0.5), each(1), each(3))),
    item("安全管理", "消防安全", 10, fromFull(each(0.5), each(1), each(3))),
    item("安全管理", "库区安防", 8, atWill(8)),
    item("安全管理", "安全责任", 12, fromFull(each(6), all)),
    veto("否决事项", "虚报库存骗取补贴"),
    counted("veto", item("否决事项", "考核总分低于70分", 0, [{ kind: "totalBelow", below: 70, total: "final" }])),
  ],
};

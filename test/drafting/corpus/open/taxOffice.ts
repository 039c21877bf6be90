import type { CorpusTable } from "../corpusTable";
import {
  bands,
  bestOf,
  cells,
  counted,
  each,
  fromFull,
  item,
  marks,
  ofOneMatter,
  scaled,
  short,
  tally,
} from "../shorthand";

/** Deductions each with a limit of its own, counted households, marks of several judges, shares of the sections in a note. */
export const taxOffice: CorpusTable = {
  features: ["several-rules", "notes", "other-columns", "other-points"],
  table: {
    name: "绩效考评",
    before: ["基层税务分局绩效考评指标"],
    rows: cells([
      "类别|考评指标|权重|考评标准|考评科室",
      "征收管理|收入任务|20%|完成率达到100%得20分，每低1个百分点扣1分，最多扣10分。|收核科",
      "^|申报率|8%|申报率98%以上得8分，每低0.5个百分点扣1分。|征管科",
      "^|催报催缴|6%|到期没有提醒的每户扣0.3分，不超过2.5分；欠费没有催告的每户扣0.6分，不超过3.5分。|征管科",
      "^|定额核定|6%|调整没有审批单的每户扣1.2分，登记信息过期的每户扣0.4分。|征管科",
      "纳税服务|大厅等候|10%|平均等候15分钟以内得10分，15—20分钟得7分，20—30分钟得4分，30分钟以上不得分。|纳服科",
      "^|满意度|10%|由纳税人评议，按得分折算。|纳服科",
      "^|投诉举报|10%|有责投诉每件扣2分，同一问题再次投诉的加倍扣分。|纳服科",
      "内部管理|公文质量|10%|错字漏字每处扣0.1分，每篇最多扣0.8分。|办公室",
      "^|学习测试|10%|测试平均分×10%。|人教科",
      "^|局领导评价|10%|以班子成员评分的平均值为准。|考评办",
      "加分|争先创优|5|受总局表彰加5分，受省局表彰加2.5分，受市局表彰加1.5分，同一件事取级别最高的。|考评办",
    ]),
    after: ["注：征收管理、纳税服务、内部管理三类分别占40%、30%、30%。", "考评得分保留两位小数。"],
  },
  title: "基层税务分局绩效考评指标",
  items: [
    item("征收管理", "收入任务", 20, short(100, 1, 1, { floor: 10 })),
    item("征收管理", "申报率", 8, short(98, 0.5, 1)),
    item("征收管理", "催报催缴", 6, fromFull(each(0.3, 2.5), each(0.6, 3.5))),
    item("征收管理", "定额核定", 6, fromFull(each(1.2), each(0.4))),
    item("纳税服务", "大厅等候", 10, bands("", [">30", 0], [">20", 4], [">15", 7], ["", 10])),
    item("纳税服务", "满意度", 10, scaled(0.1)),
    item("纳税服务", "投诉举报", 10, fromFull(each(2), each(4))),
    item("内部管理", "公文质量", 10, fromFull(each(0.1)), "每篇最多扣0.8分"),
    item("内部管理", "学习测试", 10, scaled(0.1)),
    item("内部管理", "局领导评价", 10, marks(10)),
    counted("bonus", item("加分", "争先创优", 5, [...bestOf(5, 2.5, 1.5), ...ofOneMatter(tally(5, 5, 2.5, 1.5))])),
  ],
};

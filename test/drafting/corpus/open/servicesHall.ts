import type { CorpusTable } from "../corpusTable";
import { bands, bestOf, cells, done, each, fromFull, item, number, short } from "../shorthand";

/** Dates, per ten thousand, counts with thresholds, conditions in two columns; codes instead of numbers. */
export const servicesHall: CorpusTable = {
  features: ["condition-column", "other-columns", "several-rules"],
  table: {
    name: "政务服务",
    before: ["2024年度政务服务工作考核指标"],
    rows: cells([
      "代码|考核点|基本要求|计分条件|分值|责任科室",
      "A01|年度计划|3月31日前报送|按期报送得满分，每迟1天扣0.5分|4|综合科",
      "A02|专题会议|全年不少于4次|召开4次及以上得4分，少于4次不得分|4|综合科",
      "A03|事项进驻率|100%|进驻率100%得8分，未达到的不得分|8|业务科",
      "A04|网上可办率|95%以上|每低1个百分点扣0.5分，低于85%不得分|8|业务科",
      "A05|即办件比例|60%以上|60%以上得6分，50%（含）至60%得4分，40%（含）至50%得2分，其余不得分|6|业务科",
      "A06|平均办理时限|压缩到法定时限的30%以内|30%以内得8分，每超1个百分点扣0.4分|8|业务科",
      "A07|窗口人员考勤|按时到岗|迟到早退每人次扣0.2分，旷工每人次扣1分，被通报的加扣1分|6|督查科",
      "A08|群众评价|好评率99%以上|好评率每低0.1个百分点扣0.5分|10|督查科",
      "A09|差评整改|整改率100%|发现1件未整改扣2分|6|督查科",
      "A10|热线办理|按时办结率98%|达标得满分，不达标按完成率乘以分值计|8|热线科",
      "A11|投诉率|每万件不超过3件|每万件投诉3件以内得6分，超过3件的每多1件扣1分|6|热线科",
      "A12|信息报送|每月2篇|完成任务得3分，每多1篇加0.5分，最高5分；未完成的，每少1篇扣0.5分|5|综合科",
      "A13|改革创新|有特色做法|省级推广得6分，市级推广得4分，县级推广得2分，就高计分|6|综合科",
      "A14|数据共享|按清单归集|由大数据中心评分|9|数据科",
      "A15|安全管理|无事故|发生安全事故不得分|6|综合科",
    ]),
    after: [],
  },
  title: "2024年度政务服务工作考核指标",
  items: [
    item(null, "年度计划", 4, [
      ...short(0, 1, 0.5, { better: "lower", measure: { kind: "daysLate", due: "2024-03-31" } }),
      ...short(0, 1, 0.5, { better: "lower", measure: number("天", true) }),
      ...fromFull(each(0.5)),
    ]),
    item(null, "专题会议", 4, [{ kind: "threshold", atLeast: 4 }]),
    item(null, "事项进驻率", 8, [{ kind: "fulfilled" }]),
    item(null, "网上可办率", 8, short(95, 1, 0.5, { none: { below: 85 } })),
    item(null, "即办件比例", 6, bands("%", ["≥60", 6], ["≥50", 4], ["≥40", 2], ["", 0])),
    item(null, "平均办理时限", 8, short(30, 1, 0.4, { better: "lower" })),
    item(null, "窗口人员考勤", 6, fromFull(each(0.2), each(1), each(1))),
    item(null, "群众评价", 10, short(99, 0.1, 0.5)),
    item(null, "差评整改", 6, fromFull(each(2))),
    item(null, "热线办理", 8, bands("%", ["≥98", 8], ["≥0", { atLower: 0, atUpper: 7.84 }])),
    item(null, "投诉率", 6, [
      ...short(3, 1, 1, { better: "lower", measure: { kind: "rate", unit: "件", per: 10000 } }),
      ...short(3, 1, 1, { better: "lower", measure: number("件") }),
    ]),
    item(null, "信息报送", 5, [
      ...short(24, 1, 0.5, { start: 3, beyond: [1, 0.5], measure: number("篇", true) }),
      ...short("entered", 1, 0.5, { start: 3, beyond: [1, 0.5], measure: number("篇", true) }),
    ]),
    item(null, "改革创新", 6, bestOf(6, 4, 2)),
    item(null, "数据共享", 9),
    item(null, "安全管理", 6, done),
  ],
};

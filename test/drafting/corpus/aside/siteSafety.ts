import type { CorpusTable } from "../corpusTable";
import { between, fromFull, takes, takesOnce } from "./write/events";
import { base, under } from "./write/items";
import { rowsOf } from "./write/rows";

/** Deductions one a line in a cell, subtotals of two groups, columns for what is taken and what is left. */
export const siteSafety: CorpusTable = {
  features: ["several-rules", "sums", "other-columns", "notes"],
  table: {
    name: "表A",
    before: ["项目部安全文明工地月检评分表", "工程名称：                检查日期："],
    rows: rowsOf(`
      序号 | 检查项目 | < | 扣分标准 | 应得分数 | 扣减分数 | 实得分数
      1 | 保证项目 | 岗位责任 | 项目部没有岗位责任书，扣10分⏎责任书漏签，每人扣1分⏎专职安全员人数不够，扣2～5分⏎班组未做月度考评，每个班组扣1分 | 10 | |
      2 | ^ | 专项方案 | 深基坑、高支模没有方案，扣10分⏎方案没批就开工，每项扣5分⏎现场做法与方案不一致，扣5～8分 | 10 | |
      3 | ^ | 班前交底 | 没有交底记录，扣10分⏎交底单无签名，每张扣2分⏎内容照抄范本，扣2～4分 | 10 | |
      4 | ^ | 日常巡查 | 没有巡查日志，扣5分⏎查出的隐患无人整改，每条扣2分⏎监理通知单逾期不回复，扣8分 | 10 | |
      5 | ^ | 工人教育 | 没有教育计划，扣10分⏎进场工人未经培训考试，每人扣1分⏎调岗未再培训，每人扣0.5分，最多扣3分 | 10 | |
      6 | ^ | 应急准备 | 没有现场处置方案，扣10分⏎全年没有演练，扣5分⏎急救箱、担架缺失，扣5分 | 10 | |
      小计 | < | < | < | 60 | |
      7 | 一般项目 | 围挡与门卫 | 围挡坚固整洁，门卫制度健全，企业标志齐全 | 10 | |
      8 | ^ | 材料堆放 | 堆放超出划定区域，每处扣1分⏎缺标识牌，每处扣0.5分⏎油漆与氧气瓶同库存放，扣10分 | 10 | |
      9 | ^ | 动火管理 | 灭火器压力不足或过期，每具扣2分⏎动火未办证，每次扣5分 | 10 | |
      10 | ^ | 生活设施 | 宿舍、食堂、厕所干净整洁，管理有序 | 10 | |
      小计 | < | < | < | 40 | |
      检查项目合计 | < | < | < | 100 | |
    `),
    after: [
      "注：1.各项扣分扣完为止。",
      "2.保证项目出现零分项，或者小计低于42分的，当月直接评为不合格。",
      "3.合计85分及以上为良好，70～84分为合格，不足70分为不合格。",
    ],
  },
  title: "项目部安全文明工地月检评分表",
  items: [
    ...under(
      "保证项目",
      base(
        "岗位责任",
        10,
        fromFull(
          takesOnce("没有岗位责任书", 10),
          takes("责任书漏签", 1, "人"),
          takesOnce("专职安全员人数不够", between(2, 5)),
          takes("班组未做月度考评", 1, "个班组"),
        ),
      ),
      base(
        "专项方案",
        10,
        fromFull(
          takesOnce("没有方案", 10),
          takes("方案没批就开工", 5, "项"),
          takesOnce("做法与方案不一致", between(5, 8)),
        ),
      ),
      base(
        "班前交底",
        10,
        fromFull(takesOnce("没有交底记录", 10), takes("无签名", 2, "张"), takesOnce("照抄范本", between(2, 4))),
      ),
      base(
        "日常巡查",
        10,
        fromFull(takesOnce("没有巡查日志", 5), takes("隐患无人整改", 2, "条"), takesOnce("通知单逾期不回复", 8)),
      ),
      base(
        "工人教育",
        10,
        fromFull(takesOnce("没有教育计划", 10), takes("未经培训考试", 1, "人"), takes("调岗未再培训", 0.5, "人", 3)),
      ),
      base(
        "应急准备",
        10,
        fromFull(takesOnce("没有现场处置方案", 10), takesOnce("没有演练", 5), takesOnce("急救箱、担架缺失", 5)),
      ),
    ),
    ...under(
      "一般项目",
      base("围挡与门卫", 10),
      base(
        "材料堆放",
        10,
        fromFull(takes("超出划定区域", 1, "处"), takes("缺标识牌", 0.5, "处"), takesOnce("同库存放", 10)),
      ),
      base("动火管理", 10, fromFull(takes("灭火器压力不足或过期", 2, "具"), takes("动火未办证", 5))),
      base("生活设施", 10),
    ),
  ],
};

import type { CorpusTable } from "../corpusTable";
import { fewer, fromFull, perTime, takes, zeroes } from "./write/events";
import { base, under } from "./write/items";
import { bands, ladder, measure, share, short } from "./write/measures";
import { rowsOf } from "./write/rows";

/** Targets in a column; some rules are the same as another item's, by name. */
export const publicHealth: CorpusTable = {
  features: ["condition-column", "references", "several-rules", "other-columns", "sums"],
  table: {
    name: "公卫考核",
    before: ["附件2", "村卫生室基本公共卫生服务绩效考核评分表"],
    rows: rowsOf(`
      项目 | 考核指标 | 目标值 | 分值 | 考核方法 | 评分标准 | 得分
      健康档案 | 电子建档率 | ≥90% | 8 | 系统导出 | 达标得满分，每低1%扣0.2分 |
      ^ | 档案动态使用率 | ≥60% | 6 | 系统导出 | 每低1个百分点扣0.1分 |
      ^ | 档案真实性 | 真实 | 8 | 抽查10份 | 1份不真实扣1分，3份及以上不真实的不得分 |
      老年人管理 | 体检率 | ≥70% | 8 | 系统导出 | 得分=体检率÷70%×8，最高8分 |
      ^ | 结果反馈 | 及时反馈 | 4 | 抽查10人 | 按抽查情况评分 |
      慢病管理 | 高血压规范管理率 | ≥65% | 8 | 抽查档案 | 65%以上得8分，50%—65%得5分，50%以下不得分 |
      ^ | 血压控制率 | ≥45% | 6 | 抽查档案 | 按实际控制率占目标值的比例得分 |
      ^ | 糖尿病规范管理率 | ≥65% | 8 | 抽查档案 | 同高血压规范管理率 |
      妇幼保健 | 预防接种率 | ≥95% | 8 | 系统导出 | 每低1%扣1分，低于85%不得分 |
      ^ | 新生儿访视率 | ≥90% | 6 | 系统导出 | 每低1%扣0.3分 |
      ^ | 早孕建册率 | ≥85% | 6 | 系统导出 | 同上 |
      监督协管 | 巡查报告 | 每季度1次 | 6 | 查阅记录 | 缺1次扣1.5分 |
      ^ | 疫情报告 | 及时准确 | 6 | 系统核查 | 迟报1例扣2分，漏报1例扣3分，瞒报的不得分 |
      居民评价 | 满意度 | 满意 | 6 | 电话访问10人 | 每1人满意得0.6分 |
      ^ | 政策知晓率 | 知晓 | 6 | 电话访问10人 | 按知晓率计分 |
      合计 | < | < | 100 | < | < |
    `),
    after: [],
  },
  title: "村卫生室基本公共卫生服务绩效考核评分表",
  items: [
    ...under(
      "健康档案",
      base("电子建档率", 8, measure.percent(short(90, 1, 0.2))),
      base("档案动态使用率", 6, measure.percent(short(60, 1, 0.1))),
      base(
        "档案真实性",
        8,
        fromFull(takes("不真实", 1, "份"), zeroes("3份及以上不真实")),
        measure.amount("份", bands([{ is: 0 }, 8], [{ is: 1 }, 7], [{ is: 2 }, 6], [{ atLeast: 3 }, 0]), {
          whole: true,
        }),
      ),
    ),
    ...under("老年人管理", base("体检率", 8, measure.percent(share(70))), base("结果反馈", 4)),
    ...under(
      "慢病管理",
      base("高血压规范管理率", 8, measure.percent(ladder([65, 8], [50, 5], 0))),
      base("血压控制率", 6, measure.percent(share(45))),
      base("糖尿病规范管理率", 8, measure.percent(ladder([65, 8], [50, 5], 0))),
    ),
    ...under(
      "妇幼保健",
      base("预防接种率", 8, measure.percent(short(95, 1, 1), { noPointsIf: { below: 85 } })),
      base("新生儿访视率", 6, measure.percent(short(90, 1, 0.3))),
      base("早孕建册率", 6, measure.percent(short(85, 1, 0.3))),
    ),
    ...under(
      "监督协管",
      base("巡查报告", 6, fewer(4, "次", 1.5)),
      base("疫情报告", 6, fromFull(takes("迟报", 2, "例"), takes("漏报", 3, "例"), zeroes("瞒报"))),
    ),
    ...under(
      "居民评价",
      base("满意度", 6, perTime("满意", 0.6, "人")),
      base("政策知晓率", 6, measure.percent(share(100))),
    ),
  ],
};

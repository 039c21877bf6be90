import type { CorpusTable } from "../corpusTable";
import { doneOrNot, grades } from "./write/choices";
import { addsOnce, between, fromZero, perTime } from "./write/events";
import { base, under } from "./write/items";
import { measure } from "./write/measures";
import { rowsOf } from "./write/rows";

/** A price against the lowest, achievements that are counted, and ranges for the rest. */
export const tenderScore: CorpusTable = {
  features: ["other-points", "other-columns", "sums", "several-rules"],
  table: {
    name: "综合评分",
    before: ["比选文件附件三", "后勤服务项目综合评分表"],
    rows: rowsOf(`
      评审项目 | 评审因素 | 权值 | 评分标准 | 评分
      价格部分 | 报价 | 10 | 满足要求且报价最低的为基准价，得10分；其他得分=（基准价÷报价）×10 |
      商务部分 | 类似业绩 | 10 | 近三年每提供1个类似业绩得2分，最多10分 |
      ^ | 体系认证 | 6 | 质量、环境、职业健康安全管理体系认证，每具备1项得2分 |
      ^ | 项目经理 | 8 | 本科及以上学历得3分；有5年以上同类项目经验得3分；持有相关职业证书得2分 |
      ^ | 诚信记录 | 4 | 近三年无不良行为记录得4分，有不良行为记录的不得分 |
      技术部分 | 服务方案 | 0—20 | 优得16—20分，良得11—15分，一般得6—10分，差得0—5分 |
      ^ | 人员配备 | 0—15 | 科学合理12—15分，较合理8—11分，基本合理4—7分，不合理0—3分 |
      ^ | 应急预案 | 0—10 | 完善可行8—10分，较完善5—7分，不完善1—4分，未提供不得分 |
      ^ | 培训计划 | 0—7 | 由评审小组成员酌情打分 |
      ^ | 服务承诺 | 0—10 | 承诺具体可行得8—10分，较具体得4—7分，笼统得0—3分 |
      总计 | < | 100 | |
    `),
    after: [],
  },
  title: "后勤服务项目综合评分表",
  items: [
    ...under("价格部分", base("报价", 10, measure.ofBest("万元", "lower"))),
    ...under(
      "商务部分",
      base("类似业绩", 10, perTime("类似业绩", 2, "个")),
      base("体系认证", 6, perTime("体系认证", 2, "项")),
      base(
        "项目经理",
        8,
        fromZero(addsOnce("本科及以上学历", 3), addsOnce("5年以上同类项目经验", 3), addsOnce("职业证书", 2)),
      ),
      base("诚信记录", 4, doneOrNot(4)),
    ),
    ...under(
      "技术部分",
      base(
        "服务方案",
        20,
        grades(["优", between(16, 20)], ["良", between(11, 15)], ["一般", between(6, 10)], ["差", between(0, 5)]),
      ),
      base(
        "人员配备",
        15,
        grades(
          ["科学合理", between(12, 15)],
          ["较合理", between(8, 11)],
          ["基本合理", between(4, 7)],
          ["不合理", between(0, 3)],
        ),
      ),
      base(
        "应急预案",
        10,
        grades(["完善可行", between(8, 10)], ["较完善", between(5, 7)], ["不完善", between(1, 4)], ["未提供", 0]),
      ),
      base("培训计划", 7),
      base("服务承诺", 10, grades(["具体可行", between(8, 10)], ["较具体", between(4, 7)], ["笼统", between(0, 3)])),
    ),
  ],
};

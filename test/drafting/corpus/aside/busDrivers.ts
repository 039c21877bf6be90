import type { CorpusTable } from "../corpusTable";
import { occurred } from "./write/choices";
import { adds, between, fromFull, fromZero, takes, zeroes } from "./write/events";
import { base, beyond, bonus, under, veto } from "./write/items";
import { excess, ladder, measure, short } from "./write/measures";
import { rowsOf } from "./write/rows";

/** Codes, points by another name, and what is given on top in a column beside what is taken. */
export const busDrivers: CorpusTable = {
  features: ["other-columns", "section-rows", "several-rules", "sums"],
  table: {
    name: "驾驶员",
    before: ["公交驾驶员安全服务月度考核标准"],
    rows: rowsOf(`
      代码 | 考核内容 | 基准分 | 扣分标准 | 奖励标准
      A | 安全行车 | 40 |  |
      A01 | 责任事故 | 20 | 次责每起扣5分，同责每起扣8分，主责每起扣12分，全责的扣完本项分值 | 连续3个月无事故加3分
      A02 | 交通违法 | 10 | 一般违法每次扣2分，闯红灯的本项不得分 |
      A03 | 违章操作 | 10 | 行车接打手机每次扣5分，未系安全带每次扣2分，斑马线未礼让每次扣1分 |
      B | 服务质量 | 30 |  |
      B01 | 有责投诉 | 15 | 每件扣3分，未按期回复每件扣1分 | 收到表扬每件加1分
      B02 | 规范进站 | 8 | 甩站、越站每次扣2分；未靠边停靠每次扣0.5分 |
      B03 | 车厢卫生 | 7 | 按车容车貌检查情况评分 |
      C | 运营管理 | 30 |  |
      C01 | 计划趟次 | 12 | 比计划每少1趟扣0.5分 |
      C02 | 准点率 | 6 | 95%以上6分，90%—94%4分，85%—89%2分，85%以下0分 |
      C03 | 能耗定额 | 6 | 不超定额不扣分，每超1%扣0.5分 | 每节约1%加0.3分
      C04 | 出勤 | 6 | 事假每天扣0.5分，迟到每次扣1分，旷工不得分 |
      合计 |  | 100 |  |
      Z01 | 好人好事 | — |  | 视情况每次加1—5分
      Z02 | 酒后驾驶 | — | 一票否决，调离驾驶岗位 |
    `),
    after: [],
  },
  title: "公交驾驶员安全服务月度考核标准",
  items: [
    ...under(
      "安全行车",
      beyond(
        base(
          "责任事故",
          20,
          fromFull(takes("次责", 5, "起"), takes("同责", 8, "起"), takes("主责", 12, "起"), zeroes("全责", "起")),
        ),
        "连续3个月无事故加3分",
      ),
      base("交通违法", 10, fromFull(takes("一般违法", 2), zeroes("闯红灯"))),
      base("违章操作", 10, fromFull(takes("接打手机", 5), takes("未系安全带", 2), takes("斑马线未礼让", 1))),
    ),
    ...under(
      "服务质量",
      beyond(
        base("有责投诉", 15, fromFull(takes("有责投诉", 3, "件"), takes("未按期回复", 1, "件"))),
        "收到表扬每件加1分",
      ),
      base("规范进站", 8, fromFull(takes("甩站、越站", 2), takes("未靠边停靠", 0.5))),
      base("车厢卫生", 7),
    ),
    ...under(
      "运营管理",
      base(
        "计划趟次",
        12,
        fromFull(takes("少于计划", 0.5, "趟")),
        measure.amount("趟", short("entered", 1, 0.5), { whole: true }),
      ),
      base("准点率", 6, measure.percent(ladder([95, 6], [90, 4], [85, 2], 0))),
      beyond(
        base("能耗定额", 6, measure.ratio(excess(100, 1, 0.5)), fromFull(takes("超定额", 0.5, "1%"))),
        "每节约1%加0.3分",
      ),
      base("出勤", 6, fromFull(takes("事假", 0.5, "天"), takes("迟到", 1), zeroes("旷工"))),
    ),
    ...under(
      null,
      bonus("好人好事", null, fromZero(adds("好人好事", between(1, 5)))),
      beyond(veto("酒后驾驶", occurred), "调离驾驶岗位"),
    ),
  ],
};

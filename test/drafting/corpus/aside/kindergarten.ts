import type { CorpusTable } from "../corpusTable";
import { doneOrNot, grades, scaled } from "./write/choices";
import { between, fromFull, highestOfMatter, takes, tally, zeroes } from "./write/events";
import { base, bonus, penalty, under } from "./write/items";
import { measure, share } from "./write/measures";
import { linesOf } from "./write/rows";

/** Paragraphs whose numbers run on through the sections. */
export const kindergarten: CorpusTable = {
  features: ["paragraphs", "points-in-content", "several-rules"],
  table: {
    name: "幼儿园",
    before: linesOf(`
      城南幼儿园教师月度量化考核细则
      （2025年9月园务会通过）
      一、师德师风（20分）
      1.关爱幼儿（10分）。体罚或变相体罚幼儿的一次扣5分，语言粗暴的一次扣2分。
      2.家长沟通（10分）。与家长发生争执的一次扣3分，被家长投诉经查实的一次扣2—5分。
      二、出勤（15分）
      3.考勤（15分）。迟到、早退每次扣1分；事假每天扣1分，病假每天扣0.5分；旷工的不得分。
      三、保教工作（40分）
      4.备课（10分）。迟交备课本的每天扣1分，缺备一节扣0.5分，照抄旧教案的每节扣1分。
      5.听课评价（10分）。由教研组听课打分，按平均分的10%计分。
      6.区角创设（8分）。创设合理、更换及时得6～8分，一般得3～5分，较差得0～2分。
      7.户外活动（6分）。每天不少于2小时，时间不足的每次扣0.5分。
      8.观察记录（6分）。记录认真，分析到位，指导有针对性。
      四、安全卫生（25分）
      9.晨检消毒（10分）。漏检一次扣1分，消毒记录不全一次扣0.5分。
      10.安全事故（15分）。一般磕碰伤每起扣1分，瞒报每起扣5分；造成幼儿住院治疗的，本项不得分。
      五、加分
      11.论文课题。省级获奖每篇加3分，市级2分，区级1分，园级0.5分，同一成果以最高级别计分。
      12.满勤奖励。全月满勤的加1分。
      13.代班顶岗。每天加0.5分。
      六、扣分
      14.园务活动。无故不参加的每次扣2分，不服从安排的每次扣3分。
      本细则由园务会负责解释，自公布之日起施行。
    `),
    rows: [],
    after: [],
  },
  title: "城南幼儿园教师月度量化考核细则",
  items: [
    ...under(
      "师德师风",
      base("关爱幼儿", 10, fromFull(takes("体罚", 5), takes("语言粗暴", 2))),
      base("家长沟通", 10, fromFull(takes("发生争执", 3), takes("被投诉", between(2, 5)))),
    ),
    ...under(
      "出勤",
      base(
        "考勤",
        15,
        fromFull(takes("迟到、早退", 1), takes("事假", 1, "天"), takes("病假", 0.5, "天"), zeroes("旷工")),
      ),
    ),
    ...under(
      "保教工作",
      base("备课", 10, fromFull(takes("迟交备课本", 1, "天"), takes("缺备", 0.5, "节"), takes("照抄旧教案", 1, "节"))),
      base(
        "听课评价",
        10,
        scaled(["听课平均分", 0.1]),
        measure.marks(share(100)),
        measure.mean(share(100), { max: 100 }),
      ),
      base(
        "区角创设",
        8,
        grades(["创设合理、更换及时", between(6, 8)], ["一般", between(3, 5)], ["较差", between(0, 2)]),
      ),
      base("户外活动", 6, fromFull(takes("时间不足", 0.5))),
      base("观察记录", 6),
    ),
    ...under(
      "安全卫生",
      base("晨检消毒", 10, fromFull(takes("漏检", 1), takes("消毒记录不全", 0.5))),
      base(
        "安全事故",
        15,
        fromFull(takes("一般磕碰伤", 1, "起"), takes("瞒报", 5, "起"), zeroes("造成幼儿住院治疗", "起")),
      ),
    ),
    ...under(
      "加分",
      bonus(
        "论文课题",
        null,
        highestOfMatter(tally(null, ["省级获奖", 3, "篇"], ["市级", 2, "篇"], ["区级", 1, "篇"], ["园级", 0.5, "篇"])),
      ),
      bonus("满勤奖励", 1, doneOrNot(1), tally(1, ["全月满勤", 1])),
      bonus("代班顶岗", null, tally(null, ["代班顶岗", 0.5, "天"])),
    ),
    ...under("扣分", penalty("园务活动", null, tally(null, ["无故不参加", 2], ["不服从安排", 3]))),
  ],
};

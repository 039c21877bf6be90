import type { CorpusTable } from "../corpusTable";
import { between, cells, counted, each, fromFull, item, tally } from "../shorthand";

/** Deductions written “扣0.5分/人”, “0.5分/次”; free numbers of absences; a bonus and a section of penalties. */
export const classPoints: CorpusTable = {
  features: ["several-rules", "section-rows", "notes"],
  table: {
    name: "班级量化",
    before: ["临江中学班级量化管理评比细则"],
    rows: cells([
      "项目|内容|计分办法|分值",
      "纪律（30分）|考勤|迟到扣0.4分/人次；无故缺课扣1.5分/人/节。|15",
      "^|课堂|被任课教师点名批评扣1分/次，顶撞教师的扣3分/次。|15",
      "卫生（30分）|教室|黑板没擦扣0.5分/次，桌椅歪斜扣0.1分/处，扣完为止。|12",
      "^|包干区|检查不合格的，每次扣2分。|10",
      "^|个人卫生|每查到一人不合要求扣0.5分。|8",
      "两操（20分）|课间操|病假不超过2人不扣分，多出的每人扣0.4分；进退场喧哗扣0.5—1.5分/次。|12",
      "^|眼保健操|睁眼说话的0.3分/人，值日生没有巡视的扣0.8分/次。|8",
      "宿舍（20分）|内务|按宿管中心每周评比得分的平均数计。|10",
      "^|就寝|熄灯后讲话扣0.5分/人次；夜不归宿的扣5分/人次，并报学校处理。|10",
      "加分|好人好事|拾金不昧、助人为乐的加1分/次，累计不超过5分。|5",
      "^|竞赛获奖|获校级一、二、三等奖分别加3分、2分、1分，区级以上加倍，累计不超过10分。|10",
      "扣分|违纪处分|警告扣2分/人，严重警告扣3分/人，记过以上扣5分/人。|",
    ]),
    after: ["说明：每月总分前三名的班级获流动红旗；有记过以上处分的班级当月不参加评比。"],
  },
  title: "临江中学班级量化管理评比细则",
  items: [
    item("纪律", "考勤", 15, fromFull(each(0.4), each(1.5))),
    item("纪律", "课堂", 15, fromFull(each(1), each(3))),
    item("卫生", "教室", 12, fromFull(each(0.5), each(0.1))),
    item("卫生", "包干区", 10, fromFull(each(2))),
    item("卫生", "个人卫生", 8, fromFull(each(0.5))),
    item("两操", "课间操", 12, fromFull(each(0.4), between(0.5, 1.5)), "病假不超过2人不扣分"),
    item("两操", "眼保健操", 8, fromFull(each(0.3), each(0.8))),
    item("宿舍", "内务", 10),
    item("宿舍", "就寝", 10, fromFull(each(0.5), each(5))),
    counted("bonus", item("加分", "好人好事", 5, tally(5, 1))),
    counted("bonus", item("加分", "竞赛获奖", 10, tally(10, 3, 2, 1, 6, 4, 2))),
    counted("penalty", item("扣分", "违纪处分", null, tally(null, 2, 3, 5))),
  ],
};

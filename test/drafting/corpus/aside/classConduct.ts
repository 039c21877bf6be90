import type { CorpusTable } from "../corpusTable";
import { adds, between, fromFull, fromZero, highestOfMatter, takes, tally, zeroes } from "./write/events";
import { base, beyond, bonus, under } from "./write/items";
import { linesOf } from "./write/rows";

/** Each headed paragraph is an item, and the lines below it are its rules. */
export const classConduct: CorpusTable = {
  features: ["paragraphs", "points-in-content", "several-rules", "notes"],
  table: {
    name: "文档",
    before: linesOf(`
      育新中学班级常规量化考核细则
      每班每周基础分100分，由值周教师和学生会检查登记，扣完各项分值为止。
      一、考勤（20分）
      1、迟到、早退，扣0.5分/人次；
      2、旷课，每人每节扣1分；
      3、班主任未按时到岗，扣1分/次。
      二、仪容仪表（10分）
      不穿校服、不佩戴校牌的每人次扣0.5分；染发、佩戴首饰的每人次扣1分，经教育仍不改正的加倍扣分。
      三、课间操（15分）
      ①无故缺席每人次扣0.5分；②集合拖拉、队伍不整齐的每次扣1～3分；③未做操离场的每人扣1分。
      四、卫生（20分）
      教室、包干区每日两查，一处不合格扣0.5分；值日生未按时到位的每次扣1分；卫生死角每处扣2分。
      五、纪律（20分）
      1、自习课喧哗的，每次扣1分；
      2、携带手机进校园的，每人次扣2分；
      3、打架斗殴的，每起扣5分，造成伤害的本项计0分。
      六、爱护公物（5分）
      爱护桌椅门窗和多媒体设备，节约水电。
      七、集体活动（10分）
      积极参加学校组织的各项活动，组织有序，效果良好。
      八、加分
      1、好人好事。每件加0.5分，拾金不昧的视情况加1—3分。
      2、竞赛获奖。集体获校级奖励加1分，区级加2分，市级以上加3分，同一项目取最高分。
      3、黑板报评比。一等奖加2分，二等奖加1分。
      九、说明
      每周一公布上周得分，月平均分前三名的班级授予流动红旗，并作为评选先进班集体的依据。
    `),
    rows: [],
    after: [],
  },
  title: "育新中学班级常规量化考核细则",
  items: [
    ...under(
      null,
      base(
        "考勤",
        20,
        fromFull(takes("迟到、早退", 0.5, "人次"), takes("旷课", 1, "人节"), takes("班主任未按时到岗", 1)),
      ),
      beyond(
        base("仪容仪表", 10, fromFull(takes("不穿校服、不佩戴校牌", 0.5, "人次"), takes("染发、佩戴首饰", 1, "人次"))),
        "经教育仍不改正的加倍扣分",
      ),
      base(
        "课间操",
        15,
        fromFull(
          takes("无故缺席", 0.5, "人次"),
          takes("集合拖拉、队伍不整齐", between(1, 3)),
          takes("未做操离场", 1, "人"),
        ),
      ),
      base("卫生", 20, fromFull(takes("不合格", 0.5, "处"), takes("值日生未按时到位", 1), takes("卫生死角", 2, "处"))),
      base(
        "纪律",
        20,
        fromFull(
          takes("自习课喧哗", 1),
          takes("携带手机", 2, "人次"),
          takes("打架斗殴", 5, "起"),
          zeroes("打架斗殴造成伤害", "起"),
        ),
      ),
      base("爱护公物", 5),
      base("集体活动", 10),
    ),
    ...under(
      "加分",
      bonus("好人好事", null, fromZero(adds("好人好事", 0.5, "件"), adds("拾金不昧", between(1, 3)))),
      bonus("竞赛获奖", null, highestOfMatter(tally(null, ["校级奖励", 1], ["区级", 2], ["市级以上", 3]))),
      bonus("黑板报评比", null, tally(null, ["一等奖", 2], ["二等奖", 1])),
    ),
  ],
};

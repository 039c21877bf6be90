import type { CorpusTable } from "../corpusTable";
import { grades } from "./write/choices";
import { fewer } from "./write/events";
import { base, under } from "./write/items";
import { ladder, measure } from "./write/measures";
import { rowsOf } from "./write/rows";

/** Three levels of indicators without points, and points for the third; half of the cells hold nothing to score by. */
export const parentSchool: CorpusTable = {
  features: ["other-columns", "notes"],
  table: {
    name: "示范家长学校",
    before: ["附件2：", "示范家长学校评估细则"],
    rows: rowsOf(`
      A级指标 | B级指标 | C级评估要素 | 权重分 | 评估方式
      A1组织管理（26） | B1机构 | 成立校务委员会，人员结构合理 | 5 | 查文件
      ^ | ^ | 家长委员会作用发挥好 | 5 | 座谈
      ^ | B2制度 | 教学、考勤、档案等制度齐全 | 6 | 查资料
      ^ | B3保障 | 有固定场所、标牌和教学设备 | 5 | 看现场
      ^ | ^ | 专项经费落实 | 5 | 查账册
      A2教学工作（44） | B4师资 | 专兼职教师：3名以上得8分，2名得5分，1名得2分，没有的不得分 | 8 | 查名册
      ^ | B5教材 | 有统一教材和校本资料 | 6 | 查资料
      ^ | B6授课 | 每学期集中授课不少于4次，每少1次扣2分 | 10 | 查记录
      ^ | ^ | 教案规范，内容贴近需求 | 6 | 查资料
      ^ | B7参学 | 家长参学率90%以上得10分，80%以上得7分，70%以上得4分，70%以下不得分 | 10 | 查签到
      ^ | ^ | 课堂纪律好，互动充分 | 4 | 听课
      A3活动成效（30） | B8活动 | 亲子活动丰富多彩 | 8 | 查资料
      ^ | B9家访 | 教师家访制度落实 | 6 | 访家长
      ^ | B10评价 | 家长满意度高 | 8 | 问卷
      ^ | B11成果 | 家教经验获省级推广得8分，市级推广得6分，县级推广得4分，没有的得2分 | 8 | 查证书
    `),
    after: ["说明：未列明分档的要素，由评估组根据实际情况赋分。总分85分以上可推荐为市级示范家长学校。"],
  },
  title: "示范家长学校评估细则",
  items: [
    ...under(
      "组织管理",
      base("成立校务委员会，人员结构合理", 5),
      base("家长委员会作用发挥好", 5),
      base("教学、考勤、档案等制度齐全", 6),
      base("有固定场所、标牌和教学设备", 5),
      base("专项经费落实", 5),
    ),
    ...under(
      "教学工作",
      base("专兼职教师", 8, measure.amount("名", ladder([3, 8], [2, 5], [1, 2], 0), { whole: true })),
      base("有统一教材和校本资料", 6),
      base("每学期集中授课不少于4次", 10, fewer(8, "次", 2), fewer(4, "次", 2)),
      base("教案规范，内容贴近需求", 6),
      base("家长参学率", 10, measure.percent(ladder([90, 10], [80, 7], [70, 4], 0))),
      base("课堂纪律好，互动充分", 4),
    ),
    ...under(
      "活动成效",
      base("亲子活动丰富多彩", 8),
      base("教师家访制度落实", 6),
      base("家长满意度高", 8),
      base("家教经验", 8, grades(["省级推广", 8], ["市级推广", 6], ["县级推广", 4], ["没有", 2])),
    ),
  ],
};

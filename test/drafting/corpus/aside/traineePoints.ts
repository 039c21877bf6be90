import type { CorpusTable } from "../corpusTable";
import { scaled } from "./write/choices";
import { adds, from, fromFull, takes, takesOnce, zeroes } from "./write/events";
import { base, under } from "./write/items";
import { measure, share } from "./write/measures";
import { rowsOf } from "./write/rows";

/** Points to begin with, to which and from which each event counts, up to full points. */
export const traineePoints: CorpusTable = {
  features: ["several-rules", "other-columns", "notes"],
  table: {
    name: "学员考核",
    before: ["干部培训班学员综合考核办法"],
    rows: rowsOf(`
      考核内容 | 满分 | 起评分 | 加减分办法 | 考核人
      考勤 | 20 | 20 | 迟到、早退每次扣1分，请假每半天扣0.5分，旷课每半天扣5分，累计旷课1天以上的不得分 | 班委
      课堂表现 | 20 | 12 | 主动发言每次加1分，分组讨论发言每次加0.5分；玩手机、打瞌睡每次扣1分 | 班主任
      学习心得 | 15 | 10 | 被简报采用每篇加2分，在班级交流加1分；迟交扣2分，抄袭扣5分 | 教研室
      结业考试 | 25 | — | 按卷面成绩的25%折算 | 教务处
      集体活动 | 10 | 6 | 担任活动组织者每次加1分，无故不参加每次扣2分 | 班委
      内务纪律 | 10 | 10 | 由组织员根据日常检查评定 | 组织员
      合计 | 100 |  |  |
    `),
    after: ["注：各项得分不超过满分，扣完为止。90分以上且名次在班级前15%的评为优秀学员。"],
  },
  title: "干部培训班学员综合考核办法",
  items: under(
    null,
    base(
      "考勤",
      20,
      fromFull(takes("迟到、早退", 1), takes("请假", 0.5, "半天"), takes("旷课", 5, "半天"), zeroes("累计旷课1天以上")),
    ),
    base("课堂表现", 20, from(12, adds("主动发言", 1), adds("分组讨论发言", 0.5), takes("玩手机、打瞌睡", 1))),
    base(
      "学习心得",
      15,
      from(10, adds("简报采用", 2, "篇"), adds("班级交流", 1), takesOnce("迟交", 2), takesOnce("抄袭", 5)),
    ),
    base("结业考试", 25, scaled(["卷面成绩", 0.25]), measure.marks(share(100))),
    base("集体活动", 10, from(6, adds("担任活动组织者", 1), takes("无故不参加", 2))),
    base("内务纪律", 10),
  ),
};

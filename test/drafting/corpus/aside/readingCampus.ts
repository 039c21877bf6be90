import type { CorpusTable } from "../corpusTable";
import { atLeastTimes, doneOrNot } from "./write/choices";
import { addsOnce, fromFull, fromZero, takes, takesOnce } from "./write/events";
import { base, bonus, under } from "./write/items";
import { ladder, measure } from "./write/measures";
import { linesOf } from "./write/rows";

/** Paragraphs with a heading of two levels; points stand before the full stop. */
export const readingCampus: CorpusTable = {
  features: ["paragraphs", "points-in-content", "several-rules"],
  table: {
    name: "书香校园.docx",
    before: linesOf(`
      附件
      书香校园评选标准
      本标准满分100分，另设附加分5分，由区教育局组织专家实地评审。
      一、组织保障（共3项，18分）
      1．成立读书活动领导小组，分工明确（6分）。
      2．制定三年规划和年度计划，措施具体（6分）。
      3．每年购书经费不低于公用经费的5%（6分），低于5%的不得分。
      二、阅读环境（共4项，32分）
      4．校园文化氛围浓厚，处处可读（8分）。
      5．图书馆全天开放（8分），开放时间每天不足6小时的扣2分，无借阅记录的扣3分。
      6．班级图书角建设率100%（8分），每少1个班扣0.5分。
      7．生均图书达到25册得8分，20册以上得5分，15册以上得2分，不足15册不得分（8分）。
      三、阅读活动（共4项，30分）
      8．每周至少开设1节阅读课，教学效果好（8分）。
      9．每学年举办读书节1次以上（6分），未举办不得分。
      10．教师读书交流活动丰富（8分）。
      11．师生共读、亲子共读有声有色（8分）。
      四、阅读成效（共3项，20分）
      12．学生养成良好的阅读习惯（8分）。
      13．校刊、文学社等载体作用突出（6分）。
      14．家长和社会评价好（6分）。
      五、附加分（5分）
      15．特色荣誉。获省级以上读书类荣誉加3分，有正式出版的校本读物加2分。
    `),
    rows: [],
    after: [],
  },
  title: "书香校园评选标准",
  items: [
    ...under(
      "组织保障",
      base("成立读书活动领导小组，分工明确", 6),
      base("制定三年规划和年度计划，措施具体", 6),
      base("每年购书经费不低于公用经费的5%", 6, measure.percent(ladder([5, 6], 0)), doneOrNot(6)),
    ),
    ...under(
      "阅读环境",
      base("校园文化氛围浓厚，处处可读", 8),
      base("图书馆全天开放", 8, fromFull(takesOnce("不足6小时", 2), takesOnce("无借阅记录", 3))),
      base("班级图书角建设率100%", 8, fromFull(takes("少", 0.5, "个班"))),
      base("生均图书", 8, measure.amount("册", ladder([25, 8], [20, 5], [15, 2], 0))),
    ),
    ...under(
      "阅读活动",
      base("每周至少开设1节阅读课，教学效果好", 8),
      base("每学年举办读书节1次以上", 6, atLeastTimes(1, "次", 6), doneOrNot(6)),
      base("教师读书交流活动丰富", 8),
      base("师生共读、亲子共读有声有色", 8),
    ),
    ...under(
      "阅读成效",
      base("学生养成良好的阅读习惯", 8),
      base("校刊、文学社等载体作用突出", 6),
      base("家长和社会评价好", 6),
    ),
    ...under(
      "附加分",
      bonus("特色荣誉", 5, fromZero(addsOnce("省级以上读书类荣誉", 3), addsOnce("正式出版的校本读物", 2))),
    ),
  ],
};

import type { CorpusTable } from "../corpusTable";
import { atLeastTimes, doneOrNot, totalBelow } from "./write/choices";
import { fromFull, highest, takes } from "./write/events";
import { base, beyond, bonus, under, veto } from "./write/items";
import { ladder, measure } from "./write/measures";
import { linesOf } from "./write/rows";

/** Paragraphs; many say what there should be and how many points it is worth, and no more. */
export const youthLeague: CorpusTable = {
  features: ["paragraphs", "points-in-content", "several-rules", "notes"],
  table: {
    name: "团支部",
    before: linesOf(`
      五四红旗团支部创建考核细则
      一、班子建设好（20分）
      1、支部委员会健全，分工明确，团结协作，计6分。
      2、按期换届，计6分，未按期换届不计分。
      3、团干部热爱团的工作，模范作用突出，计8分。
      二、团员管理好（25分）
      4、团员档案齐全，计8分。缺一份扣0.5分，填写不规范一份扣0.2分。
      5、团费收缴及时足额，计7分。每欠缴1人次扣0.5分。
      6、推优入党工作规范，计10分。年内推荐优秀团员2名以上的计10分，1名的计6分，没有的不计分。
      三、活动开展好（35分）
      7、“三会两制一课”落实，计10分，缺一次扣1分。
      8、主题团日形式新颖，团员参与面广，计9分。
      9、志愿服务活动每学期不少于2次，计8分，否则不计分。
      10、围绕中心工作开展创新创效活动，成效明显，计8分。
      四、制度落实好（20分）
      11、各项制度健全，执行到位，计7分。
      12、工作台账规范完整，计7分。
      13、及时完成上级团组织交办的任务，计6分。
      五、加分
      14、荣誉。获市级以上荣誉加3分，县级荣誉加2分，校级荣誉加1分，取最高项。
      六、否决
      15、得分偏低。考核总分低于60分的，一票否决，取消参评资格。
    `),
    rows: [],
    after: ["附注：考核总分90分以上的支部可申报红旗团支部，名额不超过支部总数的20%。"],
  },
  title: "五四红旗团支部创建考核细则",
  items: [
    ...under(
      "班子建设好",
      base("支部委员会健全，分工明确，团结协作", 6),
      base("按期换届", 6, doneOrNot(6)),
      base("团干部热爱团的工作，模范作用突出", 8),
    ),
    ...under(
      "团员管理好",
      base("团员档案齐全", 8, fromFull(takes("缺档案", 0.5, "份"), takes("填写不规范", 0.2, "份"))),
      base("团费收缴及时足额", 7, fromFull(takes("欠缴", 0.5, "人次"))),
      base("推优入党工作规范", 10, measure.amount("名", ladder([2, 10], [1, 6], 0), { whole: true })),
    ),
    ...under(
      "活动开展好",
      base("“三会两制一课”落实", 10, fromFull(takes("缺会议", 1))),
      base("主题团日形式新颖，团员参与面广", 9),
      base("志愿服务活动每学期不少于2次", 8, atLeastTimes(4, "次", 8), atLeastTimes(2, "次", 8), doneOrNot(8)),
      base("围绕中心工作开展创新创效活动，成效明显", 8),
    ),
    ...under(
      "制度落实好",
      base("各项制度健全，执行到位", 7),
      base("工作台账规范完整", 7),
      base("及时完成上级团组织交办的任务", 6),
    ),
    ...under("加分", bonus("荣誉", 3, highest(["市级以上荣誉", 3], ["县级荣誉", 2], ["校级荣誉", 1]))),
    ...under("否决", beyond(veto("得分偏低", totalBelow(60)), "取消参评资格")),
  ],
};

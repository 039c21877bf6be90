import type { CorpusTable } from "../corpusTable";
import { occurred } from "./write/choices";
import { adds, addsOnce, balance, between, fromZero, highest, highestOfMatter, tally } from "./write/events";
import { beyond, bonus, net, penalty, under, veto } from "./write/items";
import { rowsOf } from "./write/rows";

/** Nothing but what adds and takes; whether it adds or takes stands in a column. */
export const yearBonuses: CorpusTable = {
  features: ["other-columns", "several-rules", "references", "notes"],
  table: {
    name: "加减分",
    before: ["附件5", "市直单位年度综合考核加减分项目及标准"],
    rows: rowsOf(`
      序号 | 项目 | 性质 | 标准 | 认定单位
      1 | 表彰奖励 | 加分 | 国家级每项加3分，省级每项加2分，市级每项加1分，同一事项取最高，最高加6分 | 市委办
      2 | 典型发言 | 加分 | 在国家、省、市会议上作典型发言的，分别加2分、1.5分、1分，按最高一次计，不累计 | 市委办
      3 | 信息采用 | 加分 | 被市级以上采用的，每篇加0.2分，最高加2分 | 市府办
      4 | 调研成果 | 加分 | 同第3项 | 市委政研室
      5 | 改革试点 | 加分 | 承担省级以上改革试点并取得成效的，酌情加0.5—2分 | 市委改革办
      6 | 通报批评 | 扣分 | 被国家、省、市通报批评的，每次分别扣4分、2分、1分，同一事项不重复扣分 | 市委督查室
      7 | 负面舆情 | 扣分 | 应对处置不当的，每起扣1—3分，最多扣6分 | 市委网信办
      8 | 领导批示 | 加减分 | 肯定性批示每次加1分，批评性批示每次扣1分，加减分合计不超过3分 | 市委办
      9 | 督查激励 | 加减分 | 受省政府督查激励的每次加2分，被省政府约谈的每次扣2分，加减相抵后不超过4分 | 市府办
      10 | 数据造假 | 扣分 | 每起扣5分，性质恶劣的取消评优资格 | 市统计局
      11 | 平安建设 | 否决 | 发生影响社会稳定的重大事件的，一票否决 | 市委政法委
    `),
    after: ["说明：各项加分合计不超过10分，由市考核办审核后计入总分。"],
  },
  title: "市直单位年度综合考核加减分项目及标准",
  items: under(
    null,
    bonus("表彰奖励", 6, highestOfMatter(tally(6, ["国家级", 3, "项"], ["省级", 2, "项"], ["市级", 1, "项"]))),
    bonus("典型发言", 2, highest(["国家", 2], ["省", 1.5], ["市", 1])),
    bonus("信息采用", 2, tally(2, ["市级以上采用", 0.2, "篇"])),
    bonus("调研成果", 2, tally(2, ["市级以上采用", 0.2, "篇"])),
    bonus("改革试点", 2, fromZero(addsOnce("改革试点", between(0.5, 2)))),
    penalty("通报批评", null, highestOfMatter(tally(null, ["国家", 4], ["省", 2], ["市", 1]))),
    penalty(
      "负面舆情",
      6,
      fromZero(adds("处置不当", between(1, 3), "起", 6)),
      fromZero(adds("处置不当", between(1, 3), "起")),
    ),
    net("领导批示", 3, balance(3, ["肯定性批示", 1], ["批评性批示", -1])),
    net("督查激励", 4, balance(4, ["督查激励", 2], ["被约谈", -2])),
    beyond(penalty("数据造假", null, tally(null, ["数据造假", 5, "起"])), "性质恶劣的取消评优资格"),
    veto("平安建设", occurred),
  ),
};

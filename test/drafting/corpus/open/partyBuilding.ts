import type { CorpusTable } from "../corpusTable";
import { all, cells, each, from, fromFull, item, more, once, onceBetween, short } from "../shorthand";

/** Sections over several cells with their points; requirements with （2分） in the content; most cells have several deductions. */
export const partyBuilding: CorpusTable = {
  features: ["several-rules", "section-rows", "condition-column", "points-in-content", "other-columns"],
  table: {
    name: "Sheet1",
    before: ["附件：", "2023年度机关党建工作责任制考核细则"],
    rows: cells([
      "考核项目|基本要求|评分细则|考核方式|自评|考评得分",
      "责任落实（24分）|1.党组会议党建议题每年不少于5个（6分）|每少1个扣1.2分|查会议记录||",
      "^|2.党组成员编入支部，以普通党员身份参加活动（6分）|没有编入的扣1.5分；缺席活动每次扣0.4分|查资料||",
      "^|3.制定年度党建计划和责任清单（6分）|没有计划扣3分，没有责任清单扣3分|查文件||",
      "^|4.书记抓党建述职评议（6分）|未开展的不得分；问题整改不到位的扣1—2分|查资料||",
      "组织生活（36分）|5.“三会一课”（12分）|支部党员大会每少1次扣1分，党小组会每少1次扣0.5分，党课每少1次扣1分，记录不规范扣0.5分|查支部手册||",
      "^|6.主题党日（8分）|每少开展一次扣1分，扣完为止|查支部手册||",
      "^|7.谈心谈话（6分）|酌情计分|个别访谈||",
      "^|8.民主评议党员（10分）|没有评议扣10分；没有民主测评环节扣2.5分；结果没有反馈扣1.5分|查资料||",
      "队伍建设（40分）|9.按期换届（8分）|届满没有换届的扣8分，选票保管不当的扣1.5分|查批复||",
      "^|10.党员发展（10分）|公示时间不够的，每例扣2分；档案缺页的，每份扣0.5分，最多扣3分|查档案||",
      "^|11.党费收缴（6分）|未按标准收缴的每人扣0.5分，未及时上缴的每次扣1分|查台账||",
      "^|12.党员学习（10分）|参学率达到95%以上得满分，每低1个百分点扣0.5分|查平台||",
      "^|13.党建宣传（6分）|市级媒体刊发每篇得1分，省级以上每篇得2分，最高6分|查刊物||",
    ]),
    after: [],
  },
  title: "2023年度机关党建工作责任制考核细则",
  items: [
    item("责任落实", "党组会议党建议题", 6, fromFull(each(1.2))),
    item("责任落实", "党组成员编入支部", 6, fromFull(once(1.5), each(0.4))),
    item("责任落实", "制定年度党建计划和责任清单", 6, fromFull(once(3), once(3))),
    item("责任落实", "书记抓党建述职评议", 6, fromFull(all, onceBetween(1, 2))),
    item("组织生活", "“三会一课”", 12, fromFull(each(1), each(0.5), each(1), once(0.5))),
    item("组织生活", "主题党日", 8, fromFull(each(1))),
    item("组织生活", "谈心谈话", 6),
    item("组织生活", "民主评议党员", 10, fromFull(all, once(2.5), once(1.5))),
    item("队伍建设", "按期换届", 8, fromFull(all, once(1.5))),
    item("队伍建设", "党员发展", 10, fromFull(each(2), each(0.5, 3))),
    item("队伍建设", "党费收缴", 6, fromFull(each(0.5), each(1))),
    item("队伍建设", "党员学习", 10, short(95, 1, 0.5)),
    item("队伍建设", "党建宣传", 6, from(0, more(1), more(2))),
  ],
};

import type { CorpusTable } from "../corpusTable";
import { cells, each, fromFull, item, number, once, short } from "../shorthand";

/** Name and points in one cell on two lines; rules that begin with 满分 and go on with “其中”; a section per page. */
export const courtTeams: CorpusTable = {
  features: ["points-in-content", "several-rules", "notes"],
  table: {
    name: "司法所考核",
    before: ["司法所年度工作考核评分表"],
    rows: cells([
      "项目及分值|考核内容|计分说明",
      "人民调解\n（20分）|调解组织健全，矛盾及时化解。|满分20分。调解成功率低于96%的扣3分；民转刑案件每件扣5分；台账不规范扣1分。",
      "社区矫正\n（25分）|监管到位，无脱管漏管。|满分25分。脱管1人扣5分，漏管1人扣5分，再犯罪每人扣8分。",
      "安置帮教\n（15分）|衔接率100%，帮教率95%以上。|满分15分。其中衔接率8分，每低1个百分点扣1分；帮教率7分，每低1个百分点扣0.5分。",
      "法治宣传\n（15分）|“八五”普法规划落实。|全年活动12场以上得15分，少1场扣1分，扣完为止。",
      "法律援助\n（10分）|应援尽援。|根据受理情况由援助中心评分。",
      "所务管理\n（15分）|制度上墙，人员在岗。|满分15分。脱岗每人次扣1分；报表迟报每次扣0.5分，漏报每次扣1分。",
    ]),
    after: ["注：获县级以上表彰的加2—5分，总分不超过105分。"],
  },
  title: "司法所年度工作考核评分表",
  items: [
    item(null, "人民调解", 20, fromFull(once(3), each(5), once(1))),
    item(null, "社区矫正", 25, fromFull(each(5), each(5), each(8))),
    item(null, "安置帮教", 15, fromFull(each(1, 8), each(0.5, 7))),
    item(null, "法治宣传", 15, [...short(12, 1, 1, { measure: number("场", true) }), ...fromFull(each(1))]),
    item(null, "法律援助", 10),
    item(null, "所务管理", 15, fromFull(each(1), each(0.5), each(1))),
  ],
};

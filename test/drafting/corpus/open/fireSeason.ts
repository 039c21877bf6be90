import type { CorpusTable } from "../corpusTable";
import { all, bands, cells, done, each, fromFull, item, once, onceBetween, short } from "../shorthand";

/** Points by kind of county: two columns 产区 and 非产区; what is asked and how points are taken in one cell. */
export const fireSeason: CorpusTable = {
  features: ["other-points", "several-rules", "other-columns", "section-rows"],
  table: {
    name: "森林防火",
    before: ["森林草原防火责任考核表"],
    rows: cells([
      "项目|考核内容与评分标准|产区|非产区|自评分|考核分",
      "组织领导|签订责任书，少签1份扣0.5分。|4|3||",
      "^|召开专题会议，少1次扣1分；没有会议纪要的每次扣0.5分。|6|7||",
      "火源管控|设立检查站，每少设1处扣1分，无人值守的每处扣0.5分。|10|8||",
      "^|野外用火审批率100%，发现违规用火每起扣2分。|10|10||",
      "队伍建设|半专业队伍不少于20人，每少1人扣0.5分，全年未培训扣2分。|10|6||",
      "^|物资储备达到定额，不足的酌情扣1—3分。|10|6||",
      "监测预警|瞭望、视频监控覆盖率达到85%得满分，每低1个百分点扣0.2分。|10|10||",
      "^|热点核查30分钟内反馈，超时一次扣1分。|10|10||",
      "火灾控制|一般火灾每起扣3分，较大火灾每起扣10分，发生重大火灾不得分。|20|30||",
      "^|受害率不超过0.9‰，超过的不得分。|10|10||",
      "合计||100|100||",
    ]),
    after: [],
  },
  title: "森林草原防火责任考核表",
  items: [
    item("组织领导", "签订责任书", 4, fromFull(each(0.5)), "非产区3分"),
    item("组织领导", "召开专题会议", 6, fromFull(each(1), each(0.5)), "非产区7分"),
    item("火源管控", "设立检查站", 10, fromFull(each(1), each(0.5)), "非产区8分"),
    item("火源管控", "野外用火审批率100%", 10, fromFull(each(2))),
    item("队伍建设", "半专业队伍不少于20人", 10, fromFull(each(0.5), once(2)), "非产区6分"),
    item("队伍建设", "物资储备达到定额", 10, fromFull(onceBetween(1, 3)), "非产区6分"),
    item("监测预警", "瞭望、视频监控覆盖率达到85%", 10, short(85, 1, 0.2)),
    item("监测预警", "热点核查30分钟内反馈", 10, fromFull(each(1))),
    item("火灾控制", "一般火灾", 20, fromFull(each(3), each(10), all), "非产区30分"),
    item("火灾控制", "受害率不超过0.9‰", 10, [...bands("‰", [">0.9", 0], ["", 10]), ...done]),
  ],
};

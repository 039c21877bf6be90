import type { CorpusTable } from "../corpusTable";
import { againstBest, cells, from, item, level, more, range } from "../shorthand";

/** A technical review: ranges of points for 优, 良, 一般 and none where nothing is offered; numbers of papers and cases. */
export const bidReview: CorpusTable = {
  features: ["several-rules", "other-columns", "section-rows"],
  table: {
    name: "评审",
    before: ["服务采购综合评分表"],
    rows: cells([
      "评审因素|<|分值|评审标准",
      "价格（10分）|报价|10|满足要求且报价最低的为基准价，得10分；其他得分＝基准价÷报价×10。",
      "商务（30分）|业绩|12|近三年同类业绩每个得2分，最高得12分。",
      "^|人员配置|10|项目负责人具有高级职称得4分，中级得2分；团队成员持证的每人得1分，最多得6分。",
      "^|体系认证|5|具有质量、环境、职业健康认证的，每个得1分，缺一个扣1分，最高得5分。",
      "^|信用等级|3|AAA级得3分，AA级得2分，A级得1分，其他不得分。",
      "技术（60分）|需求理解|12|理解透彻、分析到位得9—12分；较好得5—8分；一般得1—4分；未提供不得分。",
      "^|实施方案|18|优得14—18分，良得8—13分，一般得1—7分，未提供的得0分。",
      "^|进度安排|8|合理可行得6～8分，基本可行得3～5分，不可行得0～2分。",
      "^|质量保证|8|由评委在0—8分之间独立打分。",
      "^|应急预案|6|完整、针对性强的得6分；较完整的得4分；简单的得2分；没有的不得分。",
      "^|售后服务|8|响应时间1小时以内得5分，2小时以内得3分，其他得1分；承诺驻场的另加3分。",
    ]),
    after: [],
  },
  title: "服务采购综合评分表",
  items: [
    item("价格", "报价", 10, againstBest("lower")),
    item("商务", "业绩", 12, from(0, more(2))),
    item("商务", "人员配置", 10, from(0, more(4, 4), more(2, 2), more(1, 6))),
    item("商务", "体系认证", 5, [], "每个得1分，缺一个扣1分"),
    item("商务", "信用等级", 3, level(3, 2, 1, 0)),
    item("技术", "需求理解", 12, level(range(9, 12), range(5, 8), range(1, 4), 0)),
    item("技术", "实施方案", 18, level(range(14, 18), range(8, 13), range(1, 7), 0)),
    item("技术", "进度安排", 8, level(range(6, 8), range(3, 5), range(0, 2))),
    item("技术", "质量保证", 8),
    item("技术", "应急预案", 6, level(6, 4, 2, 0)),
    item("技术", "售后服务", 8, [
      {
        kind: "decision",
        fields: [
          { id: "a", label: "响应时间", type: "number", min: 0, max: null },
          { id: "b", label: "承诺驻场", type: "flag" },
        ],
        lines: [
          { when: { a: { atMost: 1 }, b: true }, points: 8 },
          { when: { a: { atMost: 1 } }, points: 5 },
          { when: { a: { atMost: 2 }, b: true }, points: 6 },
          { when: { a: { atMost: 2 } }, points: 3 },
          { when: { b: true }, points: 4 },
        ],
        otherwise: 1,
      },
    ]),
  ],
};

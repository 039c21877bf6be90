import type { CorpusTable } from "../corpusTable";
import { all, cells, each, fromFull, item, once, onceBetween } from "../shorthand";

/** 基础分 as the column of points; long requirements beside rules with “…不得分，…扣1分，视情扣1—3分”. */
export const floodStreets: CorpusTable = {
  features: ["several-rules", "condition-column", "other-columns"],
  table: {
    name: "防汛考评",
    before: ["街道防汛排涝工作年度考评标准"],
    rows: cells([
      "序号|防汛工作标准|基础分|评分标准|备注|实得分",
      "1|汛前召开动员会，明确各片区责任人。|7|没有召开的不得分，责任人名单漏报一个片区扣1分。|看纪要|",
      "2|修订排涝预案，每个易涝点有一张处置卡。|9|未修订的不得分，处置卡少一张扣0.6分。|看预案|",
      "3|组建抢险队伍，配备水泵和沙袋。|13|没有队伍的扣7分，水泵每少1台扣1.5分，沙袋每少100只扣0.5分。|现场|",
      "4|汛期每周查泵站，暴雨预警后两小时内再查一次。|11|缺查1次扣1.5分，查而不改的视情扣1—3分。|看记录|",
      "5|疏通雨水井。|14|堵塞的每口扣0.7分；居民反映两次仍未疏通的，每口扣2分。|抽查|",
      "6|防汛知识进楼栋、进商铺、进地下车库。|9|少一处扣3分；抽问知晓率低于75%的扣1.5分。|抽问|",
      "7|地下空间防倒灌。|12|挡水板配备率达到95%得12分，每低5个百分点扣2分；车库未设警示牌的每处扣0.4分。|现场|",
      "8|低洼路段有人值守。|9|暴雨期间无人值守每处扣1.5分，扣完为止。|现场|",
      "9|灾情控制。|16|房屋进水每户扣0.5分，发生人员伤亡的不得分，并取消年度先进。|防汛办|",
      "10|物资经费。||列入预算，专账管理。|看账|",
    ]),
    after: [],
  },
  title: "街道防汛排涝工作年度考评标准",
  items: [
    item(null, "汛前召开动员会", 7, fromFull(all, each(1))),
    item(null, "修订排涝预案", 9, fromFull(all, each(0.6))),
    item(null, "组建抢险队伍", 13, fromFull(once(7), each(1.5), each(0.5))),
    item(null, "汛期每周查泵站", 11, fromFull(each(1.5), onceBetween(1, 3))),
    item(null, "疏通雨水井", 14, fromFull(each(0.7), each(2))),
    item(null, "防汛知识进楼栋、进商铺、进地下车库", 9, fromFull(each(3), once(1.5))),
    item(null, "地下空间防倒灌", 12, fromFull(each(2), each(0.4))),
    item(null, "低洼路段有人值守", 9, fromFull(each(1.5))),
    item(null, "灾情控制", 16, fromFull(each(0.5), all), "取消年度先进"),
    item(null, "物资经费", null),
  ],
};

import type { CorpusTable } from "../corpusTable";
import { all, bands, cells, done, each, fromFull, inProportion, item, short } from "../shorthand";

/** Points as shares of the item's: “得该项分值的50%”, “扣20%的分值”, “得权重分的80%”. */
export const shareOfPoints: CorpusTable = {
  features: ["other-points", "several-rules", "other-columns", "sums"],
  table: {
    name: "热线考核",
    before: ["12345热线承办单位季度考核指标"],
    rows: cells([
      "指标|说明|权重|计分办法|数据提供",
      "按时签收率|工单派发后2小时内签收|10|100%得满分，95%（含）以上得80%的分值，90%（含）以上得50%的分值，90%以下不得分。|热线中心",
      "按期办结率|在规定时限内办结|20|每有1件超期扣该项分值的5%，扣完为止。|热线中心",
      "群众满意率|回访满意件占回访件|25|以90%为基准，达到的得满分，每低1个百分点扣该项分值的4%。|第三方",
      "诉求解决率|解决件占可解决件|25|得分＝解决率×权重。|第三方",
      "重复投诉|同一诉求3次以上|10|每出现1件扣20%的分值。|热线中心",
      "知识库维护|按月更新|5|按月更新得满分，缺1个月扣20%，缺3个月以上不得分。|热线中心",
      "领导接听|领导干部接听热线|5|开展得满分，未开展不得分。|办公室",
      "合计||100||",
    ]),
    after: [],
  },
  title: "12345热线承办单位季度考核指标",
  items: [
    item(null, "按时签收率", 10, bands("%", ["≥100", 10], ["≥95", 8], ["≥90", 5], ["", 0])),
    item(null, "按期办结率", 20, fromFull(each(1))),
    item(null, "群众满意率", 25, short(90, 1, 1)),
    item(null, "诉求解决率", 25, inProportion),
    item(null, "重复投诉", 10, fromFull(each(2))),
    item(null, "知识库维护", 5, [
      ...fromFull(each(1), all),
      ...bands("个月", ["≥3", 0], ["≥2", 3], ["≥1", 4], ["", 5]),
    ]),
    item(null, "领导接听", 5, done),
  ],
};

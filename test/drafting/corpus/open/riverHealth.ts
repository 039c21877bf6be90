import type { CorpusTable } from "../corpusTable";
import { all, bands, cells, each, from, fromFull, inProportion, item, level, more, short, upTo } from "../shorthand";

/** Points by ladders with what lies between, linear parts, a category column 都市型/乡村型 with 4/3 points. */
export const riverHealth: CorpusTable = {
  features: ["other-points", "several-rules", "other-columns"],
  table: {
    name: "幸福河湖",
    before: ["幸福河湖评分表"],
    rows: cells([
      "要素|指标|赋分细则|分值（城区/乡村）|备注",
      "安全|防洪达标率|达标率98%以上得满分，85%—98%按比例插值，不到85%不得分。|10/10|查资料",
      "^|堤岸完好|每发现一处坍塌扣2分，裂缝、沉陷每处扣0.5分。|8/6|现场",
      "^|行洪畅通|发现阻水障碍物的，每处扣1分；有违法建筑的不得分。|8/8|现场",
      "环境|水质类别|Ⅱ类及以上得满分，Ⅲ类得8分，Ⅳ类得4分，Ⅴ类及以下不得分。|12/12|查监测数据",
      "^|水面清洁|漂浮物每处扣0.5分，黑臭水体不得分。|8/8|现场",
      "^|排污口整治|整治完成率100%得满分，每低5%扣1分，扣完为止。|8/6|查台账",
      "生态|岸线绿化率|达到80%得满分，未达到的按实际比率除以80%计分。|6/10|影像",
      "^|生物多样性|由专家组评定。|6/6|报告",
      "管护|河长巡查|乡级每旬、村级每周巡河，每少1次扣0.2分，无记录的每次扣0.1分。|8/8|查系统",
      "^|公示牌|损坏、信息有误每块扣0.5分。|4/4|现场",
      "^|问题整改|交办问题整改率×8分。|8/8|查系统",
      "文化|水文化挖掘|有展示场所得3分，有宣传活动的每次得1分，最高6分。|6/6|查资料",
      "满意度|公众满意度|≥90%得满分，80%—90%得6分，70%—80%得4分，＜70%得0分。|8/8|问卷",
    ]),
    after: [],
  },
  title: "幸福河湖评分表",
  items: [
    item("安全", "防洪达标率", 10, [...bands("%", ["≥98", 10], ["≥85", { atLower: 0, atUpper: 10 }], ["", 0])]),
    item("安全", "堤岸完好", 8, fromFull(each(2), each(0.5)), "乡村6分"),
    item("安全", "行洪畅通", 8, fromFull(each(1), all)),
    item("环境", "水质类别", 12, level(12, 8, 4, 0)),
    item("环境", "水面清洁", 8, fromFull(each(0.5), all)),
    item("环境", "排污口整治", 8, short(100, 5, 1), "乡村6分"),
    item("生态", "岸线绿化率", 6, upTo(80), "乡村10分"),
    item("生态", "生物多样性", 6),
    item("管护", "河长巡查", 8, fromFull(each(0.2), each(0.1))),
    item("管护", "公示牌", 4, fromFull(each(0.5))),
    item("管护", "问题整改", 8, inProportion),
    item("文化", "水文化挖掘", 6, from(0, more(3, 3), more(1))),
    item("满意度", "公众满意度", 8, bands("%", ["≥90", 8], ["≥80", 6], ["≥70", 4], ["", 0])),
  ],
};

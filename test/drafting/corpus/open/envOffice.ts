import type { CorpusTable } from "../corpusTable";
import { all, cells, each, fromFull, inProportion, item } from "../shorthand";

/** Most cells of rules only name who marks or how; points of the sections in a column of their own. */
export const envOffice: CorpusTable = {
  features: ["other-columns", "sums", "notes"],
  table: {
    name: "生态环保",
    before: ["生态环境保护目标责任考核表"],
    rows: cells([
      "考核类别|类别分值|考核项目|分值|考核办法",
      "环境质量|40|空气质量优良天数比率|15|由市生态环境局依据监测数据评定",
      "^|^|细颗粒物浓度|10|同上",
      "^|^|地表水断面水质|15|每有一个断面不达标扣3分，出现劣Ⅴ类的每个扣5分",
      "污染治理|35|重点减排工程|12|按工程完成率计分",
      "^|^|扬尘管控|8|明查暗访发现问题每个扣0.5分，被省级曝光的每次扣2分",
      "^|^|秸秆禁烧|8|每发现一处火点扣0.5分，扣完为止",
      "^|^|固体废物管理|7|查阅台账，综合评定",
      "责任落实|25|党政同责|8|听取汇报、查阅资料",
      "^|^|督察整改|10|整改销号率100%得10分，每有1件未销号扣2分，虚假整改的不得分",
      "^|^|公众满意度|7|由统计部门调查，另行通知",
      "合计|100||100|",
    ]),
    after: ["注：发生重大及以上突发环境事件的，实行一票否决。"],
  },
  title: "生态环境保护目标责任考核表",
  items: [
    item("环境质量", "空气质量优良天数比率", 15),
    item("环境质量", "细颗粒物浓度", 10),
    item("环境质量", "地表水断面水质", 15, fromFull(each(3), each(5))),
    item("污染治理", "重点减排工程", 12, inProportion),
    item("污染治理", "扬尘管控", 8, fromFull(each(0.5), each(2))),
    item("污染治理", "秸秆禁烧", 8, fromFull(each(0.5))),
    item("污染治理", "固体废物管理", 7),
    item("责任落实", "党政同责", 8),
    item("责任落实", "督察整改", 10, fromFull(each(2), all)),
    item("责任落实", "公众满意度", 7),
  ],
};

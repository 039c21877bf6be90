import type { CorpusTable } from "../corpusTable";
import { doneOrNot, scaled } from "./write/choices";
import { between, fewer, fromFull, highestOfMatter, takes, takesOnce, tally, zeroes } from "./write/events";
import { base, beyond, bonus, penalty, under } from "./write/items";
import { bands, byRate, measure, share, short } from "./write/measures";
import { linesOf } from "./write/rows";

/** No table: numbered paragraphs with their points in brackets, sometimes in the sentence. */
export const villageYearEnd: CorpusTable = {
  features: ["paragraphs", "points-in-content", "several-rules"],
  table: {
    name: "村级考核.docx",
    before: linesOf(`
      柳河镇2025年度村级综合目标考核办法
      为充分调动各村工作积极性，确保全年目标任务完成，制定本办法。考核实行百分制，另设加分项和扣分项。
      一、基层党建（25分）
      1.“三会一课”落实到位（5分）。支委会每月1次、党员大会每季度1次，每少1次扣1分；记录不规范的每次扣0.5分。
      2.按月足额收缴党费（3分）。每拖欠一个月扣0.5分。
      3.主题党日每月开展一次（5分），缺一次扣1分，扣完为止。
      4.发展党员工作规范（4分）。未完成年度发展计划的扣2分，程序不规范的每人扣1分，违规发展的不得分。
      5.党务、村务按季公开（4分）。未公开的一次扣1分，内容不全的一次扣0.5-1分。
      6.班子团结，作风扎实，群众反映好（4分）。
      二、产业发展（25分）
      1.村集体经营性收入（10分）。达到20万元计10分，每低1万元扣0.5分；每超1万元另加0.5分，最多加3分。
      2.土地流转面积（5分）。同比增长10%以上的计5分，增长5%以上不足10%的计3分，增长不足5%的计1分，未增长的不计分。
      3.特色种植户不少于20户，计5分，每少1户扣0.25分。
      4.农业保险参保率达到95%（5分），每低1个百分点扣0.5分。
      三、平安稳定（25分）
      1.矛盾纠纷排查（5分）。排查及时，调处到位，台账清楚。
      2.无越级上访（10分）。到县上访每批次扣1分，到市上访每批次扣2分，赴省上访每批次扣5分；进京上访的，本项不计分。
      3.安全生产（10分）。未发生安全事故的计10分，发生的不计分。
      四、人居环境（25分）
      1.日常考评（15分）。按镇人居办月考评平均分的15%折算。
      2.问题户厕整改（5分）。整改率100%计5分，未达到的按比例计分。
      3.群众满意度（5分）。以镇组织的入户问卷结果为准。
      五、加分项（最高不超过10分）
      1.受表彰。受国家、省、市、县表彰的，分别加5分、3分、2分、1分，同一事项按最高级别计。
      2.承办现场会。承办县级以上现场会的，每次加2分。
      六、扣分项
      1.被通报批评。被镇通报批评的每次扣1分，被县级以上通报批评的每次扣3分。
    `),
    rows: [],
    after: [],
  },
  title: "柳河镇2025年度村级综合目标考核办法",
  items: [
    ...under(
      "基层党建",
      base("“三会一课”落实到位", 5, fromFull(takes("少开会", 1), takes("记录不规范", 0.5))),
      base("按月足额收缴党费", 3, fromFull(takes("拖欠", 0.5, "个月"))),
      base("主题党日每月开展一次", 5, fromFull(takes("缺主题党日", 1)), fewer(12, "次", 1)),
      base(
        "发展党员工作规范",
        4,
        fromFull(takesOnce("未完成年度发展计划", 2), takes("程序不规范", 1, "人"), zeroes("违规发展")),
      ),
      base("党务、村务按季公开", 4, fromFull(takes("未公开", 1), takes("内容不全", between(0.5, 1)))),
      base("班子团结，作风扎实，群众反映好", 4),
    ),
    ...under(
      "产业发展",
      beyond(base("村集体经营性收入", 10, measure.amount("万元", short(20, 1, 0.5))), "每超1万元另加0.5分，最多加3分"),
      base(
        "土地流转面积",
        5,
        measure.growth(
          bands([{ atLeast: 10 }, 5], [{ atLeast: 5, below: 10 }, 3], [{ above: 0, below: 5 }, 1], [{ atMost: 0 }, 0]),
        ),
      ),
      base("特色种植户不少于20户", 5, fewer(20, "户", 0.25)),
      base("农业保险参保率达到95%", 5, measure.percent(short(95, 1, 0.5))),
    ),
    ...under(
      "平安稳定",
      base("矛盾纠纷排查", 5),
      base(
        "无越级上访",
        10,
        fromFull(
          takes("到县上访", 1, "批次"),
          takes("到市上访", 2, "批次"),
          takes("赴省上访", 5, "批次"),
          zeroes("进京上访", "批次"),
        ),
      ),
      base("安全生产", 10, doneOrNot(10), fromFull(zeroes("安全事故", "起"))),
    ),
    ...under(
      "人居环境",
      base("日常考评", 15, scaled(["月考评平均分", 0.15]), measure.marks(share(100))),
      base("问题户厕整改", 5, byRate()),
      base("群众满意度", 5),
    ),
    ...under(
      "加分项",
      bonus("受表彰", null, highestOfMatter(tally(null, ["国家", 5], ["省", 3], ["市", 2], ["县", 1]))),
      bonus("承办现场会", null, tally(null, ["县级以上现场会", 2])),
    ),
    ...under("扣分项", penalty("被通报批评", null, tally(null, ["镇通报", 1], ["县级以上通报", 3]))),
  ],
};

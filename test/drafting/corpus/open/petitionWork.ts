import type { CorpusTable } from "../corpusTable";
import { all, cells, counted, each, fromFull, item, short, tally, veto } from "../shorthand";

/** No table: chapters （一） with points, paragraphs below them, some with two sentences of rules; the veto is a paragraph. */
export const petitionWork: CorpusTable = {
  features: ["paragraphs", "several-rules", "points-in-content", "references"],
  table: {
    name: "正文",
    before: ["城关镇信访工作考核细则", "考核实行百分制，具体如下："],
    rows: cells([
      "（一）组织领导（20分）",
      "1.领导重视。班子会每季度研究信访工作，计8分，每少1次扣2分。",
      "2.领导接访。每月不少于1次，计6分，每少1次扣0.5分，无记录的每次扣0.2分。",
      "3.工作保障。有接待场所、有专人负责、有登记台账，计6分，每缺一项扣2分。",
      "（二）源头预防（30分）",
      "4.矛盾排查，计10分。每月排查一次，每少1次扣1分；排查不实引发信访的，每件扣2分。",
      "5.初信初访办理，计12分。一次性化解率达90%以上得12分，每低1个百分点扣0.5分。",
      "6.日报制度，计8分。重要节点日报漏一天扣0.5分；日报内容与实际不符的，每次扣1.5分。",
      "（三）化解稳控（50分）",
      "7.积案化解，计20分。包案未化解的每件扣4分，本项扣完为止。",
      "8.越级访控制，计20分。集体到县每批扣1.5分，集体到市每批扣3.5分，个人到省每人次扣2分，本部分扣完为止。",
      "9.重点时期值守，计10分。脱岗一次扣2分，发生非访的不得分。",
      "（四）加分（5分）",
      "10.经验被县级转发的加1分，市级以上转发的加2分，最高加5分。",
      "（五）一票否决",
      "11.因工作失职引发大规模群体性事件的，实行一票否决。",
    ]),
    after: [],
  },
  title: "城关镇信访工作考核细则",
  items: [
    item("组织领导", "领导重视", 8, fromFull(each(2))),
    item("组织领导", "领导接访", 6, fromFull(each(0.5), each(0.2))),
    item("组织领导", "工作保障", 6, fromFull(each(2))),
    item("源头预防", "矛盾排查", 10, fromFull(each(1), each(2))),
    item("源头预防", "初信初访办理", 12, short(90, 1, 0.5)),
    item("源头预防", "日报制度", 8, fromFull(each(0.5), each(1.5))),
    item("化解稳控", "积案化解", 20, fromFull(each(4))),
    item("化解稳控", "越级访控制", 20, fromFull(each(1.5), each(3.5), each(2))),
    item("化解稳控", "重点时期值守", 10, fromFull(each(2), all)),
    counted("bonus", item("加分", "经验被县级转发", 5, tally(5, 1, 2))),
    veto("一票否决", "因工作失职引发大规模群体性事件"),
  ],
};

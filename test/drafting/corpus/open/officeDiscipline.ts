import type { CorpusTable } from "../corpusTable";
import { all, cells, done, each, fromFull, item, once, short } from "../shorthand";

/** ①②③ in the rules; “本部分扣完为止” of a section; section titles in cells of their own with points in the next. */
export const officeDiscipline: CorpusTable = {
  features: ["several-rules", "references", "section-rows", "other-columns"],
  table: {
    name: "作风评议",
    before: ["窗口单位作风建设评分标准"],
    rows: cells([
      "考评内容|分数|考评方法|得分",
      "一、窗口管理|18||",
      "1.设置导办台，配备导办员|6|①没有导办台不得分；②导办员空岗一次扣0.5分|",
      "2.每月召开窗口例会|6|缺一次扣0.5分|",
      "3.公开监督电话|6|未公开扣6分|",
      "二、服务规范|32||",
      "4.八项服务承诺全部上墙|8|少一条扣1分|",
      "5.一次办好|14|①被投诉推诿并查实的不得分；②没有出具告知单的扣4分；③要求重复提交材料的扣3分|",
      "6.预约服务|10|没有开通扣3分，爽约每件扣0.5分|",
      "三、工作纪律|30||本部分扣完为止",
      "7.在岗情况|12|①没有请销假记录扣4分；②空岗每次扣1.5分；③代打卡每人次扣3分|",
      "8.仪容仪表|8|未着工装每人次扣0.2分，未亮牌每人次扣0.4分|",
      "9.上网行为|10|上班炒股、玩游戏每人次扣2.5分，被新闻单位报道的每次扣4分|",
      "四、群众反映|20||",
      "10.差评处理|12|逾期回访每件扣1分，差评属实每件扣1.5分|",
      "11.随机问卷|8|好评率达到88%不扣分，每低1个百分点扣0.3分|",
    ]),
    after: [],
  },
  title: "窗口单位作风建设评分标准",
  items: [
    item("窗口管理", "设置导办台", 6, fromFull(all, each(0.5))),
    item("窗口管理", "每月召开窗口例会", 6, fromFull(each(0.5))),
    item("窗口管理", "公开监督电话", 6, done),
    item("服务规范", "八项服务承诺全部上墙", 8, fromFull(each(1))),
    item("服务规范", "一次办好", 14, fromFull(all, once(4), once(3))),
    item("服务规范", "预约服务", 10, fromFull(once(3), each(0.5))),
    item("工作纪律", "在岗情况", 12, fromFull(once(4), each(1.5), each(3))),
    item("工作纪律", "仪容仪表", 8, fromFull(each(0.2), each(0.4))),
    item("工作纪律", "上网行为", 10, fromFull(each(2.5), each(4))),
    item("群众反映", "差评处理", 12, fromFull(each(1), each(1.5))),
    item("群众反映", "随机问卷", 8, short(88, 1, 0.3)),
  ],
};

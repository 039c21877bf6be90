import type { CorpusTable } from "../corpusTable";
import { occurred } from "./write/choices";
import { fromFull, takes, takesOnce, tally, zeroes } from "./write/events";
import { base, bonus, under, veto } from "./write/items";
import { excess, ladder, measure } from "./write/measures";
import { rowsOf } from "./write/rows";

/** Each row is a sentence with its points in it; what each further fire takes grows. */
export const forestFire: CorpusTable = {
  features: ["points-in-content", "section-rows", "several-rules", "references", "notes"],
  table: {
    name: "防火",
    before: ["青山镇森林防灭火工作目标责任考核表（村级）"],
    rows: rowsOf(`
      项目 | 考核内容及分值 | 查验方式 | 得分
      一、责任落实（20分） | < | < | <
      1 | 签订责任书（6分）。组、户责任书每少一份扣0.5分。 | 查资料 |
      2 | 定点看守（8分）。高火险期看守人员脱岗一次扣2分，无巡查记录一次扣1分。 | 查记录 |
      3 | 经费保障（6分）。低于2元/亩的扣3分，未列支的不得分。 | 查账目 |
      二、宣传教育（15分） | < | < | <
      4 | 警示标牌（5分）。进山路口缺一处扣1分。 | 看现场 |
      5 | 防火课堂（5分）。辖区学校少上一次扣1分，扣完为止。 | 走访 |
      6 | 宣传氛围浓厚，家喻户晓（5分）。 | 走访 |
      三、火源管控（30分） | < | < | <
      7 | 野外用火审批（10分）。未经审批用火每起扣2分，引发山火的不得分。 | 查资料 |
      8 | 祭祀用火管理（10分）。同第7项。 | 查资料 |
      9 | 隐患整改（10分）。整改率95%以上计10分，85%以上计6分，其余不计分。 | 查台账 |
      四、火灾防控（35分） | < | < | <
      10 | 火灾起数（20分）。发生第一起扣3分，第二起扣4分，第三起扣5分，以此类推，扣完为止。 | 县局数据 |
      11 | 森林火灾受害率（10分）。控制在0.5‰以内计10分，每超0.1个千分点扣2分。 | 县局数据 |
      12 | 扑救队伍健全，装备完好，演练经常（5分）。 | 查名册 |
      五、加分项（最多5分） | < | < | <
      13 | 表彰奖励。防火工作受县级表彰加2分，受市级以上表彰加3分。 | 查文件 |
      六、一票否决 | < | < | <
      14 | 发生较大以上森林火灾或造成人员死亡。 | 县局数据 |
    `),
    after: ["备注：火灾瞒报、漏报的，火灾防控部分不得分。"],
  },
  title: "青山镇森林防灭火工作目标责任考核表（村级）",
  items: [
    ...under(
      "责任落实",
      base("签订责任书", 6, fromFull(takes("少签", 0.5, "份"))),
      base("定点看守", 8, fromFull(takes("脱岗", 2), takes("无巡查记录", 1))),
      base("经费保障", 6, fromFull(takesOnce("低于2元/亩", 3), zeroes("未列支"))),
    ),
    ...under(
      "宣传教育",
      base("警示标牌", 5, fromFull(takes("缺标牌", 1, "处"))),
      base("防火课堂", 5, fromFull(takes("少上课", 1))),
      base("宣传氛围浓厚，家喻户晓", 5),
    ),
    ...under(
      "火源管控",
      base("野外用火审批", 10, fromFull(takes("未经审批用火", 2, "起"), zeroes("引发山火"))),
      base("祭祀用火管理", 10, fromFull(takes("未经审批用火", 2, "起"), zeroes("引发山火"))),
      base("隐患整改", 10, measure.percent(ladder([95, 10], [85, 6], 0))),
    ),
    ...under(
      "火灾防控",
      base(
        "火灾起数",
        20,
        fromFull(takes("火灾", [3, 4, 5, 6], "起")),
        fromFull(takes("火灾", [3, 4, 5, 6, 7], "起")),
        fromFull(takes("火灾", [3, 4, 5, 6, 7, 8], "起")),
      ),
      base("森林火灾受害率", 10, measure.perThousand("‰", excess(0.5, 0.1, 2))),
      base("扑救队伍健全，装备完好，演练经常", 5),
    ),
    ...under("加分项", bonus("表彰奖励", null, tally(null, ["县级表彰", 2], ["市级以上表彰", 3]))),
    ...under("一票否决", veto("发生较大以上森林火灾或造成人员死亡", occurred)),
  ],
};

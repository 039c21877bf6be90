import type { CorpusTable } from "../corpusTable";
import { fewer, fromFull, takes, zeroes } from "./write/events";
import { base, under } from "./write/items";
import { measure, short } from "./write/measures";
import { linesOf } from "./write/rows";

/** Numbers in brackets, points between a sentence and its rule. */
export const judicialOffice: CorpusTable = {
  features: ["paragraphs", "points-in-content", "several-rules"],
  table: {
    name: "司法所",
    before: linesOf(`
      司法所规范化建设年度考核标准
      一、组织建设（20分）
      （一）机构独立设置，人员专编专用。（5分）
      （二）所务公开，制度上墙，岗位职责明确。（5分）
      （三）每月召开一次所务会。（5分）缺一次扣0.5分。
      （四）工作人员着装规范，举止文明。（5分）
      二、人民调解（30分）
      （一）组织网络健全，调解员培训每年不少于2次。（6分）少一次扣2分。
      （二）矛盾纠纷排查细致，台账清楚。（6分）
      （三）调解成功率98%以上。（10分）每低1个百分点扣1分，扣完为止。
      （四）卷宗制作规范。（8分）抽查10份，一份不合格扣0.5分，缺卷一份扣1分。
      三、社区矫正（30分）
      （一）接收及时，手续齐全。（6分）
      （二）无脱管、漏管。（12分）脱管1人扣2分，漏管1人扣3分；重新犯罪造成恶劣影响的，本项不得分。
      （三）教育帮扶方案科学，有针对性。（6分）
      （四）按规定开展信息化核查。（6分）少核查一次扣0.2分。
      四、普法宣传（20分）
      （一）有年度普法计划和总结。（4分）缺一项扣2分。
      （二）法治文化阵地建设有特色。（6分）
      （三）法治讲座进机关、进学校、进企业，群众参与度高。（6分）
      （四）每季度报送信息2条。（4分）每少一条扣0.5分。
      考核得分90分以上的，推荐为市级规范化司法所。
    `),
    rows: [],
    after: [],
  },
  title: "司法所规范化建设年度考核标准",
  items: [
    ...under(
      "组织建设",
      base("机构独立设置，人员专编专用", 5),
      base("所务公开，制度上墙，岗位职责明确", 5),
      base("每月召开一次所务会", 5, fewer(12, "次", 0.5)),
      base("工作人员着装规范，举止文明", 5),
    ),
    ...under(
      "人民调解",
      base("组织网络健全，调解员培训每年不少于2次", 6, fewer(2, "次", 2)),
      base("矛盾纠纷排查细致，台账清楚", 6),
      base("调解成功率98%以上", 10, measure.percent(short(98, 1, 1))),
      base("卷宗制作规范", 8, fromFull(takes("不合格", 0.5, "份"), takes("缺卷", 1, "份"))),
    ),
    ...under(
      "社区矫正",
      base("接收及时，手续齐全", 6),
      base(
        "无脱管、漏管",
        12,
        fromFull(takes("脱管", 2, "人"), takes("漏管", 3, "人"), zeroes("重新犯罪造成恶劣影响")),
      ),
      base("教育帮扶方案科学，有针对性", 6),
      base("按规定开展信息化核查", 6, fromFull(takes("少核查", 0.2))),
    ),
    ...under(
      "普法宣传",
      base("有年度普法计划和总结", 4, fromFull(takes("缺项", 2, "项"))),
      base("法治文化阵地建设有特色", 6),
      base("法治讲座进机关、进学校、进企业，群众参与度高", 6),
      base("每季度报送信息2条", 4, fromFull(takes("少报", 0.5, "条")), fewer(8, "条", 0.5)),
    ),
  ],
};

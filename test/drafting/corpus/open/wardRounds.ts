import type { CorpusTable } from "../corpusTable";
import { cells, each, fromFull, item, once } from "../shorthand";

/** A checklist of the wards: what is to be so, points, marks of two rounds; only two rows say what is taken. */
export const wardRounds: CorpusTable = {
  features: ["other-columns", "section-rows", "sums"],
  table: {
    name: "护理查房",
    before: ["护理质量查房评价表"],
    rows: cells([
      "项目|质量标准|标准分|第一次|第二次",
      "查房准备（20分）|病历、护理记录齐全|5||",
      "^|用物准备充分|5||",
      "^|参加人员着装规范|4||",
      "^|查房目的明确|6||",
      "查房过程（60分）|责任护士汇报病情完整|10||",
      "^|护理体检方法正确，漏查一项扣2分|10||",
      "^|护理诊断准确，依据充分|10||",
      "^|护理措施有针对性|10||",
      "^|能结合新进展讨论|8||",
      "^|关爱患者，保护隐私，违反者扣5分|6||",
      "^|站位正确，秩序良好|6||",
      "查房效果（20分）|提出的问题得到解决|8||",
      "^|下级护士掌握要点|6||",
      "^|记录及时、完整|6||",
      "总分||100||",
    ]),
    after: [],
  },
  title: "护理质量查房评价表",
  items: [
    item("查房准备", "病历、护理记录齐全", 5),
    item("查房准备", "用物准备充分", 5),
    item("查房准备", "参加人员着装规范", 4),
    item("查房准备", "查房目的明确", 6),
    item("查房过程", "责任护士汇报病情完整", 10),
    item("查房过程", "护理体检方法正确", 10, fromFull(each(2))),
    item("查房过程", "护理诊断准确", 10),
    item("查房过程", "护理措施有针对性", 10),
    item("查房过程", "能结合新进展讨论", 8),
    item("查房过程", "关爱患者", 6, fromFull(once(5))),
    item("查房过程", "站位正确", 6),
    item("查房效果", "提出的问题得到解决", 8),
    item("查房效果", "下级护士掌握要点", 6),
    item("查房效果", "记录及时、完整", 6),
  ],
};

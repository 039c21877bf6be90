import type { CorpusTable } from "../corpusTable";
import { fromFull, takes } from "./write/events";
import { base, under } from "./write/items";
import { measure, share } from "./write/measures";
import { rowsOf } from "./write/rows";

/** What a village should be like; the points stand behind the group in the first column and behind each sentence. */
export const villageCivil: CorpusTable = {
  features: ["points-in-content", "other-columns", "sums"],
  table: {
    name: "文明村",
    before: ["文明村创建自查评分表"],
    rows: rowsOf(`
      考评项目 | 考评内容 | 考评办法 | 自查得分 | 核查得分
      领导班子坚强（18分） | 党组织战斗力强，两委班子团结协作(6分) | 座谈了解 | |
      ^ | 创建工作有组织、有规划、有投入(6分) | 查阅资料 | |
      ^ | 村务公开及时，群众无异议(6分) | 实地查看 | |
      乡风文明和谐（34分） | 村规民约健全并有效执行(6分) | 查阅资料 | |
      ^ | 红白理事会作用明显，无大操大办现象(8分) | 走访群众 | |
      ^ | 每年开展“好媳妇”“好婆婆”评选(6分) | 查阅资料 | |
      ^ | 无“黄赌毒”、无封建迷信活动(8分)，发现1起扣2分 | 部门提供 | |
      ^ | 文体活动经常，群众参与面广(6分) | 走访群众 | |
      村容村貌整洁（28分） | 村庄规划合理，道路硬化到户(6分) | 实地查看 | |
      ^ | 垃圾集中收运，污水有效处理(8分) | 实地查看 | |
      ^ | 绿化美化亮化到位(6分) | 实地查看 | |
      ^ | 庭院干净，物品摆放整齐(8分) | 抽查10户 | |
      产业发展富民（10分） | 主导产业明晰，村集体有稳定收入(5分) | 查阅资料 | |
      ^ | 农民人均收入高于全镇平均水平(5分) | 统计数据 | |
      群众满意度高（10分） | 入户问卷满意率(10分)，按满意率计分 | 问卷调查 | |
      合计（100分） |  |  | |
    `),
    after: [],
  },
  title: "文明村创建自查评分表",
  items: [
    ...under(
      "领导班子坚强",
      base("党组织战斗力强，两委班子团结协作", 6),
      base("创建工作有组织、有规划、有投入", 6),
      base("村务公开及时，群众无异议", 6),
    ),
    ...under(
      "乡风文明和谐",
      base("村规民约健全并有效执行", 6),
      base("红白理事会作用明显，无大操大办现象", 8),
      base("每年开展“好媳妇”“好婆婆”评选", 6),
      base("无“黄赌毒”、无封建迷信活动", 8, fromFull(takes("发现", 2, "起"))),
      base("文体活动经常，群众参与面广", 6),
    ),
    ...under(
      "村容村貌整洁",
      base("村庄规划合理，道路硬化到户", 6),
      base("垃圾集中收运，污水有效处理", 8),
      base("绿化美化亮化到位", 6),
      base("庭院干净，物品摆放整齐", 8),
    ),
    ...under("产业发展富民", base("主导产业明晰，村集体有稳定收入", 5), base("农民人均收入高于全镇平均水平", 5)),
    ...under("群众满意度高", base("入户问卷满意率", 10, measure.percent(share(100)))),
  ],
};

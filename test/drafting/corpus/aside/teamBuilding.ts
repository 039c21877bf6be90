import type { CorpusTable } from "../corpusTable";
import { fromFull, takes, zeroes } from "./write/events";
import { base, under } from "./write/items";
import { measure, short } from "./write/measures";
import { rowsOf } from "./write/rows";

/** Two tables' worth of criteria in one, header again; mostly judged by what was found. */
export const teamBuilding: CorpusTable = {
  features: ["repeated-header", "other-columns", "sums", "several-rules"],
  table: {
    name: "五型班组",
    before: ["“五型”班组达标考核评价标准", "单位：            班组："],
    rows: rowsOf(`
      序号 | 类型 | 评价要素 | 配分 | 评价要点 | 得分 | 备注
      1 | 学习型（20分） | 学习计划 | 5 | 有年度、月度学习计划并组织实施 | |
      2 | ^ | 岗位练兵 | 5 | 技术问答、事故预想、现场演练经常化 | |
      3 | ^ | 师带徒 | 4 | 签订协议，传帮带有效果 | |
      4 | ^ | 持证上岗 | 6 | 特种作业无证上岗的不得分 | |
      5 | 安全型（28分） | 安全活动 | 6 | 班前会、安全日活动有主题、有记录 | |
      6 | ^ | 隐患排查 | 6 | 查改结合，闭环管理 | |
      7 | ^ | 劳动防护 | 6 | 未正确佩戴防护用品的每人次扣1分 | |
      8 | ^ | 安全业绩 | 10 | 发生轻伤每人扣5分，发生未遂事件瞒报的每起扣3分，重伤以上的不得分 | |
      序号 | 类型 | 评价要素 | 配分 | 评价要点 | 得分 | 备注
      9 | 清洁型（16分） | 现场环境 | 8 | 设备见本色、地面无油污、物料定置 | |
      10 | ^ | 节能环保 | 8 | 无跑冒滴漏，废弃物分类处置 | |
      11 | 节约型（18分） | 修旧利废 | 6 | 有台账、有成果 | |
      12 | ^ | 成本控制 | 6 | 可控费用不超计划 | |
      13 | ^ | 指标完成 | 6 | 产量完成率100%，每低1%扣0.5分 | |
      14 | 和谐型（18分） | 民主管理 | 6 | 班务公开，奖金分配公正 | |
      15 | ^ | 互助关爱 | 6 | 关心职工生活，思想工作细致 | |
      16 | ^ | 团队荣誉 | 6 | 团结协作，积极参加各项竞赛 | |
      合计 | < | < | 100 | < | |
    `),
    after: [],
  },
  title: "“五型”班组达标考核评价标准",
  items: [
    ...under(
      "学习型",
      base("学习计划", 5),
      base("岗位练兵", 5),
      base("师带徒", 4),
      base("持证上岗", 6, fromFull(zeroes("特种作业无证上岗")), { kind: "binary" }),
    ),
    ...under(
      "安全型",
      base("安全活动", 6),
      base("隐患排查", 6),
      base("劳动防护", 6, fromFull(takes("未正确佩戴防护用品", 1, "人次"))),
      base("安全业绩", 10, fromFull(takes("轻伤", 5, "人"), takes("未遂事件瞒报", 3, "起"), zeroes("重伤以上", "人"))),
    ),
    ...under("清洁型", base("现场环境", 8), base("节能环保", 8)),
    ...under(
      "节约型",
      base("修旧利废", 6),
      base("成本控制", 6),
      base("指标完成", 6, measure.percent(short(100, 1, 0.5))),
    ),
    ...under("和谐型", base("民主管理", 6), base("互助关爱", 6), base("团队荣誉", 6)),
  ],
};

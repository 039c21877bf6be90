import { round } from "../../../../src/shared/decimal";
import type { CorpusTable } from "../corpusTable";
import { byRate, excess, ladder, measure, short } from "./write/measures";
import { grades } from "./write/choices";
import { between, fromFull, takes, takesOnce, zeroes } from "./write/events";
import { base, beyond, under } from "./write/items";
import { rowsOf } from "./write/rows";

/** Some weights are decimals; the notes say how the blank ones are scored and what closes the gate. */
export const rectification: CorpusTable = {
  features: ["other-points", "other-columns", "notes", "several-rules"],
  table: {
    name: "整改评估",
    before: ["巡察整改成效评估指标", "被评估单位："],
    rows: rowsOf(`
      评估维度 | 评估指标 | 权重 | 评估要点及赋分规则 | 资料来源
      责任落实 | 主体责任 | 0.10 | 党组织研究部署及时，主要负责人带头认领问题 | 会议记录
      ^ | 方案制定 | 0.08 | 措施具体、责任明确、时限清楚 | 整改方案
      ^ | 监督责任 | 0.07 | 纪检机构跟踪督促有力 | 工作记录
      整改进度 | 整改方案报送 | 0.05 | 2025年5月15日前报送，每迟报1天扣1分 | 收文登记
      ^ | 问题整改率 | 0.20 | 按实际整改率计分 | 整改台账
      ^ | 线索办结率 | 0.10 | 100%得10分，90%以上得7分，80%以上得4分，80%以下不得分 | 案管系统
      整改质量 | 真实性 | 0.15 | 虚报整改的每项扣5分；弄虚作假性质恶劣的，本项不得分 | 现场抽查
      ^ | 建章立制 | 0.10 | 制度针对性、操作性强 | 制度汇编
      群众评价 | 满意度 | 0.10 | 满意度95%以上得10分，每低1个百分点扣0.5分 | 问卷调查
      ^ | 公开情况 | 0.05 | 未公开的不得分，公开内容不全的扣2分 | 公开栏
    `),
    after: [
      "说明：1.各指标满分=权重×100。",
      "2.未列明赋分规则的，由评估组按好、较好、一般、差，分别在满分的90%以上、75%—89%、60%—74%、60%以下评分。",
      "3.问题整改率低于70%的，评估等次直接定为“差”。",
    ],
  },
  title: "巡察整改成效评估指标",
  items: [
    ...under(
      "责任落实",
      base("主体责任", 10, byNote(10)),
      base("方案制定", 8, byNote(8)),
      base("监督责任", 7, byNote(7)),
    ),
    ...under(
      "整改进度",
      base("整改方案报送", 5, measure.daysLate("2025-05-15", excess(0, 1, 1)), fromFull(takes("迟报", 1, "天"))),
      beyond(base("问题整改率", 20, byRate()), "问题整改率低于70%的，评估等次直接定为“差”"),
      base("线索办结率", 10, measure.percent(ladder([100, 10], [90, 7], [80, 4], 0))),
    ),
    ...under(
      "整改质量",
      base("真实性", 15, fromFull(takes("虚报整改", 5, "项"), zeroes("弄虚作假性质恶劣"))),
      base("建章立制", 10, byNote(10)),
    ),
    ...under(
      "群众评价",
      base("满意度", 10, measure.percent(short(95, 1, 0.5))),
      base("公开情况", 5, fromFull(zeroes("未公开"), takesOnce("公开内容不全", 2))),
    ),
  ],
};

/** The levels of the second note, as shares of full points. */
function byNote(max: number) {
  const part = (share: number) => round((max * share) / 100, 2);
  return grades(
    ["好", between(part(90), max)],
    ["较好", between(part(75), part(89))],
    ["一般", between(part(60), part(74))],
    ["差", between(0, part(60))],
  );
}

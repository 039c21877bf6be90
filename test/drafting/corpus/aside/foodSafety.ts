import type { CorpusTable } from "../corpusTable";
import { atLeastTimes, doneOrNot, occurred } from "./write/choices";
import { adds, fewer, fromFull, highest, takes, takesOnce, zeroes } from "./write/events";
import { base, beyond, bonus, under, veto } from "./write/items";
import { ladder, measure, short } from "./write/measures";
import { rowsOf } from "./write/rows";

/** Two parts in one table, each with its heading row and the header again; a bonus and a veto at the end. */
export const foodSafety: CorpusTable = {
  features: ["section-rows", "repeated-header", "several-rules", "other-columns"],
  table: {
    name: "食品安全",
    before: ["2025年度乡镇（街道）食品安全工作考评细则"],
    rows: rowsOf(`
      一、重点工作完成情况（60分） | < | < | < | <
      考评内容 | 考评指标 | 考评方法 | 分值 | 责任单位
      组织推动（14分） | 领导小组 | 查阅文件，机构健全、职责明确 | 4 | 食安办
      ^ | 专题会议 | 专题研究每年不少于2次，每少1次扣2分 | 4 | 食安办
      ^ | 经费保障 | 人均经费不足1元的扣2分，未纳入预算的不得分 | 6 | 财政所
      风险监测（20分） | 食品抽检 | 达到每千人4批次得10分，每少0.1批次扣1分 | 10 | 市场监管所
      ^ | 不合格处置 | 核查处置率100%得10分，95%以上得6分，95%以下不得分 | 10 | 市场监管所
      主体责任（26分） | 包保督导 | 督导覆盖率每低1%扣0.5分；应包未包的，每家扣0.5分 | 10 | 食安办
      ^ | 明厨亮灶 | 学校食堂覆盖率100%得8分，未达到不得分；社会餐饮覆盖率30%以上得4分，20%以上得2分，20%以下不得分 | 12 | 市场监管所
      ^ | 人员培训 | 抽考合格率90%以上得4分，每低5个百分点扣1分 | 4 | 市场监管所
      二、日常工作（40分） | < | < | < | <
      考评内容 | 考评指标 | 考评方法 | 分值 | 责任单位
      信息报送（10分） | 信息上报 | 每月1篇，缺一篇扣0.5分；被市级采用每篇加0.2分，被省级采用每篇加0.5分，加分不超过2分 | 10 | 食安办
      应急处置（15分） | 应急演练 | 每年开展1次以上得5分，未开展不得分 | 5 | 应急办
      ^ | 事故报告 | 迟报1起扣5分；瞒报、漏报的不得分 | 10 | 食安办
      宣传教育（15分） | 宣传周活动 | 活动丰富，覆盖面广，成效明显 | 7 | 宣传办
      ^ | 群众知晓率 | 抽样调查知晓率达到80%得8分，每低2%扣1分 | 8 | 宣传办
      鼓励项 | 领导批示 | 获省部级领导肯定性批示加3分，市厅级加1分，不重复计分 | 3 | 食安办
      否决项 | 食品安全事故 | 发生重大及以上食品安全事故的，一票否决 | — | 食安办
    `),
    after: [],
  },
  title: "2025年度乡镇（街道）食品安全工作考评细则",
  items: [
    ...under(
      "组织推动",
      base("领导小组", 4),
      base("专题会议", 4, fewer(2, "次", 2)),
      base("经费保障", 6, fromFull(takesOnce("人均经费不足1元", 2), zeroes("未纳入预算"))),
    ),
    ...under(
      "风险监测",
      base("食品抽检", 10, measure.perThousand("批次", short(4, 0.1, 1))),
      base("不合格处置", 10, measure.percent(ladder([100, 10], [95, 6], 0))),
    ),
    ...under(
      "主体责任",
      base("包保督导", 10, fromFull(takes("覆盖率低于100%", 0.5, "个百分点"), takes("应包未包", 0.5, "家"))),
      base("明厨亮灶", 12, {
        kind: "decision",
        fields: [
          { id: "school", label: "学校食堂覆盖率100%", type: "flag" },
          { id: "others", label: "社会餐饮覆盖率", type: "number", min: 0, max: 100 },
        ],
        lines: [
          { when: { school: true, others: { atLeast: 30 } }, points: 12 },
          { when: { school: true, others: { atLeast: 20 } }, points: 10 },
          { when: { school: true }, points: 8 },
          { when: { others: { atLeast: 30 } }, points: 4 },
          { when: { others: { atLeast: 20 } }, points: 2 },
        ],
        otherwise: 0,
      }),
      base("人员培训", 4, measure.percent(short(90, 5, 1))),
    ),
    ...under(
      "信息报送",
      beyond(
        base(
          "信息上报",
          10,
          fromFull(takes("缺报", 0.5, "篇"), adds("市级采用", 0.2, "篇"), adds("省级采用", 0.5, "篇")),
        ),
        "加分不超过2分",
      ),
    ),
    ...under(
      "应急处置",
      base("应急演练", 5, atLeastTimes(1, "次", 5), doneOrNot(5)),
      base("事故报告", 10, fromFull(takes("迟报", 5, "起"), zeroes("瞒报、漏报", "起"))),
    ),
    ...under("宣传教育", base("宣传周活动", 7), base("群众知晓率", 8, measure.percent(short(80, 2, 1)))),
    ...under("鼓励项", bonus("领导批示", 3, highest(["省部级", 3], ["市厅级", 1]))),
    ...under("否决项", veto("食品安全事故", occurred)),
  ],
};

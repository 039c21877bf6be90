import type { CorpusTable } from "../corpusTable";
import { grades } from "./write/choices";
import { base, bonus, under } from "./write/items";
import { bands, excess, measure } from "./write/measures";
import { rowsOf } from "./write/rows";

/** A meeting that counts once. */
const meeting = { id: "x1", label: "市级以上现场会", points: 2, counted: "次" };

/** Towns against each other in nearly every row. */
export const townRanking: CorpusTable = {
  features: ["several-rules", "sums", "notes"],
  table: {
    name: "排名计分",
    before: ["附件6", "2025年度乡镇重点工作考核计分办法"],
    rows: rowsOf(`
      序号 | 重点工作 | 分值 | 计分办法
      1 | 固定资产投资 | 15 | 投资额列前3名的得15分，其余完成任务的得12分，未完成任务的按12分乘以完成率计分
      2 | 财政收入 | 15 | 按增幅排名，第1名得15分，每低1个名次减1分，最低得5分
      3 | 招商引资 | 15 | 按到位资金排名，前20%得15分，20%—50%得12分，50%—80%得9分，其余得6分
      4 | 特色农业 | 10 | 种植面积前2名得10分，完成任务得8分，未完成任务不得分
      5 | 空气质量 | 10 | PM2.5年均浓度最低的得10分，其他得分=最低值÷本镇值×10
      6 | 群众满意度 | 10 | 得分=本镇满意度÷全县最高满意度×10
      7 | 信访工作 | 10 | 信访件数不高于全县平均数的得10分，每高1件扣1分
      8 | 安全生产 | 10 | 由县应急局评定，一类得10分、二类得8分、三类得6分
      9 | 乡村振兴 | 5 | 市检查列第一名的得5分，第二至第五名得4分，第六名及以后得3分
      合计 | < | 100 |
      10 | 承办会议 | 加分 | 承办市级以上现场会的加2分，多次承办的不累计
    `),
    after: ["说明：得分并列的，并列名次占用后续名次。"],
  },
  title: "2025年度乡镇重点工作考核计分办法",
  items: under(
    null,
    base("固定资产投资", 15, topOf(3, 12, "rate", false), topOf(3, 12, "rate", true)),
    base("财政收入", 15, measure.placeOfGrowth(excess(1, 1, 1, { floor: 5 }))),
    base(
      "招商引资",
      15,
      measure.placeShare(
        bands(
          [{ atMost: 20 }, 15],
          [{ above: 20, atMost: 50 }, 12],
          [{ above: 50, atMost: 80 }, 9],
          [{ above: 80 }, 6],
        ),
        "万元",
      ),
    ),
    base("特色农业", 10, topOf(2, 8, "zero", false), topOf(2, 8, "zero", true)),
    base("空气质量", 10, measure.ofBest("微克/立方米", "lower")),
    base("群众满意度", 10, measure.ofBest("%")),
    base("信访工作", 10, measure.countFromMean("件", excess(0, 1, 1))),
    base("安全生产", 10, grades(["一类", 10], ["二类", 8], ["三类", 6])),
    base(
      "乡村振兴",
      5,
      measure.place(bands([{ is: 1 }, 5], [{ atLeast: 2, atMost: 5 }, 4], [{ atLeast: 6 }, 3])),
      measure.place(bands([{ is: 1 }, 5], [{ atLeast: 2, atMost: 5 }, 4], [{ above: 5 }, 3])),
    ),
    bonus(
      "承办会议",
      2,
      { kind: "best", levels: [meeting] },
      { kind: "tally", levels: [meeting], cap: null, atMostOnce: ["x1"] },
      { kind: "tally", levels: [meeting], cap: 2 },
    ),
  ),
};

/** The first of so many have full points, the others by whether they did what was due. */
function topOf(top: number, otherwise: number, unmet: "zero" | "rate", topNeedsAchieved: boolean) {
  return { kind: "ranked", top, otherwise, ties: "shared", topNeedsAchieved, unmet, zeroIsNone: false } as const;
}

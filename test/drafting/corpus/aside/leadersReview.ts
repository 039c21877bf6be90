import type { CorpusTable } from "../corpusTable";
import { base, under } from "./write/items";
import { measure, share } from "./write/measures";
import { rowsOf } from "./write/rows";

/** Ballots with a column for each level; what a ballot is worth is in the header, how they count in the notes. */
export const leadersReview: CorpusTable = {
  features: ["other-points", "other-columns", "notes"],
  table: {
    name: "测评票",
    before: ["机关作风建设民主评议票", "评议对象：         （请在相应栏内划“√”）"],
    rows: rowsOf(`
      评议内容 | 评议要点 | 权重 | 满意⏎（100分） | 基本满意⏎（80分） | 不满意⏎（0分） | 不了解
      服务态度 | 热情周到、用语文明 | 0.2 |  |  |  |
      办事效率 | 限时办结、一次办好 | 0.3 |  |  |  |
      依法履职 | 程序规范、公平公正 | 0.2 |  |  |  |
      政务公开 | 内容真实、更新及时 | 0.1 |  |  |  |
      廉洁自律 | 无吃拿卡要 | 0.2 |  |  |  |
      合计 |  | 1.0 |  |  |  |
    `),
    after: [
      "说明：1.单项得分=（满意票数×100＋基本满意票数×80＋不满意票数×0）÷有效票数，“不了解”不计入有效票。",
      "2.评议总分为各单项得分乘以权重之和。",
      "3.收回的评议票不足发放数80%的，评议无效，重新组织。",
    ],
  },
  title: "机关作风建设民主评议票",
  items: under(
    null,
    base("服务态度", 20, ballots()),
    base("办事效率", 30, ballots()),
    base("依法履职", 20, ballots()),
    base("政务公开", 10, ballots()),
    base("廉洁自律", 20, ballots()),
  ),
};

function ballots() {
  return measure.votes(share(100), ["满意", 100], ["基本满意", 80], ["不满意", 0], ["不了解", null]);
}

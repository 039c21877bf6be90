import type { CorpusTable } from "../corpusTable";
import { doneOrNot } from "./write/choices";
import { fromFull, takes, tally } from "./write/events";
import { base, bonus, under } from "./write/items";
import { ladder, measure } from "./write/measures";
import { rowsOf } from "./write/rows";

/** Mostly what there should be, without a rule; section rows in several cells. */
export const civilUnit: CorpusTable = {
  features: ["section-rows", "other-columns", "sums", "notes"],
  table: {
    name: "文明单位",
    before: ["附件1", "县级文明单位创建测评表", "申报单位："],
    rows: rowsOf(`
      编号 | 测评内容 | 测评标准 | 分值 | 测评方法 | 得分
      Ⅰ | 组织领导 |  | 18 |  |
      1 | 领导机制 | 班子重视，有创建规划和年度计划，分工明确 | 6 | 材料审核 |
      2 | 经费保障 | 创建工作有经费投入 | 4 | 材料审核 |
      3 | 全员参与 | 干部职工对创建工作知晓、参与、满意 | 8 | 问卷调查 |
      Ⅱ | 思想教育 |  | 30 |  |
      4 | 理论武装 | 中心组学习制度落实，有学习计划、有心得体会 | 8 | 材料审核 |
      5 | 核心价值观 | 在醒目位置设置展示牌，宣传教育经常化 | 6 | 实地考察 |
      6 | 道德讲堂 | 每季度开展1次活动，每缺1次扣1分，无影像资料每次扣0.5分 | 8 | 材料审核 |
      7 | 诚信建设 | 开展诚信教育，无失信行为 | 8 | 信用查询 |
      Ⅲ | 文明风尚 |  | 32 |  |
      8 | 志愿服务 | 注册志愿者占干部职工比例80%以上得8分，60%以上得5分，60%以下不得分 | 8 | 系统查询 |
      9 | 文明餐桌 | 食堂有宣传标语，杜绝浪费 | 6 | 实地考察 |
      10 | 文明交通 | 干部职工模范遵守交通法规；发生酒驾醉驾的每人次扣3分 | 6 | 部门提供 |
      11 | 结对共建 | 与村或社区结对，共建活动成效明显 | 6 | 材料审核 |
      12 | 节日活动 | 利用传统节日开展主题活动 | 6 | 材料审核 |
      Ⅳ | 内部管理 |  | 20 |  |
      13 | 制度规范 | 规章制度健全，管理有序 | 5 | 材料审核 |
      14 | 环境卫生 | 办公环境干净整洁，无烟单位创建达标 | 5 | 实地考察 |
      15 | 文体生活 | 有活动场所，职工文体活动丰富 | 5 | 实地考察 |
      16 | 档案资料 | 创建资料按类归档得5分，未归档不得分 | 5 | 材料审核 |
      合计 |  |  | 100 |  |
      17 | 特色加分 | 创建经验被中央、省、市媒体报道的，每次分别加3分、2分、1分，最高加5分 | 5 | 材料审核 |
    `),
    after: ["备注：85分以上为达标；有下列情形之一的取消申报资格：班子成员严重违纪违法、发生重大责任事故。"],
  },
  title: "县级文明单位创建测评表",
  items: [
    ...under("组织领导", base("领导机制", 6), base("经费保障", 4), base("全员参与", 8)),
    ...under(
      "思想教育",
      base("理论武装", 8),
      base("核心价值观", 6),
      base("道德讲堂", 8, fromFull(takes("缺活动", 1), takes("无影像资料", 0.5))),
      base("诚信建设", 8),
    ),
    ...under(
      "文明风尚",
      base("志愿服务", 8, measure.percent(ladder([80, 8], [60, 5], 0))),
      base("文明餐桌", 6),
      base("文明交通", 6, fromFull(takes("酒驾醉驾", 3, "人次"))),
      base("结对共建", 6),
      base("节日活动", 6),
    ),
    ...under(
      "内部管理",
      base("制度规范", 5),
      base("环境卫生", 5),
      base("文体生活", 5),
      base("档案资料", 5, doneOrNot(5)),
    ),
    ...under(null, bonus("特色加分", 5, tally(5, ["中央媒体", 3], ["省媒体", 2], ["市媒体", 1]))),
  ],
};

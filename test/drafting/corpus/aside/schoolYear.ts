import type { CorpusTable } from "../corpusTable";
import { doneOrNot } from "./write/choices";
import { adds, fewer, fromFull, fromZero, takes, takesOnce, tally, zeroes } from "./write/events";
import { base, beyond, bonus, under } from "./write/items";
import { ladder, measure } from "./write/measures";
import { rowsOf } from "./write/rows";

/** Conditions of points and requirements in two columns by uncommon names; the header comes again. */
export const schoolYear: CorpusTable = {
  features: ["repeated-header", "condition-column", "other-columns", "several-rules", "sums"],
  table: {
    name: "学校考核",
    before: ["2025年度区属中小学目标管理考核细则"],
    rows: rowsOf(`
      一级指标 | 二级指标 | 基本要求 | 分值 | 计分条件 | 考评科室
      德育工作 | 师德师风 | 无违反师德行为 | 10 | 有偿补课、体罚学生查实1人次扣3分，师德考核不合格1人扣2分，造成恶劣影响的不得分 | 人事科
      ^ | 德育活动 | 每学期不少于4次 | 6 | 有方案、有特色、有成效 | 教育科
      ^ | 家校共育 | 家访率100% | 6 | 95%以上得6分，85%以上得4分，85%以下得2分 | 教育科
      教学工作 | 课程开设 | 开齐开足课程 | 8 | 随意停课、调课每节扣0.2分；规定课程未开设的每门扣2分 | 教育科
      ^ | 学业质量 | 区统一监测 | 15 | 优秀率、及格率、平均分三项，每项列前3名的得5分，第4至6名得4分，其余得3分 | 教研室
      ^ | 教研活动 | 每周一次 | 6 | 按常规检查情况评分 | 教研室
      ^ | 体质健康 | 合格率≥95% | 6 | 每低1%扣0.5分；近视率上升的扣1分 | 体卫艺科
      一级指标 | 二级指标 | 基本要求 | 分值 | 计分条件 | 考评科室
      安全工作 | 安全教育 | 每月一次主题教育 | 5 | 少一次扣0.5分 | 安全科
      ^ | 应急演练 | 每学期不少于2次 | 5 | 少一次扣1分 | 安全科
      ^ | 责任事故 | 无责任事故 | 10 | 发生一般事故每起扣3分；发生较大以上事故的，取消年度评优资格 | 安全科
      后勤工作 | 财务管理 | 制度健全，账目清楚 | 6 | 按检查情况评分 | 计财科
      ^ | 食堂满意度 | 师生测评 | 5 | 90%以上5分，80%-89%4分，70%-79%3分，70%以下不得分 | 安全科
      ^ | 规范收费 | 无乱收费 | 6 | 发现乱收费现象的不得分 | 计财科
      行政工作 | 公文报送 | 按时、准确 | 6 | 迟报0.2分/次，漏报0.5分/次，退回重报0.1分/次 | 办公室
      小计 |  |  | 100 |  |
      附加分 | 办学荣誉 | 以文件为准 | 5 | 市级综合表彰加3分、单项加1分；区级综合表彰加1分、单项加0.5分 | 办公室
      ^ | 教师获奖 | 以证书为准 | 3 | 国家级一等奖每人次加1分、二等奖加0.8分、三等奖加0.5分；省级减半 | 人事科
    `),
    after: [],
  },
  title: "2025年度区属中小学目标管理考核细则",
  items: [
    ...under(
      "德育工作",
      base(
        "师德师风",
        10,
        fromFull(takes("有偿补课、体罚学生", 3, "人次"), takes("师德考核不合格", 2, "人"), zeroes("造成恶劣影响")),
      ),
      base("德育活动", 6),
      base("家校共育", 6, measure.percent(ladder([95, 6], [85, 4], 2))),
    ),
    ...under(
      "教学工作",
      base("课程开设", 8, fromFull(takes("随意停课、调课", 0.2, "节"), takes("未开设规定课程", 2, "门"))),
      base("学业质量", 15, fromZero(adds("前3名", 5, "项"), adds("第4至6名", 4, "项"), adds("其余", 3, "项"))),
      base("教研活动", 6),
      base("体质健康", 6, fromFull(takes("合格率低于95%", 0.5, "个百分点"), takesOnce("近视率上升", 1))),
    ),
    ...under(
      "安全工作",
      base("安全教育", 5, fromFull(takes("少开展", 0.5)), fewer(12, "次", 0.5)),
      base("应急演练", 5, fewer(4, "次", 1)),
      beyond(base("责任事故", 10, fromFull(takes("一般事故", 3, "起"))), "发生较大以上事故的，取消年度评优资格"),
    ),
    ...under(
      "后勤工作",
      base("财务管理", 6),
      base("食堂满意度", 5, measure.percent(ladder([90, 5], [80, 4], [70, 3], 0))),
      base("规范收费", 6, fromFull(zeroes("乱收费")), doneOrNot(6)),
    ),
    ...under("行政工作", base("公文报送", 6, fromFull(takes("迟报", 0.2), takes("漏报", 0.5), takes("退回重报", 0.1)))),
    ...under(
      "附加分",
      bonus("办学荣誉", 5, tally(5, ["市级综合表彰", 3], ["市级单项", 1], ["区级综合表彰", 1], ["区级单项", 0.5])),
      bonus(
        "教师获奖",
        3,
        tally(
          3,
          ["国家级一等奖", 1, "人次"],
          ["国家级二等奖", 0.8, "人次"],
          ["国家级三等奖", 0.5, "人次"],
          ["省级一等奖", 0.5, "人次"],
          ["省级二等奖", 0.4, "人次"],
          ["省级三等奖", 0.25, "人次"],
        ),
      ),
    ),
  ],
};

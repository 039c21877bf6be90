import type { CorpusTable } from "../corpusTable";
import { scaled } from "./write/choices";
import { adds, fromFull, fromZero, takes } from "./write/events";
import { base, under } from "./write/items";
import { bands, excess, measure, share, short } from "./write/measures";
import { rowsOf } from "./write/rows";

/** A column for each school, marks of others that are scaled, places among the schools. */
export const collegeDept: CorpusTable = {
  features: ["other-columns", "several-rules", "sums"],
  table: {
    name: "二级学院",
    before: ["附件1", "二级学院年度目标任务考核表"],
    rows: rowsOf(`
      类别 | 考核项目 | 分值 | 考核标准 | 考核部门 | 机电学院 | 信息学院 | 经管学院 | 艺术学院
      党建思政 | 党建工作 | 10 | 按组织部党建考核得分的10%计算 | 组织部 | | | |
      ^ | 意识形态 | 6 | 责任制落实，阵地管理规范 | 宣传部 | | | |
      ^ | 师德师风 | 6 | 制度健全，教育经常 | 人事处 | | | |
      教学工作 | 教学运行 | 12 | 一般教学事故每起扣1分，较大教学事故每起扣3分，重大教学事故每起扣6分 | 教务处 | | | |
      ^ | 课程建设 | 8 | 获批国家级课程每门得4分，省级每门得2分，校级每门得0.5分 | 教务处 | | | |
      ^ | 评教成绩 | 8 | 学生评教平均分×8% | 教务处 | | | |
      科研工作 | 科研到账经费 | 10 | 按人均经费排名，第1名得10分，每降低一名扣1分 | 科研处 | | | |
      ^ | 论文专利 | 6 | 完成年度任务数，每少1项扣0.5分 | 科研处 | | | |
      学生工作 | 就业率 | 10 | 列前25%的得10分，25%—50%的得8分，50%—75%的得6分，其余得4分 | 就业处 | | | |
      ^ | 学风建设 | 6 | 早晚自习出勤好，考风端正 | 学生处 | | | |
      ^ | 安全稳定 | 8 | 发生安全责任事故的每起扣4分，信息迟报每次扣1分 | 保卫处 | | | |
      管理服务 | 会议考勤 | 4 | 无故缺席每次扣0.5分，迟到每次扣0.2分 | 办公室 | | | |
      ^ | 资产管理 | 3 | 账实相符，使用效益好 | 资产处 | | | |
      ^ | 民主评议 | 3 | 由校领导、中层干部评议 | 组织部 | | | |
      总分 |  | 100 |  |  | | | |
    `),
    after: [],
  },
  title: "二级学院年度目标任务考核表",
  items: [
    ...under(
      "党建思政",
      base("党建工作", 10, scaled(["党建考核得分", 0.1]), measure.marks(share(100))),
      base("意识形态", 6),
      base("师德师风", 6),
    ),
    ...under(
      "教学工作",
      base(
        "教学运行",
        12,
        fromFull(takes("一般教学事故", 1, "起"), takes("较大教学事故", 3, "起"), takes("重大教学事故", 6, "起")),
      ),
      base("课程建设", 8, fromZero(adds("国家级课程", 4, "门"), adds("省级", 2, "门"), adds("校级", 0.5, "门"))),
      base("评教成绩", 8, scaled(["学生评教平均分", 0.08]), measure.marks(share(100))),
    ),
    ...under(
      "科研工作",
      base("科研到账经费", 10, measure.place(excess(1, 1, 1), "万元")),
      base(
        "论文专利",
        6,
        fromFull(takes("少于任务数", 0.5, "项")),
        measure.amount("项", short("entered", 1, 0.5), { whole: true }),
      ),
    ),
    ...under(
      "学生工作",
      base(
        "就业率",
        10,
        measure.placeShare(
          bands(
            [{ atMost: 25 }, 10],
            [{ above: 25, atMost: 50 }, 8],
            [{ above: 50, atMost: 75 }, 6],
            [{ above: 75 }, 4],
          ),
          "%",
        ),
      ),
      base("学风建设", 6),
      base("安全稳定", 8, fromFull(takes("安全责任事故", 4, "起"), takes("信息迟报", 1))),
    ),
    ...under(
      "管理服务",
      base("会议考勤", 4, fromFull(takes("无故缺席", 0.5), takes("迟到", 0.2))),
      base("资产管理", 3),
      base("民主评议", 3),
    ),
  ],
};

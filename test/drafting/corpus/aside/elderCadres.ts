import type { CorpusTable } from "../corpusTable";
import { fewer, fromFull, takes } from "./write/events";
import { base, under } from "./write/items";
import { measure, short } from "./write/measures";
import { rowsOf } from "./write/rows";

/** Three columns and no rule in most of them; how the rest is judged is said once, in a note. */
export const elderCadres: CorpusTable = {
  features: ["section-rows", "notes", "sums"],
  table: {
    name: "老干部",
    before: ["县直单位老干部工作目标考核内容"],
    rows: rowsOf(`
      项目 | 考核内容 | 分值
      一、组织领导 | < | 20
      1 | 老干部工作列入党组议事日程，有分管领导和专兼职人员 | 10
      2 | 主要领导每年走访慰问离退休干部，听取意见建议 | 10
      二、政治待遇 | < | 30
      3 | 离退休干部党支部设置合理，组织生活正常，每缺一次扣1分 | 10
      4 | 按规定组织阅读文件、通报情况，每年不少于2次，少一次扣3分 | 10
      5 | 重大活动、重要会议邀请老干部代表参加 | 5
      6 | 订阅《老干部之家》，订阅率100%，每低1个百分点扣0.1分 | 5
      三、生活待遇 | < | 30
      7 | 离退休费、医药费按时足额落实 | 15
      8 | 生病住院、重大节日走访慰问，特困帮扶到位 | 10
      9 | 丧事协办周到，家属满意 | 5
      四、作用发挥 | < | 20
      10 | 搭建平台，组织老干部开展正能量活动 | 10
      11 | 文体活动丰富，积极组队参加县里活动 | 5
      12 | 按时上报报表、信息，迟报一次扣0.5分，漏报一次扣1分 | 5
      合计 | < | 100
    `),
    after: ["注：未写明扣分办法的，由考核组根据工作落实情况酌情打分。"],
  },
  title: "县直单位老干部工作目标考核内容",
  items: [
    ...under(
      "组织领导",
      base("老干部工作列入党组议事日程，有分管领导和专兼职人员", 10),
      base("主要领导每年走访慰问离退休干部，听取意见建议", 10),
    ),
    ...under(
      "政治待遇",
      base("离退休干部党支部设置合理，组织生活正常", 10, fromFull(takes("缺组织生活", 1))),
      base("按规定组织阅读文件、通报情况", 10, fewer(2, "次", 3)),
      base("重大活动、重要会议邀请老干部代表参加", 5),
      base("订阅《老干部之家》", 5, measure.percent(short(100, 1, 0.1))),
    ),
    ...under(
      "生活待遇",
      base("离退休费、医药费按时足额落实", 15),
      base("生病住院、重大节日走访慰问，特困帮扶到位", 10),
      base("丧事协办周到，家属满意", 5),
    ),
    ...under(
      "作用发挥",
      base("搭建平台，组织老干部开展正能量活动", 10),
      base("文体活动丰富，积极组队参加县里活动", 5),
      base("按时上报报表、信息", 5, fromFull(takes("迟报", 0.5), takes("漏报", 1))),
    ),
  ],
};

import type { CorpusTable } from "../corpusTable";
import { fewer, fromFull, takes, tally } from "./write/events";
import { base, bonus, under } from "./write/items";
import { rowsOf } from "./write/rows";

/** Points and requirements alone in most rows; the points stand first. */
export const womenFederation: CorpusTable = {
  features: ["other-columns", "section-rows", "sums"],
  table: {
    name: "妇联",
    before: ["2025年乡镇（街道）妇联工作目标考核表"],
    rows: rowsOf(`
      分值 | 工作目标 | 备注 | 自查分 | 检查分
      一、思想引领（24分） | < | < | < | <
      8 | 深入开展“巾帼大宣讲”，覆盖面广 |  | |
      8 | 家庭家教家风工作有计划、有活动、有成效 |  | |
      8 | 每月报送信息不少于2篇 | 每少1篇扣0.5分 | |
      二、服务发展（26分） | < | < | < | <
      10 | 开展妇女创业就业培训 | 培训人次未完成任务的，每少10人扣0.5分 | |
      8 | 培育“妇字号”基地，示范带动作用明显 |  | |
      8 | 美丽庭院创建积极推进 |  | |
      三、维权关爱（30分） | < | < | < | <
      8 | 妇女信访接待热情，处置及时 | 处置不当引发越级上访的每起扣2分 | |
      8 | 婚姻家庭纠纷排查化解到位 |  | |
      8 | 困难妇女儿童关爱走访常态化 |  | |
      6 | “两癌”检查发动工作扎实 |  | |
      四、自身建设（20分） | < | < | < | <
      8 | 村（社区）妇联组织健全，执委作用发挥好 |  | |
      6 | 妇女之家阵地规范，活动经常 |  | |
      6 | 按时完成上级交办任务 | 未按时完成每次扣1分 | |
      100 | 合计 |  | |
      五、加分 | < | < | < | <
      5 | 获得表彰 | 国家级加5分、省级加3分、市级加1分，最高5分 | |
    `),
    after: [],
  },
  title: "2025年乡镇（街道）妇联工作目标考核表",
  items: [
    ...under(
      "思想引领",
      base("深入开展“巾帼大宣讲”，覆盖面广", 8),
      base("家庭家教家风工作有计划、有活动、有成效", 8),
      base("每月报送信息不少于2篇", 8, fromFull(takes("少报", 0.5, "篇")), fewer(24, "篇", 0.5)),
    ),
    ...under(
      "服务发展",
      base("开展妇女创业就业培训", 10, fromFull(takes("少于任务", 0.5, "10人"))),
      base("培育“妇字号”基地，示范带动作用明显", 8),
      base("美丽庭院创建积极推进", 8),
    ),
    ...under(
      "维权关爱",
      base("妇女信访接待热情，处置及时", 8, fromFull(takes("引发越级上访", 2, "起"))),
      base("婚姻家庭纠纷排查化解到位", 8),
      base("困难妇女儿童关爱走访常态化", 8),
      base("“两癌”检查发动工作扎实", 6),
    ),
    ...under(
      "自身建设",
      base("村（社区）妇联组织健全，执委作用发挥好", 8),
      base("妇女之家阵地规范，活动经常", 6),
      base("按时完成上级交办任务", 6, fromFull(takes("未按时完成", 1))),
    ),
    ...under("加分", bonus("获得表彰", 5, tally(5, ["国家级", 5], ["省级", 3], ["市级", 1]))),
  ],
};

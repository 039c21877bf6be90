import type { CorpusTable } from "../corpusTable";
import { grades } from "./write/choices";
import { fromFull, takes, zeroes } from "./write/events";
import { base, under } from "./write/items";
import { bands, ladder, measure } from "./write/measures";
import { rowsOf } from "./write/rows";

/** Section rows in one cell that say how many items follow and what they come to. */
export const propertyService: CorpusTable = {
  features: ["section-rows", "other-columns", "several-rules", "sums", "notes"],
  table: {
    name: "物业考核",
    before: ["机关办公区物业服务质量月考核表", "考核月份：2025年__月"],
    rows: rowsOf(`
      序号 | 检查内容 | 评分细则 | 分值 | 扣分 | 得分
      一、综合管理（共3项，20分） | < | < | < | < | <
      1 | 管理制度健全，岗位职责上墙 | 查阅资料，综合评定 | 6 | |
      2 | 从业人员持证上岗、挂牌服务 | 无证上岗的每人扣2分；未挂牌的每人次扣0.5分，扣完为止 | 6 | |
      3 | 24小时受理报修，急修30分钟内到场 | 急修超时每次扣1分；电话无人接听每次扣2分；未回访每单扣0.5分 | 8 | |
      二、秩序维护（共4项，30分） | < | < | < | < | <
      4 | 门岗24小时值守，来访人员车辆登记 | 脱岗、睡岗一次扣3分，漏登一次扣1分 | 10 | |
      5 | 每2小时巡逻一次，记录完整 | 每缺1次扣0.5分，记录造假的该项0分 | 8 | |
      6 | 消防设施完好、通道畅通 | 灭火器失效每具扣1分；通道堵塞每处扣2分；未按月检查扣2分/次 | 8 | |
      7 | 车辆停放有序 | 乱停乱放每辆扣0.2分，最多扣4分 | 4 | |
      三、保洁绿化（共4项，30分） | < | < | < | < | <
      8 | 楼道、电梯、卫生间每日清扫不少于两次 | 少一次扣1分，有明显污渍一处扣0.5分 | 10 | |
      9 | 垃圾分类投放、日产日清 | 混投每处扣0.5分；垃圾过夜每处扣1分 | 8 | |
      10 | 绿植养护及时 | 现场评定 | 6 | |
      11 | 每月消杀一次 | 按月消杀且有记录得6分，有消杀无记录得3分，未消杀不得分 | 6 | |
      四、服务评价（共2项，20分） | < | < | < | < | <
      12 | 满意度测评 | 满意率90%（含）以上得12分，80%（含）～90%得8分，70%（含）～80%得4分，70%以下不得分 | 12 | |
      13 | 有效投诉 | 无有效投诉得8分；1起得5分；2起得2分；3起及以上不得分 | 8 | |
      总计 | < | < | 100 | |
    `),
    after: ["备注：月得分低于75分的，责令限期整改；连续两个月低于75分的，可终止服务合同。"],
  },
  title: "机关办公区物业服务质量月考核表",
  items: [
    ...under(
      "综合管理",
      base("管理制度健全，岗位职责上墙", 6),
      base("从业人员持证上岗、挂牌服务", 6, fromFull(takes("无证上岗", 2, "人"), takes("未挂牌", 0.5, "人次"))),
      base(
        "24小时受理报修，急修30分钟内到场",
        8,
        fromFull(takes("急修超时", 1), takes("电话无人接听", 2), takes("未回访", 0.5, "单")),
      ),
    ),
    ...under(
      "秩序维护",
      base("门岗24小时值守，来访人员车辆登记", 10, fromFull(takes("脱岗、睡岗", 3), takes("漏登", 1))),
      base("每2小时巡逻一次，记录完整", 8, fromFull(takes("缺巡逻", 0.5), zeroes("记录造假"))),
      base(
        "消防设施完好、通道畅通",
        8,
        fromFull(takes("灭火器失效", 1, "具"), takes("通道堵塞", 2, "处"), takes("未按月检查", 2)),
      ),
      base("车辆停放有序", 4, fromFull(takes("乱停乱放", 0.2, "辆", 4)), fromFull(takes("乱停乱放", 0.2, "辆"))),
    ),
    ...under(
      "保洁绿化",
      base("楼道、电梯、卫生间每日清扫不少于两次", 10, fromFull(takes("少清扫", 1), takes("明显污渍", 0.5, "处"))),
      base("垃圾分类投放、日产日清", 8, fromFull(takes("混投", 0.5, "处"), takes("垃圾过夜", 1, "处"))),
      base("绿植养护及时", 6),
      base("每月消杀一次", 6, grades(["按月消杀且有记录", 6], ["有消杀无记录", 3], ["未消杀", 0])),
    ),
    ...under(
      "服务评价",
      base("满意度测评", 12, measure.percent(ladder([90, 12], [80, 8], [70, 4], 0))),
      base(
        "有效投诉",
        8,
        measure.amount("起", bands([{ is: 0 }, 8], [{ is: 1 }, 5], [{ is: 2 }, 2], [{ atLeast: 3 }, 0]), {
          whole: true,
        }),
        grades(["无有效投诉", 8], ["1起", 5], ["2起", 2], ["3起及以上", 0]),
      ),
    ),
  ],
};

import type { CorpusTable } from "../corpusTable";
import { all, cells, each, fromFull, item, once } from "../shorthand";

/** No column of points: they stand behind the content; rows across the table name the sections. */
export const propertyService: CorpusTable = {
  features: ["points-in-content", "several-rules", "section-rows", "other-columns"],
  table: {
    name: "物业考核",
    before: ["机关办公区物业服务质量考核表", "考核月份：    年  月"],
    rows: cells([
      "序号|服务内容及标准|扣分办法|检查得分",
      "一、综合管理（20分）|<|<|<",
      "1|管理制度健全，上墙公示（5分）|缺一项制度扣1分，没有公示的扣1分|",
      "2|员工档案齐全，持证上岗（5分）|档案缺一份扣0.5分，无证上岗每人扣2分|",
      "3|值班电话24小时畅通（4分）|无人接听一次扣1分，扣完为止|",
      "4|按月报送工作小结（6分）|未报送的不得分；迟报一天扣1分|",
      "二、保洁服务（35分）|<|<|<",
      "5|大厅、走廊、楼梯每日清扫（10分）|有污渍、积灰每处扣0.5分|",
      "6|卫生间无异味、无积水（10分）|不达标每间扣1分，耗材缺失每次扣0.5分|",
      "7|垃圾日产日清（5分）|垃圾过夜一次扣1分|",
      "8|会议室会前会后保洁（10分）|未按要求布置的每次扣2分，茶具不洁每次扣1分|",
      "三、秩序维护（25分）|<|<|<",
      "9|来访登记准确（10分）|漏登、错登每次扣1分；未核实放行的每次扣3分|",
      "10|车辆停放有序（5分）|根据现场情况评分|",
      "11|巡更记录完整（10分）|每缺一次记录扣1分，弄虚作假的不得分|",
      "四、设备维修（20分）|<|<|<",
      "12|报修30分钟内到场（10分）|超时一次扣1分，未处理又不说明的每次扣2分|",
      "13|电梯、消防设施运行正常（10分）|因维护不当停梯的每次扣2分；消防设施失效的本项不得分|",
    ]),
    after: [],
  },
  title: "机关办公区物业服务质量考核表",
  items: [
    item("综合管理", "管理制度健全", 5, fromFull(each(1), once(1))),
    item("综合管理", "员工档案齐全", 5, fromFull(each(0.5), each(2))),
    item("综合管理", "值班电话24小时畅通", 4, fromFull(each(1))),
    item("综合管理", "按月报送工作小结", 6, fromFull(all, each(1))),
    item("保洁服务", "大厅、走廊、楼梯每日清扫", 10, fromFull(each(0.5))),
    item("保洁服务", "卫生间无异味、无积水", 10, fromFull(each(1), each(0.5))),
    item("保洁服务", "垃圾日产日清", 5, fromFull(each(1))),
    item("保洁服务", "会议室会前会后保洁", 10, fromFull(each(2), each(1))),
    item("秩序维护", "来访登记准确", 10, fromFull(each(1), each(3))),
    item("秩序维护", "车辆停放有序", 5),
    item("秩序维护", "巡更记录完整", 10, fromFull(each(1), all)),
    item("设备维修", "报修30分钟内到场", 10, fromFull(each(1), each(2))),
    item("设备维修", "电梯、消防设施运行正常", 10, fromFull(each(2), all)),
  ],
};

import type { CorpusTable } from "../corpusTable";
import { cells, each, fromFull, inProportion, item } from "../shorthand";

/** Tasks of the year with who answers for them and by when; points; whether they are done is left to the office. */
export const projectTasks: CorpusTable = {
  features: ["other-columns", "sums", "condition-column"],
  table: {
    name: "任务清单",
    before: ["重点项目建设责任考核任务分解表"],
    rows: cells([
      "代码|工作任务|年度目标|完成时限|责任单位|权重分|完成情况|考核人",
      "XM01|产业园二期标准厂房|主体封顶|6月底|园区管委会|10||",
      "XM02|城区雨污分流改造|完成管网12公里|10月底|住建局|10||",
      "XM03|省道改扩建|路基完成80%|12月底|交通局|12||",
      "XM04|中心医院迁建|完成投资2.3亿元|12月底|卫健局|10||",
      "XM05|农村饮水提升|覆盖36个村|9月底|水利局|10||",
      "XM06|老旧小区改造|完工15个小区，未完工的每个扣1分|11月底|住建局|15||",
      "XM07|高标准农田|新建2.6万亩|12月底|农业农村局|10||",
      "XM08|文化中心|开工|3月底|文旅局|8||",
      "XM09|智慧停车|新增泊位1000个，完成率×分值|12月底|城管局|10||",
      "XM10|前期手续办理|按节点推进|全年|发改局|5||",
      "合计|||||100||",
    ]),
    after: [],
  },
  title: "重点项目建设责任考核任务分解表",
  items: [
    item(null, "产业园二期标准厂房", 10),
    item(null, "城区雨污分流改造", 10),
    item(null, "省道改扩建", 12),
    item(null, "中心医院迁建", 10),
    item(null, "农村饮水提升", 10),
    item(null, "老旧小区改造", 15, fromFull(each(1))),
    item(null, "高标准农田", 10),
    item(null, "文化中心", 8),
    item(null, "智慧停车", 10, inProportion),
    item(null, "前期手续办理", 5),
  ],
};

import type { CorpusTable } from "../corpusTable";
import { doneOrNot } from "./write/choices";
import { fromFull, takes, zeroes } from "./write/events";
import { base, under } from "./write/items";
import { measure, share } from "./write/measures";
import { rowsOf } from "./write/rows";

/** Three columns to the left of the points, the first two joined over several rows; most rows have no rule. */
export const nursingHome: CorpusTable = {
  features: ["other-columns", "condition-column", "sums", "notes"],
  table: {
    name: "养老机构",
    before: ["附件3", "养老服务机构运营质量评估表"],
    rows: rowsOf(`
      大项 | 分项 | 评估内容 | 达标要求 | 分值 | 扣分说明 | 得分
      环境设施 | 选址布局 | 交通便利 | 远离污染源，出入方便 | 4 | |
      ^ | ^ | 功能分区 | 居住、餐饮、活动、医疗分区合理 | 5 | |
      ^ | 居室 | 居室条件 | 采光通风良好，人均使用面积达标 | 6 | |
      ^ | ^ | 呼叫设施 | 床头、卫生间有紧急呼叫装置 | 6 | 失灵的每处扣1分 |
      ^ | 无障碍 | 坡道扶手 | 主要通道设坡道、扶手 | 6 | 缺失的每处扣0.5分 |
      运营管理 | 资质 | 备案登记 | 证照齐全有效 | 5 | 未备案的不得分 |
      ^ | 人员 | 护理员配备 | 与入住老人比例符合规定 | 8 | |
      ^ | ^ | 持证情况 | 护理员全部经培训上岗 | 6 | 按持证率计分 |
      ^ | 安全 | 消防安全 | 设施完好，按期演练 | 10 | 设施失效每处扣2分，疏散通道堵塞的不得分 |
      ^ | ^ | 食品安全 | 留样、消毒、索证制度落实 | 8 | |
      服务质量 | 生活照料 | 个人卫生 | 老人衣着整洁、床铺干净 | 6 | |
      ^ | ^ | 膳食服务 | 每周有食谱，荤素搭配 | 5 | |
      ^ | 医疗护理 | 健康档案 | 一人一档，定期体检 | 6 | 缺档的每人扣0.5分，未体检的每人扣0.5分 |
      ^ | ^ | 用药管理 | 代管药品登记规范 | 5 | |
      ^ | 精神慰藉 | 文娱活动 | 经常开展适合老人的活动 | 6 | |
      ^ | ^ | 心理关怀 | 掌握老人情绪，及时疏导 | 4 | |
      ^ | 评价 | 老人满意度 | 随机访谈 | 4 | |
      合计 | < | < | < | 100 | |
    `),
    after: ["注：90分以上为A级，80分以上为B级，60分以上为C级；发生欺老虐老事件的，直接评为不合格。"],
  },
  title: "养老服务机构运营质量评估表",
  items: [
    ...under(
      "环境设施",
      base("交通便利", 4),
      base("功能分区", 5),
      base("居室条件", 6),
      base("呼叫设施", 6, fromFull(takes("失灵", 1, "处"))),
      base("坡道扶手", 6, fromFull(takes("缺失", 0.5, "处"))),
    ),
    ...under(
      "运营管理",
      base("备案登记", 5, fromFull(zeroes("未备案")), doneOrNot(5)),
      base("护理员配备", 8),
      base("持证情况", 6, measure.percent(share(100)), { kind: "proportional", noTarget: "error" }),
      base("消防安全", 10, fromFull(takes("设施失效", 2, "处"), zeroes("疏散通道堵塞"))),
      base("食品安全", 8),
    ),
    ...under(
      "服务质量",
      base("个人卫生", 6),
      base("膳食服务", 5),
      base("健康档案", 6, fromFull(takes("缺档", 0.5, "人"), takes("未体检", 0.5, "人"))),
      base("用药管理", 5),
      base("文娱活动", 6),
      base("心理关怀", 4),
      base("老人满意度", 4),
    ),
  ],
};

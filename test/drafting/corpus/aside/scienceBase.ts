import type { CorpusTable } from "../corpusTable";
import { grades } from "./write/choices";
import { between, tally } from "./write/events";
import { base, bonus, under } from "./write/items";
import { ladder, measure } from "./write/measures";
import { rowsOf } from "./write/rows";

/** Points as ranges to be given within; a few rows say for what. */
export const scienceBase: CorpusTable = {
  features: ["other-points", "other-columns", "section-rows"],
  table: {
    name: "科普基地",
    before: ["市级科普教育基地评审打分表", "申报单位：              评审专家："],
    rows: rowsOf(`
      评审内容 | 评审指标 | 分值范围 | 说明 | 打分
      一、基础条件（共4项，40分） | < | < | < | <
      场馆设施 | 展教面积 | 1-12 | 1000平方米以上12分，500平方米以上8分，500平方米以下4分 |
      ^ | 展品设备 | 0-10 | 数量充足、特色鲜明、完好率高 |
      队伍制度 | 科普队伍 | 0-10 | 专兼职人员配备合理，培训经常 |
      ^ | 管理制度 | 0-8 | 制度健全，安全措施到位 |
      二、科普活动（共4项，45分） | < | < | < | <
      开放服务 | 年开放天数 | 0-15 | 250天以上15分，200天以上10分，150天以上5分，不足150天0分 |
      ^ | 受众规模 | 0-10 | 服务人次多，覆盖面广 |
      活动内容 | 主题活动 | 0-12 | 科技活动周、科普日等活动效果好 |
      ^ | 资源开发 | 0-8 | 有原创科普作品、课程或线上资源 |
      三、社会影响（共2项，15分） | < | < | < | <
      媒体宣传 | 宣传报道 | 0-7 | 主流媒体报道多，反响好 |
      公众评价 | 公众口碑 | 0-8 | 好（7-8分）、较好（4-6分）、一般（0-3分） |
      四、附加项（5分） | < | < | < | <
      获奖情况 | 荣誉奖项 | 0-5 | 获国家级奖项每项加3分，省级每项加1分 |
    `),
    after: [],
  },
  title: "市级科普教育基地评审打分表",
  items: [
    ...under(
      "基础条件",
      base("展教面积", 12, measure.amount("平方米", ladder([1000, 12], [500, 8], 4))),
      base("展品设备", 10),
      base("科普队伍", 10),
      base("管理制度", 8),
    ),
    ...under(
      "科普活动",
      base("年开放天数", 15, measure.amount("天", ladder([250, 15], [200, 10], [150, 5], 0), { whole: true })),
      base("受众规模", 10),
      base("主题活动", 12),
      base("资源开发", 8),
    ),
    ...under(
      "社会影响",
      base("宣传报道", 7),
      base("公众口碑", 8, grades(["好", between(7, 8)], ["较好", between(4, 6)], ["一般", between(0, 3)])),
    ),
    ...under("附加项", bonus("荣誉奖项", 5, tally(5, ["国家级奖项", 3, "项"], ["省级", 1, "项"]))),
  ],
};

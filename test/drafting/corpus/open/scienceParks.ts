import type { CorpusTable } from "../corpusTable";
import { againstBest, cells, item } from "../shorthand";

/** Names, weights and sources of the numbers; how points come about is told in a note for all, by type of indicator. */
export const scienceParks: CorpusTable = {
  features: ["notes", "other-columns", "other-points", "section-rows"],
  table: {
    name: "园区评价",
    before: ["科技园区综合评价指标体系"],
    rows: cells([
      "一级指标|序号|二级指标|单位|权重（%）|数据来源",
      "创新投入|1|研发经费占营业收入比重|%|12|统计报表",
      "^|2|每万名从业人员中研发人员数|人|10|统计报表",
      "^|3|高新技术企业数|家|10|科技局",
      "创新产出|4|每万人发明专利拥有量|件|12|知识产权局",
      "^|5|技术合同成交额|万元|10|科技局",
      "^|6|新产品销售收入占比|%|8|统计报表",
      "经济效益|7|营业收入增长率|%|10|统计报表",
      "^|8|人均税收|万元|10|税务局",
      "绿色发展|9|单位增加值能耗|吨标准煤/万元|10|发改局",
      "^|10|园区环境状况|—|8|专家评议",
      "合计|<|<||100|",
    ]),
    after: [
      "计分方法：第1至8项以最高的园区得满分，其他园区按与最高值的比例得分；第9项以最低的园区得满分，其他园区按最低值与本园区数值的比例得分；第10项由专家评分。",
    ],
  },
  title: "科技园区综合评价指标体系",
  items: [
    item("创新投入", "研发经费占营业收入比重", 12, againstBest("higher")),
    item("创新投入", "每万名从业人员中研发人员数", 10, againstBest("higher")),
    item("创新投入", "高新技术企业数", 10, againstBest("higher")),
    item("创新产出", "每万人发明专利拥有量", 12, againstBest("higher")),
    item("创新产出", "技术合同成交额", 10, againstBest("higher")),
    item("创新产出", "新产品销售收入占比", 8, againstBest("higher")),
    item("经济效益", "营业收入增长率", 10, againstBest("higher")),
    item("经济效益", "人均税收", 10, againstBest("higher")),
    item("绿色发展", "单位增加值能耗", 10, againstBest("lower")),
    item("绿色发展", "园区环境状况", 8),
  ],
};

import type { CorpusTable } from "../corpusTable";
import { cells, item } from "../shorthand";

/** A plan of the year: steps, what has to be handed in, points; all marked by the office, some rows without points. */
export const familyDoctors: CorpusTable = {
  features: ["other-columns", "sums", "condition-column"],
  table: {
    name: "签约服务",
    before: ["家庭医生团队工作评价表"],
    rows: cells([
      "评价内容|具体要求|达标值|分值|评价方法|得分",
      "团队组建|每个团队不少于3人，有全科医师|—|8|查资料|",
      "签约协议|协议要素齐全，一户一份|—|8|抽查10份|",
      "重点人群签约率|老年人、慢病患者等|70%|12|系统提取|",
      "履约服务|按协议提供随访、体检|—|14|电话核实|",
      "健康档案|动态更新|—|10|抽查10份|",
      "转诊服务|有绿色通道|—|6|查记录|",
      "用药指导|长处方、药物咨询|—|8|查处方|",
      "健康教育|每季度1次讲座|4次|8|查资料|",
      "居民知晓率|知晓签约医生和联系方式|80%|10|电话访谈|",
      "居民满意度||85%|10|电话访谈|",
      "团队例会|每月1次|12次|6|查记录|",
      "合计|||100||",
    ]),
    after: [],
  },
  title: "家庭医生团队工作评价表",
  items: [
    item(null, "团队组建", 8),
    item(null, "签约协议", 8),
    item(null, "重点人群签约率", 12),
    item(null, "履约服务", 14),
    item(null, "健康档案", 10),
    item(null, "转诊服务", 6),
    item(null, "用药指导", 8),
    item(null, "健康教育", 8),
    item(null, "居民知晓率", 10),
    item(null, "居民满意度", 10),
    item(null, "团队例会", 6),
  ],
};

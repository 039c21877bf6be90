import type { CorpusTable } from "../corpusTable";
import { cells, each, fromFull, item, once } from "../shorthand";

/** A part in a row of its own above each header; what an item says goes on in the row below it. */
export const islandClinics: CorpusTable = {
  features: ["repeated-header", "section-rows", "several-rules", "other-points"],
  table: {
    name: "卫生室",
    before: ["海岛卫生室服务考核表"],
    rows: cells([
      "（一）基本医疗（45分）|<|<|<",
      "编号|考核要点|分值|计分条件",
      "1|门诊登记|0-20|漏登一人次扣0.5分",
      "2|药品管理|0-25|过期药品每种扣5分",
      "|||无温度记录扣2分",
      "（二）公共卫生（55分）|<|<|<",
      "编号|考核要点|分值|计分条件",
      "3|儿童接种|0-30|漏种一人扣3分",
      "4|老人随访|0-25|少一次扣1分",
    ]),
    after: [],
  },
  title: "海岛卫生室服务考核表",
  items: [
    item("基本医疗", "门诊登记", 20, fromFull(each(0.5))),
    item("基本医疗", "药品管理", 25, fromFull(each(5), once(2))),
    item("公共卫生", "儿童接种", 30, fromFull(each(3))),
    item("公共卫生", "老人随访", 25, fromFull(each(1))),
  ],
};

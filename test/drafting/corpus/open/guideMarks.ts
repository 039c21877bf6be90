import type { CorpusTable } from "../corpusTable";
import { cells, item } from "../shorthand";

/** A column for every mark that can be given, under a header of their own. */
export const guideMarks: CorpusTable = {
  features: ["other-points", "sums", "section-rows"],
  table: {
    name: "讲解员",
    before: ["讲解员现场测评表"],
    rows: cells([
      "测评方面|测评要点|评分|<|<|<|<",
      "^|^|5|4|3|2|1",
      "讲解|普通话标准，语速适中|||||",
      "^|史实准确，没有差错|||||",
      "仪态|着装整洁，佩戴工牌|||||",
      "^|站位合适，引导有序|||||",
      "合计|<|||||",
    ]),
    after: [],
  },
  title: "讲解员现场测评表",
  items: [
    item("讲解", "普通话标准", 5),
    item("讲解", "史实准确", 5),
    item("仪态", "着装整洁", 5),
    item("仪态", "站位合适", 5),
  ],
};

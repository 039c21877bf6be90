import type { CorpusTable } from "../corpusTable";
import { cells, item, level } from "../shorthand";

/** Grades across with their points in the header, ticked by visitors; what is asked for down. */
export const museumGuides: CorpusTable = {
  features: ["transposed", "other-points", "notes"],
  table: {
    name: "讲解",
    before: ["讲解员服务质量测评表"],
    rows: cells([
      "测评要素|测评要点|优（20分）|良（16分）|中（12分）|差（6分）",
      "仪容|着装整洁，佩戴工牌||||",
      "语言|普通话标准，语速适中||||",
      "内容|史实准确，重点突出||||",
      "互动|耐心答疑，照顾老幼||||",
      "时间|按时开讲，不随意缩短||||",
    ]),
    after: ["注：在相应栏内打√。"],
  },
  title: "讲解员服务质量测评表",
  items: [
    item(null, "仪容", 20, level(20, 16, 12, 6)),
    item(null, "语言", 20, level(20, 16, 12, 6)),
    item(null, "内容", 20, level(20, 16, 12, 6)),
    item(null, "互动", 20, level(20, 16, 12, 6)),
    item(null, "时间", 20, level(20, 16, 12, 6)),
  ],
};

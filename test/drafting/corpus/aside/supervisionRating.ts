import type { CorpusTable } from "../corpusTable";
import { shown, under } from "./write/items";
import type { Rule } from "../../../../src/rules/kinds/kinds";
import { rowsOf } from "./write/rows";

/** No points at all: a column to tick for each level, named in the header and in a note. */
export const supervisionRating: CorpusTable = {
  features: ["other-columns", "notes"],
  table: {
    name: "督导评价",
    before: ["乡村振兴联系帮扶工作督导评价表", "被评价单位：             评价人："],
    rows: rowsOf(`
      序号 | 评价内容 | 好 | 较好 | 一般 | 较差 | 备注
      1 | 组织领导 |  |  |  |  |
      2 | 选派干部 |  |  |  |  |
      3 | 帮扶成效 |  |  |  |  |
      4 | 督促指导 |  |  |  |  |
      5 | 工作创新 |  |  |  |  |
      6 | 基层反映 |  |  |  |  |
    `),
    after: ["注：各项评价内容分好、较好、一般、较差四个等次，在相应栏内打“√”，不计分。"],
  },
  title: "乡村振兴联系帮扶工作督导评价表",
  items: under(
    null,
    ...["组织领导", "选派干部", "帮扶成效", "督促指导", "工作创新", "基层反映"].map((name) =>
      shown(name, fourLevels()),
    ),
  ),
};

function fourLevels(): Rule {
  return { kind: "rating", ratings: ["好", "较好", "一般", "较差"] };
}

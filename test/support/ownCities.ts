import type { CellContent } from "../../src/layout/plan";
import { CITIES } from "./books";
import type { Desk } from "./commandLine";
import { builtInRubric } from "./rubrics";
import { fileOf } from "./snapshotFile";

/* A small workbook of an office's own, and its map. */

export const { items } = builtInRubric(CITIES);
/** The columns of the items. */
export const LETTERS = "CDEFGHIJ".slice(0, items.length);

/** A formula with what it came to. */
export const formula = (text: string, value: number | string): CellContent => ({ formula: text, value });

/** A sheet with formulas of the office's own for total and rank; the second total leaves out the last item. */
export const rows: readonly (readonly CellContent[])[] = [
  ["2020年评分表"],
  ["序号", "单位", ...items.map(({ name, max }) => `${name}（${String(max)}分）`), "总分", "排名", "等次", "备注"],
  [1, "太原市", ...items.map(() => 9), formula("SUM(C3:J3)", 72), formula("RANK(K3,K$3:K$5)", 1), "旧", "=备注"],
  [2, "大同市", ...items.map(() => 8), formula("SUM(C4:I4)", 56), formula("RANK(K4,K$3:K$5)", 2), null, null],
  [
    3,
    "朔州市",
    ...items.map(() => 7.5),
    formula("ROUND(SUM(C5:J5),0)", 60),
    formula("RANK(K5,K$3:K$5)", 3),
    null,
    null,
  ],
  [null, "合计", ...items.map(() => 24.5), null, null, null, null],
];

export const map = {
  format: 1,
  rubric: CITIES,
  sheet: "评分表",
  units: "rows",
  header: [2],
  first: 3,
  last: null,
  name: "B",
  category: null,
  attributes: {},
  entries: items.map(({ id, name, max }, index) => {
    return { item: id, field: "score", at: LETTERS[index], header: `${name}（${String(max)}分）`, sure: true };
  }),
  results: [
    { what: "total", at: "K" },
    { what: "rank", at: "L" },
    { what: "grade", at: "M" },
  ],
  unmapped: [{ at: "N", header: "备注" }],
};

/** Puts the workbook and its map on a desk: 成绩.xlsx and 对应表.json. */
export function putOwn(desk: Desk): void {
  const other = { name: "别的表", visibility: "hidden" as const, rows: [["不动"]] };
  desk.put("成绩.xlsx", fileOf({ sheets: [{ name: "评分表", visibility: "visible", rows }, other] }));
  desk.put("对应表.json", map);
}

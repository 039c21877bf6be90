import type { CellContent } from "../../src/layout/plan";
import { auditDocument, auditOf } from "../../src/ownBook/audit";
import { readMapped } from "../../src/ownBook/readMapped";
import { resultCells } from "../../src/ownBook/resultCells";
import { sheetMapSchema } from "../../src/ownBook/sheetMap";
import { evaluate } from "../../src/scoring/evaluate";
import { resultsInTurn } from "../../src/scoring/report";
import { CITIES } from "../support/books";
import { builtInRubric } from "../support/rubrics";

const rubric = builtInRubric(CITIES);
const headers = rubric.items.map(({ name }) => name);
const letters = "BCDEFGHI";

const map = sheetMapSchema.parse({
  format: 1,
  rubric: CITIES,
  sheet: "表",
  units: "rows",
  header: [1],
  first: 2,
  last: null,
  name: "A",
  category: null,
  attributes: {},
  entries: rubric.items.map(({ id, name }, index) => ({
    item: id,
    field: "score",
    at: letters[index],
    header: name,
    sure: true,
  })),
  results: [
    { what: "total", at: "J" },
    { what: "rank", at: "K" },
    { what: "grade", at: "L" },
  ],
  unmapped: [],
});

type Result = CellContent | undefined;
/** A unit with eight scores; what stands in the places of total, rank and grade. */
type Line = readonly [name: string, scores: readonly CellContent[], total?: Result, rank?: Result, grade?: Result];

const eight = (score: CellContent) => rubric.items.map(() => score);
const formula = (text: string, value: Extract<CellContent, { formula: string }>["value"]): CellContent => ({
  formula: text,
  value,
});

function audited(lines: readonly Line[]): readonly string[] {
  const rows = lines.map(([name, scores, ...results]) => [name, ...scores, ...results.map((one) => one ?? null)]);
  const snapshot = { sheets: [{ name: "表", visibility: "visible" as const, rows: [["单位", ...headers], ...rows] }] };
  const read = readMapped(snapshot, map, rubric);
  if (!read.ok) throw new Error(JSON.stringify(read.issues));
  const cells = resultCells(read.value, resultsInTurn(evaluate(read.value.rubric, read.value.entries)).units);
  if (!cells.ok) throw new Error(JSON.stringify(cells.issues));
  return auditDocument(read.value, auditOf(read.value, cells.value)).map(
    ({ cell, theirs, ours, reason }) => `${String(cell)} ${String(theirs)} ${String(ours)} ${String(reason)}`,
  );
}

const SUM = "SUM(B2:I2)";

test.each<[string, readonly Line[], readonly string[]]>([
  ["the same", [["甲市", eight(9), formula(SUM, 72), formula("RANK()", 1), formula("X", "良 好")]], []],
  [
    "another grade",
    [["甲市", eight(9), formula(SUM, 72), formula("RANK()", 1), formula("X", "优秀")]],
    ["L2 优秀 良好 null"],
  ],
  ["the same but for what binary leaves", [["甲市", eight(9.1), formula(SUM, 72.79999999999998)]], []],
  ["the same in words", [["甲市", eight(9), null, formula("X", "第1名")]], []],
  ["values that are no formulas", [["甲市", eight(9), 70, 5]], []],
  [
    "rounding",
    [["甲市", eight(9.125), formula(SUM, 73)]],
    ["J2 73 73.04 小数的取舍不同（计分是每项四舍五入以后再相加）"],
  ],
  [
    "an item left out",
    [["甲市", eight(9), formula("B2+C2+D2+E2+F2+G2+H2", 63)]],
    ["J2 63 72 公式没有加上指标8 促进大数据发展"],
  ],
  [
    "two items left out",
    [["甲市", eight(9), formula("SUM($B2:$G2)", 54)]],
    ["J2 54 72 公式没有加上指标7 推进信息化建设、8 促进大数据发展"],
  ],
  ["no reason that can be told", [["甲市", eight(9), formula(SUM, 50)]], ["J2 50 72 null"]],
  ["an error", [["甲市", eight(9), formula(SUM, { error: "#REF!" })]], ["J2 #REF! 72 公式出错"]],
  [
    "a formula that was never computed",
    [["甲市", eight(9), formula(SUM, null)]],
    ["J2 null 72 公式还没有算过，请用Excel或WPS打开保存后再核对"],
  ],
  [
    "a blank that a rank counts as 0",
    [
      ["甲市", eight(9), null, formula("R", 1)],
      ["乙市", [null, ...eight(9).slice(1)], null, formula("R", 2)],
    ],
    ["K3 2 null 有没有填的项目，公式按0分算了"],
  ],
  [
    "a tie",
    [
      ["甲市", eight(9), null, formula("R", 1)],
      ["乙市", eight(9), null, formula("R", 2)],
    ],
    ["K3 2 1 总分并列，计分并列同一个较好的名次"],
  ],
  [
    "ranks by other totals",
    [
      ["甲市", eight(9), formula("C2", 9), formula("R", 2)],
      ["乙市", eight(8), formula("SUM(B3:I3)", 64), formula("R", 1)],
    ],
    [
      "J2 9 72 公式没有加上指标1 优化集群布局、3 资金政策支持、4 狠抓企业帮扶、5 扶持试点示范、6 强化对口联系、7 推进信息化建设、8 促进大数据发展",
      "K2 2 1 有的单位总分不同所致",
      "K3 1 2 有的单位总分不同所致",
    ],
  ],
])("formulas of the office's own: %s", (_, lines, expected) => {
  expect(audited(lines)).toEqual(expected);
});

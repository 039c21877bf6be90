import type { CellContent } from "../../src/layout/plan";
import { Desk } from "../support/commandLine";
import { fileOf } from "../support/snapshotFile";
import { entryAddress, SOUND, SPOILT, TOTALS, typed } from "../support/villages";
import { printed, witness } from "../support/witness";

/*
 * What clerks type and paste into entry cells, and what the user is told of it. In each case one value of one village
 * is typed over in a workbook that is otherwise complete.
 */

let desk: Desk;
beforeEach(() => {
  desk = new Desk();
});
afterEach(() => {
  desk.clear();
});

/** A cell of the spoilt village: its item, its field, its label. */
interface Cell {
  readonly item: string;
  readonly field: string;
  readonly label: string;
  readonly name: string;
}

const score: Cell = { item: "3", name: "易地扶贫搬迁", field: "score", label: "得分" };
const rate: Cell = { item: "2", name: "年终实地考核", field: "composite", label: "年终实地考核综合成绩" };
const list: Cell = { item: "1", name: "平时工作", field: "deductions", label: "各次扣分（每次0.5至2分）" };
const count: Cell = { item: "16", name: "媒体宣传", field: "central", label: "央媒上稿（篇）" };
const flag: Cell = {
  item: "22.2",
  name: "重大舆情或信访事件",
  field: "occurred",
  label: "重大舆情或信访事件处置不当、影响重大",
};

/** The workbook with the cell typed over, on the desk. */
function spoil({ item, field }: Cell, content: CellContent): string {
  desk.put("表.xlsx", fileOf(typed(item, field, content)));
  return "表.xlsx";
}

const place = ({ item, name, field }: Cell) =>
  `表.xlsx · ${entryAddress(item, field)} · ${SPOILT} · 指标${item} ${name} · ${field}：`;

const notRead = "单元格里的公式没有保存结果，请用WPS或Excel打开，保存后再试";
const fromFormula = (value: string) => `单元格里是公式，按结果“${value}”读取，建议改为数值`;
const normalised = (found: string, value: string) => `“${found}”按“${value}”读取，建议改成规范写法`;
const noNumber = ({ label }: Cell, value: string, how = "不带引号和单位") =>
  `“${label}”应填数字（${how}），现为“${value}”`;
const noList = (value: string) => `“${list.label}”应填若干数字，用分号隔开（如0.5;2），没有填“无”，现为“${value}”`;
const noFlag = (value: string) => `“${flag.label}”应填“是”或“否”（数据文件里是true或false），现为“${value}”`;

type Refused = readonly [what: string, cell: Cell, content: CellContent, error: string, ...warnings: readonly string[]];

const refused: readonly Refused[] = [
  ["words", score, "八分", noNumber(score, "八分")],
  ["a number with its unit", score, "7.5分", noNumber(score, "7.5分", "请去掉“分”")],
  ["a comma for the point", score, "7,5", noNumber(score, "7,5", "小数点请写成“.”")],
  ["a percent sign where no rate is meant", score, "75%", noNumber(score, "75%", "请去掉“%”")],
  ["a dash", score, "-", noNumber(score, "-")],
  ["无 where no events are counted", score, "无", noNumber(score, "无")],
  ["a truth value", score, true, noNumber(score, "true")],
  [
    "a date",
    score,
    { date: "2019-05-08" },
    noNumber(score, "2019-05-08", "现在是日期，请输入数字，单元格格式是日期的改为“常规”"),
  ],
  ["#DIV/0!", score, { error: "#DIV/0!" }, noNumber(score, "#DIV/0!")],
  [
    "a formula that ends in #DIV/0!",
    score,
    { formula: "1/0", value: { error: "#DIV/0!" } },
    noNumber(score, "#DIV/0!"),
    fromFormula("#DIV/0!"),
  ],
  ["a formula with words", score, { formula: '"八"', value: "八" }, noNumber(score, "八"), fromFormula("八")],
  ["a formula without a result", score, { formula: "A1+1", value: null }, noNumber(score, "=A1+1"), notRead],
  ["less than none", score, -1, "“得分”不能小于0，现为-1"],
  ["more than the full points", score, 8.01, "“得分”不能大于8，现为8.01"],
  ["too much in full width", score, "８．５", "“得分”不能大于8，现为8.5", normalised("８．５", "8.5")],
  ["a rate over 100", rate, 100.5, `“${rate.label}”不能大于100，现为100.5`],
  ["two percent signs", rate, "93%%", noNumber(rate, "93%%", "请去掉“%%”")],
  ["a fraction where events are counted", count, 1.5, `“${count.label}”应填整数，现为1.5`],
  ["a negative count", count, -1, `“${count.label}”不能小于0，现为-1`],
  ["a count with its unit", count, "1篇", noNumber(count, "1篇", "请去掉“篇”")],
  ["a list with a comma", list, "0.5,2", noList("0.5,2")],
  ["a list with 、", list, "0.5、2", noList("0.5、2")],
  ["a list with a gap", list, "0.5;;2", noList("0.5;;2")],
  ["a list with words", list, "0.5;一分", noList("0.5;一分")],
  ["没有 for 无", list, "没有", noList("没有")],
  ["a list that became a date", list, { date: "2019-05-02" }, noList("2019-05-02")],
  ["one deduction too large", list, "0.5;3", `“${list.label}”不能大于2，现为3`],
  ["0 for no deduction", list, 0, `“${list.label}”不能小于0.5，现为0`],
  ["other words for a flag", flag, "对", noFlag("对")],
  ["a number for a flag", flag, 1, noFlag("1")],
];

const withWarnings = refused.map(
  ([what, cell, content, error, ...warnings]) => [what, cell, content, error, warnings] as const,
);

test.each(withWarnings)("%s: an error with its cell, and no points", async (_, cell, content, error, warnings) => {
  const book = spoil(cell, content);
  const said = {
    status: 1,
    errors: [place(cell) + error],
    warnings: warnings.map((warning) => place(cell) + warning),
  };
  const scored = await witness(desk, "score", book, "--json");
  expect(scored).toMatchObject(said);
  const unusable = cell === flag ? { occurred: null } : { points: null };
  expect(printed(scored)).toMatchObject({
    provisional: true,
    units: [
      {
        name: SPOILT,
        complete: false,
        rank: null,
        items: { [cell.item]: unusable },
      },
      { name: SOUND, complete: true, total: TOTALS[SOUND] },
    ],
  });
  expect(await witness(desk, "validate", book)).toMatchObject(said);
  const read = await witness(desk, "read", book, "--json");
  expect(read).toMatchObject(said);
  expect(printed(read)).toHaveProperty("units.length", 2);
});

type Understood = readonly [what: string, cell: Cell, content: CellContent, points: number | boolean, warning: string];

const understood: readonly Understood[] = [
  ["spaces around a number", score, " 7.5\u00a0", 7.5, normalised(" 7.5\u00a0", "7.5")],
  ["a line break behind a number", score, "7.5\n", 7.5, normalised("7.5⏎", "7.5")],
  ["a number as text", score, "7.5", 7.5, "单元格是文本格式的数字“7.5”，按7.5读取，建议改成数值"],
  ["full-width digits", score, "７．５", 7.5, normalised("７．５", "7.5")],
  ["a formula", score, { formula: "3+4.5", value: 7.5 }, 7.5, fromFormula("7.5")],
  ["a percent sign on a rate", rate, "93.5%", 28.05, normalised("93.5%", "93.5")],
  ["a full-width percent sign", rate, "９３．５％", 28.05, normalised("９３．５％", "93.5")],
  ["a percentage as its hundredth", rate, 0.935, 0.28, `“${rate.label}”现为0.935；如果指93.5%，请填93.5`],
  ["a full-width count", count, "２", 2, normalised("２", "2")],
  ["a full-width list", list, "０．５；２", 17.5, normalised("０．５；２", "0.5;2")],
  ["spaces within a list", list, "0.5; 2", 17.5, normalised("0.5; 2", "0.5;2")],
  ["×", flag, "×", false, normalised("×", "否")],
  ["N", flag, "N", false, normalised("N", "否")],
  ["√", flag, "√", true, normalised("√", "是")],
  ["full-width Y", flag, "Ｙ", true, normalised("Ｙ", "是")],
  ["是 with a space", flag, "是 ", true, normalised("是 ", "是")],
];

test.each(understood)("%s: understood, with a warning", async (_, cell, content, value, warning) => {
  const ran = await witness(desk, "score", spoil(cell, content), "--json");
  expect(ran).toMatchObject({ status: 0, errors: [], warnings: [place(cell) + warning] });
  const item = typeof value === "boolean" ? { occurred: value } : { points: value };
  expect(printed(ran)).toMatchObject({
    provisional: false,
    units: [{ complete: true, items: { [cell.item]: item } }, {}],
  });
});

test.each<[string, Cell, CellContent, number | boolean]>([
  ["无 for a list", list, "无", 20],
  ["a list as it should be", list, "0.5;2", 17.5],
  ["a list with full-width semicolons", list, "0.5；2", 17.5],
  ["无 for a count", count, "无", 0],
  ["zero", score, 0, 0],
  ["a truth value for a flag", flag, true, true],
])("%s: taken without a word", async (_, cell, content, value) => {
  const ran = await witness(desk, "score", spoil(cell, content), "--json");
  expect(ran).toMatchObject({ status: 0, errors: [], warnings: [] });
  const item = typeof value === "boolean" ? { occurred: value } : { points: value };
  expect(printed(ran)).toMatchObject({ units: [{ complete: true, items: { [cell.item]: item } }, {}] });
});

test.each<[string, CellContent]>([
  ["an empty cell", null],
  ["spaces", "  \u3000"],
  ["a formula that gives an empty text", { formula: 'IF(A1="","",A1)', value: "" }],
])("%s is blank: never counted as 0", async (_, content) => {
  for (const cell of [score, rate, list, count, flag]) {
    const ran = await witness(desk, "score", spoil(cell, content), "--json");
    expect(ran).toMatchObject({ status: 0, errors: [], warnings: [`${place(cell)}“${cell.label}”未填`] });
    const item = cell === flag ? { occurred: null } : { points: null };
    expect(printed(ran)).toMatchObject({
      provisional: true,
      units: [{ complete: false, rank: null, items: { [cell.item]: item } }, { total: TOTALS[SOUND] }],
    });
  }
});

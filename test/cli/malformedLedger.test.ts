/*
 * Lines of the ledger that say nothing, or nothing that can be counted, and readings that nobody knows. The village
 * says that its ledger is complete, so whatever is lost from it would be counted as if it had not happened.
 */
import { cellAddress } from "../../src/layout/address";
import { LEDGER_COLUMNS } from "../../src/layout/sheets/lineSheet";
import type { CellContent, WorkbookSnapshot } from "../../src/layout/plan";
import { Desk } from "../support/commandLine";
import { placeOf, typeIn } from "../support/sheets";
import { fileOf } from "../support/snapshotFile";
import { changeRows, changeSheet, deleteColumn, deleteRow, setCell, withoutSheet } from "../support/snapshots";
import { sheetNamed, SOUND, SPOILT, TOTALS, twoVillages, villageBook, villages } from "../support/villages";
import { printed, witness } from "../support/witness";

let desk: Desk;
beforeEach(() => {
  desk = new Desk();
});
afterEach(() => {
  desk.clear();
});

const [first, ...rest] = twoVillages.units;
const entered = Object.entries(first?.entries ?? {}).filter(([id]) => id !== "1" && id !== "16");
const closed = { name: SPOILT, attributes: { ledgerClosed: true }, entries: Object.fromEntries(entered) };
const ledger = [
  { unit: SPOILT, item: "1", matter: "迟报", points: 0.5 },
  { unit: SPOILT, item: "16", matter: "人民网", level: "central" },
];
const book = villageBook("appendix", { ...twoVillages, units: [closed, ...rest], ledger });
const sheet = sheetNamed(book, "台账");
const header = placeOf(sheet, "header", "unit").row;
/** The rows of the line with points, of the one with a level, and of the first empty one. */
const [POINTS, LEVEL, EMPTY] = [header + 1, header + 2, header + 3] as const;

type Column = (typeof LEDGER_COLUMNS)[number];
const columnOf = (key: Column) => placeOf(sheet, "header", key).column;
const at = (row: number, key: Column) => `台账!${cellAddress(row, columnOf(key))}`;
const put = (row: number, key: Column, content: CellContent) =>
  changeSheet(book, "台账", setCell(row, columnOf(key), content));

async function scored(spoilt: WorkbookSnapshot) {
  desk.put("表.xlsx", fileOf(spoilt));
  const ran = await witness(desk, "score", "表.xlsx", "--json");
  const { status, errors, warnings } = await witness(desk, "validate", "表.xlsx");
  expect({ status, errors, warnings }).toEqual({ status: ran.status, errors: ran.errors, warnings: ran.warnings });
  return ran;
}

const inFile = (sentences: readonly string[]) => sentences.map((sentence) => `表.xlsx · ${sentence}`);
const village = (item: string, complete: boolean, points: number | null) => ({
  units: [
    { name: SPOILT, complete, items: { [item]: { points } } },
    { name: SOUND, complete: true, total: TOTALS[SOUND] },
  ],
});

test("sound lines are counted without a word", async () => {
  const ran = await scored(book);
  expect(ran).toMatchObject({ status: 0, errors: [], warnings: [] });
  expect(printed(ran)).toMatchObject({ units: [{ complete: true, total: 97.2 }, { total: TOTALS[SOUND] }] });
});

const levels = "central（央媒上稿）、provincial（省媒上稿）、municipal（一网一刊一号及市级媒体上稿）";
const keepers = "1、16、17、18、19、20、21";
const of1 = `${SPOILT} · 指标1 平时工作`;
const of16 = `${SPOILT} · 指标16 媒体宣传`;
const deduction = "各次扣分（每次0.5至2分）";

type Fault = readonly [what: string, spoilt: WorkbookSnapshot, item: string, errors: readonly string[]];

const faults: readonly Fault[] = [
  ["no points", put(POINTS, "points", null), "1", [`${at(POINTS, "points")} · ${of1}：台账这一行没有填分值，请填写`]],
  [
    "points in words",
    put(POINTS, "points", "半分"),
    "1",
    [
      `${at(POINTS, "points")} · ${of1}：“分值”应填数字（不带引号和单位），现为“半分”`,
      `${at(POINTS, "points")} · ${of1}：台账这一行没有填分值，请填写`,
    ],
  ],
  [
    "more points than one event can have",
    put(POINTS, "points", 5),
    "1",
    [`${at(POINTS, "points")} · ${of1} · deductions：“${deduction}”不能大于2，现为5`],
  ],
  [
    "negative points",
    put(POINTS, "points", -0.5),
    "1",
    [`${at(POINTS, "points")} · ${of1} · deductions：“${deduction}”不能小于0.5，现为-0.5`],
  ],
  [
    "a level that the deductions do not have",
    put(POINTS, "level", "央媒上稿"),
    "1",
    [
      `${at(POINTS, "level")} · ${of1}：指标“1”没有级别“央媒上稿”，可选：criticised（被当面批评或通报批评，视为未完成）`,
    ],
  ],
  ["no level", put(LEVEL, "level", null), "16", [`${at(LEVEL, "level")} · ${of16}：台账这一行没有填级别，请填写`]],
  [
    "an unknown level",
    put(LEVEL, "level", "县媒"),
    "16",
    [`${at(LEVEL, "level")} · ${of16}：指标“16”没有级别“县媒”，可选：${levels}`],
  ],
  [
    "points beside a level",
    put(LEVEL, "points", 1),
    "16",
    [`${at(LEVEL, "points")} · ${of16}：指标“16”按级别记，不填分值`],
  ],
];

test.each(faults)("a line with %s: its item is not scored", async (_, spoilt, item, errors) => {
  const ran = await scored(spoilt);
  expect(ran).toMatchObject({ status: 1, errors: inFile(errors), warnings: [] });
  expect(printed(ran)).toMatchObject(village(item, false, null));
});

test.each<[string, CellContent, string]>([
  ["an unknown item", "99 别的", `${SPOILT} · 指标99 别的：指标“99 别的”不记台账，可记：${keepers}`],
  [
    "an item that keeps no ledger",
    "3 易地扶贫搬迁",
    `${SPOILT} · 指标3 易地扶贫搬迁：指标“3 易地扶贫搬迁”不记台账，可记：${keepers}`,
  ],
  ["no item", null, `${SPOILT}：台账这一行没有填指标，请填写`],
])("a line for %s: what it was meant for is blank, not none", async (_, content, told) => {
  const ran = await scored(put(POINTS, "item", content));
  expect(ran).toMatchObject({ status: 1, errors: inFile([`${at(POINTS, "item")} · ${told}`]) });
  expect(ran.warnings).toEqual([
    expect.stringMatching(/ · 指标1 平时工作 · deductions：“各次扣分（每次0.5至2分）”未填$/),
  ]);
  expect(printed(ran)).toMatchObject(village("1", false, null));
});

test.each<[string, WorkbookSnapshot, string]>([
  [
    "an unknown unit",
    put(POINTS, "unit", "红旗村"),
    `${at(POINTS, "unit")} · 红旗村 · 指标1 平时工作：台账里的单位“红旗村”不在考核名单中`,
  ],
  ["no unit", put(POINTS, "unit", null), `${at(POINTS, "unit")} · 指标1 平时工作：台账这一行没有填单位，请填写`],
  ["nothing but a matter", put(EMPTY, "matter", "某事"), `${at(EMPTY, "unit")}：台账这一行没有填单位，请填写`],
])("a line for %s is an error", async (_, spoilt, error) => {
  expect(await scored(spoilt)).toMatchObject({ status: 1, errors: inFile([error]), warnings: [] });
});

test("full-width points are understood, with a warning", async () => {
  const ran = await scored(put(POINTS, "points", "０．５"));
  const warnings = inFile([`${at(POINTS, "points")} · ${of1}：“０．５”按“0.5”读取，建议改成规范写法`]);
  expect(ran).toMatchObject({ status: 0, errors: [], warnings });
  expect(printed(ran)).toMatchObject(village("1", true, 19.5));
});

test("a count beside lines that say otherwise: neither is taken", async () => {
  const ran = await scored(typeIn(book, SPOILT, ["16|central", "entries"], 2));
  const { row, column } = placeOf(sheetNamed(book, SPOILT), "16|central", "entries");
  const where = `${SPOILT}!${cellAddress(row, column)} · ${of16} · central`;
  const errors = inFile([`${where}：台账（1）与直接填报（2）不一致，请核对后只留一处`]);
  expect(ran).toMatchObject({ status: 1, errors, warnings: [] });
  expect(printed(ran)).toMatchObject(village("16", false, null));
});

test("lines that were sorted to above the header are counted like any others", async () => {
  const sorted = changeRows((rows) => {
    const [line = []] = rows.slice(POINTS, POINTS + 1);
    return [...rows.slice(0, header), line, ...rows.slice(header, POINTS), ...rows.slice(POINTS + 1)];
  });
  const ran = await scored(changeSheet(book, "台账", sorted));
  expect(ran).toMatchObject({ status: 0, errors: [], warnings: [] });
  expect(printed(ran)).toMatchObject(village("1", true, 19.5));
});

const unknown = "模板被改动：工作表隐藏的首行或首列不在了，认不出是哪一张，其中的数据没有读取，请恢复，或用新模板重填";

test.each<[string, WorkbookSnapshot, 0 | 1, string]>([
  ["lost with its hidden row", changeSheet(book, "台账", deleteRow(0)), 1, `表.xlsx · 台账：${unknown}`],
  ["lost with its hidden column", changeSheet(book, "台账", deleteColumn(0)), 1, `表.xlsx · 台账：${unknown}`],
  ["deleted", withoutSheet(book, "台账"), 0, "表.xlsx：缺少工作表“台账”，其中的数据没有读取，请核对是否误删"],
  [
    "without the column of the points",
    changeSheet(book, "台账", deleteColumn(columnOf("points"))),
    1,
    "表.xlsx · 台账：模板被改动：找不到“分值”的列，有关的数据没有读取，请恢复，或用新模板重填",
  ],
])("a ledger %s: its lines are not counted as if they were none", async (_, spoilt, status, sentence) => {
  const ran = await scored(spoilt);
  expect([ran.status, ran.errors, ran.warnings]).toEqual([
    status,
    status === 1 ? [sentence] : [],
    status === 1 ? [] : [sentence],
  ]);
  expect(printed(ran)).toMatchObject({
    provisional: true,
    units: [{ complete: false, items: { "1": { points: null }, "16": { points: null } } }, {}],
  });
});

describe("readings in the guide", () => {
  const keys = ["reading:cap-20", "choice"] as const;
  const { row, column } = placeOf(sheetNamed(book, "说明"), ...keys);
  const choice = `表.xlsx · 说明!${cellAddress(row, column)}：`;
  const usual = { rubric: villages.id, interpretations: { "cap-20": "weight" } };

  test("one that nobody knows is an error that names those there are", async () => {
    const ran = await scored(typeIn(book, "说明", keys, "随便"));
    const error = `${choice}口径“cap-20”没有选项“随便”，可选：weight（以权重3分封顶）、none（不封顶）`;
    expect(ran).toMatchObject({ status: 1, errors: [error], warnings: [] });
    expect(printed(ran)).toMatchObject(usual);
    expect(await witness(desk, "read", "表.xlsx", "--json")).toMatchObject({ status: 1, errors: [error] });
  });

  test("none at all is the usual one, with a warning", async () => {
    const ran = await scored(typeIn(book, "说明", keys, null));
    const warning = `${choice}口径“第20项扣分是否以权重3分封顶”没有选，按默认的“以权重3分封顶”处理`;
    expect(ran).toMatchObject({ status: 0, errors: [], warnings: [warning] });
    expect(printed(ran)).toMatchObject(usual);
  });
});

import { cellAddress } from "../../src/layout/address";
import type { SheetSnapshot, WorkbookSnapshot } from "../../src/layout/plan";
import { Desk } from "../support/commandLine";
import { placeOf, typeIn } from "../support/sheets";
import { fileOf } from "../support/snapshotFile";
import {
  changeRows,
  changeSheet,
  deleteColumn,
  deleteRow,
  insertRow,
  setCell,
  withoutSheet,
  withSheets,
} from "../support/snapshots";
import { books, sheetNamed, SOUND, SPOILT, TOTALS } from "../support/villages";
import { printed, witness } from "../support/witness";

/*
 * What happens to the sheets on their way through offices: rows, columns and whole sheets deleted, copied, merged and
 * typed over. Nothing of what is in doubt may be counted, and the rest is.
 */

let desk: Desk;
beforeEach(() => {
  desk = new Desk();
});
afterEach(() => {
  desk.clear();
});

const { appendix, matrix } = books;
const inAppendix = (row: string, column: string) => placeOf(sheetNamed(appendix, SPOILT), row, column);
const inMatrix = (row: string, column: string) => placeOf(sheetNamed(matrix, "审核"), row, column);
const item3 = inAppendix("3|score", "entries");
const village = inMatrix(`unit:${SPOILT}`, "3|score");

const ofVillage = (change: (sheet: SheetSnapshot) => SheetSnapshot) => changeSheet(appendix, SPOILT, change);
const ofReviewed = (change: (sheet: SheetSnapshot) => SheetSnapshot) => changeSheet(matrix, "审核", change);
const again = (row: number) => changeRows((rows) => [...rows, rows[row] ?? []]);

const lost = (what: string, axis: string) =>
  `模板被改动：找不到“${what}”的${axis}，有关的数据没有读取，请恢复，或用新模板重填`;
const twice = (what: string) => `模板被改动：“${what}”的行出现了两次，有关的数据没有读取，请删去多余的`;
const changed = (expected: string, found: string) => `模板被改动：应为“${expected}”，现为“${found}”，请改回原文`;
const stray = (text: string) =>
  `这一行不是模板里的行（可能是插入的），其中的“${text}”没有读取；要增加单位，请重新生成模板`;
const renamed = `模板被改动：本处是单位“${SPOILT}”的数据，单位名称现为“红旗村”，没有读取，请改回或重新生成模板`;
const unknown = "模板被改动：工作表隐藏的首行或首列不在了，认不出是哪一张，其中的数据没有读取，请恢复，或用新模板重填";
const gone = (what: string) =>
  `单位“${SPOILT}”在名单里，它的${what}没有了，没有计分，请恢复；不再考核的，按新名单重新生成`;
const cell = (sheet: string, { row, column }: { row: number; column: number }) =>
  `${sheet}!${cellAddress(row, column)}`;

interface Told {
  readonly status: 0 | 1;
  readonly errors: readonly string[];
  readonly warnings: readonly string[];
}

const error = (...errors: readonly string[]): Told => ({ status: 1, errors, warnings: [] });

/** What is left of the villages. */
const others = { name: SOUND, complete: true, total: TOTALS[SOUND] };
const withoutItem3 = { name: SPOILT, complete: false, rank: null, total: 88.3, items: { "3": { points: null } } };
const untouched = { name: SPOILT, complete: true, total: TOTALS[SPOILT] };
const nothingOfIt = { name: SPOILT, complete: false, items: { "1": { points: null }, "16": { points: null } } };
const nobodyHas3 = [withoutItem3, { name: SOUND, complete: false, items: { "3": { points: null } } }];

type Case = readonly [what: string, book: WorkbookSnapshot, told: Told, units: readonly object[]];

const cases: readonly Case[] = [
  [
    "the key of a row merged away",
    ofVillage(setCell(item3.row, 0, null)),
    error(`${SPOILT}：${lost("指标3“得分”", "行")}`, `${cell(SPOILT, item3)}：${stray("7.9")}`),
    [withoutItem3, others],
  ],
  [
    "the key of a column merged away",
    ofVillage(setCell(0, item3.column, null)),
    error(`${SPOILT}：${lost("审核", "列")}`),
    [nothingOfIt, others],
  ],
  [
    "a row deleted",
    ofVillage(deleteRow(item3.row)),
    error(`${SPOILT}：${lost("指标3“得分”", "行")}`),
    [withoutItem3, others],
  ],
  [
    "a column deleted",
    ofVillage(deleteColumn(item3.column)),
    error(`${SPOILT}：${lost("审核", "列")}`),
    [nothingOfIt, others],
  ],
  [
    "a row copied",
    ofVillage(again(item3.row)),
    error(`${SPOILT}!A${String(sheetNamed(appendix, SPOILT).rows.length + 1)}：${twice("指标3“得分”")}`),
    [withoutItem3, others],
  ],
  [
    "a row inserted, with a value",
    ofVillage((sheet) => setCell(item3.row, item3.column, 5)(insertRow(item3.row)(sheet))),
    error(`${cell(SPOILT, item3)}：${stray("5")}`),
    [untouched, others],
  ],
  [
    "the printed points changed",
    typeIn(appendix, SPOILT, ["3|notApplicable", "col:max"], "9"),
    error(`${cell(SPOILT, inAppendix("3|notApplicable", "col:max"))}：${changed("8", "9")}`),
    [withoutItem3, others],
  ],
  [
    "the printed name changed",
    typeIn(appendix, SPOILT, ["3|notApplicable", "col:name"], "搬迁"),
    error(`${cell(SPOILT, inAppendix("3|notApplicable", "col:name"))}：${changed("易地扶贫搬迁", "搬迁")}`),
    [withoutItem3, others],
  ],
  [
    "a printed text emptied",
    typeIn(appendix, SPOILT, ["3|notApplicable", "col:name"], null),
    error(`${cell(SPOILT, inAppendix("3|notApplicable", "col:name"))}：${changed("易地扶贫搬迁", "")}`),
    [withoutItem3, others],
  ],
  [
    "the unit renamed",
    typeIn(appendix, SPOILT, ["unit", "col:content"], "红旗村"),
    error(`${cell(SPOILT, inAppendix("unit", "col:content"))}：${renamed}`),
    [others],
  ],
  ["the hidden row deleted", ofVillage(deleteRow(0)), error(`${SPOILT} · ${SPOILT}：${unknown}`), [others]],
  ["the hidden column deleted", ofVillage(deleteColumn(0)), error(`${SPOILT} · ${SPOILT}：${unknown}`), [others]],
  ["the mark merged away", ofVillage(setCell(0, 0, null)), error(`${SPOILT} · ${SPOILT}：${unknown}`), [others]],
  ["the sheet of a unit deleted", withoutSheet(appendix, SPOILT), error(`${SPOILT}：${gone("工作表")}`), [others]],
  [
    "the sheet of a unit copied",
    withSheets(appendix, { ...sheetNamed(appendix, SPOILT), name: "红星村 (2)" }),
    error(`红星村 (2)：与工作表“${SPOILT}”重复（可能是复制的），两张都没有读取，请删去一张`),
    [others],
  ],
  [
    "matrix: a column deleted",
    ofReviewed(deleteColumn(village.column)),
    error(`审核：${lost("3 易地扶贫搬迁：得分", "列")}`),
    nobodyHas3,
  ],
  [
    "matrix: the printed points changed",
    typeIn(matrix, "审核", ["item", "3|notApplicable"], "3 易地扶贫搬迁\n9分"),
    error(
      `${cell("审核", inMatrix("item", "3|notApplicable"))}：${changed("3 易地扶贫搬迁⏎8分", "3 易地扶贫搬迁⏎9分")}`,
    ),
    nobodyHas3,
  ],
  [
    "matrix: the row of a unit copied",
    ofReviewed(again(village.row)),
    error(`审核!A${String(sheetNamed(matrix, "审核").rows.length + 1)}：${twice(SPOILT)}`),
    [others],
  ],
  [
    "matrix: a unit added by hand, its key left out",
    ofReviewed(changeRows((rows) => [...rows, [null, "长乐村", ...(rows[village.row] ?? []).slice(2)]])),
    error(`审核!B${String(sheetNamed(matrix, "审核").rows.length + 1)}：${stray("长乐村")}`),
    [untouched, others],
  ],
  [
    "matrix: the unit renamed",
    typeIn(matrix, "审核", [`unit:${SPOILT}`, "unit"], "红旗村"),
    error(`${cell("审核", inMatrix(`unit:${SPOILT}`, "unit"))}：${renamed}`),
    [others],
  ],
  [
    "matrix: the row of a unit deleted",
    ofReviewed(deleteRow(village.row)),
    error(`审核 · ${SPOILT}：${gone("行")}`),
    [others],
  ],
];

const inFile = (sentences: readonly string[]) => sentences.map((sentence) => `表.xlsx · ${sentence}`);

test.each(cases)("%s", async (_, book, { status, errors, warnings }, units) => {
  desk.put("表.xlsx", fileOf(book));
  const said = { status, errors: inFile(errors), warnings: inFile(warnings) };
  const scored = await witness(desk, "score", "表.xlsx", "--json");
  expect(scored).toMatchObject(said);
  expect(printed(scored)).toMatchObject({ units });
  expect(await witness(desk, "validate", "表.xlsx")).toMatchObject(said);
  const read = await witness(desk, "read", "表.xlsx", "--json");
  expect(read).toMatchObject(said);
  expect(printed(read)).toHaveProperty("units.length", units.length);
});

test.each([
  ["the hidden row", deleteRow(0)],
  ["the hidden column", deleteColumn(0)],
])("matrix: %s of the only sheet deleted leaves nobody to score", async (_, change) => {
  desk.put("表.xlsx", fileOf(ofReviewed(change)));
  const ran = await witness(desk, "score", "表.xlsx", "--json");
  expect(ran).toMatchObject({
    status: 1,
    errors: [`表.xlsx · 审核：${unknown}`, "表.xlsx：没有考核对象，请至少填写一个单位"],
    warnings: [],
  });
  expect(printed(ran)).toMatchObject({ units: [] });
});

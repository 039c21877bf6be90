import type { CellContent, SheetSnapshot, WorkbookSnapshot } from "../../src/layout/plan";
import { resultPatches } from "../../src/layout/results/resultPatches";
import { workbookState } from "../../src/layout/results/state";
import { createXlsx } from "../../src/workbook/xlsx/writeFile";
import { xlsxWorkbook } from "../../src/workbook/xlsx/xlsxWorkbook";
import { packed, unpacked } from "../support/packages";
import { displayWidth } from "../../src/shared/text";
import { at } from "../../src/shared/list";
import { books, scoredBook, scoreOf, STAMP, wholeEntries, wholeUnit, worthIn } from "../support/scoredBooks";
import { filled, readBack, sheetOf } from "../support/sheets";
import { pointsRubric } from "../support/smallRubrics";
import { applyPatches, changeRows, changeSheet, snapshotOf } from "../support/snapshots";

/*
 * Scoring puts the lines of 汇总 into the order of ranks, unless that would tear apart what somebody has put together.
 */

test.each([
  [
    "a remark beside a line",
    "各行旁边有另外写的内容",
    (book: WorkbookSnapshot) => withCell(book, "汇总", 60, "我的备注"),
  ],
  ["a formula that refers to it", "有公式引用本表", (book: WorkbookSnapshot) => withFormula(book, "'汇总'!C8*2")],
] as const)("the lines of units stay where they are, and it is said why, with %s", (_, why, change) => {
  const units = [wholeUnit("一村", 7), wholeUnit("三村", 9)];
  const filledIn = snapshotOf(filled(pointsRubric, "matrix", { rubric: pointsRubric.id, units }));
  const scored = scoredBook(change(filledIn), pointsRubric);
  const reading = readBack(scored, pointsRubric);
  const rows = at(
    reading.sheets.filter(({ marker }) => marker.role === "summary"),
    0,
  ).rows;
  expect((rows.get("unit:一村") ?? 0) < (rows.get("unit:三村") ?? 0)).toBe(true);
  expect(worthIn(scored)).toContain(`【没有按名次排列】${why}`);
  // Where they are in this order anyway there is nothing to be told.
  const inOrder = { rubric: pointsRubric.id, units: [wholeUnit("一村", 9), wholeUnit("三村", 7)] };
  const told = scoredBook(change(snapshotOf(filled(pointsRubric, "matrix", inOrder))), pointsRubric);
  expect(worthIn(told)).not.toContain("没有按名次");
});

test("a 汇总 whose lines were put into another order is scored as if they were not", () => {
  const scored = scoredBook(books.matrix, pointsRubric);
  const filter = sheetOf(filled(pointsRubric, "matrix", wholeEntries), "汇总").filter ?? NOWHERE;
  // Sorting takes along what can be filtered: the hidden keys, too.
  const sorted = changeSheet(
    scored,
    "汇总",
    changeRows((rows) => [
      ...rows.slice(0, filter.row + 1),
      ...rows.slice(filter.row + 1, filter.row + filter.rows).toReversed(),
      ...rows.slice(filter.row + filter.rows),
    ]),
  );
  expect(filter.column).toBe(0);
  expect(sorted).not.toEqual(scored);
  const reading = readBack(sorted, pointsRubric);
  expect(reading.issues).toEqual([]);
  expect(workbookState(reading)).toMatchObject({ state: "latest" });
  expect(scoredBook(sorted, pointsRubric)).toEqual(scored);
});

test("lines that are written are as high as their texts and shown; scored again, nothing is written", () => {
  const reading = readBack(books.matrix, pointsRubric);
  const { patches } = resultPatches(reading, scoreOf(reading), STAMP);
  // Of each line one patch says how high it is to be.
  const heightsOf = (name: string) => {
    const high = patches.filter(({ sheet, rowHeight }) => sheet === name && rowHeight !== undefined);
    return new Map(high.map(({ row, rowHeight = 0 }) => [row, rowHeight]));
  };
  const heights = heightsOf("评分说明");
  const explained = patches.filter(({ sheet, row }) => sheet === "评分说明" && heights.has(row));
  const { columnWidths } = sheetOf(filled(pointsRubric, "matrix", wholeEntries), "评分说明");
  expect(heights.size).toBe(3);
  for (const { row, value, column } of explained) {
    const width = columnWidths.get(column) ?? Infinity;
    const text = typeof value === "string" ? value : "";
    expect(heights.get(row)).toBeGreaterThanOrEqual(Math.ceil((displayWidth(text) * 9) / (width * 11)) * 9);
  }
  const summary = patches.filter(({ sheet }) => sheet === "汇总");
  expect(new Set(summary.map(({ row }) => row))).toEqual(new Set(heightsOf("汇总").keys()));
  const again = readBack(applyPatches(books.matrix, patches), pointsRubric);
  expect(resultPatches(again, scoreOf(again), STAMP).patches).toEqual([]);
});

test("a file in which 汇总 is filtered is scored again: the filter stays, and what is written is to be seen", async () => {
  const drawn = unpacked(await createXlsx(filled(pointsRubric, "matrix", wholeEntries)));
  const [part = "", xml = ""] = Object.entries(drawn).find(([, text]) => text.includes("<autoFilter")) ?? [];
  const [range = ""] = /<autoFilter ref="[^"]*"/.exec(xml) ?? [];
  const filter = `${range}><filterColumn colId="1"><filters><filter val="一村"/></filters></filterColumn></autoFilter>`;
  const hidden = xml.replace(`${range}/>`, filter).replace(/<row r="[56]"/g, '$& hidden="1"');
  expect(hidden.match(/hidden="1"/g)).toHaveLength(3);
  const bytes = packed({ ...drawn, [part]: hidden });
  const book = xlsxWorkbook({ bytes });
  const read = await book.read();
  if (!read.ok) throw new Error(JSON.stringify(read.issues));
  const reading = readBack(read.value, pointsRubric);
  expect(reading.issues).toEqual([]);
  const { patches, issues } = resultPatches(reading, scoreOf(reading), STAMP);
  expect(issues).toEqual([]);
  await book.write(patches);
  const after = unpacked(book.bytes())[part] ?? "";
  expect(after).toContain(filter);
  // The row of the keys.
  expect(after.match(/<row [^>]*hidden="1"/g)).toHaveLength(1);
});

const NOWHERE = { row: 0, column: 0, rows: 0, columns: 0 };

/** The workbook with something written in a column of the line of 一村, which stands in a sheet of lines. */
function withCell(book: WorkbookSnapshot, name: string, column: number, content: CellContent): WorkbookSnapshot {
  const change = (rows: SheetSnapshot["rows"]) =>
    rows.map((cells) =>
      cells.includes("unit:一村")
        ? Array.from({ length: column + 1 }, (_, index) => (index === column ? content : (cells[index] ?? null)))
        : cells,
    );
  return {
    ...book,
    sheets: book.sheets.map((sheet) => (sheet.name === name ? { ...sheet, rows: change(sheet.rows) } : sheet)),
  };
}

/** The workbook with a sheet of somebody's own that holds a formula. */
function withFormula(book: WorkbookSnapshot, formula: string): WorkbookSnapshot {
  const [first] = book.sheets;
  if (first === undefined) throw new Error("no sheet");
  return { ...book, sheets: [...book.sheets, { ...first, name: "我的", rows: [[{ formula, value: 1 }]] }] };
}

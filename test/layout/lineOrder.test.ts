import type { CellContent, SheetSnapshot, WorkbookSnapshot } from "../../src/layout/plan";
import { at } from "../../src/shared/list";
import { scoredBook, wholeUnit } from "../support/scoredBooks";
import { filled, readBack } from "../support/sheets";
import { pointsRubric } from "../support/smallRubrics";
import { snapshotOf } from "../support/snapshots";

/*
 * Scoring puts the lines of 汇总 into the order of ranks, unless that would tear apart what somebody has put together.
 */

test.each([
  ["a remark beside a line", (book: WorkbookSnapshot) => withCell(book, "汇总", 40, "我的备注")],
  ["a formula that refers to it", (book: WorkbookSnapshot) => withFormula(book, "'汇总'!C8*2")],
] as const)("the lines of units stay where they are with %s", (_, change) => {
  const units = [wholeUnit("一村", 7), wholeUnit("三村", 9)];
  const filledIn = snapshotOf(filled(pointsRubric, "matrix", { rubric: pointsRubric.id, units }));
  const reading = readBack(scoredBook(change(filledIn), pointsRubric), pointsRubric);
  const rows = at(
    reading.sheets.filter(({ marker }) => marker.role === "summary"),
    0,
  ).rows;
  expect((rows.get("unit:一村") ?? 0) < (rows.get("unit:三村") ?? 0)).toBe(true);
});

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

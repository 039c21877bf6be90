import { beside, between, farBeside, lastUsed, movingCorner } from "../../../src/preview/desk/moves";
import { sheetView } from "../../../src/preview/view/sheetView";
import { areaAddress } from "../../../src/workbook/address";
import { bookWith, spot } from "../../support/hostSheets";

const UP = { rows: -1, columns: 0 } as const;
const DOWN = { rows: 1, columns: 0 } as const;
const LEFT = { rows: 0, columns: -1 } as const;
const RIGHT = { rows: 0, columns: 1 } as const;

/** B2:C3 is merged, column E is hidden. */
function view() {
  const { sheet } = bookWith({ A1: 1, A2: 1, A3: 1, A6: 1, B2: 1, D9: 1 });
  sheet.merges = [{ row: 1, column: 1, rows: 2, columns: 2 }];
  sheet.hiddenColumns.add(4);
  return sheetView(sheet, false, { rows: 1, columns: 1 });
}

it.each([
  ["A1", RIGHT, "B1"],
  ["B1", DOWN, "B2:C3"],
  ["B2", DOWN, "B4"],
  ["B2", RIGHT, "D2"],
  ["D3", LEFT, "B2:C3"],
  ["D1", RIGHT, "F1"],
  ["F1", LEFT, "D1"],
  ["A1", UP, "A1"],
  ["A1", LEFT, "A1"],
  ["A100", DOWN, "A100"],
])("from %s a step %j leads to %s", (from, step, to) => {
  expect(areaAddress(beside(view(), spot(from), step))).toBe(to);
});

it.each([
  ["A1", DOWN, "A3"],
  ["A3", DOWN, "A6"],
  ["A6", DOWN, "A100"],
  ["A6", UP, "A3"],
  ["D1", DOWN, "D9"],
])("from %s far %j is %s", (from, step, to) => {
  expect(areaAddress(farBeside(view(), spot(from), step))).toBe(to);
});

it.each([
  ["A1", "A2", "A1:A2"],
  ["D4", "A1", "A1:D4"],
  ["A2", "B2", "A2:C3"],
  ["C1", "C2", "B1:C3"],
])("between %s and %s lie %s, merged cells as a whole", (first, last, cells) => {
  expect(areaAddress(between(view(), spot(first), spot(last)))).toBe(cells);
});

test("a selection is extended at the corner opposite to its active cell", () => {
  const selection = { row: 2, column: 2, rows: 3, columns: 4 };
  expect(movingCorner(selection, { row: 2, column: 2 })).toEqual({ row: 4, column: 5 });
  expect(movingCorner(selection, { row: 4, column: 5 })).toEqual({ row: 2, column: 2 });
  expect(movingCorner(selection, { row: 4, column: 2 })).toEqual({ row: 2, column: 5 });
});

test("the last cell in use is where the last row and the last column meet", () => {
  expect(lastUsed(view())).toEqual(spot("D9"));
  const { sheet } = bookWith();
  expect(lastUsed(sheetView(sheet, false, { rows: 1, columns: 1 }))).toEqual(spot("A1"));
});

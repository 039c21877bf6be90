import type { Area } from "../../../src/layout/plan";
import type { HostSheet } from "../../../src/preview/host/sheet/sheet";
import { bandsOf, type Band } from "../../../src/preview/view/bands";
import { boxOf, drawnRows } from "../../../src/preview/view/drawnCells";
import { sheetView } from "../../../src/preview/view/sheetView";
import { cellAddress } from "../../../src/layout/address";
import { bookWith, dress } from "../../support/hostSheets";

const AREA: Area = { row: 1, column: 1, rows: 2, columns: 2 };

/** The layout of a worksheet whose rows are 20 and whose columns are 100 pixels. */
function viewOf(sheet: HostSheet) {
  for (let column = 0; column < 26; column += 1) sheet.columnWidths.set(column, 75);
  return sheetView(sheet, false, { rows: 1, columns: 1 });
}

function drawn(view: ReturnType<typeof viewOf>, rows: Band | undefined, columns: Band | undefined) {
  if (rows === undefined || columns === undefined) throw new Error("no such band");
  return drawnRows(view, rows, columns).flatMap(({ cells }) => cells);
}

describe("a worksheet on the screen", () => {
  it("has room for more than is filled in", () => {
    const { sheet } = bookWith({ A1: 1 });
    expect([viewOf(sheet).rows.count, viewOf(sheet).columns.count]).toEqual([100, 26]);
    const { sheet: large } = bookWith({ AZ500: 1 });
    expect([viewOf(large).rows.count, viewOf(large).columns.count]).toEqual([530, 56]);
  });

  it("makes rows as high as they are set, or as their wrapped texts need", () => {
    const { sheet } = bookWith({ A1: "短", A2: "一段很长的文字".repeat(4), A3: "一段很长的文字".repeat(4) });
    sheet.rowHeights.set(2, 30);
    dress(sheet, "A2", "wrap", true);
    const { rows } = viewOf(sheet);
    const heights = [0, 1, 2].map((row) => (rows.starts[row + 1] ?? 0) - (rows.starts[row] ?? 0));
    expect(heights).toEqual([20, 96, 40]);
  });

  it("leaves hidden rows and columns out", () => {
    const { sheet } = bookWith({ A1: "键", B1: "值", A2: "乙" });
    sheet.hiddenRows.add(1);
    sheet.hiddenColumns.add(0);
    const view = viewOf(sheet);
    const [rows] = bandsOf(view.rows, 0, 0, 50);
    const [columns] = bandsOf(view.columns, 0, 0, 150);
    expect(drawn(view, rows, columns).map(({ row, column }) => cellAddress(row, column))).toEqual([
      "B1",
      "C1",
      "B3",
      "C3",
      "B4",
      "C4",
    ]);
  });

  it("draws a merged area once, also where its first cell is out of view", () => {
    const { sheet } = bookWith({ B2: "合并" });
    sheet.merges = [AREA];
    const view = viewOf(sheet);
    const [rows] = bandsOf(view.rows, 0, 40, 30);
    const [columns] = bandsOf(view.columns, 0, 200, 150);
    const merged = drawn(view, rows, columns).filter(({ cell }) => cell.value !== null);
    expect(merged).toMatchObject([{ row: 1, column: 1, rest: false, box: boxOf(view, AREA) }]);
    expect(boxOf(view, AREA)).toEqual({ left: 100, top: 20, width: 200, height: 40 });
  });

  it("marks what is only the rest of a cell that stays in view", () => {
    const { sheet } = bookWith({ B2: "合并" });
    sheet.merges = [AREA];
    const view = viewOf(sheet);
    const [rows] = bandsOf(view.rows, 0, 0, 60);
    const [frozen, scrolled] = bandsOf(view.columns, 2, 0, 500);
    const isRest = (band: Band | undefined) => drawn(view, rows, band).filter(({ cell }) => cell.value !== null);
    expect([...isRest(frozen), ...isRest(scrolled)].map(({ rest }) => rest)).toEqual([false, true]);
  });
});

describe("a long text", () => {
  const reachOf = (values: Record<string, string | number>, change: (sheet: HostSheet) => void = () => undefined) => {
    const { sheet } = bookWith(values);
    change(sheet);
    const view = viewOf(sheet);
    const [rows] = bandsOf(view.rows, 0, 0, 10);
    const [columns] = bandsOf(view.columns, 0, 0, 50);
    return drawn(view, rows, columns)[0]?.reach;
  };

  it("runs over the empty cells beside it, up to one that is filled", () => {
    expect(reachOf({ A1: "长文字", D1: 1 })).toBe(300);
  });

  it.each<[string, Record<string, string | number>, (sheet: HostSheet) => void]>([
    ["a number", { A1: 123 }, () => undefined],
    [
      "a wrapped one",
      { A1: "长文字" },
      (sheet) => {
        dress(sheet, "A1", "wrap", true);
      },
    ],
    [
      "one in the middle",
      { A1: "长文字" },
      (sheet) => {
        dress(sheet, "A1", "horizontal", "Center");
      },
    ],
    [
      "one before a merged cell",
      { A1: "长文字" },
      (sheet) => {
        sheet.merges = [{ row: 0, column: 1, rows: 1, columns: 2 }];
      },
    ],
  ])("stays in its cell where it is %s", (_, values, change) => {
    expect(reachOf(values, change)).toBe(100);
  });

  it("is drawn where it runs into the window from the left", () => {
    const { sheet } = bookWith({ A1: "长文字".repeat(20) });
    const view = viewOf(sheet);
    const [rows] = bandsOf(view.rows, 0, 0, 10);
    const [columns] = bandsOf(view.columns, 0, 250, 100);
    expect(drawn(view, rows, columns)[0]).toMatchObject({ row: 0, column: 0 });
  });
});

import { HostBook } from "../../../src/preview/host/book/book";
import type { HostSheet } from "../../../src/preview/host/sheet/sheet";
import { styleWith } from "../../../src/preview/host/sheet/style";
import { Desk } from "../../../src/preview/desk/desk";
import { fitByHand, linesWith, resizeByHand, selectedLines, type Lines } from "../../../src/preview/desk/sizesByHand";
import { changeSelectedLines, isRight } from "../../../src/preview/desk/sheetsByHand";
import { ROWS } from "../../../src/preview/host/sheet/areas";
import { connectedHost } from "../../support/office";
import { protectionOf } from "../../../src/preview/host/members/worksheet";

const area = (row: number, column: number, rows = 1, columns = 1) => ({ row, column, rows, columns });

describe("sizes", () => {
  function sized(set: (sheet: HostSheet) => void = () => undefined) {
    const book = new HostBook("表");
    const sheet = book.activeSheet;
    set(sheet);
    const host = connectedHost({ book });
    const desk = new Desk(host);
    return { sheet, host, desk };
  }

  it("are set for one line, for those selected as a whole, and not for hidden ones", () => {
    const { sheet, host, desk } = sized(({ hiddenColumns }) => {
      hiddenColumns.add(2);
    });
    desk.select(area(0, 1, ROWS, 3));
    expect(linesWith(desk.state(), "column", 7)).toEqual({ axis: "column", at: 7, count: 1 });
    desk.act(() => resizeByHand(host, sheet, linesWith(desk.state(), "column", 3), 90));
    expect([...sheet.columnWidths]).toEqual([
      [1, 90],
      [3, 90],
    ]);
    desk.undo();
    expect([...sheet.columnWidths]).toEqual([]);
    desk.select(area(4, 0, 2, 2));
    desk.act(() => resizeByHand(host, sheet, selectedLines(desk.state(), "row"), 1000));
    expect([...sheet.rowHeights]).toEqual([
      [4, 409],
      [5, 409],
    ]);
  });

  it("fit what stands in the lines; wrapped and merged texts count for no column", () => {
    const wide = "十个汉字十个汉字十个";
    const { sheet, host, desk } = sized((given) => {
      given.cells.put(0, 0, { value: "短" });
      given.cells.put(1, 0, { value: wide });
      given.cells.put(2, 0, { value: wide.repeat(2), style: styleWith({ wrap: true }) });
      given.cells.put(3, 0, { value: wide.repeat(2) });
      given.merges = [area(3, 0, 1, 2)];
      given.rowHeights.set(1, 300);
      given.columnWidths.set(0, 20).set(5, 20);
    });
    const fit = (lines: Lines) => desk.act(() => fitByHand(host, desk.state().view, lines));
    fit({ axis: "column", at: 0, count: 1 });
    const width = sheet.columnWidths.get(0) ?? 0;
    // Ten characters of 11 points, and a little.
    expect(width).toBeGreaterThan(110);
    expect(width).toBeLessThan(120);
    fit({ axis: "column", at: 5, count: 1 });
    expect(sheet.columnWidths.get(5)).toBe(20);
    fit({ axis: "row", at: 1, count: 1 });
    expect(sheet.rowHeights.has(1)).toBe(false);
  });

  it.each([
    ["row", {}, ["preview-sizes-locked"]],
    ["row", { allowFormatRows: true }, []],
    ["column", { allowFormatRows: true }, ["preview-sizes-locked"]],
    ["column", { allowFormatColumns: true }, []],
  ] as const)("of a %s on a protected worksheet with %j: %j", (axis, options, codes) => {
    const { sheet, host } = sized();
    sheet.protection = protectionOf(options);
    expect(resizeByHand(host, sheet, { axis, at: 0, count: 1 }, 50).issues.map(({ code }) => code)).toEqual(codes);
  });
});

describe("lines put in where something is selected", () => {
  it.each(["insert", "delete"] as const)("leave the same place selected (%s)", async (kind) => {
    const book = new HostBook("表");
    book.activeSheet.cells.put(5, 0, { value: "甲" });
    const desk = new Desk(connectedHost({ book }));
    desk.select(area(3, 1, 2, 2));
    changeSelectedLines(desk, kind, "row");
    await new Promise((resolve) => setImmediate(resolve));
    expect(desk.state().selection).toEqual(area(3, 1, 2, 2));
    expect(book.activeSheet.cells.at(kind === "insert" ? 7 : 3, 0).value).toBe("甲");
  });

  it("are asked of the protection one by one", () => {
    const book = new HostBook("表");
    const desk = new Desk(connectedHost({ book }));
    expect(isRight(desk.state(), "allowInsertRows")).toBe(true);
    book.activeSheet.protection = protectionOf({ allowInsertRows: true });
    expect(["allowInsertRows", "allowDeleteRows"].map((right) => isRight(desk.state(), right))).toEqual([true, false]);
  });
});

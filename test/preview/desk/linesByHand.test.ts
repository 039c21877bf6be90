import { HostBook } from "../../../src/preview/host/book/book";
import type { HostSheet } from "../../../src/preview/host/sheet/sheet";
import type { LineChange } from "../../../src/preview/host/sheet/lines";
import { PLAIN_STYLE, styleWith } from "../../../src/preview/host/sheet/style";
import { changeLinesByHand } from "../../../src/preview/desk/sheetsByHand";
import { connectedHost } from "../../support/office";
import { protectionOf } from "../../../src/preview/host/members/worksheet";

const area = (row: number, column: number, rows = 1, columns = 1) => ({ row, column, rows, columns });
const insert = (axis: LineChange["axis"], at: number, count = 1): LineChange => ({ axis, kind: "insert", at, count });
const remove = (axis: LineChange["axis"], at: number, count = 1): LineChange => ({ axis, kind: "delete", at, count });

/** A worksheet after a change; `set` prepares it. */
function after(change: LineChange, set: (sheet: HostSheet, book: HostBook) => void): HostSheet {
  const book = new HostBook("表");
  const sheet = book.activeSheet;
  set(sheet, book);
  const done = changeLinesByHand(connectedHost({ book }), sheet, change);
  if (!done.ok) throw new Error(JSON.stringify(done.issues));
  return sheet;
}

const validation = (areas: ReturnType<typeof area>[], formula: string) => ({
  areas,
  rule: { custom: { formula } },
  ignoreBlanks: true,
  prompt: null,
  errorAlert: null,
});
const condition = (areas: ReturnType<typeof area>[], formula: string) => ({
  id: "{C1}",
  areas,
  formula,
  fill: null,
  bold: true,
  underline: null,
  fontColor: null,
  borders: {},
  stopIfTrue: false,
});

describe("rows and columns that are put in", () => {
  it("push the cells on", () => {
    const sheet = after(insert("row", 1, 2), ({ cells }) => {
      for (const row of [0, 1, 2]) cells.put(row, 0, { value: row });
    });
    expect([0, 1, 2, 3, 4].map((row) => sheet.cells.at(row, 0).value)).toEqual([0, null, null, 1, 2]);
  });

  it("look like the line before, as high or wide, and are not hidden", () => {
    const style = styleWith({ bold: true, locked: false });
    const sheet = after(insert("column", 2, 2), (given) => {
      given.cells.put(0, 1, { value: "甲", style });
      given.columnWidths.set(1, 90).set(2, 20);
      given.hiddenColumns.add(1).add(2);
    });
    expect([1, 2, 3, 4].map((column) => sheet.cells.at(0, column).style)).toEqual([style, style, style, PLAIN_STYLE]);
    expect([...sheet.columnWidths]).toEqual([
      [1, 90],
      [4, 20],
      [2, 90],
      [3, 90],
    ]);
    expect([...sheet.hiddenColumns]).toEqual([1, 4]);
  });

  it.each<[string, LineChange, ReturnType<typeof area>]>([
    ["above", insert("row", 2), area(3, 1, 3, 2)],
    ["within", insert("row", 3, 2), area(2, 1, 5, 2)],
    ["below", insert("row", 5), area(2, 1, 3, 2)],
    ["at the left", insert("column", 0), area(2, 2, 3, 2)],
    ["within, as columns", insert("column", 2), area(2, 1, 3, 3)],
    ["out of its top", remove("row", 1, 2), area(1, 1, 2, 2)],
    ["out of its middle", remove("row", 3), area(2, 1, 2, 2)],
    ["out of its end", remove("row", 4, 9), area(2, 1, 2, 2)],
    ["out of its columns", remove("column", 2), area(2, 1, 3, 1)],
  ])("%s of an area: merges, validations, conditional formats and the print area follow", (_, change, expected) => {
    const before = area(2, 1, 3, 2);
    const sheet = after(change, (given) => {
      given.merges = [before];
      given.validations = [validation([before], "=TRUE")];
      given.conditions = [condition([before], "=TRUE")];
      given.page.printArea = before;
      given.selection = before;
    });
    expect(sheet.merges).toEqual([expected]);
    expect(sheet.validations[0]?.areas).toEqual([expected]);
    expect(sheet.conditions[0]?.areas).toEqual([expected]);
    expect([sheet.page.printArea, sheet.selection]).toEqual([expected, expected]);
  });

  it("do not end what holds for whole columns", () => {
    const whole = area(0, 1, 1_048_576, 1);
    const sheet = after(insert("row", 5), (given) => (given.validations = [validation([whole], "=TRUE")]));
    expect(sheet.validations[0]?.areas).toEqual([whole]);
  });

  it("that would push content over the edge are refused", () => {
    const book = new HostBook();
    const sheet = book.activeSheet;
    sheet.cells.put(1_048_575, 0, { value: "末" });
    const refused = changeLinesByHand(connectedHost({ book }), sheet, insert("row", 0));
    expect(refused).toMatchObject({ ok: false, issues: [{ code: "preview-lines-full" }] });
    expect(sheet.cells.at(1_048_575, 0).value).toBe("末");
  });
});

describe("what lies wholly in lines that are taken out", () => {
  it("is gone", () => {
    const sheet = after(remove("row", 1, 3), (given) => {
      given.cells.put(2, 0, { value: "甲" });
      given.merges = [area(1, 0, 1, 2), area(4, 0, 2, 1)];
      given.validations = [validation([area(1, 0, 3, 1)], "=TRUE"), validation([area(2, 0), area(5, 0)], "=TRUE")];
      given.conditions = [condition([area(2, 0)], "=TRUE")];
      given.page.printArea = area(1, 0, 2, 2);
      given.rowHeights.set(2, 40).set(4, 50);
      given.hiddenRows.add(3);
    });
    expect(sheet.cells.used(false)).toBeNull();
    expect(sheet.merges).toEqual([area(1, 0, 2, 1)]);
    expect(sheet.validations.map(({ areas }) => areas)).toEqual([[area(2, 0)]]);
    expect(sheet.conditions).toEqual([]);
    expect(sheet.page.printArea).toBeNull();
    expect([...sheet.rowHeights]).toEqual([[1, 50]]);
    expect(sheet.hiddenRows.size).toBe(0);
  });

  it("leaves no merged cell of one cell", () => {
    const sheet = after(remove("row", 1), (given) => (given.merges = [area(0, 0, 2, 1)]));
    expect(sheet.merges).toEqual([]);
  });
});

describe("frozen panes and titles of pages", () => {
  it.each<[LineChange, { rows: number; columns: number }, [number, number]]>([
    [insert("row", 1), { rows: 4, columns: 2 }, [0, 3]],
    [insert("row", 3), { rows: 3, columns: 2 }, [0, 2]],
    [insert("column", 0, 2), { rows: 3, columns: 4 }, [0, 2]],
    [remove("row", 2, 5), { rows: 2, columns: 2 }, [0, 1]],
    [remove("column", 9), { rows: 3, columns: 2 }, [0, 2]],
  ])("follow %j", (change, freeze, titleRows) => {
    const sheet = after(change, (given) => {
      given.freeze = { rows: 3, columns: 2 };
      given.page.titleRows = [0, 2];
    });
    expect(sheet.freeze).toEqual(freeze);
    expect(sheet.page.titleRows).toEqual(titleRows);
  });

  it("follow with the rows at which pages begin", () => {
    const sheet = after(remove("row", 5, 2), (given) => (given.page.pageStarts = new Set([4, 6, 9])));
    expect([...sheet.page.pageStarts]).toEqual([4, 7]);
  });

  it("are gone with their last line", () => {
    const sheet = after(remove("row", 0, 3), (given) => {
      given.freeze = { rows: 3, columns: 0 };
      given.page.titleRows = [0, 2];
    });
    expect([sheet.freeze, sheet.page.titleRows]).toEqual([null, null]);
  });
});

describe("formulas", () => {
  it.each<[LineChange, string, string]>([
    [insert("row", 1), "=A1+A2+$A$3", "=A1+A3+$A$4"],
    [insert("row", 1), "=SUM(A1:A3)+SUM(A:A)+SUM(2:3)", "=SUM(A1:A4)+SUM(A:A)+SUM(3:4)"],
    [insert("row", 1), "=表!A2+别的!A2", "=表!A3+别的!A2"],
    [insert("column", 0), '=A1&"A1"', '=B1&"A1"'],
    [remove("row", 1), "=A1+A2+A3", "=A1+#REF!+A2"],
    [remove("row", 1), "=SUM(A1:A3)", "=SUM(A1:A2)"],
  ])("follow %j: %s", (change, formula, expected) => {
    const sheet = after(change, (given) => {
      given.cells.put(0, 25, { value: 1, formula });
    });
    const place = change.axis === "column" ? 26 : 25;
    expect(sheet.cells.at(0, place)).toMatchObject({ value: 1, formula: expected });
  });

  it("of other worksheets follow, too", () => {
    const book = new HostBook("表");
    const other = book.add("别的");
    other.cells.put(0, 0, { formula: "=表!A1+A1" });
    changeLinesByHand(connectedHost({ book }), book.activeSheet, insert("row", 0));
    expect(other.cells.at(0, 0).formula).toBe("=表!A2+A1");
  });

  it.each<[string, LineChange, string, ReturnType<typeof area>]>([
    ["the first row is pushed on", insert("row", 1), "=AND(B3>0,$B3<>$D$1)", area(2, 1, 3, 1)],
    ["a row is put in among them", insert("row", 3), "=AND(B2>0,$B2<>$D$1)", area(1, 1, 4, 1)],
    ["the first row is taken out", remove("row", 1), "=AND(B2>0,$B2<>$D$1)", area(1, 1, 2, 1)],
    ["another is taken out", remove("row", 2), "=AND(B2>0,$B2<>$D$1)", area(1, 1, 2, 1)],
  ])("of validations and conditional formats go on speaking of their cell where %s", (_, change, formula, expected) => {
    const before = "=AND(B2>0,$B2<>$D$1)";
    const sheet = after(change, (given) => {
      given.validations = [validation([area(1, 1, 3, 1)], before)];
      given.conditions = [condition([area(1, 1, 3, 1)], before)];
    });
    expect(sheet.validations[0]).toMatchObject({ rule: { custom: { formula } }, areas: [expected] });
    expect(sheet.conditions[0]).toMatchObject({ formula, areas: [expected] });
  });
});

describe("a protected worksheet", () => {
  const ALLOWED: string[] = [];
  const REFUSED = ["preview-lines-locked"];

  it.each<[LineChange, Record<string, boolean>, string[]]>([
    [insert("row", 1), {}, REFUSED],
    [insert("row", 1), { allowInsertRows: true }, ALLOWED],
    [insert("column", 0), { allowInsertRows: true }, REFUSED],
    [insert("column", 0), { allowInsertColumns: true }, ALLOWED],
    [remove("row", 1), {}, REFUSED],
    // As in Excel: a row has cells as far as the last column, and nobody has unlocked them all.
    [remove("row", 1), { allowDeleteRows: true }, REFUSED],
  ])("%j with %j: %j", (change, options, codes) => {
    const book = new HostBook("表");
    const sheet = book.activeSheet;
    sheet.cells.put(1, 0, { value: "甲", style: styleWith({ locked: false }) });
    sheet.protection = protectionOf(options);
    const { issues } = changeLinesByHand(connectedHost({ book }), sheet, change);
    expect(issues.map(({ code }) => code)).toEqual(codes);
    expect(sheet.cells.at(1, 0).value).toBe(codes === REFUSED ? "甲" : null);
  });
});

import fc from "fast-check";
import { cellSource } from "../../../../src/preview/host/book/cellSource";
import { cellValue } from "../../../../src/preview/host/formula/evaluate";
import { precedentsOf } from "../../../../src/preview/host/formula/reference";
import { containsCell } from "../../../../src/workbook/areas";
import { computingRemarks, savedRemarks } from "../../../../src/preview/desk/computingRemarks";
import { computeMissing } from "../../../../src/preview/host/book/recalculate";
import { runs } from "../../../support/runs";
import { addSheet, changeLinesByHand, deleteSheet, renameSheet } from "../../../../src/preview/desk/sheetsByHand";
import type { HostSheet } from "../../../../src/preview/host/sheet/sheet";
import type { HostCell } from "../../../../src/preview/host/sheet/cells";
import { deskOver, spot } from "../../../support/hostSheets";
import { openWorkbook } from "../../../support/excel";
import { UndoHistory } from "../../../../src/preview/desk/undo";

const ONE = { rows: 1, columns: 1 };

function deskWith(values: Record<string, HostCell["value"]> = {}) {
  const { book, sheet, host, desk } = deskOver(values);
  const enter = (address: string, text: string) => {
    desk.select({ ...spot(address), ...ONE });
    desk.write(text);
    desk.commit();
  };
  const cell = (address: string, on: HostSheet = sheet) => on.cells.at(spot(address).row, spot(address).column);
  const valuesAt = (...addresses: string[]) => addresses.map((address) => cell(address).value);
  const codes = () => desk.state().remarks.map(({ code }) => code);
  return { book, sheet, host, desk, enter, cell, values: valuesAt, codes };
}

describe("formulas", () => {
  it("follow what they need, however far, and go back with it", () => {
    const { desk, enter, values } = deskWith({ A1: 1, A2: 2 });
    enter("B3", "=B2*10");
    enter("B2", "=SUM(A1:A2)");
    enter("B1", '=B3&"分"');
    expect(values("B1", "B2", "B3")).toEqual(["30分", 3, 30]);
    enter("A2", "5.5");
    expect(values("B1", "B2", "B3")).toEqual(["65分", 6.5, 65]);
    desk.undo();
    expect(values("B1", "B2", "B3")).toEqual(["30分", 3, 30]);
    desk.redo();
    expect(values("B1", "B2", "B3")).toEqual(["65分", 6.5, 65]);
    desk.select({ ...spot("A1"), rows: 2, columns: 1 });
    desk.clear();
    expect(values("B1", "B2", "B3")).toEqual(["0分", 0, 0]);
    desk.paste("7\n8");
    expect(values("B3")).toEqual([150]);
  });

  it("are not touched where nothing that they need has changed", () => {
    const { sheet, enter, values } = deskWith({ A1: 1 });
    sheet.cells.put(4, 4, { formula: "=A1+1", value: "存着的" });
    enter("C1", "9");
    expect(values("E5")).toEqual(["存着的"]);
    enter("A1", "9");
    expect(values("E5")).toEqual([10]);
  });

  it("follow rows that are put in, and worksheets that are renamed and taken away", () => {
    const { book, desk, host, sheet, enter, cell, values } = deskWith({ A1: 1, A2: 2 });
    enter("B1", "=SUM(A1:A2)");
    desk.act(() => changeLinesByHand(host, sheet, { axis: "row", kind: "insert", at: 1, count: 1 }));
    enter("A2", "10");
    expect([cell("B1").formula, cell("B1").value]).toEqual(["=SUM(A1:A3)", 13]);
    desk.act(() => addSheet(host, "数"));
    const other = book.activeSheet;
    desk.activate(sheet);
    enter("C1", "=数!A1+1");
    expect(values("C1")).toEqual([1]);
    desk.act(() => renameSheet(host, other, "另"));
    desk.activate(other);
    enter("A1", "4");
    expect([cell("C1").formula, cell("C1").value]).toEqual(["=另!A1+1", 5]);
    desk.act(() => deleteSheet(host, other));
    expect(cell("C1").value).toEqual({ error: "#REF!" });
  });

  it("of thousands in a row are computed one after another", () => {
    const { sheet, enter } = deskWith({ A1: 1 });
    for (let row = 1; row < 20_000; row += 1) {
      sheet.cells.put(row, 0, { formula: `=A${String(row)}+1`, value: 0 });
    }
    enter("A1", "2");
    expect(sheet.cells.at(19_999, 0).value).toBe(20_001);
  });

  it("that the add-in writes are computed in its step", async () => {
    const { host, port } = openWorkbook();
    const history = new UndoHistory(host);
    const sheet = host.book.activeSheet;
    sheet.cells.put(0, 1, { formula: "=A1*2", value: 0 });
    await port.write([{ sheet: sheet.name, row: 0, column: 0, value: 21 }]);
    expect(sheet.cells.at(0, 1).value).toBe(42);
    history.undo();
    expect(sheet.cells.at(0, 1).value).toBe(0);
  });
});

describe("a formula that is not known", () => {
  it("keeps what stands there, is marked, and so is what depends on it, until it is another one", () => {
    const { sheet, enter, cell, codes, desk } = deskWith({ A1: 1 });
    sheet.cells.put(0, 1, { formula: "=我的函数(A1)", value: 12 });
    sheet.cells.put(0, 2, { formula: "=B1+1", value: 13 });
    const seen = () => ["B1", "C1"].map((address) => [cell(address).value, cell(address).stale === true]);
    enter("D1", "无关");
    expect([seen(), codes()]).toEqual([
      [
        [12, false],
        [13, false],
      ],
      [],
    ]);
    enter("A1", "2");
    const marked = [
      [12, true],
      [13, true],
    ];
    expect([seen(), codes()]).toEqual([marked, ["preview-not-computed"]]);
    enter("A1", "3");
    expect([seen(), codes()]).toEqual([marked, []]);
    enter("B1", "=A1*10");
    expect(seen()).toEqual([
      [30, false],
      [31, false],
    ]);
    desk.undo();
    expect(seen()).toEqual(marked);
    enter("B1", "5");
    expect(seen()).toEqual([
      [5, false],
      [6, false],
    ]);
  });

  it.each(["=TODAY()", "=OFFSET(A1,1,1)", "=我的名称", "=[1]表!A1+A1", '=INDIRECT("A1")'])(
    "%s is marked whatever changes, as nobody sees all that it needs",
    (formula) => {
      const { sheet, enter, cell } = deskWith();
      sheet.cells.put(0, 1, { formula, value: 12 });
      enter("J9", "1");
      expect([cell("B1").value, cell("B1").stale]).toEqual([12, true]);
    },
  );

  it("shows #NAME? where it is new", () => {
    const { enter, cell } = deskWith();
    enter("A1", "=我的函数(B1)");
    expect([cell("A1").value, cell("A1").stale]).toEqual([{ error: "#NAME?" }, true]);
  });
});

test("formulas that came without a value are computed, those with one are left alone, and marks are told when it is saved", () => {
  const { book, sheet, values: valuesAt, cell } = deskWith({ A1: 2 });
  sheet.cells.put(0, 1, { formula: "=A1*2" });
  sheet.cells.put(0, 2, { formula: "=A1*2", value: "存着的" });
  sheet.cells.put(0, 3, { formula: "=我的函数(C1)", value: 45_000 });
  sheet.cells.put(1, 0, { formula: "=我的函数(A1)" });
  expect(computingRemarks(computeMissing(book)).map(({ code }) => code)).toEqual(["preview-not-computed"]);
  expect(valuesAt("B1", "C1", "D1", "A2")).toEqual([4, "存着的", 45_000, null]);
  expect(["D1", "A2"].map((address) => cell(address).stale)).toEqual([undefined, true]);
  expect(savedRemarks(book).map(({ place }) => place.cell)).toEqual(["A2"]);
});

describe("a circle of formulas", () => {
  it("ends, is told of once, and is computed when it is broken", () => {
    const { enter, cell, codes, values } = deskWith();
    enter("A1", "=B1+1");
    enter("C1", "=A1*2");
    enter("B1", "=C1");
    expect(codes()).toEqual(["preview-circular"]);
    expect(["A1", "B1", "C1"].map((address) => cell(address).stale)).toEqual([true, true, true]);
    enter("D1", "1");
    expect(codes()).toEqual([]);
    enter("B1", "5");
    expect(values("A1", "B1", "C1")).toEqual([6, 5, 12]);
    expect(["A1", "B1", "C1"].map((address) => cell(address).stale === true)).toEqual([false, false, false]);
  });

  it("of a single cell comes to 0", () => {
    const { enter, cell, codes } = deskWith();
    enter("A1", "=SUM(A1:A3)");
    expect([cell("A1").value, cell("A1").stale, codes()]).toEqual([0, true, ["preview-circular"]]);
  });
});

const ADDRESSES = ["A1", "A2", "A3", "B1", "B2", "B3", "C1", "C2", "C3"];
const address = fc.constantFrom(...ADDRESSES);
const entry = fc.oneof(
  { weight: 3, arbitrary: fc.integer({ min: -9, max: 9 }).map(String) },
  { weight: 1, arbitrary: fc.constantFrom("", "甲", "=我的函数(A1)", "=1/0") },
  { weight: 3, arbitrary: fc.tuple(address, address).map(([one, other]) => `=${one}+${other}*2`) },
  { weight: 2, arbitrary: fc.tuple(address, address).map(([one, other]) => `=SUM(${one}:${other})`) },
  { weight: 1, arbitrary: address.map((one) => `=IF(${one}>0,COUNTIF(A1:C1,${one}),"负")`) },
);

test("whatever is typed, undone and done again, what has no mark is what it comes to, and a mark has a reason", () => {
  const act = fc.oneof(
    { weight: 5, arbitrary: fc.tuple(address, entry) },
    { weight: 1, arbitrary: fc.constantFrom("undo" as const, "redo" as const) },
  );
  fc.assert(
    fc.property(fc.array(act, { maxLength: 25 }), (acts) => {
      const { book, sheet, desk, enter, cell } = deskWith();
      for (const one of acts) {
        if (one === "undo") desk.undo();
        else if (one === "redo") desk.redo();
        else enter(...one);
      }
      const sourceOf = cellSource(book);
      for (const at of ADDRESSES) {
        const { formula, value, stale } = cell(at);
        if (formula === null) expect([at, stale === true]).toEqual([at, false]);
        else if (stale === true) expect([at, isBeyond(at, (one) => cell(one).formula)]).toEqual([at, true]);
        else expect([at, value]).toEqual([at, cellValue(formula, sourceOf(sheet), { at: spot(at) })]);
      }
    }),
    runs(400),
  );
});

/** Whether a formula needs itself, or something that is not known or does so. */
function isBeyond(at: string, formulaAt: (address: string) => string | null, way: readonly string[] = []): boolean {
  if (way.includes(at)) return true;
  const formula = formulaAt(at);
  if (formula === null) return false;
  if (formula.includes("我的函数")) return true;
  const needs = precedentsOf(formula).references.flatMap(({ area }) =>
    ADDRESSES.filter((one) => containsCell(area, spot(one).row, spot(one).column)),
  );
  return needs.some((need) => isBeyond(need, formulaAt, [...way, at]));
}

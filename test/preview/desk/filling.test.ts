import { figuresOf } from "../../../src/preview/desk/figures";
import { seriesIn, stretchTo } from "../../../src/preview/desk/fillOut";
import { keyCommand, obey } from "../../../src/preview/desk/keys";
import { COLUMNS, ROWS } from "../../../src/preview/host/sheet/areas";
import type { HostCell } from "../../../src/preview/host/sheet/cells";
import { protectionOf } from "../../../src/preview/host/members/worksheet";
import { bookWith, deskOver, dress, spot } from "../../support/hostSheets";
import { cellAddress } from "../../../src/layout/address";

/*
 * What makes filling in quick: keys that go on, values that are filled down, rows that grow, figures of a selection.
 */

const NO_KEYS = { shiftKey: false, ctrlKey: false, metaKey: false, altKey: false };

function deskWith(values: Record<string, HostCell["value"]> = {}) {
  const { sheet, desk } = deskOver(values);
  const at = (address: string) => sheet.cells.at(spot(address).row, spot(address).column);
  const go = (address: string, rows = 1, columns = 1) => {
    desk.select({ ...spot(address), rows, columns });
  };
  const press = (key: string, keys: Partial<typeof NO_KEYS> = {}) => {
    const command = keyCommand({ key, ...NO_KEYS, ...keys }, desk.state().editing);
    if (command !== null && command.act !== "leave" && command.act !== "list" && command.act !== "menu")
      obey(desk, command, 100);
  };
  const active = () => cellAddress(desk.state().active.row, desk.state().active.column);
  return { sheet, desk, at, go, press, active };
}

describe("Tab and Enter", () => {
  it("fill in row by row: Enter goes to where the row began", () => {
    const { press, go, active, desk } = deskWith();
    go("B2");
    for (const text of ["1", "2", "3"]) {
      desk.write(text);
      press("Tab");
    }
    expect(active()).toBe("E2");
    press("Enter");
    expect(active()).toBe("B3");
    press("Tab");
    press("Enter");
    expect(active()).toBe("B4");
  });

  it("go down in the column where somebody went by other ways", () => {
    const { press, go, active } = deskWith();
    go("B2");
    press("Tab");
    press("ArrowRight");
    press("Enter");
    expect(active()).toBe("D3");
  });
});

describe("filling down", () => {
  it("takes the first row of a selection, formulas with their references", () => {
    const { press, go, at, sheet } = deskWith({ A1: "01", B1: 2, B2: 9, C3: "旧" });
    sheet.cells.put(0, 2, { value: 4, formula: "=B1*2" });
    go("A1", 3, 3);
    press("d", { ctrlKey: true });
    expect(["A3", "B2", "B3"].map((address) => at(address).value)).toEqual(["01", 2, 2]);
    expect(at("C3").formula).toBe("=B3*2");
  });

  it("takes the row above for a single one, and empties where nothing stands there", () => {
    const { press, go, at } = deskWith({ A1: 1, A2: 5, B2: 6 });
    go("A2", 1, 2);
    press("d", { ctrlKey: true });
    expect([at("A2").value, at("B2").value]).toEqual([1, null]);
  });

  it("does nothing in the first row, and fills whole columns as far as they are in use", () => {
    const { press, go, at, desk, sheet } = deskWith({ A1: 1, B4: "尾" });
    go("A1");
    press("d", { ctrlKey: true });
    expect(desk.state().can.undo).toBe(false);
    go("A1", ROWS, 1);
    press("d", { ctrlKey: true });
    expect([at("A4").value, sheet.cells.at(4, 0).value]).toEqual([1, null]);
  });

  it("is refused as a whole by a locked cell", () => {
    const { press, go, at, desk, sheet } = deskWith({ A1: 1 });
    sheet.protection = protectionOf({});
    go("A1", 2, 1);
    press("d", { ctrlKey: true });
    expect([at("A2").value, desk.state().remarks.map(({ code }) => code)]).toEqual([null, ["preview-locked"]]);
  });
});

describe("a text of several lines", () => {
  it("is wrapped, and its row grows where somebody has set it too low", () => {
    const { desk, go, at, press, sheet } = deskWith();
    sheet.rowHeights.set(0, 15).set(1, 200);
    for (const address of ["A1", "A2"]) {
      go(address);
      desk.write("第一行");
      press("Enter", { altKey: true });
      desk.write(`${desk.text()}第二行`);
      desk.commit();
    }
    expect([at("A1").value, at("A1").style.wrap]).toEqual(["第一行\n第二行", true]);
    expect(sheet.rowHeights.get(0)).toBeGreaterThan(25);
    expect(sheet.rowHeights.get(1)).toBe(200);
    desk.undo();
    desk.undo();
    expect([at("A1").value, sheet.rowHeights.get(0)]).toEqual([null, 15]);
  });
});

test.each<[string, Record<string, HostCell["value"]>, ReturnType<typeof figuresOf>]>([
  ["nothing", {}, { count: 0, sum: null, average: null }],
  ["texts", { A1: "甲", B2: "" }, { count: 1, sum: null, average: null }],
  [
    "numbers without the digits of binary arithmetic",
    { A1: 0.1, A2: 0.2, B1: "甲" },
    { count: 3, sum: 0.3, average: 0.15 },
  ],
  ["what is to be seen", { A1: 1, A2: 2, C1: 4, A5: 8 }, { count: 2, sum: 5, average: 2.5 }],
])("the figures of %s", (_, values, expected) => {
  const { sheet } = bookWith(values);
  if ("A5" in values) {
    sheet.hiddenRows.add(1);
    expect(figuresOf(sheet, { row: 0, column: 0, rows: 4, columns: COLUMNS })).toEqual(expected);
  } else expect(figuresOf(sheet, { row: 0, column: 0, rows: ROWS, columns: COLUMNS })).toEqual(expected);
});

describe("filling out by the corner of a selection", () => {
  const DAY = 43_583;

  it.each<[string, HostCell["value"][], HostCell["value"][], number?]>([
    ["a number is repeated", [7], [7, 7, 7]],
    ["two numbers go on", [1, 3], [5, 7, 9]],
    ["parts of numbers go on without the digits of binary arithmetic", [0.1, 0.2], [0.3, 0.4, 0.5]],
    ["more numbers follow their trend", [1, 2, 4], [5.333_333_333_33, 6.833_333_333_33]],
    ["upwards they go back", [5, 7], [3, 1, -1], -1],
    ["texts are repeated in turn", ["甲", "乙"], ["甲", "乙", "甲"]],
    ["upwards, too, from the end", ["甲", "乙"], ["乙", "甲", "乙"], -1],
    ["a number at the end of a text goes on, with its width", ["村09"], ["村10", "村11"]],
    ["two such go on by their step", ["第1", "第3"], ["第5", "第7"]],
    ["other texts with numbers do not", ["甲1", "乙2"], ["甲1", "乙2"]],
    ["a long number is a name", ["430621199001010011"], ["430621199001010011"]],
    ["what is not numbers alone is repeated", [1, "甲"], [1, "甲", 1]],
    ["empty cells empty", [null, 2], [null, 2]],
  ])("%s", (_, given, expected, direction = 1) => {
    const { desk, sheet, go } = deskWith();
    const begin = 20;
    for (const [index, value] of given.entries()) sheet.cells.put(begin + index, 1, { value });
    go(`B${String(begin + 1)}`, given.length, 1);
    desk.fillOut(desk.state().selection, { axis: "row", count: direction * expected.length });
    const place = (index: number) => (direction > 0 ? begin + given.length + index : begin - 1 - index);
    expect(expected.map((_value, index) => sheet.cells.at(place(index), 1).value)).toEqual(expected);
    expect(desk.state().selection.rows).toBe(given.length + expected.length);
    desk.undo();
    expect(sheet.cells.at(place(0), 1).value).toBeNull();
  });

  it("goes on with days and percentages as what they are, and copies formulas with their references", () => {
    const { desk, sheet, at, go } = deskWith({ A1: DAY, A2: 0.1, A3: 0.2, B2: 1 });
    dress(sheet, "A1", "numberFormat", "yyyy/m/d");
    for (const address of ["A2", "A3"]) dress(sheet, address, "numberFormat", "0%");
    sheet.cells.put(0, 4, { value: 1, formula: "=D1*$B$2" });
    go("A1");
    desk.fillOut(desk.state().selection, { axis: "column", count: 1 });
    expect([at("B1").value, at("B1").style.numberFormat]).toEqual([DAY + 1, "yyyy/m/d"]);
    go("A2", 2, 1);
    desk.fillOut(desk.state().selection, { axis: "row", count: 1 });
    expect(at("A4").value).toBe(0.3);
    go("E1");
    desk.fillOut(desk.state().selection, { axis: "row", count: 1 });
    expect(at("E2").formula).toBe("=D2*$B$2");
  });

  it("leaves locked cells as they are, and says how many", () => {
    const { desk, sheet, at, go } = deskWith({ A1: 1, A2: "锁" });
    for (const address of ["A1", "A3"]) dress(sheet, address, "locked", false);
    sheet.protection = protectionOf({});
    go("A1");
    desk.fillOut(desk.state().selection, { axis: "row", count: 2 });
    expect([at("A2").value, at("A3").value]).toEqual(["锁", 1]);
    expect(desk.state().remarks).toEqual([expect.objectContaining({ code: "preview-fill-locked" })]);
  });

  it("is refused beyond the worksheet", () => {
    const { desk } = deskWith({ A1: 1 });
    desk.fillOut(desk.state().selection, { axis: "row", count: -1 });
    expect(desk.state().remarks.map(({ code }) => code)).toEqual(["preview-beyond"]);
  });

  it.each<[string, ReturnType<typeof stretchTo>]>([
    ["C3", { axis: "row", count: 0 }],
    ["C9", { axis: "row", count: 5 }],
    ["H6", { axis: "column", count: 5 }],
    ["A1", { axis: "row", count: -1 }],
    ["A4", { axis: "column", count: -1 }],
  ])("goes to %s in the direction in which that is farther", (to, stretch) => {
    expect(stretchTo({ ...spot("B2"), rows: 3, columns: 2 }, spot(to))).toEqual(stretch);
  });

  it("of a selection begins with the cells that hold something", () => {
    const { sheet } = bookWith({ A1: 1, A2: 2 });
    const series = seriesIn(sheet, { ...spot("A1"), rows: 5, columns: 2 });
    expect([series?.from.rows, series?.stretch]).toEqual([2, { axis: "row", count: 3 }]);
    expect(seriesIn(sheet, { ...spot("A1"), rows: 2, columns: 2 })).toBeNull();
    expect(seriesIn(sheet, { ...spot("B1"), rows: 2, columns: 2 })).toBeNull();
  });
});

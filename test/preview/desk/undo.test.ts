import { Desk } from "../../../src/preview/desk/desk";
import { addSheet, changeLinesByHand, deleteSheet, renameSheet } from "../../../src/preview/desk/sheetsByHand";
import { UndoHistory } from "../../../src/preview/desk/undo";
import { StrictHost } from "../../../src/preview/host/host";
import { bookState } from "../../support/bookState";
import { openWorkbook } from "../../support/excel";
import { bookWith, spot } from "../../support/hostSheets";
import { ownBook } from "../../support/ownBook";
import { cellsOf, workbookPlan } from "../../workbook/plans";

const ONE = { rows: 1, columns: 1 };

function deskOver(book = ownBook()) {
  const host = new StrictHost({ book });
  const told: string[] = [];
  host.onMessageFromHost = (text) => told.push(text);
  const desk = new Desk(host);
  const typeAt = (address: string, text: string) => {
    desk.select({ ...spot(address), ...ONE });
    desk.write(text);
    desk.commit();
  };
  return { host, book, desk, told, typeAt };
}

type Opened = ReturnType<typeof deskOver>;

test.each<[string, (opened: Opened) => void]>([
  [
    "typing",
    ({ typeAt }) => {
      typeAt("A1", "新");
    },
  ],
  [
    "emptying",
    ({ desk }) => {
      desk.select({ row: 0, column: 0, rows: 3, columns: 4 });
      desk.clear();
    },
  ],
  [
    "pasting",
    ({ desk }) => {
      desk.select({ row: 30, column: 1, ...ONE });
      desk.paste("1\t2\n3\t4");
    },
  ],
  [
    "putting rows in",
    ({ desk, host, book }) => {
      desk.act(() => changeLinesByHand(host, book.activeSheet, { axis: "row", kind: "insert", at: 1, count: 2 }));
    },
  ],
  [
    "taking columns out",
    ({ desk, host, book }) => {
      desk.act(() => changeLinesByHand(host, book.activeSheet, { axis: "column", kind: "delete", at: 1, count: 3 }));
    },
  ],
  [
    "a new worksheet",
    ({ desk, host }) => {
      desk.act(() => addSheet(host, "新表"));
    },
  ],
  [
    "another name",
    ({ desk, host, book }) => {
      desk.act(() => renameSheet(host, book.activeSheet, "别名"));
    },
  ],
  [
    "a worksheet that is taken away",
    ({ desk, host, book }) => {
      const [, other] = book.sheets;
      if (other !== undefined) desk.act(() => deleteSheet(host, other));
    },
  ],
])("%s is undone and done again to the last trait", (_, act) => {
  const opened = deskOver();
  const { book, desk } = opened;
  book.activeSheet.protection = null;
  const before = bookState(book);
  act(opened);
  const after = bookState(book);
  expect(after).not.toEqual(before);
  desk.undo();
  expect(bookState(book)).toEqual(before);
  desk.redo();
  expect(bookState(book)).toEqual(after);
});

test("what is refused, and what is only looked at, is no step", async () => {
  const { desk, typeAt } = deskOver(bookWith({ A1: 1 }).book);
  typeAt("B1", "");
  desk.select({ ...spot("C3"), ...ONE });
  desk.paste("x".repeat(40_000));
  await new Promise((resolve) => setImmediate(resolve));
  expect(desk.state().can).toEqual({ undo: false, redo: false });
});

test("something new takes away what could be done again", () => {
  const { book, desk, typeAt } = deskOver(bookWith({ A1: 1 }).book);
  typeAt("A1", "2");
  desk.undo();
  typeAt("A1", "3");
  desk.redo();
  expect(book.activeSheet.cells.at(0, 0).value).toBe(3);
  desk.undo();
  expect(book.activeSheet.cells.at(0, 0).value).toBe(1);
});

describe("what the add-in writes", () => {
  const PLAN = workbookPlan({ name: "表", cells: cellsOf([["甲", 1]]), protected: true });
  const patch = (value: number) => ({ sheet: "表", row: 0, column: 1, value });

  test("at one go is one step, apart from what came a while before", async () => {
    const { host, port } = openWorkbook();
    let time = 0;
    const history = new UndoHistory(host, () => time);
    const value = () => host.book.activeSheet.cells.at(0, 1).value;
    await port.draw(PLAN);
    const drawn = bookState(host.book);
    time += 5000;
    await port.write([patch(2)]);
    time += 5000;
    await port.write([patch(3)]);
    expect(value()).toBe(3);
    history.undo();
    expect(value()).toBe(2);
    history.undo();
    expect(bookState(host.book)).toEqual(drawn);
    history.undo();
    expect(host.book.sheets.map(({ name }) => name)).toEqual(["Sheet1"]);
    history.redo();
    expect(bookState(host.book)).toEqual(drawn);
    expect(history.can).toEqual({ undo: true, redo: true });
  });

  test("is told of what was undone", async () => {
    const { host, port } = openWorkbook();
    const history = new UndoHistory(host);
    await port.draw(PLAN);
    const changes: unknown[] = [];
    await port.onUserChange((change) => changes.push(change));
    history.step(() => {
      host.book.activeSheet.cells.put(0, 1, { value: 9 });
    });
    history.undo();
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(changes).toEqual([expect.objectContaining({ area: { row: 0, column: 1, rows: 1, columns: 1 } })]);
  });
});

import { Desk } from "../../../src/preview/desk/desk";
import { StrictHost } from "../../../src/preview/host/host";
import type { HostCell } from "../../../src/preview/host/sheet/cells";
import { lengthOf } from "../../../src/preview/view/axis";
import { areaAddress } from "../../../src/workbook/address";
import { bookWith, deskOver, dress, spot } from "../../support/hostSheets";
import { protectionOf } from "../../../src/preview/host/members/worksheet";
import { obey } from "../../../src/preview/desk/keys";

const ONE = { rows: 1, columns: 1 };

function deskWith(values: Record<string, HostCell["value"]> = {}) {
  const { book, sheet, host, desk } = deskOver(values);
  const at = (address: string) => sheet.cells.at(spot(address).row, spot(address).column).value;
  const go = (address: string) => {
    desk.select({ ...spot(address), ...ONE });
  };
  const codes = () => desk.state().remarks.map(({ code }) => code);
  return { book, sheet, host, desk, at, go, codes };
}

/** The host tells of changes later. */
const told = () => new Promise((resolve) => setImmediate(resolve));

describe("typing", () => {
  it("goes into the active cell when it is committed", () => {
    const { desk, at, go } = deskWith();
    go("B2");
    desk.write("8");
    desk.write("8.5");
    expect([at("B2"), desk.text()]).toEqual([null, "8.5"]);
    expect(desk.commit()).toBe(true);
    expect([at("B2"), desk.state().editing]).toEqual([8.5, null]);
  });

  it("is committed when something else is selected", () => {
    const { desk, at, go } = deskWith();
    desk.write("甲");
    go("A2");
    expect(at("A1")).toBe("甲");
  });

  it("changes nothing when it is cancelled, or when a cell is only opened", () => {
    const { desk, at } = deskWith({ A1: "原来" });
    desk.write("别的");
    desk.cancel();
    desk.open();
    expect(desk.state().editing).toEqual({ text: "原来", opened: true });
    desk.commit();
    expect(at("A1")).toBe("原来");
  });

  it("keeps the add-in waiting until it is done", () => {
    const { desk, host } = deskWith();
    const messages: string[] = [];
    host.onMessageFromHost = (text) => messages.push(text);
    const body = { Actions: [], ObjectPaths: {} };
    const send = () => {
      host.sendMessageToHost(JSON.stringify({ id: 1, type: 1, flags: 0, message: { url: "ProcessQuery", body } }));
    };
    desk.write("1");
    send();
    desk.commit();
    send();
    return told().then(() => {
      expect(messages.map((text) => text.includes("InvalidOperationInCellEditMode"))).toEqual([true, false]);
    });
  });

  it("is refused by a locked cell at the first key", () => {
    const { desk, sheet, at, go, codes } = deskWith({ A1: "锁定" });
    dress(sheet, "A2", "locked", false);
    sheet.protection = protectionOf({});
    desk.write("1");
    expect([codes(), desk.state().editing, at("A1")]).toEqual([["preview-locked"], null, "锁定"]);
    go("A2");
    desk.write("1");
    desk.commit();
    expect([codes(), at("A2")]).toEqual([[], 1]);
  });

  it("that a rule refuses can be corrected or given up; until then nothing else is selected", () => {
    const { desk, sheet, at, go, codes } = deskWith({ A1: 3 });
    const rule = { decimal: { operator: "Between", formula1: 0, formula2: 15 } } as const;
    sheet.validations = [
      { areas: [{ row: 0, column: 0, ...ONE }], rule, ignoreBlanks: true, prompt: null, errorAlert: null },
    ];
    desk.write("99");
    go("B5");
    expect([at("A1"), areaAddress(desk.state().selection), codes()]).toEqual([3, "A1", ["preview-not-valid"]]);
    desk.dismiss(true);
    expect(desk.state().editing).toEqual({ text: "99", opened: true });
    desk.commit();
    desk.dismiss(false);
    expect([desk.state().editing, desk.state().remarks, at("A1")]).toEqual([null, [], 3]);
  });
});

describe("cells", () => {
  it("are pasted where the selection begins, and emptied all over it", () => {
    const { desk, at, go } = deskWith();
    go("B2");
    desk.paste("1\t2\r\n3\t4");
    expect([at("B2"), at("C2"), at("B3"), at("C3")]).toEqual([1, 2, 3, 4]);
    desk.select({ row: 1, column: 1, rows: 2, columns: 1 });
    desk.clear();
    expect([at("B2"), at("C2"), at("B3"), at("C3")]).toEqual([null, 2, null, 4]);
  });
});

describe("what is to be seen", () => {
  it("begins at the first cell that is not hidden", () => {
    const { book, sheet } = bookWith({ A1: "键", B2: "标题" });
    sheet.hiddenRows.add(0);
    sheet.hiddenColumns.add(0);
    sheet.merges = [{ row: 1, column: 1, rows: 1, columns: 3 }];
    const { selection, active } = new Desk(new StrictHost({ book })).state();
    expect([areaAddress(selection), active]).toEqual(["B2:D2", expect.objectContaining(spot("B2"))]);
  });

  it("follows the add-in to another cell and another worksheet", async () => {
    const { desk, host, book } = deskWith();
    const other = book.add("汇总");
    other.merges = [{ row: 4, column: 1, rows: 2, columns: 2 }];
    book.activate(other);
    other.selection = { row: 4, column: 1, ...ONE };
    host.update();
    await told();
    const { sheet, selection } = desk.state();
    expect([sheet.name, areaAddress(selection)]).toEqual(["汇总", "B5:C6"]);
  });

  it("keeps the selection and its active cell while the workbook changes", async () => {
    const { desk, host } = deskWith();
    desk.select({ row: 0, column: 0, rows: 3, columns: 3 }, { row: 2, column: 2 });
    const before = desk.state();
    host.update();
    await told();
    expect(desk.state().active).toBe(before.active);
    expect(desk.state().selection).toBe(before.selection);
  });

  it("reaches as far as somebody goes", () => {
    const { desk, sheet } = deskWith();
    desk.goTo(sheet, { row: 4999, column: 99, ...ONE });
    const { view, active } = desk.state();
    expect([active.row, view.rows.count, view.columns.count]).toEqual([4999, 5029, 103]);
  });

  it("tells its listeners until they leave", () => {
    const { desk, go } = deskWith();
    let calls = 0;
    const leave = desk.subscribe(() => {
      calls += 1;
    });
    go("B2");
    leave();
    go("C3");
    expect(calls).toBe(1);
  });
});

describe("how large it is shown", () => {
  it("changes by steps within bounds, for each worksheet by itself, and is no step to be undone", () => {
    const { desk, book } = deskWith({ A1: 1 });
    const { view } = desk.state();
    const width = () => lengthOf(desk.state().view.columns, 0, 1) / lengthOf(view.columns, 0, 1);
    desk.zoom(50);
    expect(width()).toBe(1.5);
    desk.zoom(90);
    expect(desk.state().sheet.zoom).toBe(200);
    desk.activate(book.add("另一张"));
    desk.zoom(-10);
    desk.zoom(-90);
    expect(width()).toBe(0.5);
    desk.zoom(null);
    expect([width(), desk.state().can.undo]).toEqual([1, false]);
  });

  it("does not change what a row needs", () => {
    const { desk, sheet } = deskWith();
    sheet.rowHeights.set(0, 15);
    desk.zoom(100);
    desk.write("甲\n乙");
    desk.commit();
    expect(sheet.rowHeights.get(0)).toBeGreaterThan(25);
    expect(sheet.rowHeights.get(0)).toBeLessThan(35);
  });
});

describe("keys", () => {
  const PAGE = 200;
  const down = { act: "move", step: { rows: 1, columns: 0 }, far: false } as const;

  it("move the active cell or extend the selection from it", () => {
    const { desk } = deskWith();
    const selected = () => areaAddress(desk.state().selection);
    obey(desk, { ...down, extend: false }, PAGE);
    expect(selected()).toBe("A2");
    obey(desk, { ...down, extend: true }, PAGE);
    obey(desk, { ...down, extend: true }, PAGE);
    expect([selected(), desk.state().active]).toEqual(["A2:A4", expect.objectContaining(spot("A2"))]);
    obey(desk, { act: "page", direction: 1, extend: false }, PAGE);
    expect(selected()).toBe("A12");
  });

  it("select everything in use, and go to its end", () => {
    const { desk } = deskWith({ C4: 1 });
    obey(desk, { act: "all" }, PAGE);
    expect(areaAddress(desk.state().selection)).toBe("A1:C4");
    obey(desk, { act: "last", extend: false }, PAGE);
    expect(areaAddress(desk.state().selection)).toBe("C4");
    obey(desk, { act: "first", of: "row", extend: true }, PAGE);
    expect(areaAddress(desk.state().selection)).toBe("A4:C4");
  });

  it("begin, go on with and end an entry", () => {
    const { desk, at } = deskWith({ A1: "一" });
    obey(desk, { act: "edit" }, PAGE);
    obey(desk, { act: "newLine" }, PAGE);
    desk.write(`${desk.text()}二`);
    obey(desk, { ...down, extend: false }, PAGE);
    expect(at("A1")).toBe("一\n二");
    obey(desk, { act: "first", of: "sheet", extend: false }, PAGE);
    obey(desk, { act: "clear" }, PAGE);
    expect(at("A1")).toBeNull();
  });
});

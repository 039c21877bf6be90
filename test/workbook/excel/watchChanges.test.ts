import { type } from "../../../src/preview/desk/cellsByHand";
import { changeLinesByHand } from "../../../src/preview/desk/sheetsByHand";
import { areaAddress } from "../../../src/workbook/address";
import { OwnWrites } from "../../../src/workbook/excel/ownWrites";
import type { UserChange } from "../../../src/workbook/port";
import { drawnWorkbook, type OpenWorkbook } from "../../support/excel";
import { cellsOf, workbookPlan } from "../plans";

const PLAN = workbookPlan({
  name: "汇总",
  cells: cellsOf([
    ["单位", 1],
    ["甲镇", 2],
  ]),
  protected: false,
});

async function watching(level: number) {
  const open = await drawnWorkbook(PLAN, level);
  const changes: string[] = [];
  const watch = await open.port.onUserChange(({ sheetId, area }: UserChange) => {
    const where = area === null ? "moved" : areaAddress(area);
    changes.push(`${open.host.book.find(sheetId)?.name ?? ""}!${where}`);
  });
  if (!watch.ok) throw new Error(JSON.stringify(watch.issues));
  return { open, changes, stop: watch.value };
}

function typed({ host }: OpenWorkbook, row: number, column: number, text: string) {
  type(host, host.book.activeSheet, row, column, text);
}

const settled = () => new Promise(setImmediate);

describe.each([14, 13])("changes in an Excel with ExcelApi 1.%d", (level) => {
  it("by the user are told, those by the adapter are not", async () => {
    const { open, changes, stop } = await watching(level);
    await open.port.write([
      { sheet: "汇总", row: 0, column: 1, value: 9 },
      { sheet: "汇总", row: 1, column: 1, value: 8 },
    ]);
    await open.port.draw(workbookPlan({ name: "新", cells: cellsOf([["甲"]]) }));
    await settled();
    expect(changes).toEqual([]);
    typed(open, 1, 1, "7");
    await settled();
    expect(changes).toEqual(["新!B2"]);
    await stop();
  });

  it("by the user are told also in cells that the adapter has written", async () => {
    const { open, changes, stop } = await watching(level);
    await open.port.write([{ sheet: "汇总", row: 0, column: 1, value: 9 }]);
    await settled();
    typed(open, 0, 1, "7");
    await settled();
    expect(changes).toEqual(["汇总!B1"]);
    await stop();
  });

  it("of many cells by the adapter are recognised part by part", async () => {
    const { open, changes, stop } = await watching(level);
    const patches = Array.from({ length: 4000 }, (_, index) => ({
      sheet: "汇总",
      row: index,
      column: 3,
      value: index,
    }));
    await open.port.write(patches);
    await settled();
    expect(changes).toEqual([]);
    typed(open, 3999, 3, "7");
    await settled();
    expect(changes).toEqual(["汇总!D4000"]);
    await stop();
  });

  it("that move cells are told without their place, also while a refused write is remembered", async () => {
    const { open, changes, stop } = await watching(level);
    open.host.refuse("Values", "GeneralException");
    await open.port.write([{ sheet: "汇总", row: 0, column: 1, value: 9 }]);
    changeLinesByHand(open.host, open.host.book.activeSheet, { axis: "row", kind: "insert", at: 0, count: 1 });
    await settled();
    expect(changes).toEqual(["汇总!moved"]);
    await stop();
  });

  it("are not told any more when nobody wants to know", async () => {
    const { open, changes, stop } = await watching(level);
    expect(await stop()).toMatchObject({ ok: true });
    typed(open, 0, 0, "乙镇");
    await settled();
    expect(changes).toEqual([]);
  });
});

describe("the adapter's own writes", () => {
  const area = (row: number, rows: number) => ({ row, column: 0, rows, columns: 2 });

  it("are recognised once each, whole or in parts", () => {
    const own = new OwnWrites(() => 0);
    own.watch();
    own.note("s1", area(0, 10));
    expect(own.recognise("s1", area(0, 6))).toBe(true);
    expect(own.recognise("s1", area(6, 4))).toBe(true);
    expect(own.recognise("s1", area(6, 4))).toBe(false);
  });

  it.each([
    ["in another worksheet", "s2", area(0, 1)],
    ["in other cells", "s1", area(10, 1)],
    ["in more cells", "s1", area(0, 11)],
  ])("are not %s", (_, sheet, changed) => {
    const own = new OwnWrites(() => 0);
    own.watch();
    own.note("s1", area(0, 10));
    expect(own.recognise(sheet, changed)).toBe(false);
  });

  it("are not remembered while nobody is told of changes", () => {
    const own = new OwnWrites(() => 0);
    own.note("s1", area(0, 1));
    const stop = own.watch();
    expect(own.recognise("s1", area(0, 1))).toBe(false);
    own.note("s1", area(0, 1));
    stop();
    expect(own.recognise("s1", area(0, 1))).toBe(false);
  });

  it("are forgotten where Excel never told of them", () => {
    let time = 0;
    const own = new OwnWrites(() => time);
    own.watch();
    own.note("s1", area(0, 1));
    time = 10_000;
    expect(own.recognise("s1", area(0, 1))).toBe(false);
  });
});

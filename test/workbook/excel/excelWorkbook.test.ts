import type { CellPatch } from "../../../src/layout/plan";
import { issueText } from "../../../src/shared/issue";
import { openWorkbook, drawnWorkbook, snapshotIn, type OpenWorkbook } from "../../support/excel";
import { builtInRubric } from "../../support/rubrics";
import { planned } from "../../support/sheets";
import { workbookContract } from "../contract";
import { restoredContract } from "../restored";
import { cellsOf, workbookPlan } from "../plans";
import { deepOr } from "../../support/runs";
import { openInNewWindow } from "../../../src/workbook/excel/excelWorkbook";

workbookContract("a workbook in Excel", () => openWorkbook().port);
restoredContract("a workbook in Excel", () => openWorkbook().port);

const LIMIT = 5_000_000;

function traffic({ host }: OpenWorkbook) {
  return {
    trips: host.exchanges.length,
    largest: Math.max(...host.exchanges.flatMap(({ requestBytes, responseBytes }) => [requestBytes, responseBytes])),
    errors: host.exchanges.flatMap(({ error }) => error ?? []),
  };
}

describe("selecting a cell", () => {
  const two = workbookPlan({ name: "甲", cells: cellsOf([["a"]]) }, { name: "乙", cells: cellsOf([["b"]]) });

  it("brings its sheet to the front, in one round trip", async () => {
    const open = await drawnWorkbook(two);
    expect(await open.port.select("乙", "C7")).toEqual({ ok: true, value: undefined, issues: [] });
    expect(open.host.book.activeSheet).toMatchObject({
      name: "乙",
      selection: { row: 6, column: 2, rows: 1, columns: 1 },
    });
    expect(traffic(open)).toMatchObject({ trips: 1, errors: [] });
  });

  it("changes which sheet is in view", async () => {
    const open = await drawnWorkbook(two);
    expect(await open.port.select("甲", "A1")).toMatchObject({ ok: true });
    expect(await open.port.sheetInView()).toEqual({ ok: true, value: "甲", issues: [] });
    expect(await open.port.select("乙", "A1")).toMatchObject({ ok: true });
    expect(await open.port.sheetInView()).toEqual({ ok: true, value: "乙", issues: [] });
  });

  it("of a sheet that is gone is an issue", async () => {
    const open = await drawnWorkbook(two);
    expect(await open.port.select("丙", "A1")).toMatchObject({ ok: false });
  });
});

describe("round trips", () => {
  const table = (rows: number) =>
    workbookPlan({
      name: "表",
      cells: cellsOf(Array.from({ length: rows }, (_, row) => ["单位", row, "=说明", null, 0.5])),
      protected: true,
    });

  it.each([1, 10, 1000, 4000])("of drawing do not depend on the number of cells: %d rows", async (rows) => {
    const open = openWorkbook();
    await open.port.draw(table(rows));
    expect(traffic(open)).toMatchObject({ trips: 7, errors: [] });
  });

  it.each([1, 10, 1000, 4000])("of reading do not, either: %d rows", async (rows) => {
    const open = await drawnWorkbook(table(rows));
    await open.port.read();
    expect(traffic(open)).toMatchObject({ trips: 3, errors: [] });
  });

  it.each([1, 10, 1000, 4000])("of writing do not, either: %d rows", async (rows) => {
    const open = await drawnWorkbook(table(rows));
    const patches = Array.from({ length: rows }, (_, row): CellPatch => ({ sheet: "表", row, column: 1, value: -row }));
    expect(await open.port.write(patches)).toMatchObject({ ok: true, issues: [] });
    expect(traffic(open)).toMatchObject({ trips: 6, errors: [] });
  });

  it("are none where there is nothing to write", async () => {
    const open = await drawnWorkbook(table(1));
    expect(await open.port.write([])).toMatchObject({ ok: true, issues: [] });
    expect(traffic(open).trips).toBe(0);
  });

  it("become more only as the bytes do: many units in the appendix layout", async () => {
    const units = Array.from({ length: deepOr(20, 60) }, (_, index) => ({ name: `第${String(index)}村` }));
    const open = openWorkbook();
    expect(
      await open.port.draw(planned(builtInRubric("beijinggang-2019-villages"), { layout: "appendix", units })),
    ).toMatchObject({ ok: true, issues: [] });
    const { trips, largest, errors } = traffic(open);
    const bytes = open.host.exchanges.reduce((sum, { requestBytes }) => sum + requestBytes, 0);
    expect(errors).toEqual([]);
    expect(largest).toBeLessThan(LIMIT);
    expect(trips).toBeLessThan(8 + bytes / 1_400_000);
  });

  it("carry texts of 9 MB in portions that Excel takes, there and back", async () => {
    const long = "长".repeat(30_000);
    const rows = Array.from({ length: 100 }, () => [long]);
    const open = await drawnWorkbook(workbookPlan({ name: "表", cells: cellsOf(rows) }));
    expect((await snapshotIn(open)).sheets[0]?.rows).toEqual(rows);
    const patches = rows.map((_, row): CellPatch => ({ sheet: "表", row, column: 0, value: `${long}新` }));
    expect(await open.port.write(patches)).toMatchObject({ ok: true, issues: [] });
    expect((await snapshotIn(open)).sheets[0]?.rows).toEqual(rows.map(() => [`${long}新`]));
  });

  it("carry a row of texts that alone is more than is written at once", async () => {
    const open = await drawnWorkbook(table(1));
    const long = "长".repeat(30_000);
    const patches = [0, 1, 2, 3, 4].map((column): CellPatch => ({ sheet: "表", row: 0, column, value: long }));
    expect(await open.port.write(patches)).toMatchObject({ ok: true, issues: [] });
    expect((await snapshotIn(open)).sheets[0]?.rows).toEqual([[long, long, long, long, long]]);
  });
});

describe("an Excel of ExcelApi 1.9, the oldest that is served,", () => {
  it("draws, reads and writes", async () => {
    const open = await drawnWorkbook(workbookPlan({ name: "表", cells: cellsOf([["单位", 1]]), protected: true }), 9);
    const written = await open.port.write([{ sheet: "表", row: 0, column: 1, value: 2 }]);
    expect(written).toMatchObject({ ok: true, issues: [] });
    expect((await snapshotIn(open)).sheets[0]?.rows).toEqual([["单位", 2]]);
  });

  it("is said to be too old where it lacks something", async () => {
    const { port } = openWorkbook(8);
    const drawn = await port.draw(workbookPlan({ cells: cellsOf([["单位"]]) }));
    expect(drawn).toMatchObject({ ok: false, issues: [{ code: "excel-too-old" }] });
  });
});

describe("while a cell is being edited", () => {
  const patch: CellPatch = { sheet: "表", row: 0, column: 0, value: "新" };
  const plan = workbookPlan({ name: "表", cells: cellsOf([["旧"]]), protected: true });

  it.each<[string, (open: OpenWorkbook) => Promise<{ ok: boolean; issues: readonly unknown[] }>]>([
    ["drawing", ({ port }) => port.draw(workbookPlan({ name: "新" }))],
    ["reading", ({ port }) => port.read()],
    ["writing", ({ port }) => port.write([patch])],
    ["watching", ({ port }) => port.onUserChange(() => undefined)],
  ])("%s says so and changes nothing", async (_, act) => {
    const open = await drawnWorkbook(plan);
    const before = await snapshotIn(open);
    open.host.editing = true;
    const result = await act(open);
    expect(result).toMatchObject({ ok: false, issues: [{ code: "excel-editing", severity: "error" }] });
    open.host.editing = false;
    expect(await snapshotIn(open)).toEqual(before);
    expect(open.host.book.find("表")?.protection).not.toBeNull();
  });

  it("the sentence says how to go on", async () => {
    const open = openWorkbook();
    open.host.editing = true;
    const read = await open.port.read();
    expect(read.issues.map(issueText).join()).toContain("Enter");
  });
});

test("asks Excel to make a workbook of a file; an Excel that cannot says so", async () => {
  const { host } = openWorkbook();
  const opened = await openInNewWindow("UEsDBA==");
  expect(host.exchanges.length).toBeGreaterThan(0);
  expect([opened.ok, opened.issues.map(({ code }) => code)]).toEqual([false, ["excel-too-old"]]);
});

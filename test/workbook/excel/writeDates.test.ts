import type { CellPatch } from "../../../src/layout/plan";
import { restyled } from "../../../src/preview/host/sheet/style";
import { drawnWorkbook, snapshotIn } from "../../support/excel";
import { cellsOf, workbookPlan } from "../plans";

const patch = (value: CellPatch["value"]): CellPatch => ({ sheet: "汇总", row: 0, column: 0, value });

describe("a day that is written into Excel", () => {
  const dated = async (date1904: boolean, format: string) => {
    const open = await drawnWorkbook(workbookPlan({ name: "汇总", cells: cellsOf([[1]]) }));
    open.host.book.date1904 = date1904;
    const cells = open.host.book.find("汇总")?.cells;
    if (cells === undefined) throw new Error("no worksheet");
    cells.put(0, 0, { style: restyled(cells.at(0, 0).style, "numberFormat", format) });
    return { open, cell: () => cells.at(0, 0) };
  };

  it.each([
    [false, "2019-04-28", 43_583],
    [false, "1900-02-28", 59],
    [true, "2020-02-29", 42_428],
    [true, "1904-01-01", 0],
    [true, "1903-12-31", "1903-12-31"],
  ])("is the number of the workbook's calendar (1904: %j): %s is %j", async (date1904, date, value) => {
    const { open, cell } = await dated(date1904, "yyyy-mm-dd");
    expect(await open.port.write([patch({ date })])).toMatchObject({
      ok: true,
      issues: [],
    });
    expect(cell().value).toBe(value);
    expect((await snapshotIn(open)).sheets[0]?.rows).toEqual([[typeof value === "number" ? { date } : date]]);
  });

  it.each(["General", "@", "0.00"])("is text under the format %s, which stays", async (format) => {
    const { open, cell } = await dated(false, format);
    const value = { date: "2024-05-01" };
    expect(await open.port.write([patch(value)])).toMatchObject({ ok: true, issues: [] });
    expect(cell()).toMatchObject({ value: "2024-05-01", style: { numberFormat: format } });
  });
});

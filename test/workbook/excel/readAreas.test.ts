import type { AreaContent, SheetArea } from "../../../src/workbook/port";
import { drawnWorkbook } from "../../support/excel";
import { cellsOf, workbookPlan } from "../plans";

const PLAN = workbookPlan({
  name: "审核",
  cells: cellsOf([
    ["角", "甲", "乙", "丙"],
    ["一", 1, "１", true],
    ["二", 2, "=2", null],
  ]),
  protected: true,
});

async function read(...areas: readonly SheetArea[]): Promise<readonly AreaContent[]> {
  const { port, host } = await drawnWorkbook(PLAN);
  const found = await port.readAreas(areas);
  expect(host.exchanges).toHaveLength(1);
  if (!found.ok) throw new Error(JSON.stringify(found.issues));
  return found.value;
}

test("an area is read with what stands over and beside it, in one round trip", async () => {
  const area = { row: 1, column: 2, rows: 2, columns: 2 };
  expect(await read({ sheet: "审核", area })).toEqual([
    {
      sheet: "审核",
      area,
      rows: [
        ["１", true],
        ["=2", null],
      ],
      above: ["乙", "丙"],
      beside: ["一", "二"],
    },
  ]);
});

test("several areas are read together, beyond what the sheet holds, too", async () => {
  const first = { row: 0, column: 0, rows: 1, columns: 1 };
  const beyond = { row: 9, column: 9, rows: 1, columns: 1 };
  const found = await read({ sheet: "审核", area: first }, { sheet: "审核", area: beyond });
  expect(found.map(({ rows }) => rows)).toEqual([[["角"]], [[null]]]);
});

test("a sheet may be named by its id", async () => {
  const { port, host } = await drawnWorkbook(PLAN);
  const area = { row: 1, column: 1, rows: 1, columns: 1 };
  const found = await port.readAreas([{ sheet: host.book.activeSheet.id, area }]);
  expect(found).toMatchObject({ ok: true, value: [{ sheet: "审核", rows: [[1]] }] });
});

test.each([
  ["a sheet that is gone", "别的", false, "excel-gone"],
  ["a cell that is being edited", "审核", true, "excel-editing"],
])("%s is told", async (_, sheet, editing, code) => {
  const { port, host } = await drawnWorkbook(PLAN);
  host.editing = editing;
  const found = await port.readAreas([{ sheet, area: { row: 0, column: 0, rows: 1, columns: 1 } }]);
  expect(found).toMatchObject({ ok: false, issues: [{ code }] });
});

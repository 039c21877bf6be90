import { drawnWorkbook } from "../../support/excel";
import { cellsOf, workbookPlan } from "../plans";

const LINES = workbookPlan({
  name: "汇总",
  cells: cellsOf([
    ["单位", "得分"],
    ["甲镇", 1],
    ["乙镇", 2],
  ]),
  protected: true,
  filter: { row: 0, column: 0, rows: 3, columns: 2 },
});

it("gives rows the height that is asked for and shows them, whatever protects them; the filter stays", async () => {
  const { host, port } = await drawnWorkbook(LINES);
  const sheet = host.book.find("汇总");
  sheet?.hiddenRows.add(1);
  const value = { sheet: "汇总", row: 1, column: 1, value: 9 };
  expect(
    await port.write([
      { ...value, rowHeight: 33 },
      { ...value, row: 2 },
    ]),
  ).toMatchObject({ ok: true, issues: [] });
  expect([...(sheet?.rowHeights ?? [])]).toEqual([[1, 33]]);
  expect(sheet).toMatchObject({ hiddenRows: new Set(), filter: { row: 0, column: 0, rows: 3, columns: 2 } });
  expect(sheet?.protection).not.toBeNull();
});

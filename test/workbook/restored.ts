import type { CellRestore } from "../../src/layout/plan";
import type { WorkbookPort } from "../../src/workbook/port";
import { cellsOf, workbookPlan } from "./plans";

/** Runs what belongs to the contract of workbooks where contents are put back that no plan has. */
export function restoredContract(name: string, makePort: () => WorkbookPort | Promise<WorkbookPort>): void {
  describe(`${name}: putting back`, () => {
    it.each<[string, CellRestore["value"]]>([
      ["a formula", { formula: 'IF(B2>8,"高&","<低")' }],
      ["an error value", { error: "#N/A" }],
    ])("puts %s back, in the place of what is there and where nothing is", async (_, value) => {
      const port = await makePort();
      await port.draw(workbookPlan({ name: "表", cells: cellsOf([["甲镇", 8.5, "=旧"]]) }));
      const patch = { sheet: "表", row: 0, column: 2, value };
      expect(await port.write([patch, { ...patch, row: 20, column: 1 }])).toMatchObject({ ok: true, issues: [] });
      const read = await port.read();
      if (!read.ok) throw new Error(JSON.stringify(read.issues));
      const rows = read.value.sheets[0]?.rows ?? [];
      expect([rows[0]?.slice(0, 2), rows[0]?.[2], rows[20]?.[1]]).toEqual([
        ["甲镇", 8.5],
        expect.objectContaining(value),
        expect.objectContaining(value),
      ]);
    });
  });
}

import { xlsxWorkbook } from "../../../src/workbook/xlsx/xlsxWorkbook";
import { workbookContract } from "../contract";
import { restoredContract } from "../restored";
import { cellsOf, workbookPlan } from "../plans";

workbookContract("an .xlsx file", () => xlsxWorkbook());
restoredContract("an .xlsx file", () => xlsxWorkbook());

describe("an .xlsx file in memory", () => {
  const plan = workbookPlan({ name: "表", cells: cellsOf([["甲"]]) });

  it("gives the bytes of what was drawn, to be opened again", async () => {
    const first = xlsxWorkbook();
    await first.draw(plan);
    const second = xlsxWorkbook({ bytes: first.bytes() });
    expect(await second.read()).toEqual(await first.read());
  });

  it("gives the bytes with what was written, and leaves those it was given alone", async () => {
    const first = xlsxWorkbook();
    await first.draw(plan);
    const given = Uint8Array.from(first.bytes());
    const second = xlsxWorkbook({ bytes: first.bytes() });
    await second.write([{ sheet: "表", row: 0, column: 0, value: "乙" }]);
    expect(await xlsxWorkbook({ bytes: second.bytes() }).read()).toMatchObject({
      value: { sheets: [{ rows: [["乙"]] }] },
    });
    expect(first.bytes()).toEqual(given);
  });

  it("throws before anything was drawn, and when it is drawn over", async () => {
    const workbook = xlsxWorkbook();
    expect(() => workbook.bytes()).toThrow("nothing has been drawn");
    await workbook.draw(plan);
    await expect(workbook.draw(plan)).rejects.toThrow("not over another one");
  });

  it("names the file in its issues", async () => {
    const workbook = xlsxWorkbook({ bytes: new Uint8Array(), file: "甲镇.xlsx" });
    const refusal = { ok: false, issues: [{ code: "file-empty", place: { file: "甲镇.xlsx" } }] };
    expect(await workbook.read()).toMatchObject(refusal);
    expect(await workbook.write([])).toMatchObject(refusal);
  });
});

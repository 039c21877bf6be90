import { drawnWorkbook, openWorkbook } from "../../support/excel";
import { cellsOf, workbookPlan } from "../plans";

const plan = workbookPlan(
  { name: "甲", cells: cellsOf([["一"]]), protected: true },
  { name: "_乙", visibility: "veryHidden", cells: cellsOf([["二"]]) },
);

it("leaves an empty one where there were no others", async () => {
  const { host, port } = await drawnWorkbook(plan);
  expect(await port.removeSheets(["甲", "_乙"])).toEqual({ ok: true, value: undefined, issues: [] });
  expect(host.book.sheets.map(({ visibility, cells }) => [visibility, cells.used(false)])).toEqual([["Visible", null]]);
  expect(host.exchanges).toHaveLength(3);
});

it("leaves the others as they are", async () => {
  const { host, port } = openWorkbook();
  host.book.activeSheet.cells.put(0, 0, { value: "自己的" });
  await port.draw(plan);
  await port.removeSheets(["甲", "_乙"]);
  expect(host.book.sheets.map(({ name, cells }) => [name, cells.at(0, 0).value])).toEqual([["Sheet1", "自己的"]]);
});

it("is refused as a whole where the structure is protected", async () => {
  const { host, port } = await drawnWorkbook(plan);
  host.book.structureProtected = true;
  const refused = await port.removeSheets(["甲", "_乙"]);
  expect([refused.ok, refused.issues.map(({ code }) => code)]).toEqual([false, ["excel-structure-protected"]]);
  expect(host.book.sheets).toHaveLength(2);
});

it("of a worksheet that is not there throws, and takes none", async () => {
  const { host, port } = await drawnWorkbook(plan);
  await expect(port.removeSheets(["甲", "丙"])).rejects.toThrow("丙");
  expect(host.book.sheets).toHaveLength(2);
});

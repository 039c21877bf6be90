import { openInNewWindow } from "../../../src/workbook/excel/newWindow";
import { openWorkbook } from "../../support/excel";

test("asks Excel to make a workbook of a file; an Excel that cannot says so", async () => {
  const { host } = openWorkbook();
  const opened = await openInNewWindow("UEsDBA==");
  expect(host.exchanges.length).toBeGreaterThan(0);
  expect([opened.ok, opened.issues.map(({ code }) => code)]).toEqual([false, ["excel-too-old"]]);
});

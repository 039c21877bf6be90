import { unpack } from "../../src/package/unpack";
import { entryOf } from "../../src/package/zip";
import { openWorkbookFile } from "../../src/workbook/xlsx/workbookFile";
import { claiming, handMade } from "../support/packages";

test("no more is given out than the directory says", () => {
  const name = "xl/worksheets/sheet1.xml";
  const sheetData = `<!--${" ".repeat(1_000_000)}-->`;
  const zip = openWorkbookFile(claiming(handMade({ sheetData }), name, 300), {});
  let given = 0;
  const take = (piece: Uint8Array) => {
    given += piece.length;
  };
  expect(() => {
    unpack(zip, entryOf(zip, name), take);
  }).toThrow("file-damaged");
  expect(given).toBeLessThanOrEqual(300);
});

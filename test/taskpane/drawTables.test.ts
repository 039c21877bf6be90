import { UNDECIDED } from "../../src/taskpane/export/choices";
import { drawTables } from "../../src/taskpane/export/issuedTables";
import type { Tools } from "../../src/taskpane/session/tools";
import { drawnWorkbook, snapshotIn } from "../support/excel";
import { filled } from "../support/sheets";
import { twoVillages, villages } from "../support/villages";
import { onPage } from "../../src/taskpane/apart/apart";

/*
 * Worksheets of finished tables in Excel, by the real office.js.
 */

const never = () => Promise.reject(new Error("nobody asks"));

async function open() {
  const opened = await drawnWorkbook(filled(villages, "appendix", twoVillages));
  const tools: Tools = {
    port: opened.port,
    rubrics: { ids: [villages.id], load: () => Promise.resolve(villages) },
    stamp: () => ({ time: "", program: "" }),
    copyText: never,
    remover: opened.port,
    openFile: never,
    apart: onPage,
    writeDocx: never,
    saveFile: never,
  };
  return { ...opened, tools };
}

test("are added at the end; those that are there stay as they are, and the workbook is still ours", async () => {
  const opened = await open();
  const before = (await snapshotIn(opened)).sheets;
  for (const tables of ["units", "summary", "units"] as const) {
    const drawn = await drawTables(opened.tools, { ...UNDECIDED, tables, version: "internal", format: "sheet" });
    expect([drawn.ok && drawn.value.kind, drawn.issues.filter(({ severity }) => severity === "error")]).toEqual([
      "own",
      [],
    ]);
  }
  const after = (await snapshotIn(opened)).sheets;
  expect(after.slice(0, before.length)).toEqual(before);
  const names = twoVillages.units.map(({ name }) => `附件 ${name}`);
  expect(after.slice(before.length).map(({ name }) => name)).toEqual([
    ...names,
    "附件 汇总表",
    ...names.map((name) => `${name}(2)`),
  ]);
  expect(after.at(before.length)?.rows.flat()).toContain(villages.printed.title);
});

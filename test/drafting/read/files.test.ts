import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { PrintedTable } from "../../../src/drafting/printedTable";
import { samples } from "../tables/all";
import { readFile } from "../make/reading";

const files = (extension: string) =>
  Object.entries(samples).map(([name, { table }]) => [`${name}${extension}`, table] as const);

const outcomeOf = (name: string) => readFile(name, readFileSync(join(__dirname, "../files", name)));

/** A worksheet has no title but in its cells: a row with a single text above the table is a paragraph. */
function onSheet(table: PrintedTable): PrintedTable {
  const [first = [], ...rows] = table.rows;
  const [title = "", ...others] = first;
  return others.every((cell) => cell === "<") ? { ...table, before: [...table.before, title], rows } : table;
}

test.each([...files(".docx"), ...files(".html")])("%s holds the table as it is printed", async (name, table) => {
  const { tables, codes } = await outcomeOf(name);
  expect(tables).toEqual([{ ...table, name: "表格1" }]);
  expect(codes).toEqual([]);
});

test.each(files(".xlsx"))("%s holds the table as it is printed", async (name, table) => {
  const { tables } = await outcomeOf(name);
  expect(tables).toEqual([{ ...onSheet(table), name: "考核表" }]);
});

test("hidden rows and columns of a worksheet are left out and told", async () => {
  expect((await outcomeOf("energySaving.xlsx")).codes).toEqual(["tables-hidden"]);
});

import { xlsxWorkbook } from "../../src/workbook/xlsx/xlsxWorkbook";
import type { CellPatch } from "../../src/layout/plan";
import type { Desk } from "./commandLine";

export const CITIES = "shanxi-miit-2020-cities";
export const STATIONS = "beijinggang-2019-stations";

const ids = ["1", "2", "3", "4", "5", "6", "7", "8"];

/** The same score for every item of CITIES. */
export const scores = (score: number) => Object.fromEntries(ids.map((id) => [id, { score }]));

/** Entries of CITIES in which everything occurs that a workbook holds, and one item is blank. */
export const entries = {
  rubric: CITIES,
  interpretations: { decimals: "1" },
  period: "2020年",
  units: [
    {
      name: "太原市",
      entries: { ...scores(9), "1": { score: 8.55, evidence: "=文件1", remark: "备注" } },
      self: scores(10),
    },
    { name: "大同市", entries: { ...scores(8), "8": {} } },
  ],
};

/** Fills a workbook and gives back its name. */
export async function filled(desk: Desk, name: string, data: unknown, ...rest: readonly string[]): Promise<string> {
  desk.put("data.json", data);
  const ran = await desk.run(["fill", "data.json", "-o", name, ...rest]);
  if (ran.status !== 0) throw new Error(ran.stderr);
  return name;
}

/** Changes cells as somebody else's program would. */
export async function edit(desk: Desk, name: string, ...patches: readonly CellPatch[]): Promise<void> {
  const book = xlsxWorkbook({ bytes: desk.bytes(name) });
  const written = await book.write(patches);
  if (!written.ok) throw new Error("not written");
  desk.put(name, book.bytes());
}

/** Where a value stands in a worksheet. */
export async function find(
  desk: Desk,

  name: string,
  sheet: string,
  value: unknown,
): Promise<{ sheet: string; row: number; column: number }> {
  const read = await xlsxWorkbook({ bytes: desk.bytes(name) }).read();
  const rows = read.ok ? (read.value.sheets.find((one) => one.name === sheet)?.rows ?? []) : [];
  const row = rows.findIndex((cells) => cells.some((cell) => cell === value));
  const column = (rows[row] ?? []).findIndex((cell) => cell === value);
  if (row < 0) throw new Error(`${sheet} has no ${String(value)}`);
  return { sheet, row, column };
}

import { existsSync } from "node:fs";
import type { Rubric } from "../../src/rubric/schema";
import type { Entries } from "../../src/scoring/entries";
import { Desk } from "../support/commandLine";
import { builtInRubric } from "../support/rubrics";

/*
 * Texts that are longer than a cell can hold: where a workbook would need such a cell it is not written, and the place
 * is told.
 */

const LONG = "长".repeat(32_767);

const cities = builtInRubric("shanxi-miit-2020-cities");
const [first, ...others] = cities.items;
if (first === undefined) throw new Error("no items");
/** A clause that a cell can hold, though not with the rest of a sentence. */
const wordy: Rubric = { ...cities, id: "wordy", items: [{ ...first, clause: LONG }, ...others], examples: [] };

const entries = (rubric: string, name: string): Entries => ({
  rubric,
  units: [{ name, entries: { "1": { score: 10 } } }],
});

let desk: Desk;
beforeEach(() => {
  desk = new Desk();
  desk.put("wordy.json", wordy);
  desk.put("a.json", entries("wordy", "太原市"));
  desk.put("name.json", entries(cities.id, LONG + LONG));
});
afterEach(() => {
  desk.clear();
});

const OWN = ["--rubric", "wordy.json"];

it.each([
  ["an explanation, written into the workbook", ["score", "book.xlsx", ...OWN, "-o", "out.xlsx"], "太原市!"],
  ["an explanation in a new workbook", ["score", "a.json", ...OWN, "-o", "out.xlsx"], "太原市!"],
  [
    "an explanation in the finished table",
    ["export", "a.json", ...OWN, "--version", "internal", "-o", "out.xlsx"],
    "附件 太原市!",
  ],
  ["a unit's name in the finished table", ["export", "name.json", "-o", "out.xlsx"], "附件 长"],
  ["a unit's name in the finished tables", ["export", "name.json", "--format", "xlsx", "-o", "out.zip"], "附件 长"],
  [
    "a unit's name in the table of all",
    ["export", "name.json", "--table", "summary", "-o", "out.xlsx"],
    "附件 汇总表!",
  ],
] as const)("%s", async (_, command, place) => {
  await desk.run(["fill", "a.json", ...OWN, "-o", "book.xlsx"]);
  const ran = await desk.run(command);
  expect(ran.status).toBe(1);
  const line = ran.stderr.split("\n").find((one) => one.includes("超过Excel单元格的上限（32767个），请缩短"));
  expect(line).toContain(place);
  expect(existsSync(desk.path(command.at(-1) ?? ""))).toBe(false);
});

it("a document takes texts of any length", async () => {
  expect((await desk.run(["export", "a.json", ...OWN, "--version", "internal", "-o", "out.docx"])).status).toBe(0);
});

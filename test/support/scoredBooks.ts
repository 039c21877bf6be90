import { resultPatches } from "../../src/layout/results/resultPatches";
import type { WorkbookReading } from "../../src/layout/read/readWorkbook";
import type { CellContent, WorkbookSnapshot } from "../../src/layout/plan";
import type { Rubric } from "../../src/rubric/schema";
import { evaluate } from "../../src/scoring/evaluate";
import { resultsOf } from "../../src/scoring/report";
import type { Results } from "../../src/scoring/results";
import { filled, placeOf, readBack } from "./sheets";
import { pointsRubric } from "./smallRubrics";
import { WORTH_ROW } from "../../src/layout/keys";
import { applyPatches, sheetIn, snapshotOf } from "./snapshots";

/*
 * Workbooks of one small rubric with three whole units, and what scoring makes of them.
 */

export const STAMP = { time: "2020-12-21T09:00:00", program: "0.1.0" };
export const LATER = { time: "2020-12-22T09:00:00", program: "0.2.0" };

export function scoreOf({ rubric, entries, unread }: WorkbookReading): Results {
  return resultsOf(evaluate(rubric, entries, unread));
}

/** A workbook with its results written into it. */
export function scoredBook(snapshot: WorkbookSnapshot, rubric: Rubric, stamp = STAMP): WorkbookSnapshot {
  const reading = readBack(snapshot, rubric);
  return applyPatches(snapshot, resultPatches(reading, scoreOf(reading), stamp).patches);
}

export const wholeUnit = (name: string, score: number) => ({
  name,
  entries: {
    "1": { score },
    "2": { deductions: [2] },
    "3": { a: 100, b: 100 },
    "4": { actual: 5, target: 10 },
    "5": { value: score, achieved: true },
    "6": { x: 2, y: 0 },
    "7": { z: 0 },
    "9": { occurred: false },
  },
});

export const wholeEntries = {
  rubric: pointsRubric.id,
  units: [wholeUnit("一村", 8), wholeUnit("二村", 9), wholeUnit("三村", 7)],
};
export const books = {
  appendix: snapshotOf(filled(pointsRubric, "appendix", wholeEntries)),
  matrix: snapshotOf(filled(pointsRubric, "matrix", wholeEntries)),
};

/** What stands under two keys of a sheet. */
export function shown(snapshot: WorkbookSnapshot, sheet: string, rowKey: string, columnKey: string): CellContent {
  const found = snapshot.sheets.find(({ name }) => name === sheet);
  if (found === undefined) throw new Error(`no sheet ${sheet}`);
  const { row, column } = placeOf(found, rowKey, columnKey);
  return found.rows[row]?.[column] ?? null;
}

/** What 汇总 says above its results. */
export function worthIn(snapshot: WorkbookSnapshot): string {
  const row = sheetIn(snapshot, "汇总").rows.find((cells) => cells.includes(WORTH_ROW)) ?? [];
  return row.flatMap((content) => (typeof content === "string" && content !== WORTH_ROW ? content : [])).join();
}

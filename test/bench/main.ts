import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { COMPARE, CREATE_FILE, inChild, PEAK, runAsChild, TIME, TIME_FILE } from "./children";
import type { FileTimes } from "./files";
import { printed, type FileRow, type Row } from "./printed";

/*
 * npm run bench [-- --json]: how fast the engine is and how much memory it takes, beside functions written by hand for
 * one table; and how long a large workbook takes.
 */

const VILLAGES = "beijinggang-2019-villages";
const CENTRAL = "central-units-2017";

const CASES = [
  { rubric: VILLAGES, units: 310, runs: 25 },
  { rubric: VILLAGES, units: 10_000, runs: 5 },
  { rubric: VILLAGES, units: 100_000, runs: 3 },
  { rubric: CENTRAL, units: 310, runs: 25 },
] as const;

const FILE = { rubric: VILLAGES, units: 10_000, runs: 3 } as const;

/** Comparing every result of a larger cohort would show nothing new. */
const COMPARED = 10_000;

const main = fileURLToPath(import.meta.url);

if (!(await runAsChild(process.argv.slice(2)))) {
  const report = { scoring: CASES.map(measured), file: measuredFile() };
  console.log(process.argv.includes("--json") ? JSON.stringify(report, null, 2) : printed(report));
}

function measured({ rubric, units, runs }: (typeof CASES)[number]): Row {
  inChild(main, COMPARE, rubric, Math.min(units, COMPARED));
  const times = inChild(main, TIME, rubric, units, runs);
  const [engine, byHand] = [inChild(main, PEAK, rubric, units, "engine"), inChild(main, PEAK, rubric, units, "byHand")];
  return { rubric, units, times, peaks: { engine, byHand } };
}

function measuredFile(): FileRow {
  const { rubric, units } = FILE;
  const folder = mkdtempSync(join(tmpdir(), "rubric-sheets-bench-"));
  try {
    const runs = Array.from({ length: FILE.runs }, (_, run): FileTimes => {
      const path = join(folder, `${String(run)}.xlsx`);
      inChild(main, CREATE_FILE, rubric, units, path);
      return inChild(main, TIME_FILE, rubric, units, path);
    });
    return { rubric, units, runs };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { at } from "../../src/shared/list";
import {
  COMPARE,
  CREATE_FILE,
  inChild,
  MEASURE_BUNDLE,
  PEAK,
  runAsChild,
  TIME,
  TIME_BRIDGE,
  TIME_COLD,
  TIME_FILE,
  TIME_PANE,
  TIME_RECHECK,
  TIME_STANDINGS,
} from "./children";
import type { FileTimes } from "./files";
import { SPREADS, STANDINGS } from "./cases";
import { printed, type ColdRow, type FileRow, type RecheckRow, type Row, type StandingsRow } from "./printed";
import type { AddInReport, BridgeRow } from "./printedAddIn";
import { compareTrips } from "./traffic";

/*
 * npm run bench [-- --json]: how fast the engine is and how much memory it takes, beside functions written by hand for
 * one table; how long a large workbook takes; how soon one edited cell of a large workbook is checked; and what the
 * add-in takes: over the bridge to Excel, over the line, and until it answers.
 */

const VILLAGES = "beijinggang-2019-villages";
const CENTRAL = "central-units-2017";

const CASES = [
  { rubric: VILLAGES, units: 310, runs: 25 },
  { rubric: VILLAGES, units: 10_000, runs: 5 },
  { rubric: VILLAGES, units: 100_000, runs: 3 },
  { rubric: CENTRAL, units: 310, runs: 25 },
] as const;

/** Points and standings without a sentence: how many units, and how often. */
const BARE = [
  { units: 10_000, runs: 9 },
  { units: 100_000, runs: 3 },
] as const;

/** How many new processes score for the first time. */
const COLD = { units: 310, runs: 5 } as const;

const FILE = { rubric: VILLAGES, units: 10_000, runs: 3 } as const;

const RECHECK = { rubric: VILLAGES, units: 5000, runs: 300 } as const;

const IN_EXCEL = {
  few: { rubric: VILLAGES, units: 11, layout: "appendix", runs: 3 },
  small: { rubric: VILLAGES, units: 310, layout: "matrix", runs: 3 },
  large: { rubric: VILLAGES, units: 5000, layout: "matrix", runs: 3 },
} as const;

const PANE_RUNS = 5;

/** Comparing every result of a larger cohort would show nothing new. */
const COMPARED = 10_000;

const main = fileURLToPath(import.meta.url);

if (!(await runAsChild(process.argv.slice(2)))) {
  const report = {
    scoring: CASES.map(measured),
    standings: BARE.flatMap(measuredStandings),
    cold: [VILLAGES, CENTRAL].map(measuredCold),
    file: measuredFile(),
    recheck: measuredRecheck(),
    addIn: measuredAddIn(),
  };
  console.log(process.argv.includes("--json") ? JSON.stringify(report, null, 2) : printed(report));
}

function measured({ rubric, units, runs }: (typeof CASES)[number]): Row {
  inChild(main, COMPARE, rubric, Math.min(units, COMPARED));
  const times = inChild(main, TIME, rubric, units, runs);
  const [engine, byHand] = [inChild(main, PEAK, rubric, units, "engine"), inChild(main, PEAK, rubric, units, "byHand")];
  return { rubric, units, times, peaks: { engine, byHand } };
}

function measuredStandings({ units, runs }: (typeof BARE)[number]): readonly StandingsRow[] {
  return SPREADS.map((spread) => {
    return { rubric: STANDINGS.rubric, units, spread, times: inChild(main, TIME_STANDINGS, units, spread, runs) };
  });
}

function measuredCold(rubric: string): ColdRow {
  const { units, runs } = COLD;
  return { rubric, units, runs: Array.from({ length: runs }, () => inChild(main, TIME_COLD, rubric, units)) };
}

function measuredRecheck(): RecheckRow {
  const { rubric, units, runs } = RECHECK;
  return { rubric, units, times: inChild(main, TIME_RECHECK, rubric, units, runs) };
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

function measuredAddIn(): AddInReport {
  const few = measuredBridge(IN_EXCEL.few);
  const small = measuredBridge(IN_EXCEL.small);
  const large = measuredBridge(IN_EXCEL.large);
  compareTrips(at(small.runs, 0), at(large.runs, 0));
  const bundle = inChild(main, MEASURE_BUNDLE);
  return { bridge: [few, small, large], bundle, pane: inChild(main, TIME_PANE, PANE_RUNS) };
}

function measuredBridge({ rubric, units, layout, runs }: (typeof IN_EXCEL)[keyof typeof IN_EXCEL]): BridgeRow {
  const measuredOnce = () => inChild(main, TIME_BRIDGE, rubric, units, layout);
  return { rubric, units, layout, runs: Array.from({ length: runs }, measuredOnce) };
}

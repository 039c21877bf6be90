import { readFileSync } from "node:fs";
import { rubricSchema, type Rubric } from "../../src/rubric/schema";
import type { Entries } from "../../src/scoring/entries";
import { evaluate } from "../../src/scoring/evaluate";
import { unitResult } from "../../src/scoring/report";
import type { UnitResult } from "../../src/scoring/results";
import { centralEntries, villageEntries, type Spread } from "./data";
import type { Stands, Straight, Unreasoned } from "./straight";
import { straightCentral } from "./straightCentral";
import { straightVillages, straightVillageStandings } from "./straightVillages";

/** One table to be scored: by the engine, and by a function written for this table alone. */
export interface BenchTable {
  readonly rubric: string;
  /** The entries of so many units. */
  entries(units: number): Entries;
  /** Smaller cohorts in which the cases occur that the entries above lack. */
  readonly also: readonly Entries[];
  byHand(entries: Entries): Straight<Unreasoned>;
}

const TABLES: readonly BenchTable[] = [
  {
    rubric: "beijinggang-2019-villages",
    entries: (units) => villageEntries(units),
    also: [villageEntries(310, "alike"), villageEntries(310, "distinct"), villageEntries(2)],
    byHand: straightVillages,
  },
  {
    rubric: "central-units-2017",
    entries: (units) => centralEntries(units),
    also: [centralEntries(310, true), centralEntries(7)],
    byHand: straightCentral,
  },
];

export function tableOf(rubric: string): BenchTable {
  const table = TABLES.find((candidate) => candidate.rubric === rubric);
  if (table === undefined) throw new Error(`no table ${rubric}`);
  return table;
}

/** A rubric as it is built in, read as the command line reads it. */
export function loadBuiltIn(id: string): Rubric {
  const url = new URL(`../../rubrics/${id}.json`, import.meta.url);
  return rubricSchema.parse(JSON.parse(readFileSync(url, "utf8")), { jitless: true });
}

/** The same entries scored by the engine, one result at a time as by hand. */
export function byEngine(rubric: Rubric, entries: Entries): Straight<UnitResult> {
  const evaluation = evaluate(rubric, entries);
  const results = (function* () {
    for (const unit of evaluation.units) yield unitResult(evaluation, unit);
  })();
  return { provisional: evaluation.provisional, results };
}

/** How the scores of villages are spread where only their points and standings are timed. */
export const SPREADS = ["usual", "distinct"] as const satisfies readonly Spread[];

/** The villages alone: what they come to, without a sentence. */
export const STANDINGS = {
  rubric: "beijinggang-2019-villages",
  entries: villageEntries,
  byHand: straightVillageStandings,
} as const;

/** The same by the engine: nothing is told, and no sentence is made. */
export function standingsByEngine(rubric: Rubric, entries: Entries): readonly Stands[] {
  return evaluate(rubric, entries, [], [], "in-force").units.map(({ score, standing }) => {
    return { total: score.totals.total, complete: score.complete, rank: standing.rank, vetoes: standing.veto.reasons };
  });
}

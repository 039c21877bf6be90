import { deepStrictEqual } from "node:assert";
import type { UnitResult } from "../../src/scoring/results";
import { byEngine, loadBuiltIn, STANDINGS, standingsByEngine, tableOf } from "./cases";
import type { Spread } from "./data";
import type { Straight, Unreasoned } from "./straight";

/* What is measured, each in a process of its own. */

/** Milliseconds of every measured run, from entries to results. */
export interface Times {
  readonly engine: readonly number[];
  readonly byHand: readonly number[];
}

export type Scorer = keyof Times;

/**
 * Throws unless engine and hand-written function come to the same results, for so many units and for special cases. What
 * the engine tells besides (reasons, consequences, notices of other readings) no hand-written function has.
 */
export function compare(rubric: string, units: number): void {
  const table = tableOf(rubric);
  const loaded = loadBuiltIn(rubric);
  for (const entries of [table.entries(units), ...table.also]) {
    const engine = byEngine(loaded, entries);
    const byHand = table.byHand(entries);
    deepStrictEqual(byHand.provisional, engine.provisional);
    const expected = engine.results[Symbol.iterator]();
    for (const result of byHand.results) deepStrictEqual(bare(result), bare(engineResult(expected.next())));
    deepStrictEqual(expected.next().done, true);
  }
}

function engineResult({ value }: IteratorResult<UnitResult, UnitResult | undefined>): Partial<UnitResult> {
  return value ?? {};
}

const BESIDES = ["reasons", "consequences"];

function bare(result: Partial<UnitResult> | Unreasoned): unknown {
  const own = Object.entries(result).filter(([key]) => !BESIDES.includes(key));
  const { issues = [] } = result;
  return { ...Object.fromEntries(own), issues: issues.filter(({ severity }) => severity !== "notice") };
}

/** How many units are scored before anything is measured, so that both are compiled. */
const WARM_UP = 20_000;
/** From so many units on, the garbage of one run is collected before the next; fewer leave little. */
const LARGE = 10_000;

/** Scores the same entries `runs` times by each in turn. */
export function time(rubric: string, units: number, runs: number): Times {
  const table = tableOf(rubric);
  const entries = table.entries(units);
  const loaded = loadBuiltIn(rubric);
  return inTurn(units, runs, {
    engine: () => consume(byEngine(loaded, entries)),
    byHand: () => consume(table.byHand(entries)),
  });
}

/** Points and standings of the villages alone, after both were found to come to the same. */
export function timeStandings(units: number, spread: Spread, runs: number): Times {
  const entries = STANDINGS.entries(units, spread);
  const loaded = loadBuiltIn(STANDINGS.rubric);
  const engine = () => standingsByEngine(loaded, entries);
  const byHand = () => STANDINGS.byHand(entries);
  deepStrictEqual(byHand(), engine());
  return inTurn(units, runs, { engine, byHand });
}

/** Milliseconds from a rubric's file to the results of so many units, in a process that has scored nothing before. */
export function timeCold(rubric: string, units: number): number {
  const entries = tableOf(rubric).entries(units);
  const start = performance.now();
  consume(byEngine(loadBuiltIn(rubric), entries));
  return performance.now() - start;
}

function inTurn(units: number, runs: number, score: Readonly<Record<Scorer, () => unknown>>): Times {
  const engine: number[] = [];
  const byHand: number[] = [];
  for (let run = -Math.ceil(WARM_UP / units); run < runs; run++) {
    const first = timed(units, score.engine);
    const second = timed(units, score.byHand);
    if (run < 0) continue;
    engine.push(first);
    byHand.push(second);
  }
  return { engine, byHand };
}

function timed(units: number, score: () => unknown): number {
  if (units >= LARGE) globalThis.gc?.();
  const start = performance.now();
  score();
  return performance.now() - start;
}

/** Takes every result once, as whoever writes them to a file would, and keeps none. */
function consume({ results }: Straight<Unreasoned>): number {
  let issues = 0;
  for (const result of results) issues += result.issues.length;
  return issues;
}

/** The most memory, in megabytes, that one run takes in a new process: program, entries and all. */
export function peak(rubric: string, units: number, by: Scorer): number {
  const table = tableOf(rubric);
  const entries = table.entries(units);
  consume(by === "engine" ? byEngine(loadBuiltIn(rubric), entries) : table.byHand(entries));
  return process.resourceUsage().maxRSS / 1024;
}

import { at } from "../../src/shared/list";
import type { FileTimes } from "./files";
import type { Times } from "./measure";
import { printedAddIn, type AddInReport } from "./printedAddIn";
import type { RecheckTimes } from "./recheck";
import { aligned, median, whole } from "./table";

/** One size of one table as measured; peaks in megabytes. */
export interface Row {
  readonly rubric: string;
  readonly units: number;
  readonly times: Times;
  readonly peaks: Readonly<Record<keyof Times, number>>;
}

/** The same units' points and standings alone, in another spread of scores. */
export interface StandingsRow {
  readonly rubric: string;
  readonly units: number;
  readonly spread: string;
  readonly times: Times;
}

/** What the first scoring of new processes took, in milliseconds, from the rubric's file on. */
export interface ColdRow {
  readonly rubric: string;
  readonly units: number;
  readonly runs: readonly number[];
}

/** A workbook that was read, scored and written back several times. */
export interface FileRow {
  readonly rubric: string;
  readonly units: number;
  readonly runs: readonly FileTimes[];
}

/** Cells of a workbook that were edited one after the other. */
export interface RecheckRow {
  readonly rubric: string;
  readonly units: number;
  readonly times: RecheckTimes;
}

/** Everything that was measured. */
export interface Report {
  readonly scoring: readonly Row[];
  readonly standings: readonly StandingsRow[];
  readonly cold: readonly ColdRow[];
  readonly file: FileRow;
  readonly recheck: RecheckRow;
  readonly addIn: AddInReport;
}

const HEAD = [
  "entries → results",
  "units",
  "runs",
  "engine",
  "per unit",
  "units/s",
  "peak",
  "by hand",
  "per unit",
  "peak",
  "engine ÷ hand",
];

/** The measurements as tables to be read: medians, and the fastest run in brackets. */
export function printed({ scoring, standings, cold, file, recheck, addIn }: Report): string {
  return [
    ...aligned([HEAD, ...scoring.map(scoringCells)]),
    "Medians, the fastest run in brackets. Peak: resident memory of a new process, entries included, default memory options.",
    "",
    ...aligned([
      ["entries → totals, ranks, vetoes", "scores", "units", "runs", "engine", "by hand", "engine ÷ hand"],
      ...standings.map(standingsCells),
    ]),
    "Without a sentence or a notice, by either.",
    "",
    ...aligned([
      ["first scoring of a new process", "units", "runs", "rubric's file → results"],
      ...cold.map(coldCells),
    ]),
    "",
    ...aligned([
      ["from .xlsx to .xlsx", "units", "read", "score", "write", "cells written", "in all", "peak"],
      fileCells(file),
    ]),
    "",
    ...aligned([
      ["one edited cell checked", "units", "problems", "runs", "median", "95%", "longest"],
      recheckCells(recheck),
    ]),
    "",
    printedAddIn(addIn),
  ].join("\n");
}

function scoringCells({ rubric, units, times, peaks }: Row): string[] {
  const engine = median(times.engine);
  const byHand = median(times.byHand);
  const perUnit = (milliseconds: number): string => `${((milliseconds / units) * 1000).toFixed(1)} µs`;
  const fastest = Math.min(...times.engine) / Math.min(...times.byHand);
  return [
    rubric,
    whole(units),
    String(times.engine.length),
    `${engine.toFixed(1)} (${Math.min(...times.engine).toFixed(1)}) ms`,
    perUnit(engine),
    whole((units / engine) * 1000),
    `${whole(peaks.engine)} MB`,
    `${byHand.toFixed(1)} (${Math.min(...times.byHand).toFixed(1)}) ms`,
    perUnit(byHand),
    `${whole(peaks.byHand)} MB`,
    `${(engine / byHand).toFixed(1)} (${fastest.toFixed(1)})`,
  ];
}

function standingsCells({ rubric, units, spread, times }: StandingsRow): string[] {
  const [engine, byHand] = [median(times.engine), median(times.byHand)];
  const ratios = times.engine.map((own, run) => own / at(times.byHand, run));
  const span = `${Math.min(...ratios).toFixed(1)}–${Math.max(...ratios).toFixed(1)}`;
  return [
    rubric,
    spread,
    whole(units),
    String(ratios.length),
    `${engine.toFixed(1)} ms`,
    `${byHand.toFixed(1)} ms`,
    `${(engine / byHand).toFixed(1)} (${span})`,
  ];
}

function coldCells({ rubric, units, runs }: ColdRow): string[] {
  const [least, most] = [Math.min(...runs), Math.max(...runs)];
  return [
    rubric,
    whole(units),
    String(runs.length),
    `${median(runs).toFixed(0)} (${least.toFixed(0)}–${most.toFixed(0)}) ms`,
  ];
}

function fileCells({ rubric, units, runs }: FileRow): string[] {
  const seconds = (valueOf: (run: FileTimes) => number): string => `${(median(runs.map(valueOf)) / 1000).toFixed(2)} s`;
  return [
    rubric,
    whole(units),
    seconds(({ read }) => read),
    seconds(({ score }) => score),
    seconds(({ write }) => write),
    whole(Math.max(...runs.map(({ written }) => written))),
    seconds(({ read, score, write }) => read + score + write),
    `${whole(Math.max(...runs.map(({ peak }) => peak)))} MB`,
  ];
}

function recheckCells({ rubric, units, times: { problems, runs } }: RecheckRow): string[] {
  const sorted = [...runs].sort((a, b) => a - b);
  const milliseconds = (value: number): string => `${value.toFixed(1)} ms`;
  return [
    rubric,
    whole(units),
    whole(problems),
    String(runs.length),
    `${median(runs).toFixed(1)} (${at(sorted, 0).toFixed(1)}) ms`,
    milliseconds(at(sorted, Math.floor(sorted.length * 0.95))),
    milliseconds(at(sorted, sorted.length - 1)),
  ];
}

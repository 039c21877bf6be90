import type { FileTimes } from "./files";
import type { Times } from "./measure";

/** One size of one table as measured; peaks in megabytes. */
export interface Row {
  readonly rubric: string;
  readonly units: number;
  readonly times: Times;
  readonly peaks: Readonly<Record<keyof Times, number>>;
}

/** A workbook that was read, scored and written back several times. */
export interface FileRow {
  readonly rubric: string;
  readonly units: number;
  readonly runs: readonly FileTimes[];
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
export function printed({ scoring, file }: { readonly scoring: readonly Row[]; readonly file: FileRow }): string {
  return [
    ...aligned([HEAD, ...scoring.map(scoringCells)]),
    "Medians, the fastest run in brackets. Peak: resident memory of a new process, entries included, default memory options.",
    "",
    ...aligned([
      ["from .xlsx to .xlsx", "units", "read", "score", "write", "cells written", "in all", "peak"],
      fileCells(file),
    ]),
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

function whole(value: number): string {
  return Math.round(value).toLocaleString("en");
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted[Math.floor(sorted.length / 2)];
  if (middle === undefined) throw new Error("nothing was measured");
  return middle;
}

/** Lines with their cells one below the other, the first column to the left. */
function aligned(rows: readonly (readonly string[])[]): string[] {
  const columns = Math.max(...rows.map((row) => row.length));
  const widths = Array.from({ length: columns }, (_, column) =>
    Math.max(...rows.map((row) => row[column]?.length ?? 0)),
  );
  const pad = (cell: string, column: number): string => {
    const width = widths[column] ?? 0;
    return column === 0 ? cell.padEnd(width) : cell.padStart(width);
  };
  return rows.map((row) => row.map(pad).join("  "));
}

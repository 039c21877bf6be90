import type { BundleSizes } from "./bundle";
import { aligned, median, whole } from "./table";
import type { BridgeTimes, Traffic } from "./traffic";

/** A workbook of one size that the add-in has drawn, read and scored several times, each time in a new process. */
export interface BridgeRow {
  readonly rubric: string;
  readonly units: number;
  readonly layout: string;
  readonly runs: readonly BridgeTimes[];
}

/** What was measured of the add-in. */
export interface AddInReport {
  readonly bridge: readonly BridgeRow[];
  readonly bundle: BundleSizes;
  /** Milliseconds of every run until the pane has answered a click. */
  readonly pane: readonly number[];
}

/** The measurements as tables to be read: medians. */
export function printedAddIn({ bridge, bundle, pane }: AddInReport): string {
  return [
    ...aligned([
      [
        "the add-in in Excel",
        "units",
        "layout",
        "work",
        "round trips",
        "up",
        "down",
        "largest",
        "runs",
        "time",
        "add-in",
      ],
      ...bridge.flatMap(bridgeCells),
    ]),
    "Time: with the host that stands in for Excel. Add-in: without it, with office.js. Score: read, score, write.",
    "",
    ...aligned([
      ["loaded by the pane", "gzip"],
      ["first, without office.js", kilobytes(bundle.first)],
      ...later(bundle),
    ]),
    "",
    ...aligned([["the pane in Chromium", "runs", "median", "fastest", "slowest"], paneCells(pane)]),
  ].join("\n");
}

const WORKS = [
  ["generate", "draw"],
  ["read", "read"],
  ["score", "score"],
] as const;

function bridgeCells({ rubric, units, layout, runs }: BridgeRow): string[][] {
  return WORKS.map(([name, work]) => {
    const traffics = runs.map((run) => run[work]);
    const middle = (valueOf: (traffic: Traffic) => number) => median(traffics.map(valueOf));
    return [
      rubric,
      whole(units),
      layout,
      name,
      whole(middle(({ trips }) => trips)),
      kilobytes(middle(({ up }) => up)),
      kilobytes(middle(({ down }) => down)),
      kilobytes(middle(({ largest }) => largest)),
      whole(runs.length),
      seconds(middle(({ time }) => time)),
      seconds(middle(({ own }) => own)),
    ];
  });
}

function later(bundle: BundleSizes): string[][] {
  return bundle.later.map(({ name, bytes }) => [`later: ${name}`, kilobytes(bytes)]);
}

function paneCells(times: readonly number[]): string[] {
  const all = [median(times), Math.min(...times), Math.max(...times)];
  return ["from opening the page to an answered click", whole(times.length), ...all.map(seconds)];
}

function kilobytes(bytes: number): string {
  return `${whole(bytes / 1024)} KB`;
}

function seconds(milliseconds: number): string {
  return `${(milliseconds / 1000).toFixed(2)} s`;
}

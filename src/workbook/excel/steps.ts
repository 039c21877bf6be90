import type { Area } from "../../layout/plan";
import type { Watcher } from "../../shared/portions";
import { utf8Length } from "../../shared/text";
import { request } from "./request";
import type { OwnWrites } from "./ownWrites";
import { cellsIn, goOn } from "./portions";

/** One thing to be done to a worksheet. */
export interface Step {
  /** The worksheet's id. */
  readonly sheet: string;
  /** What it adds to a request, at least. */
  readonly bytes: number;
  /** Cells whose values it changes: Excel will tell of them as if somebody had. */
  readonly writes?: Area;
  apply(sheet: Excel.Worksheet): void;
  /** Asks for what is needed to check the outcome; what it gives back is called after the round trip. */
  check?(sheet: Excel.Worksheet): () => void;
}

/** Excel on the web takes 5 MB in a request, may count it in another wrapping, and does nothing else meanwhile. */
const REQUEST_BYTES = 2_500_000;

/** What a range and one call on it add to a request beside the arguments. */
const RANGE_BYTES = 280;
const CALL_BYTES = 180;

/** Bytes of a step on one range: so many calls, and their arguments. */
export function stepBytes(calls: number, ...args: unknown[]): number {
  return RANGE_BYTES + calls * CALL_BYTES + utf8Length(JSON.stringify(args));
}

/** Packs steps into requests of a size that Excel takes, keeping their order. */
function packed(steps: readonly Step[]): Step[][] {
  const requests: Step[][] = [];
  let bytes = REQUEST_BYTES;
  for (const step of steps) {
    bytes += step.bytes;
    const last = requests.at(-1);
    if (last !== undefined && bytes <= REQUEST_BYTES) last.push(step);
    else {
      requests.push([step]);
      bytes = step.bytes;
    }
  }
  return requests;
}

/** How far steps have come. */
export interface Progress {
  /** A request has been carried out completely. */
  begun: boolean;
}

/**
 * Carries out steps, in as few round trips as their size allows. `watcher` is told of the cells whose values change; to
 * be stopped after the first round trip is a fault.
 */
export async function carryOut(
  steps: readonly Step[],
  own: OwnWrites,
  progress: Progress = { begun: false },
  watcher?: Watcher,
): Promise<void> {
  const of = cellsOf(steps);
  let done = 0;
  for (const group of packed(steps)) {
    if (progress.begun) goOn(watcher);
    watcher?.reached({ done, of });
    await request((context) => {
      quieten(context);
      const checks = applyAll(context, group, own);
      return () => {
        for (const check of checks) check();
      };
    });
    progress.begun = true;
    done += cellsOf(group);
  }
}

function cellsOf(steps: readonly Step[]): number {
  return cellsIn(steps.flatMap(({ writes }) => (writes === undefined ? [] : [{ area: writes }])));
}

function applyAll(context: Excel.RequestContext, steps: readonly Step[], own: OwnWrites): (() => void)[] {
  const sheets = new Map<string, Excel.Worksheet>();
  return steps.flatMap((step) => {
    const sheet = sheets.get(step.sheet) ?? context.workbook.worksheets.getItem(step.sheet);
    sheets.set(step.sheet, sheet);
    if (step.writes !== undefined) own.note(step.sheet, step.writes);
    step.apply(sheet);
    return step.check?.(sheet) ?? [];
  });
}

/** Nothing is drawn on the screen and nothing computed until the request is done. */
function quieten({ application }: Excel.RequestContext): void {
  application.suspendApiCalculationUntilNextSync();
  application.suspendScreenUpdatingUntilNextSync();
}

/** The range of an area. */
export function rangeOf(sheet: Excel.Worksheet, { row, column, rows, columns }: Area): Excel.Range {
  return sheet.getRangeByIndexes(row, column, rows, columns);
}

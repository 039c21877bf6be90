import { deepStrictEqual } from "node:assert";
import { resultCells, scoreInput } from "../../src/app/score";
import { workbookInput } from "../../src/app/workbookInput";
import type { Layout } from "../../src/layout/sheets/design";
import type { StrictHost } from "../../src/preview/host/host";
import type { Rubric } from "../../src/rubric/schema";
import type { Evaluation } from "../../src/scoring/evaluate";
import type { WorkbookPort } from "../../src/workbook/port";
import { openWorkbook } from "../support/excel";
import { loadBuiltIn, tableOf } from "./cases";
import type { BridgeTimes, Traffic } from "./traffic";
import { compareWithSource, filledPlan, sourceOf, valueOf } from "./workbooks";

/* The add-in's work on a workbook, through Microsoft's library and over the bridge to the host that stands in for Excel. */

/**
 * Draws a workbook of so many units with every field filled in, reads it and scores it, each once. Throws where the
 * host refuses anything (it takes and gives no more than 5 MB at a time), or where the results are not those of the
 * entries that the workbook was made of.
 */
export async function timeBridge(id: string, units: number, layout: Layout): Promise<BridgeTimes> {
  const rubric = loadBuiltIn(id);
  const entries = tableOf(id).entries(units);
  const plan = filledPlan(rubric, entries, layout);
  const { host, port } = openWorkbook();
  const clock = hostClock(host);
  const measured = async <T>(work: () => Promise<T>): Promise<{ traffic: Traffic; outcome: T }> => {
    host.exchanges.length = 0;
    const [start, before] = [performance.now(), clock()];
    const outcome = await work();
    const time = performance.now() - start;
    return { traffic: { ...carried(host), time, own: time - (clock() - before) }, outcome };
  };
  const { traffic: draw } = await measured(async () => {
    valueOf(await port.draw(plan));
  });
  const { traffic: read } = await measured(async () => valueOf(await port.read()));
  const { traffic: score, outcome } = await measured(() => scored(port, rubric));
  compareWithSource(rubric, entries, outcome);
  return { draw, read, score };
}

/** Reads the workbook, scores it and writes the results into it, as a click in the pane does. */
async function scored(port: WorkbookPort, rubric: Rubric): Promise<Evaluation> {
  const input = valueOf(await workbookInput(port, "", sourceOf(rubric)));
  const { evaluation } = scoreInput(input);
  const { patches } = resultCells(input, evaluation, { time: "2019-12-31 12:00:00", program: "bench" });
  valueOf(await port.write(patches));
  return evaluation;
}

/** The milliseconds that the host has taken so far. */
function hostClock(host: StrictHost): () => number {
  const send = host.sendMessageToHost.bind(host);
  let taken = 0;
  host.sendMessageToHost = (text) => {
    const start = performance.now();
    send(text);
    taken += performance.now() - start;
  };
  return () => taken;
}

function carried({ exchanges }: StrictHost): Omit<Traffic, "time" | "own"> {
  deepStrictEqual(
    exchanges.flatMap(({ error }) => error ?? []),
    [],
  );
  const up = exchanges.map(({ requestBytes }) => requestBytes);
  const down = exchanges.map(({ responseBytes }) => responseBytes);
  return { trips: exchanges.length, up: sum(up), down: sum(down), largest: Math.max(...up, ...down) };
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}

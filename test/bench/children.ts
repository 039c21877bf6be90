import { spawnSync } from "node:child_process";
import { z } from "zod";
import type { FileTimes } from "./files";
import { compare, peak, time, timeCold, timeStandings, type Times } from "./measure";
import type { BundleSizes } from "./bundle";
import type { RecheckTimes } from "./recheck";
import type { BridgeTimes } from "./traffic";

/* Each task runs in a new process: its peak of memory is its own, and it leaves no garbage to the next. */

/** Something to be done in a child, and the shape of the result that it prints. */
interface Task<T> {
  readonly name: string;
  readonly shape: z.ZodType<T>;
  readonly run: (args: readonly string[]) => T | Promise<T>;
}

const numbers = z.array(z.number());

/** Arguments: rubric, units. */
export const COMPARE: Task<null> = {
  name: "compare",
  shape: z.null(),
  run: ([rubric = "", units]) => {
    compare(rubric, Number(units));
    return null;
  },
};

/** Arguments: rubric, units, runs. */
export const TIME: Task<Times> = {
  name: "time",
  shape: z.object({ engine: numbers, byHand: numbers }),
  run: ([rubric = "", units, runs]) => time(rubric, Number(units), Number(runs)),
};

/** Arguments: units, how the scores are spread, runs. */
export const TIME_STANDINGS: Task<Times> = {
  name: "time-standings",
  shape: z.object({ engine: numbers, byHand: numbers }),
  run: ([units, spread, runs]) => timeStandings(Number(units), spread === "distinct" ? spread : "usual", Number(runs)),
};

/** Arguments: rubric, units. */
export const TIME_COLD: Task<number> = {
  name: "time-cold",
  shape: z.number(),
  run: ([rubric = "", units]) => timeCold(rubric, Number(units)),
};

/** Arguments: rubric, units, who scores. */
export const PEAK: Task<number> = {
  name: "peak",
  shape: z.number(),
  run: ([rubric = "", units, by]) => peak(rubric, Number(units), by === "engine" ? by : "byHand"),
};

/** Arguments: rubric, units, path. What handles files is loaded only here, so that it takes no memory elsewhere. */
export const CREATE_FILE: Task<null> = {
  name: "create-file",
  shape: z.null(),
  run: async ([rubric = "", units, path = ""]) => {
    const { createFile } = await import("./files");
    await createFile(rubric, Number(units), path);
    return null;
  },
};

/** Arguments: rubric, units, path. */
export const TIME_FILE: Task<FileTimes> = {
  name: "time-file",
  shape: z.object({
    read: z.number(),
    score: z.number(),
    write: z.number(),
    written: z.number(),
    peak: z.number(),
  }),
  run: async ([rubric = "", units, path = ""]) => {
    const { timeFile } = await import("./files");
    return timeFile(rubric, Number(units), path);
  },
};

/** Arguments: rubric, units, runs. */
export const TIME_RECHECK: Task<RecheckTimes> = {
  name: "time-recheck",
  shape: z.object({ problems: z.number(), runs: numbers }),
  run: async ([rubric = "", units, runs]) => {
    const { timeRecheck } = await import("./recheck");
    return timeRecheck(rubric, Number(units), Number(runs));
  },
};

const traffic = z.object({
  trips: z.number(),
  up: z.number(),
  down: z.number(),
  largest: z.number(),
  time: z.number(),
  own: z.number(),
});

/** Arguments: rubric, units, layout. */
export const TIME_BRIDGE: Task<BridgeTimes> = {
  name: "time-bridge",
  shape: z.object({ draw: traffic, read: traffic, score: traffic }),
  run: async ([rubric = "", units, layout]) => {
    const { timeBridge } = await import("./bridge");
    return timeBridge(rubric, Number(units), layout === "appendix" ? layout : "matrix");
  },
};

/** No arguments. */
export const MEASURE_BUNDLE: Task<BundleSizes> = {
  name: "measure-bundle",
  shape: z.object({ first: z.number(), later: z.array(z.object({ name: z.string(), bytes: z.number() })) }),
  run: async () => {
    const { bundleSizes } = await import("./bundle");
    return bundleSizes();
  },
};

/** Arguments: runs. */
export const TIME_PANE: Task<readonly number[]> = {
  name: "time-pane",
  shape: numbers,
  run: async ([runs]) => {
    const { timePane } = await import("./pane");
    return timePane(Number(runs));
  },
};

const TASKS = [
  COMPARE,
  TIME,
  TIME_STANDINGS,
  TIME_COLD,
  PEAK,
  CREATE_FILE,
  TIME_FILE,
  TIME_RECHECK,
  TIME_BRIDGE,
  MEASURE_BUNDLE,
  TIME_PANE,
] as const;

/** The parent's side: runs a task in a new process with the options of this one, and gives back its result. */
export function inChild<T>(main: string, task: Task<T>, ...args: (string | number)[]): T {
  const parameters = [...process.execArgv, main, task.name, ...args.map(String)];
  const { status, stdout } = spawnSync(process.execPath, parameters, {
    encoding: "utf8",
    stdio: ["ignore", "pipe", "inherit"],
  });
  if (status !== 0) throw new Error(`failed: ${task.name} ${args.join(" ")}`);
  return task.shape.parse(JSON.parse(stdout));
}

/** The child's side: runs the task that the command line names and prints its result; false where it names none. */
export async function runAsChild([name, ...args]: readonly string[]): Promise<boolean> {
  const task = TASKS.find((known) => known.name === name);
  if (task === undefined) return false;
  console.log(JSON.stringify(await task.run(args)));
  return true;
}

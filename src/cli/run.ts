import { issue } from "../shared/issue";
import { HELP_HINT, overview, parseCall, usageOf, type Command } from "./common/command";
import { diagnosticLines } from "./common/diagnostics";
import { errorCode } from "./system/files";
import type { Io, Output } from "./system/io";
import { Stop, unusable, type ExitStatus } from "./system/stop";
import { writeAll } from "./system/stream";

/** Every command, in the order of the help. Each is loaded with all that it takes only when it is called. */
const COMMANDS: ReadonlyMap<string, () => Promise<Command>> = new Map([
  ["list", async () => (await import("./commands/list")).list],
  ["show", async () => (await import("./commands/show")).showRubric],
  ["draft", async () => (await import("./commands/draft")).draft],
  ["template", async () => (await import("./commands/template")).template],
  ["fill", async () => (await import("./commands/fill")).fill],
  ["read", async () => (await import("./commands/read")).read],
  ["validate", async () => (await import("./commands/validate")).validate],
  ["score", async () => (await import("./commands/score")).score],
  ["rescore", async () => (await import("./commands/rescore")).rescore],
  ["map", async () => (await import("./commands/map")).map],
  ["import", async () => (await import("./commands/import")).importEntries],
  ["export", async () => (await import("./commands/export")).exportTables],
]);

async function commandNamed(name: string | undefined): Promise<Command | undefined> {
  return name === undefined ? undefined : COMMANDS.get(name)?.();
}

async function allCommands(): Promise<readonly Command[]> {
  return Promise.all([...COMMANDS.values()].map((load) => load()));
}

/** Any command takes it: remarks of a kind are told one by one, however many there are. */
const ALL = "--all";

const HELP = new Set(["--help", "-h", "help"]);

/** Runs what was typed behind the program's name; results and diagnostics go to the outputs of `io`. */
export async function run(given: readonly string[], io: Io): Promise<ExitStatus> {
  const typed = given.filter((word) => word !== ALL);
  const all = typed.length < given.length;
  try {
    return await dispatch(typed, { ...io, all, stdout: demanding(io.stdout) });
  } catch (error) {
    if (!(error instanceof Stop)) throw error;
    await writeAll(io.stderr, diagnosticLines(error.issues, all));
    if (error.usage !== null) await io.stderr.write(await usageFor(error.usage));
    return error.status;
  }
}

async function dispatch(typed: readonly string[], io: Io): Promise<ExitStatus> {
  const [name, ...rest] = typed;
  const command = await commandNamed(name);
  if (typed.some((word) => word === "--help" || word === "-h") || (name !== undefined && HELP.has(name))) {
    await writeAll(io.stdout, command === undefined ? overview(await allCommands()) : [usageOf(command)]);
    return 0;
  }
  return runCommand(command, name, rest, io);
}

function runCommand(
  command: Command | undefined,
  name: string | undefined,
  rest: readonly string[],
  io: Io,
): Promise<ExitStatus> {
  if (name === undefined) throw new Stop(2, [issue("command-missing", {}, {})], "");
  if (command === undefined) throw new Stop(2, [issue("command-unknown", {}, { command: name })], "");
  return command.run(parseCall(command, rest), io);
}

async function usageFor(name: string): Promise<string> {
  const command = await commandNamed(name);
  return command === undefined ? HELP_HINT : usageOf(command);
}

/** Results that cannot be put out are told instead of lost. */
function demanding(output: Output): Output {
  const write = async (text: string) => {
    try {
      await output.write(text);
    } catch (error) {
      throw unusable("output-failed", {}, { detail: errorCode(error) });
    }
  };
  return { ...output, write };
}

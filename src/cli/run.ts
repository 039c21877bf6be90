import { issue } from "../shared/issue";
import { draft } from "./commands/draft";
import { exportTables } from "./commands/export";
import { fill } from "./commands/fill";
import { list } from "./commands/list";
import { read } from "./commands/read";
import { rescore } from "./commands/rescore";
import { score } from "./commands/score";
import { showRubric } from "./commands/show";
import { template } from "./commands/template";
import { validate } from "./commands/validate";
import { HELP_HINT, overview, parseCall, usageOf, type Command } from "./common/command";
import { diagnosticLines } from "./common/diagnostics";
import { errorCode } from "./system/files";
import type { Io, Output } from "./system/io";
import { Stop, unusable, type ExitStatus } from "./system/stop";
import { writeAll } from "./system/stream";

/** Every command, in the order of the help. */
const commands: readonly Command[] = [
  list,
  showRubric,
  draft,
  template,
  fill,
  read,
  validate,
  score,
  rescore,
  exportTables,
];

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
    if (error.usage !== null) await io.stderr.write(usageFor(error.usage));
    return error.status;
  }
}

async function dispatch(typed: readonly string[], io: Io): Promise<ExitStatus> {
  const [name, ...rest] = typed;
  const command = commands.find((candidate) => candidate.name === name);
  if (typed.some((word) => word === "--help" || word === "-h") || (name !== undefined && HELP.has(name))) {
    await writeAll(io.stdout, command === undefined ? overview(commands) : [usageOf(command)]);
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

function usageFor(name: string): string {
  const command = commands.find((candidate) => candidate.name === name);
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

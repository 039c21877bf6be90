import type { Io } from "./io";
import type { ExitStatus } from "./stop";

/** An option of a command. `value` is what its value is called; without one the option takes none. */
export interface Option {
  /** Without dashes: o, json, layout. One letter stands behind one dash, several behind two. */
  readonly name: string;
  readonly value?: string;
  /** The values it can have; any where absent. */
  readonly choices?: readonly string[];
  readonly required?: true;
}

/** What somebody typed after the command's name, checked against its options and arguments. */
export interface Call {
  readonly command: string;
  readonly arguments: readonly string[];
  /** Values by option name; true for one without value. */
  readonly options: Readonly<Record<string, string | true>>;
}

/** One command of the command line. */
export interface Command {
  readonly name: string;
  /** The rest of its line in the usage. */
  readonly usage: string;
  /** What it does, in Chinese and, for the help, in English. */
  readonly summary: string;
  readonly english: string;
  /** What its arguments are called and how many there can be. */
  readonly takes: { readonly what: string; readonly least: number; readonly most: number };
  readonly options: readonly Option[];
  run(call: Call, io: Io): Promise<ExitStatus>;
}

/** How an option is typed. */
export function optionText({ name }: Pick<Option, "name">): string {
  return name.length === 1 ? `-${name}` : `--${name}`;
}

/** The argument at a place that was checked to be there. */
export function argument(call: Call, index: number): string {
  const found = call.arguments[index];
  if (found === undefined) throw new RangeError(`${call.command} has no argument ${String(index)}`);
  return found;
}

/** The value of an option, null where it was not given. */
export function optionValue(call: Call, name: string): string | null {
  const found = call.options[name];
  return typeof found === "string" ? found : null;
}

/** The value of a required option, which was checked to be there. */
export function requiredOption(call: Call, name: string): string {
  const found = optionValue(call, name);
  if (found === null) throw new RangeError(`${call.command} has no option ${name}`);
  return found;
}

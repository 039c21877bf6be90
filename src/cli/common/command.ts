import { parseArgs, type ParseArgsConfig } from "node:util";
import { issue, type Issue } from "../../shared/issue";
import type { Io } from "../system/io";
import { Stop, type ExitStatus, unusable } from "../system/stop";
import { listed } from "../../shared/said";
import { lookUp, setEntry } from "../../shared/lookUp";
import { append } from "../../shared/list";
import { demandRoom, whereabouts, type FilePath, type Target } from "../system/files";

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

/** Stops where two options, or one and a value of another, were given that exclude each other. */
export function notTogether(call: Call, option: string, other: string): Stop {
  return new Stop(2, [issue("report-option-not-used", {}, { option, other })], call.command);
}

/** The argument at a place that was checked to be there. */
export function argument(call: Call, index: number): string {
  const found = call.arguments[index];
  if (found === undefined) throw new RangeError(`${call.command} has no argument ${String(index)}`);
  return found;
}

/** The value of an option, null where it was not given. */
export function optionValue(call: Call, name: string): string | null {
  const found = lookUp(call.options, name);
  return typeof found === "string" ? found : null;
}

/** The value of a required option, which was checked to be there. */
export function requiredOption(call: Call, name: string): string {
  const found = optionValue(call, name);
  if (found === null) throw new RangeError(`${call.command} has no option ${name}`);
  return found;
}

/** Checks what was typed after a command's name; stops with everything that is wrong and the command's usage. */
export function parseCall(command: Command, typed: readonly string[]): Call {
  // Not strict: the faults are told here, in Chinese and all at once.
  const { tokens } = parseArgs({
    args: [...typed],
    options: optionsConfig(command.options),
    strict: false,
    allowPositionals: true,
    tokens: true,
  });
  const issues: Issue[] = [];
  const given: string[] = [];
  const options: Record<string, string | true> = {};
  for (const token of tokens) {
    if (token.kind === "positional") given.push(token.value);
    if (token.kind !== "option") continue;
    const option = command.options.find(({ name }) => name === token.name);
    const fault = optionFault(option, token, Object.hasOwn(options, token.name));
    if (fault === null) setEntry(options, token.name, token.value ?? true);
    else issues.push(fault);
  }
  append(issues, missingOptions(command, options, issues));
  append(issues, argumentFaults(command, given));
  if (issues.length > 0) throw new Stop(2, issues, command.name);
  return { command: command.name, arguments: given, options };
}

function optionsConfig(options: readonly Option[]): NonNullable<ParseArgsConfig["options"]> {
  return Object.fromEntries(
    options.map(({ name, value }) => [
      name,
      { type: value === undefined ? "boolean" : "string", ...(name.length === 1 ? { short: name } : {}) },
    ]),
  );
}

interface Typed {
  readonly rawName: string;
  readonly value?: string | undefined;
  readonly inlineValue?: boolean | undefined;
}

function optionFault(option: Option | undefined, typed: Typed, twice: boolean): Issue | null {
  const name = typed.rawName;
  if (option === undefined) return issue("option-unknown", {}, { option: name });
  if (twice) return issue("option-twice", {}, { option: name });
  if (option.value === undefined) {
    return typed.value === undefined ? null : issue("option-takes-no-value", {}, { option: name });
  }
  const { value } = typed;
  // The next option is no value: -o --json forgot the name of the file.
  const swallowed = typed.inlineValue === false && value?.startsWith("-") === true;
  if (value === undefined || value === "" || swallowed) {
    return issue("option-without-value", {}, { option: name, what: option.value });
  }
  if (option.choices === undefined || option.choices.includes(value)) return null;
  return issue("option-value", {}, { option: name, known: listed(option.choices), value });
}

function missingOptions(
  { options }: Command,
  given: Readonly<Record<string, unknown>>,
  faults: readonly Issue[],
): Issue[] {
  return options
    .filter((option) => option.required === true && lookUp(given, option.name) === undefined)
    .filter((option) => !faults.some(({ parameters }) => parameters.option === optionText(option)))
    .map((option) => issue("option-missing", {}, { option: optionText(option), what: option.value ?? "" }));
}

function argumentFaults({ takes }: Command, given: readonly string[]): Issue[] {
  if (given.length < takes.least || given.includes("")) return [issue("argument-missing", {}, { what: takes.what })];
  return given.slice(takes.most).map((extra) => issue("argument-extra", {}, { argument: extra }));
}

/** How the program is started. */
export const RUN = "npm run -s rubric --";

/** The whole help: every command with what it does. */
export function* overview(commands: readonly Command[]): Generator<string> {
  yield `用法：${RUN} 命令 …\n\n`;
  for (const { name, usage, summary, english } of commands) {
    yield `  ${`${name} ${usage}`.trimEnd()}\n      ${summary}\n      ${english}\n`;
  }
  yield "\n输入文件：.json（填报数据）、.ndjson（开头一行写考评表，以后一行一个单位），或本程序生成的.xlsx工作簿；几个.xlsx合并为一批计分。\n";
  yield "自己的考评表：写编号的地方可以写考评表文件（.json）；填报数据用它的，加--rubric 考评表.json。\n";
  yield "同类问题很多时合为一行；加--all逐条列出。\n";
  yield "退出状态：0 完成；1 数据有错误（均已列出）；2 用法有误，或文件无法读写。\n";
}

/** How one command is written. */
export function usageOf({ name, usage, summary }: Command): string {
  return `用法：${RUN} ${name} ${usage}`.trimEnd() + `\n      ${summary}\n`;
}

/** What to type for the whole help. */
export const HELP_HINT = `全部命令：${RUN} --help\n`;

/** Lets what is written replace a file that is there, an input among them. */
export const forceOption: Option = { name: "force" };

/** Where a command writes; stops where a file is there and --force is not, or where there is no folder. */
export async function targetAt(path: FilePath, call: Call, inputs: readonly FilePath[]): Promise<Target> {
  const target = { ...path, replaces: call.options.force === true };
  const there = await whereabouts(path);
  if (there !== null && !target.replaces) {
    const read = await Promise.all(inputs.map(whereabouts));
    throw unusable(read.includes(there) ? "file-is-input" : "file-exists", { file: path.shown }, {});
  }
  await demandRoom(target);
  return target;
}

import { parseArgs, type ParseArgsConfig } from "node:util";
import { issue, type Issue } from "../shared/issue";
import { listed } from "../shared/said";
import { optionText, type Call, type Command, type Option } from "./command";
import { Stop } from "./stop";

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
    if (fault === null) options[token.name] = token.value ?? true;
    else issues.push(fault);
  }
  issues.push(...missingOptions(command, options, issues), ...argumentFaults(command, given));
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
    .filter((option) => option.required === true && given[option.name] === undefined)
    .filter((option) => !faults.some(({ parameters }) => parameters.option === optionText(option)))
    .map((option) => issue("option-missing", {}, { option: optionText(option), what: option.value ?? "" }));
}

function argumentFaults({ takes }: Command, given: readonly string[]): Issue[] {
  if (given.length < takes.least || given.includes("")) return [issue("argument-missing", {}, { what: takes.what })];
  return given.slice(takes.most).map((extra) => issue("argument-extra", {}, { argument: extra }));
}

import { readdirSync, readFileSync } from "node:fs";
import type { Desk, Ran } from "./commandLine";

/** What a command did, with what it said taken apart. */
export interface Witnessed extends Ran {
  readonly errors: readonly string[];
  readonly warnings: readonly string[];
  readonly notices: readonly string[];
  /** Files that were not there before. */
  readonly made: readonly string[];
}

/**
 * Runs a command and makes sure of what no command may do: change a file that is there, or say anything but sentences,
 * one a line, under the three headings.
 */
export async function witness(desk: Desk, ...typed: readonly string[]): Promise<Witnessed> {
  const before = filesOf(desk);
  const ran = await desk.run(typed);
  const after = filesOf(desk);
  for (const [name, bytes] of before) {
    if (after.get(name)?.equals(bytes) !== true) throw new Error(`${name} was changed`);
  }
  return { ...ran, ...partsOf(ran.stderr), made: [...after.keys()].filter((name) => !before.has(name)) };
}

function filesOf(desk: Desk): ReadonlyMap<string, Buffer> {
  const names = readdirSync(desk.folder, { withFileTypes: true }).filter((entry) => entry.isFile());
  return new Map(names.map(({ name }) => [name, readFileSync(desk.path(name))]));
}

const HEADINGS: Readonly<Record<string, "errors" | "warnings" | "notices">> = {
  错误: "errors",
  警告: "warnings",
  提示: "notices",
};
const WRITTEN = /^(?:结果)?已写入/;

function partsOf(stderr: string): Pick<Witnessed, "errors" | "warnings" | "notices"> {
  const parts = { errors: new Array<string>(), warnings: new Array<string>(), notices: new Array<string>() };
  let current: string[] | null = null;
  for (const line of stderr.split("\n")) {
    const [, heading = ""] = /^(..)（\d+）$/.exec(line) ?? [];
    const part = HEADINGS[heading];
    if (part !== undefined) current = parts[part];
    else if (current !== null && line.startsWith("  ")) current.push(line.slice(2));
    else if (line !== "" && !WRITTEN.test(line)) throw new Error(`not a sentence: ${line}`);
  }
  const all = Object.values(parts).flat();
  const strange = all.find((line) => /undefined|NaN|\[object|Error\b|^\s|\s$/.test(line));
  if (strange !== undefined) throw new Error(`not for users: ${strange}`);
  return parts;
}

/** What was printed as JSON. */
export function printed({ stdout }: Ran): unknown {
  return JSON.parse(stdout);
}

import { createHash } from "node:crypto";
import { readdirSync, readFileSync, statSync } from "node:fs";
import { basename, join, relative } from "node:path";
import { instrument } from "./instrument";
import { mutationsOf } from "./mutations";

/** A wrong source: what it says where, and what it said. */
export interface Mutant {
  /** The path from the project's root. */
  readonly file: string;
  /** From 1. */
  readonly line: number;
  readonly original: string;
  /** Empty for a statement that is left out. */
  readonly text: string;
}

/** What the process that runs the tests has to know. */
export interface Plan {
  /** How many mutants there are; their numbers begin with 0. */
  readonly mutants: number;
  /** Sources with their mutants in them, by absolute path. */
  readonly sources: Readonly<Record<string, string>>;
  /** Names of the sources; suites named alike are run first. */
  readonly near: readonly string[];
}

interface Found extends Mutant {
  readonly start: number;
  readonly end: number;
}

/** The mutants of a file or of all files of a folder, at most `sample` of them: always the same for the same sources. */
export function planFor(root: string, path: string, sample: number): { mutants: readonly Mutant[]; plan: Plan } {
  const mutants = drawn(
    filesOf(join(root, path)).flatMap((file) => mutantsOf(root, file)),
    sample,
  );
  const numbered = mutants.map((mutant, id) => ({ ...mutant, id }));
  const files = [...new Set(mutants.map(({ file }) => file))];
  const sources = files.map((file) => {
    const path = join(root, file);
    return [
      path,
      instrument(
        readFileSync(path, "utf8"),
        numbered.filter((mutant) => mutant.file === file),
      ),
    ] as const;
  });
  const near = files.map((file) => basename(file).replace(/\.tsx?$/, ".test"));
  return { mutants, plan: { mutants: mutants.length, sources: Object.fromEntries(sources), near } };
}

/** Files whose sentences and names are read by people only. */
const WORDING = "/wording/";

function filesOf(path: string): readonly string[] {
  if (statSync(path).isFile()) return [path];
  const names = readdirSync(path, { recursive: true, encoding: "utf8" }).sort();
  return names.map((name) => join(path, name)).filter((file) => /\.tsx?$/.test(file) && !file.includes(WORDING));
}

function mutantsOf(root: string, path: string): readonly Found[] {
  const source = readFileSync(path, "utf8");
  return mutationsOf(path, source).map(({ start, end, text }) => ({
    file: relative(root, path),
    line: source.slice(0, start).split("\n").length,
    original: source.slice(start, end),
    text,
    start,
    end,
  }));
}

/** A sample in the order of the sources, as good as drawn by lot. */
function drawn(all: readonly Found[], size: number): readonly Found[] {
  const lot = (mutant: Found): string => createHash("sha256").update(JSON.stringify(mutant)).digest("hex");
  const lots = all.map((mutant, index) => ({ index, lot: lot(mutant) }));
  const chosen = new Set(
    lots
      .sort((a, b) => (a.lot < b.lot ? -1 : 1))
      .slice(0, size)
      .map(({ index }) => index),
  );
  return all.filter((_, index) => chosen.has(index));
}

import { appendFileSync, existsSync, readFileSync } from "node:fs";

/** What a run writes down as it goes, a line each. A suite is named by its path, a mutant by its number. */
export type Entry =
  /** A mutant is tried from now on, for at most so many milliseconds. */
  | { readonly type: "begin"; readonly mutant: number; readonly limit: number }
  | { readonly type: "killed"; readonly mutant: number; readonly by: string }
  /** Tests that no longer end count as tests that fail. */
  | { readonly type: "late"; readonly mutant: number; readonly by: string }
  /** Mutants whose places a suite reaches, and those of them that already act while it loads. */
  | { readonly type: "reached"; readonly suite: string; readonly mutants: readonly number[] }
  | { readonly type: "loading"; readonly suite: string; readonly mutants: readonly number[] }
  /** All tests of a suite have met the mutants that they reach. */
  | { readonly type: "done"; readonly suite: string }
  /** A suite passed although it was loaded with the mutant. */
  | { readonly type: "passed"; readonly suite: string; readonly mutant: number }
  /** A suite fails without any mutant. */
  | { readonly type: "broken"; readonly suite: string; readonly message: string }
  /** Nothing is left to try. */
  | { readonly type: "end" };

/** All whole lines of a journal; none where there is no file yet. */
export function readJournal(path: string): readonly Entry[] {
  if (!existsSync(path)) return [];
  const lines = readFileSync(path, "utf8").split("\n").slice(0, -1);
  return lines.map((line): Entry => JSON.parse(line));
}

export function append(path: string, entry: Entry): void {
  appendFileSync(path, `${JSON.stringify(entry)}\n`);
}

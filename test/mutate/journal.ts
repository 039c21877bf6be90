import { appendFileSync, existsSync, readFileSync } from "node:fs";
import { z } from "zod";

const suite = z.string();
const mutant = z.number();
const mutants = z.array(mutant);

/** What a run writes down as it goes, a line each. A suite is named by its path, a mutant by its number. */
const entrySchema = z.discriminatedUnion("type", [
  /** A mutant is tried from now on, for at most so many milliseconds. */
  z.object({ type: z.literal("begin"), mutant, limit: z.number() }),
  z.object({ type: z.literal("killed"), mutant, by: z.string() }),
  /** Tests that no longer end count as tests that fail. */
  z.object({ type: z.literal("late"), mutant, by: z.string() }),
  /** Mutants whose places a suite reaches, and those of them that already act while it loads. */
  z.object({ type: z.literal("reached"), suite, mutants }),
  z.object({ type: z.literal("loading"), suite, mutants }),
  /** All tests of a suite have met the mutants that they reach. */
  z.object({ type: z.literal("done"), suite }),
  /** A test fails because of what a mutant has left behind. */
  z.object({ type: z.literal("unclean"), suite }),
  /** A suite passed although it was loaded with the mutant. */
  z.object({ type: z.literal("passed"), suite, mutant }),
  /** A suite fails without any mutant. */
  z.object({ type: z.literal("broken"), suite, message: z.string() }),
  /** Nothing is left to try. */
  z.object({ type: z.literal("end") }),
]);

export type Entry = z.infer<typeof entrySchema>;

/** All whole lines of a journal; none where there is no file yet. */
export function readJournal(path: string): readonly Entry[] {
  if (!existsSync(path)) return [];
  const lines = readFileSync(path, "utf8").split("\n").slice(0, -1);
  return lines.map((line) => entrySchema.parse(JSON.parse(line)));
}

/** Writes a line more. */
export function append(path: string, entry: Entry): void {
  appendFileSync(path, `${JSON.stringify(entry)}\n`);
}

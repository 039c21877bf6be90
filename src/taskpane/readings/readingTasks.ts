import { chooseReading } from "../../app/readings";
import type { Choice, Interpretation } from "../../rubric/interpretation";
import type { Result } from "../../shared/result";
import { readOwnBook, writeAndRead, type Book } from "../session/book";
import type { Course } from "../session/course";
import { stepTasks } from "../session/session";
import type { Tools } from "../session/tools";

export const readingTasks = stepTasks(({ tools, run }) => ({
  /** Puts another reading into force, for one item alone where one is given. */
  switchReading: (about: Interpretation, choice: Choice, item: string | null) =>
    run("switch", (course) => switchReading(tools, { about, choice, item }, course)),
}));

/** Writes another reading into 说明; the results are out of date until somebody scores again. */
async function switchReading(
  tools: Tools,
  { about, choice, item }: { about: Interpretation; choice: Choice; item: string | null },
  course: Course,
): Promise<Result<Book>> {
  const read = await readOwnBook(tools);
  if (!read.ok) return read;
  const { input } = read.value;
  const patches = chooseReading(input, about, choice, item);
  if (!patches.ok) return patches;
  return writeAndRead(tools, { what: "switch", input, patches: patches.value }, [], course);
}

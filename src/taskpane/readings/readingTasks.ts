import { chooseReading } from "../../app/readings";
import type { Choice, Interpretation } from "../../rubric/interpretation";
import type { Result } from "../../shared/result";
import { readAfter, readOwnBook, type Book } from "../session/book";
import { stepTasks } from "../session/session";
import type { Tools } from "../session/tools";

export const readingTasks = stepTasks(({ tools, run }) => ({
  /** Puts another reading into force, for one item alone where one is given. */
  switchReading: (about: Interpretation, choice: Choice, item: string | null) =>
    run("switch", () => switchReading(tools, about, choice, item)),
}));

/** Writes another reading into 说明; the results are out of date until somebody scores again. */
async function switchReading(
  tools: Tools,
  about: Interpretation,
  choice: Choice,
  item: string | null,
): Promise<Result<Book>> {
  const read = await readOwnBook(tools);
  if (!read.ok) return read;
  const patches = chooseReading(read.value.input, about, choice, item);
  if (!patches.ok) return patches;
  const written = await tools.port.write(patches.value);
  if (!written.ok) return written;
  return readAfter(tools, written.issues);
}

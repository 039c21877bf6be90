import { chooseReading } from "../../app/readings";
import type { Choice, Interpretation } from "../../rubric/interpretation";
import type { Result } from "../../shared/result";
import { readAfter, readOwnBook, type Book } from "../session/book";
import { stepTasks } from "../session/session";
import type { Tools } from "../session/tools";

export const readingTasks = stepTasks(({ tools, run }) => ({
  /** Puts another reading into force. */
  switchReading: (about: Interpretation, choice: Choice) => run("switch", () => switchReading(tools, about, choice)),
}));

/** Writes another reading into 说明; the results are out of date until somebody scores again. */
async function switchReading(tools: Tools, about: Interpretation, choice: Choice): Promise<Result<Book>> {
  const read = await readOwnBook(tools);
  if (!read.ok) return read;
  const patches = chooseReading(read.value.input, about, choice);
  if (!patches.ok) return patches;
  const written = await tools.port.write(patches.value);
  if (!written.ok) return written;
  return readAfter(tools, written.issues);
}

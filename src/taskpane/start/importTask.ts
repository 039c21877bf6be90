import { planInput, usualLayout } from "../../app/generate";
import { hasErrors } from "../../shared/issue";
import { failure, type Result } from "../../shared/result";
import { bytesOf, readBytes, type PickedFile } from "../pick/pickedFile";
import type { Book } from "../session/book";
import { drawBook } from "../session/tasks";
import type { Tools } from "../session/tools";

/** Makes the sheets for an entries file, filled in with it; nothing where a part of the file would be lost. */
export async function importBook(tools: Tools, picked: PickedFile): Promise<Result<Book>> {
  const { name } = picked;
  const bytes = await bytesOf(picked, name);
  if (!bytes.ok) return bytes;
  const input = await readBytes(name, bytes.value, [".json"], tools);
  if (!input.ok) return input;
  if (hasErrors(input.value.issues)) return failure(input.value.issues);
  const plan = planInput(input.value, usualLayout(input.value.entries.units.length));
  return plan.ok ? drawBook(tools, plan.value, plan.issues) : plan;
}

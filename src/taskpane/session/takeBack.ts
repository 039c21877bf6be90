import { giveBack, type KeptSheet, changesSinceMade } from "../../app/keptCells";
import type { WorkbookPlan } from "../../layout/plan";
import { failure, type Result } from "../../shared/result";
import { readAfter, readOwnBook, type Book } from "./book";
import type { Deed } from "./history";
import type { Tools } from "./tools";

/** Takes back what was done last: cells hold again what they held, worksheets that were added are gone. */
export function takeBack(tools: Tools, { done }: Deed): Promise<Result<Book>> {
  return "cells" in done ? takeCellsBack(tools, done.cells) : takeSheetsAway(tools, done.added);
}

/** Cells that somebody has changed since stay as they are, and are told. */
async function takeCellsBack(tools: Tools, kept: readonly KeptSheet[]): Promise<Result<Book>> {
  const read = await readOwnBook(tools);
  if (!read.ok) return read;
  const { patches, issues } = giveBack(read.value.input.reading, kept);
  const written = await tools.port.write(patches);
  if (!written.ok) return written;
  return readAfter(tools, [...issues, ...written.issues]);
}

/** All of them, or none where something has been entered since. */
async function takeSheetsAway(tools: Tools, plan: WorkbookPlan): Promise<Result<Book>> {
  const { port, remover } = tools;
  const now = await port.read();
  if (!now.ok) return now;
  const names = new Set(plan.sheets.map(({ name }) => name));
  // Taken away by somebody else already, such as by the program's own undo.
  if (!now.value.sheets.some(({ name }) => names.has(name))) return readAfter(tools, []);
  const changes = changesSinceMade(plan, now.value);
  if (changes.length > 0) return failure(changes);
  const removed = await remover.removeSheets([...names]);
  if (!removed.ok) return removed;
  return readAfter(tools, removed.issues);
}

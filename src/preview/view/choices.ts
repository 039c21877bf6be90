import type { HostBook } from "../host/book/book";
import { validationAt } from "../host/book/judge";
import { parseReference } from "../host/formula/reference";
import type { HostSheet } from "../host/sheet/sheet";
import { shown } from "./shownText";

/** What the list in a cell offers; null where the cell has no list. */
export function choicesAt(book: HostBook, sheet: HostSheet, row: number, column: number): readonly string[] | null {
  const list = validationAt(sheet, row, column)?.rule?.list;
  if (list?.inCellDropDown !== true) return null;
  if (!list.source.startsWith("=")) return list.source.split(",").map((option) => option.trim());
  const reference = parseReference(list.source.slice(1));
  const source = reference === null ? null : reference.sheet === null ? sheet : book.find(reference.sheet);
  if (reference === null || source === null) return null;
  const texts = source.cells.map(reference.area, (cell) => shown(cell, book.date1904).text).flat();
  return texts.filter((text) => text !== "");
}

/** The message that appears beside a cell when it is selected; null where there is none. */
export function promptAt(sheet: HostSheet, row: number, column: number): { title: string; message: string } | null {
  const prompt = validationAt(sheet, row, column)?.prompt ?? null;
  return prompt?.showPrompt === true && prompt.title + prompt.message !== "" ? prompt : null;
}

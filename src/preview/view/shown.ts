import { numberText } from "../../workbook/shownNumber";
import type { HostCell } from "../host/sheet/cells";
import type { HostBook } from "../host/book/book";
import { validationAt } from "../host/book/judge";
import { parseReference } from "../host/formula/reference";
import type { HostSheet } from "../host/sheet/sheet";

/** What a cell shows. Numbers stand at the right, truth values and errors in the middle, unless the cell is told so. */
export interface Shown {
  readonly text: string;
  readonly kind: "text" | "number" | "word";
}

const NOTHING: Shown = { text: "", kind: "text" };

/** `room`: for so many half-width characters; a number that needs more is never cut. */
export function shown({ value, style }: HostCell, date1904: boolean, room?: number): Shown {
  if (value === null) return NOTHING;
  if (typeof value === "string") return { text: value, kind: "text" };
  if (typeof value === "boolean") return { text: value ? "TRUE" : "FALSE", kind: "word" };
  if (typeof value !== "number") return { text: value.error, kind: "word" };
  const text = numberText(value, style.numberFormat, date1904, room);
  return { text, kind: style.numberFormat === "@" ? "text" : "number" };
}

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

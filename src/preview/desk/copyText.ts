import type { Area } from "../../layout/plan";
import { intersection } from "../../workbook/areas";
import type { HostSheet } from "../host/sheet";
import { shown } from "../view/shownText";

/** Selected cells as they go on the clipboard: tabs between columns, a line for each row, texts as they are shown. */
export function copyText(sheet: HostSheet, selection: Area, date1904: boolean): string {
  const used = sheet.cells.used(true);
  const filled = used === null ? null : intersection(used, selection);
  if (filled === null) return "";
  // From where the selection begins, so that it can be pasted in the same shape.
  const rows = filled.row + filled.rows - selection.row;
  const columns = filled.column + filled.columns - selection.column;
  const texts = sheet.cells.map({ ...selection, rows, columns }, (cell) => field(shown(cell, date1904).text));
  return texts.map((line) => line.join("\t")).join("\r\n");
}

function field(text: string): string {
  return /[\t\r\n]|^"/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

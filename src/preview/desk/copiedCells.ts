import type { Area } from "../../layout/plan";
import { noFormula } from "../../shared/text";
import { intersection } from "../../workbook/areas";
import { copied } from "../host/formula/reference";
import type { HostCell } from "../host/sheet/cells";
import type { HostSheet } from "../host/sheet/sheet";
import { shown } from "../view/shown";
import { editText } from "./cellTexts";
import type { Position } from "./moves";

/** Cells that were copied: as other programs take them, and as they are, for this one. */
export interface Copied {
  /** Tabs between columns, a line for each row, texts as they are shown. */
  readonly plain: string;
  /** A table in which a text is a text also for spreadsheet programs, whatever it begins with. */
  readonly html: string;
  /** What has to be typed, from a cell on to the right and down, to have the same there. */
  readonly typedAt: (to: Position) => readonly (readonly string[])[];
}

/** What of a selection is filled, as it goes on the clipboard. */
export function copiedCells(sheet: HostSheet, selection: Area, date1904: boolean): Copied {
  const cells = filledCells(sheet, selection);
  const seen = cells.map((line) =>
    line.map((cell) => ({ isText: typeof cell.value === "string", ...shown(cell, date1904) })),
  );
  return {
    plain: seen.map((line) => line.map(field).join("\t")).join("\r\n"),
    html: `<table>${seen.map((line) => `<tr>${line.map(htmlCell).join("")}</tr>`).join("")}</table>`,
    typedAt: ({ row, column }) =>
      cells.map((line) =>
        line.map((cell) => typedText(cell, row - selection.row, column - selection.column, date1904)),
      ),
  };
}

/** From where the selection begins, so that they can be pasted in the same shape. */
function filledCells(sheet: HostSheet, selection: Area): readonly (readonly HostCell[])[] {
  const used = sheet.cells.used(true);
  const filled = used === null ? null : intersection(used, selection);
  if (filled === null) return [];
  const rows = filled.row + filled.rows - selection.row;
  const columns = filled.column + filled.columns - selection.column;
  return sheet.cells.map({ ...selection, rows, columns }, (cell) => cell);
}

interface SeenCell {
  /** Whether it holds a text, whatever that looks like. */
  readonly isText: boolean;
  /** What it shows. */
  readonly text: string;
}

/** A cell for a table in plain text, where no text of it may become a formula. */
function field({ isText, text }: SeenCell): string {
  const harmless = isText ? noFormula(text) : text;
  return /[\t\r\n]|^"/.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless;
}

function htmlCell({ isText, text }: SeenCell): string {
  const asText = isText ? ` style="mso-number-format:'\\@';white-space:pre-wrap"` : "";
  return `<td${asText}>${text.replaceAll("&", "&amp;").replaceAll("<", "&lt;")}</td>`;
}

/** What typing would make something else of. */
const AMBIGUOUS = /^[\s=+\-@'#(¥$.\d＝＋－＠（￥．０-９]|^[a-z]{3}[- ]?\d|^[上下]午\d|^(?:true|false)$/i;

/** What has to be typed to have a cell so many rows down and columns to the right. References go along, as in Excel. */
export function typedText(cell: HostCell, rows: number, columns: number, date1904: boolean): string {
  const { value, formula } = cell;
  if (formula !== null) return `=${copied(formula.slice(1), rows, columns)}`;
  if (typeof value !== "string") return editText(cell, date1904);
  return cell.quoted || AMBIGUOUS.test(value) ? `'${value}` : value;
}

import { cellAddress } from "../../layout/address";
import type { Area } from "../../layout/plan";
import { issue, type Issue, type Place } from "../../shared/issue";
import { failure, success, type Result } from "../../shared/result";
import { intersection, endColumn, endRow } from "../../workbook/areas";
import { isAllowed, validationAt } from "../host/book/judge";
import type { Outcome } from "../host/formula/values/block";
import { cellSource } from "../host/book/cellSource";
import { cellValue } from "../host/formula/evaluate";
import type { StrictHost } from "../host/host";
import { COLUMNS, ROWS } from "../host/sheet/areas";
import type { HostValue } from "../host/sheet/cells";
import { contentOf, demandUnlocked, enter, isTooLarge } from "../host/sheet/edit";
import { attempt, type Refusals } from "../host/sheet/fault";
import type { HostSheet } from "../host/sheet/sheet";
import type { Position } from "./moves";
import { said } from "../../shared/said";
import { restyled } from "../host/sheet/style";
import { neededHeight, PIXELS, type SheetView } from "../view/sheetView";
import { copiedCells } from "./copiedCells";

/*
 * What somebody does to cells at the keyboard, beside the add-in. Whatever Excel would refuse is an issue, and then
 * nothing has changed. The library and the listeners are told of what has.
 */

/**
 * Types into a cell, as Excel reads it: numbers, days, percentages, formulas. A value that a data validation stops is
 * refused with the alert's title and message in the issue; where it only warns, the value stands and the warning comes
 * back. `computed` is what a formula comes to, for those who know. What nobody knows shows #NAME?, and no validation is
 * applied to it.
 */
export function type(
  host: StrictHost,
  sheet: HostSheet,
  row: number,
  column: number,
  text: string,
  computed?: HostValue,
): Result<void> {
  const cell = shownCell(sheet, row, column);
  const place = { sheet: sheet.name, cell: cellAddress(cell.row, cell.column) };
  const entered = attempt(refusalsAt(place), () => {
    demandUnlocked(sheet, [cell]);
    return contentOf(text, sheet.cells.at(cell.row, cell.column).style, host.book.date1904);
  });
  if (!entered.ok) return entered;
  const { value: content } = entered;
  const value = content.formula === null ? content.value : (computed ?? outcome(content.formula, host, sheet, cell));
  const remarks = value === undefined ? [] : remarksOn(value, host, sheet, cell, place);
  if (remarks.some(({ severity }) => severity === "error")) return failure(remarks);
  sheet.cells.put(cell.row, cell.column, value === undefined ? content : { ...content, value });
  host.announce(sheet, cell, "Local");
  return success(undefined, remarks);
}

function outcome(formula: string, { book }: StrictHost, sheet: HostSheet, { row, column }: Area): Outcome {
  return cellValue(formula, cellSource(book)(sheet), { date1904: book.date1904, at: { row, column } });
}

/** Under a merged cell there is nothing to type into but that one. */
function shownCell(sheet: HostSheet, row: number, column: number): Area {
  const over = sheet.mergeHiding(row, column) ?? { row, column };
  return { row: over.row, column: over.column, rows: 1, columns: 1 };
}

function refusalsAt(place: Place): Refusals {
  const unusable = issue("preview-entry", place, {});
  return {
    AccessDenied: issue("preview-locked", place, {}),
    InvalidArgument: unusable,
    FormulaLengthExceedsLimit: unusable,
    RangeExceedsLimit: issue("preview-beyond", place, {}),
  };
}

function remarksOn(value: HostValue, { book }: StrictHost, sheet: HostSheet, cell: Area, place: Place): Issue[] {
  const { row, column } = cell;
  const validation = validationAt(sheet, row, column);
  if (validation === null || validation.errorAlert?.showAlert === false) return [];
  if (isAllowed(value, validation, { book, sheet, row, column })) return [];
  const { title = "", message = "", style = "Stop" } = validation.errorAlert ?? {};
  const words = {
    title: title === "" ? "cell-alert" : said("alert-text", { text: title }),
    message: message === "" ? "cell-refuses" : said("alert-text", { text: message }),
  } as const;
  return [issue(style === "Stop" ? "preview-not-valid" : "preview-doubtful", place, words)];
}

/**
 * Pastes the fields of a block of cells, from a cell on to the right and down. As in Excel no data validation is applied;
 * one locked cell refuses the whole, and so does content that would disappear under a merged cell.
 */
export function paste(
  host: StrictHost,
  sheet: HostSheet,
  { row, column }: Position,
  lines: readonly (readonly string[])[],
): Result<void> {
  const columns = lines.reduce((most, line) => Math.max(most, line.length), 0);
  const area: Area = { row, column, rows: lines.length, columns };
  const place = { sheet: sheet.name, cell: cellAddress(row, column) };
  if (row + area.rows > ROWS || column + columns > COLUMNS) return failure([issue("preview-beyond", place, {})]);
  if (isTooLarge(area)) return failure([issue("preview-too-large", place, {})]);
  if (isHiding(sheet, area, lines)) return failure([issue("preview-merged", place, {})]);
  const whole = lines.map((line) => Array.from({ length: columns }, (_, index) => line[index] ?? null));
  const pasted = attempt(refusalsAt(place), () => {
    enter(sheet, area, whole, host.book.date1904);
  });
  if (pasted.ok) host.announce(sheet, area, "Local");
  return pasted;
}

function isHiding(sheet: HostSheet, { row, column }: Area, lines: readonly (readonly string[])[]): boolean {
  return lines.some((line, down) =>
    line.some((field, right) => field !== "" && sheet.mergeHiding(row + down, column + right) !== null),
  );
}

/** Empties the cells of an area; their looks stay. One locked cell refuses the whole. */
export function clear(host: StrictHost, sheet: HostSheet, area: Area): Result<void> {
  const place = { sheet: sheet.name, cell: cellAddress(area.row, area.column) };
  const cleared = attempt(refusalsAt(place), () => {
    demandUnlocked(sheet, [area]);
    const used = sheet.cells.used(true);
    const filled = used === null ? null : intersection(used, area);
    if (filled !== null) enter(sheet, filled, "", host.book.date1904);
  });
  if (cleared.ok) host.announce(sheet, area, "Local");
  return cleared;
}

/**
 * Fills cells from the first row of them, and those of a single row from the row above; references of formulas go
 * along. Of whole columns only what is in use is filled. As in Excel no data validation is applied.
 */
export function fillDown(host: StrictHost, sheet: HostSheet, selection: Area): Result<void> {
  const { date1904 } = host.book;
  const from = selection.rows > 1 ? selection.row : selection.row - 1;
  const filled = isTooLarge(selection) ? intersection(selection, inUse(sheet)) : selection;
  if (from < 0 || filled === null) return success(undefined);
  const first = { ...filled, row: from, rows: 1 };
  const copied = copiedCells(sheet, first, date1904);
  const rows = selection.rows > 1 ? filled.rows - 1 : 1;
  const lines = Array.from({ length: rows }, (_, index) => {
    const [line = []] = copied.typedAt({ row: from + 1 + index, column: filled.column });
    return Array.from({ length: filled.columns }, (_, column) => line[column] ?? "");
  });
  return lines.length === 0 ? success(undefined) : paste(host, sheet, { row: from + 1, column: filled.column }, lines);
}

/** All cells up to the last one in use. */
function inUse({ cells }: HostSheet): Area {
  const used = cells.used(true);
  const [rows, columns] = used === null ? [1, 1] : [endRow(used), endColumn(used)];
  return { row: 0, column: 0, rows, columns };
}

/** A text of several lines is wrapped, and its row as high as it needs; a row that is high enough stays. */
export function growRow(view: SheetView, { row, column }: Position): void {
  const { sheet } = view;
  const { style } = sheet.cells.at(row, column);
  sheet.cells.put(row, column, { style: restyled(style, "wrap", true) });
  const needed = neededHeight(view, row, column);
  const height = sheet.rowHeights.get(row);
  if (height === undefined || needed === null || needed <= height * PIXELS) return;
  sheet.rowHeights.set(row, needed / PIXELS);
}

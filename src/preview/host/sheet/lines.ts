import type { Area } from "../../../layout/plan";
import { COLUMNS, ROWS } from "./areas";

/*
 * What becomes of places in a worksheet when rows or columns are put in or taken out.
 */

/** Rows or columns put in before `at`, or taken out from there on. */
export interface LineChange {
  readonly axis: "row" | "column";
  readonly kind: "insert" | "delete";
  readonly at: number;
  /** At least 1. */
  readonly count: number;
}

/** The new place of a row or column; null where it was taken out or pushed over the edge. */
export function movedLine({ axis, kind, at, count }: LineChange, line: number): number | null {
  if (line < at) return line;
  if (kind === "delete") return line < at + count ? null : line - count;
  return line + count < limitOf(axis) ? line + count : null;
}

/** The new place of an area: one that lies around the change grows or shrinks. Null where nothing of it is left. */
export function movedArea(change: LineChange, area: Area): Area | null {
  if (change.axis === "row") {
    const span = movedSpan(change, area.row, area.rows);
    return span === null ? null : { ...area, row: span.first, rows: span.count };
  }
  const span = movedSpan(change, area.column, area.columns);
  return span === null ? null : { ...area, column: span.first, columns: span.count };
}

interface Span {
  readonly first: number;
  readonly count: number;
}

function movedSpan(change: LineChange, first: number, count: number): Span | null {
  const limit = limitOf(change.axis);
  // Whole columns stay whole.
  if (count === limit) return { first, count };
  return change.kind === "insert" ? pushed(change, first, count, limit) : cut(change, first, count);
}

function pushed(change: LineChange, first: number, count: number, limit: number): Span | null {
  const start = first >= change.at ? first + change.count : first;
  const end = first + count > change.at ? first + count + change.count : first + count;
  return start < limit ? { first: start, count: Math.min(end, limit) - start } : null;
}

function cut(change: LineChange, first: number, count: number): Span | null {
  const end = change.at + change.count;
  const before = Math.max(0, Math.min(first, end) - change.at);
  const within = Math.max(0, Math.min(first + count, end) - Math.max(first, change.at));
  return within < count ? { first: first - before, count: count - within } : null;
}

/** The rows or columns themselves. */
export function linesArea({ axis, at, count }: LineChange): Area {
  return axis === "row"
    ? { row: at, rows: count, column: 0, columns: COLUMNS }
    : { row: 0, rows: ROWS, column: at, columns: count };
}

export function limitOf(axis: LineChange["axis"]): number {
  return axis === "row" ? ROWS : COLUMNS;
}

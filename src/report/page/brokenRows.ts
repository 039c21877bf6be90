import type { Spacing } from "./type";

/** A row of a table that may be printed on several pages. */
export interface PagedRow {
  /** In points. */
  readonly height: number;
  /** Lines of each of its texts; empty for a row that stays whole. */
  readonly texts: readonly number[];
}

/** Where a page begins: at a row, or behind some lines of one that began on the page before. */
export interface PageStart {
  readonly row: number;
  /** Lines of the row that stand on the pages before; 0: none, the row is whole. */
  readonly line: number;
}

/** No text leaves or takes fewer lines than this where it is broken, as word processors have it. */
const FEWEST = 2;

/** Behind how many of its lines a row is broken on a page that is followed by another one; Infinity: not at all. */
export function brokenBehind(row: number, next: PageStart | undefined): number {
  return next?.row === row && next.line > 0 ? next.line : Infinity;
}

/** How many of a text's lines stand before the break of its row behind a line. */
export function linesBefore(lines: number, line: number): number {
  return lines <= line ? lines : Math.max(0, Math.min(line, lines - FEWEST));
}

/** Height in points of what is left of a row behind a line. */
export function restHeight({ height, texts }: PagedRow, line: number, spacing: Spacing): number {
  return line === 0 ? height : pieceHeight(texts, line, Infinity, spacing);
}

function pieceHeight(texts: readonly number[], from: number, to: number, { line, room }: Spacing): number {
  return Math.max(0, ...texts.map((lines) => linesBefore(lines, to) - linesBefore(lines, from))) * line + room;
}

/** The last line behind which a row can be broken so that what stands before it finds room; null where none does. */
export function breakLine({ texts }: PagedRow, from: number, room: number, spacing: Spacing): number | null {
  for (let line = Math.max(0, ...texts) - FEWEST; line >= from + FEWEST; line -= 1) {
    if (pieceHeight(texts, from, line, spacing) <= room && breaksWell(texts, from, line)) return line;
  }
  return null;
}

/** Each text ends before the break, or goes on behind it with enough of its lines on either side. */
function breaksWell(texts: readonly number[], from: number, line: number): boolean {
  return texts.every((lines) => lines <= line || linesBefore(lines, line) - linesBefore(lines, from) >= FEWEST);
}

import { displayWidth } from "../shared/text";
import { ROW_HEIGHT } from "./limits";
import type { CellStyle } from "./plan";

/** A text that needs so much height over one or several rows. */
export interface Need {
  readonly row: number;
  readonly rows: number;
  /** In points. */
  readonly height: number;
}

/**
 * Heights of rows from what their texts need and the least heights given. What a text over several rows needs beyond
 * them is shared out evenly: no program fits the height of merged cells by itself. No row becomes higher than `most`.
 */
export function rowHeights(
  needs: readonly Need[],
  least: ReadonlyMap<number, number>,
  most: number = ROW_HEIGHT,
): Map<number, number> {
  const heights = new Map(least);
  for (const need of [...needs].sort((a, b) => a.rows - b.rows)) {
    const rows = Array.from({ length: need.rows }, (_, offset) => need.row + offset);
    const present = rows.reduce((total, row) => total + (heights.get(row) ?? 0), 0);
    if (present >= need.height) continue;
    const share = (need.height - present) / need.rows;
    for (const row of rows) heights.set(row, Math.min(most, Math.ceil((heights.get(row) ?? 0) + share)));
  }
  return heights;
}

/** Size of each font in points; widths are counted in half characters of the body font. */
const POINTS: Readonly<Record<CellStyle["font"], number>> = {
  title: 18,
  heading: 11,
  body: 11,
  small: 9,
  issued: 10.5,
};

/** Leading of Chinese text, and the room above and below it. */
const LINE = 1.32;
const ROOM = 4;
/** Share of a line that is filled before punctuation or a word moves to the next. */
const FILLED = 0.94;

/** Height in points that a text needs in a cell of a width in half characters of the body font. */
export function textHeight(text: string, width: number, style: CellStyle): number {
  const size = style.size ?? POINTS[style.font];
  const room = Math.max(2, (width * POINTS.body * FILLED) / size);
  const lines = style.wrap === true ? wrappedLines(text, room) : 1;
  return Math.ceil(lines * size * LINE + ROOM);
}

function wrappedLines(text: string, room: number): number {
  if (!text.includes("\n")) return Math.max(1, Math.ceil(displayWidth(text) / room));
  return text.split("\n").reduce((lines, line) => lines + Math.max(1, Math.ceil(displayWidth(line) / room)), 0);
}

/** A half Chinese character of the 11-point body font on a screen, and what a program adds beside a column's text. */
const HALF_CHARACTER = 5.625;
const PADDING = 3.75;

/** The width in points of a column whose width is counted in half characters of the body font. */
export function columnPoints(characters: number): number {
  return Math.round((characters * HALF_CHARACTER + PADDING) * 4) / 4;
}

/** The width in half characters of the body font of a column that is to be so many points wide. */
export function columnCharacters(points: number): number {
  return Math.max(0, (points - PADDING) / HALF_CHARACTER);
}

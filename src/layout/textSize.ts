import { displayWidth } from "../shared/text";
import type { CellStyle } from "./plan";

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
  return text.split("\n").reduce((lines, line) => lines + Math.max(1, Math.ceil(displayWidth(line) / room)), 0);
}

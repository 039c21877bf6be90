import { displayWidth } from "../../shared/text";
import type { HostCell } from "../host/grid";

/** Pixels of a point, of the room beside a text in its cell, and above and below it. */
export const PIXELS = 4 / 3;
const BESIDE = 6;
const AROUND = 1;
/** Leading of Chinese text. */
const LINE = 1.3;

/** How many half-width characters of a cell's font a width in pixels holds. */
export function charactersIn(width: number, fontSize: number): number {
  return Math.max(1, Math.floor((width - BESIDE) / ((fontSize * PIXELS) / 2)));
}

/** The height in pixels that a cell's text needs in a column of a width in pixels. */
export function fittedHeight(cell: HostCell, width: number): number {
  const { fontSize, wrap } = cell.style;
  const lineHeight = fontSize * PIXELS * LINE;
  if (!wrap || typeof cell.value !== "string") return lineHeight + AROUND;
  const room = charactersIn(width, fontSize);
  const lines = cell.value
    .split("\n")
    .reduce((sum, line) => sum + Math.max(1, Math.ceil(displayWidth(line) / room)), 0);
  return lines * lineHeight + AROUND;
}

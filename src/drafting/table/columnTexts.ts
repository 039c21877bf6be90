import { pointsIn, isBlankPoints } from "../../rubric/printed";
import type { Grid } from "./grid";
import { oneLine } from "./text";

/** What stands in one column beside the rows of items. */
export interface ColumnTexts {
  /** The different cells with a text, from the top. */
  readonly texts: readonly string[];
  /** How often another text begins; blank cells continue the text above. */
  readonly starts: number;
  /** Whether a cell reaches over several rows. */
  readonly shared: boolean;
}

/** Reads a column beside some rows; joined cells count once, and so do neighbours with the same text. */
export function columnTexts(grid: Grid, rows: readonly number[], column: number): ColumnTexts {
  const texts: string[] = [];
  let before = "";
  let starts = 0;
  let shared = false;
  let last: unknown;
  for (const row of rows) {
    const area = grid.area(row, column);
    shared ||= area === last;
    if (area === last) continue;
    last = area;
    const text = oneLine(area.text);
    if (text === "") continue;
    texts.push(text);
    if (text !== before) starts += 1;
    before = text;
  }
  return { texts, starts, shared };
}

/** Whether a column holds points: nearly all its texts are numbers, and they do not just count the rows. */
export function isNumeric({ texts }: ColumnTexts): boolean {
  const numbers = texts.filter((text) => !isBlankPoints(text) && pointsIn(text) !== null);
  const counting = numbers.length > 1 && numbers.every((text, index) => pointsIn(text) === index + 1);
  return numbers.length > 0 && numbers.length >= texts.length * 0.8 && !counting;
}

/** Texts of indicators are shorter than this on the whole, those of contents longer. */
export const SHORT = 15;

/** The mean length of a column's texts; 0 for a blank one. */
export function meanLength({ texts }: ColumnTexts): number {
  return texts.length === 0 ? 0 : texts.reduce((sum, { length }) => sum + length, 0) / texts.length;
}

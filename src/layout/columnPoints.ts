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

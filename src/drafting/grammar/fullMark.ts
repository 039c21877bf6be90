import type { FlatText } from "./flatText";
import { piecesOf, type Span } from "./pieces";
import { END, pattern, points } from "./words";

const MARK = pattern(
  "(?:(?:满分|分值|权重|本项共?|该项共?|此项共?|标准分)(?:值)?(?:为|是|:|计|共)?|(?<=\\())",
  points("max"),
  END,
);

/** Where a text says no more than its full points: 满分5分, (5分). Null where it does not, or says others than the table. */
export function fullMark(text: FlatText, max: number | null): (Span & { readonly max: number }) | null {
  const marks = piecesOf(text, MARK).flatMap((piece) => {
    const said = piece.number("max");
    return said === null ? [] : [{ start: piece.start, end: piece.end, max: said }];
  });
  return marks.length === 1 ? (marks.find((mark) => max === null || mark.max === max) ?? null) : null;
}

import type { FlatText } from "./flatText";

/** A stretch of a flat text; `end` is behind its last character. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** A stretch that a pattern matched. */
export interface Piece extends Span {
  /** What a named group of the pattern holds; empty where it took no part. */
  readonly word: (group: string) => string;
  /** The number in a group; null where it took no part. */
  readonly number: (group: string) => number | null;
}

/** All places where a global pattern matches, in order. */
export function piecesOf({ flat }: Pick<FlatText, "flat">, pattern: RegExp): readonly Piece[] {
  return [...flat.matchAll(pattern)].map((match) => {
    const word = (group: string) => match.groups?.[group] ?? "";
    const number = (group: string) => (word(group) === "" ? null : Number(word(group)));
    return { start: match.index, end: match.index + match[0].length, word, number };
  });
}

/** The first place where a pattern matches. */
export function pieceOf(text: Pick<FlatText, "flat">, pattern: RegExp): Piece | null {
  return piecesOf(text, pattern)[0] ?? null;
}

/** Whether two stretches have a character in common. */
export function overlaps(one: Span, other: Span): boolean {
  return one.start < other.end && other.start < one.end;
}

import type { Award } from "../../rules/points";
import { show } from "../../shared/decimal";
import type { FlatText } from "./flatText";
import { FREE } from "./words";
import { lookUp } from "../../shared/lookUp";

/** A stretch of a flat text; `end` is behind its last character. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** A stretch that a part of a rule was made of; what stands in `free` within it was not looked at. */
export interface Taken extends Span {
  readonly free: readonly Span[];
}

/** A stretch that a pattern matched. */
export interface Piece extends Taken {
  /** What a named group of the pattern holds; empty where it took no part. */
  readonly word: (group: string) => string;
  /** The number in a group; null where it took no part. */
  readonly number: (group: string) => number | null;
}

/** All places where a global pattern matches, in order. */
export function piecesOf({ flat }: Pick<FlatText, "flat">, pattern: RegExp): readonly Piece[] {
  // Most patterns match nowhere, which is known long before their places could be gathered.
  pattern.lastIndex = 0;
  const isFound = pattern.test(flat);
  pattern.lastIndex = 0;
  if (!isFound) return [];
  return [...flat.matchAll(pattern)].map((match) => {
    const word = (group: string) => lookUp(match.groups, group) ?? "";
    const number = (group: string) => (word(group) === "" ? null : Number(word(group)));
    return { start: match.index, end: match.index + match[0].length, free: freeIn(match), word, number };
  });
}

/** The stretches of a match that could be any words at all. */
function freeIn({ indices }: RegExpExecArray): readonly Span[] {
  return Object.entries(indices?.groups ?? {}).flatMap(([group, place]) =>
    // A group that took no part has no place, whatever its type says.
    group.startsWith(FREE) && Array.isArray(place) && place[0] < place[1] ? [{ start: place[0], end: place[1] }] : [],
  );
}

/** The first place where a pattern matches. */
export function pieceOf(text: Pick<FlatText, "flat">, pattern: RegExp): Piece | null {
  return piecesOf(text, pattern)[0] ?? null;
}

/** Whether two stretches have a character in common. */
export function overlaps(one: Span, other: Span): boolean {
  return one.start < other.end && other.start < one.end;
}

/** What a piece awards: the groups `least` and `most` of a range, `none` for nothing, or else full points. */
export function awardOf(piece: Piece, max: number | null): Award {
  if (piece.word("none") !== "") return 0;
  const least = piece.number("least") ?? max ?? 0;
  const most = piece.number("most");
  return most === null || most === least ? least : { least: Math.min(least, most), most: Math.max(least, most) };
}

/** The most points of an award. */
export function mostOf(award: Award): number {
  return typeof award === "number" ? award : award.most;
}

/** 3分, 3至4分. */
export function awardText(award: Award): string {
  return typeof award === "number" ? `${show(award)}分` : `${show(award.least)}至${show(award.most)}分`;
}

/** Whether each award is more than the next one. */
export function descending(awards: readonly Award[]): boolean {
  const worth = awards.map(mostOf);
  return worth.every((one, index) => index === 0 || one < (worth[index - 1] ?? one));
}

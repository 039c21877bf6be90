import type { Award } from "../../rules/points";
import { show } from "../../shared/decimal";
import type { Piece } from "./pieces";

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

import type { RuleReading } from "./grammar/reading";

/** A stretch of an item's text as it is printed, and what became of it. */
export interface MarkedPart {
  readonly text: string;
  /** `unread`: it bears on points and was not understood; `other`: it says nothing of points. */
  readonly is: "understood" | "unread" | "other";
  /** What an understood stretch means, in Chinese; null for others. */
  readonly meaning: string | null;
}

/** A piece of a text that is to be found in it. */
interface Piece {
  readonly text: string;
  readonly is: "understood" | "unread";
  readonly meaning: string | null;
}

/**
 * An item's text in stretches that make it up again, each with what the grammar made of it. What it read elsewhere (in a
 * neighbour column, in a note) is not marked; where two pieces overlap, what was not understood is told.
 */
export function markedText(text: string, { understood, unread }: RuleReading): readonly MarkedPart[] {
  const pieces: readonly Piece[] = [
    ...understood.map((one): Piece => ({ text: one.text, is: "understood", meaning: one.meaning })),
    ...unread.map((one): Piece => ({ text: one, is: "unread", meaning: null })),
  ];
  const { visible, places } = withoutBlanks(text);
  const owners = new Array<Piece | null>(text.length).fill(null);
  // From where a text is looked for: said twice, it is marked twice.
  const looked = new Map<string, number>();
  for (const piece of pieces) {
    const wanted = withoutBlanks(piece.text).visible;
    if (wanted === "") continue;
    const from = looked.get(wanted) ?? 0;
    const found = visible.indexOf(wanted, from);
    if (found === -1) continue;
    looked.set(wanted, found + wanted.length);
    const start = places[found] ?? 0;
    const end = places[found + wanted.length - 1] ?? start;
    owners.fill(piece, start, end + 1);
  }
  return stretches(text, owners);
}

/** A text without its blanks, and for each of its characters the place in the text. */
function withoutBlanks(text: string): { readonly visible: string; readonly places: readonly number[] } {
  const places: number[] = [];
  let visible = "";
  for (let index = 0; index < text.length; index += 1) {
    const character = text.charAt(index);
    if (/\s/.test(character)) continue;
    visible += character;
    places.push(index);
  }
  return { visible, places };
}

function stretches(text: string, owners: readonly (Piece | null)[]): readonly MarkedPart[] {
  const parts: MarkedPart[] = [];
  let from = 0;
  for (let index = 1; index <= text.length; index += 1) {
    const owner = owners[from] ?? null;
    if (index < text.length && owners[index] === owner) continue;
    parts.push({ text: text.slice(from, index), is: owner?.is ?? "other", meaning: owner?.meaning ?? null });
    from = index;
  }
  return parts;
}

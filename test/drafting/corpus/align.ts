import type { Draft, DraftedItem } from "../../../src/drafting/draft";
import { squeezed, withoutOrdinal } from "../../../src/drafting/table/text";
import type { Item } from "../../../src/rubric/schema";
import type { TrueItem } from "./corpusTable";

/** An item of a draft. */
export interface Drafted {
  readonly item: Item;
  readonly own: DraftedItem;
}

/** A true item beside the drafted one that stands for it; one of the two is missing where nothing matches. */
export interface Pair {
  readonly truth: TrueItem | null;
  readonly drafted: Drafted | null;
}

export function draftedItems({ rubric, items }: Draft): readonly Drafted[] {
  return items.flatMap((own) => {
    const item = rubric.items.find(({ id }) => id === own.item);
    return item === undefined ? [] : [{ item, own }];
  });
}

/** Pairs true and drafted items in their order, so that as many as possible match by name, and by section. */
export function aligned(truths: readonly TrueItem[], drafts: readonly Drafted[]): readonly Pair[] {
  const best = scores(truths, drafts);
  const score = (row: number, column: number) => best[row]?.[column] ?? 0;
  const pairs: Pair[] = [];
  let [row, column] = [0, 0];
  while (row < truths.length || column < drafts.length) {
    const [truth, drafted] = [truths[row] ?? null, drafts[column] ?? null];
    const like = truth === null || drafted === null ? 0 : likeness(truth, drafted);
    if (truth !== null && drafted !== null && like > 0 && score(row, column) === like + score(row + 1, column + 1)) {
      pairs.push({ truth, drafted });
      row += 1;
      column += 1;
    } else if (drafted === null || (truth !== null && score(row, column) === score(row + 1, column))) {
      pairs.push({ truth, drafted: null });
      row += 1;
    } else {
      pairs.push({ truth: null, drafted });
      column += 1;
    }
  }
  return pairs;
}

/** The most that the items from a row and a column on can match. */
function scores(truths: readonly TrueItem[], drafts: readonly Drafted[]): readonly (readonly number[])[] {
  let below: readonly number[] = Array.from({ length: drafts.length + 1 }, () => 0);
  const rows = [below];
  for (const truth of [...truths].reverse()) {
    const row = [0];
    for (const [place, drafted] of [...drafts.entries()].reverse()) {
      const like = likeness(truth, drafted);
      const both = like > 0 ? like + (below[place + 1] ?? 0) : 0;
      row.unshift(Math.max(both, below[place] ?? 0, row[0] ?? 0));
    }
    below = row;
    rows.unshift(row);
  }
  return rows;
}

/** How well a drafted item matches by name; more where the section and the points are its own, too. 0: not at all. */
function likeness(truth: TrueItem, { item, own }: Drafted): number {
  const name = comparable(truth.name);
  const [head = "", tail = ""] = item.name.split("·").map(comparable);
  const text = comparable(own.text);
  const same = [head, tail, head + tail].some((part) => part.length > 1 && (part === name || name.startsWith(part)));
  const within = [head, tail].some((part) => part.startsWith(name));
  const alike = same || within ? 8 : text.startsWith(name.slice(0, 12)) ? 6 : text.includes(name) ? 4 : 0;
  if (alike === 0) return 0;
  return alike + (isSameSection(truth, item) ? 2 : 0) + (item.max === truth.max ? 1 : 0);
}

export function isSameSection({ section }: TrueItem, item: Item): boolean {
  return comparable(section ?? "") === comparable(item.section ?? "");
}

/** Names as they are compared: without numbers such as 1. and 1.2 before them and marks. */
function comparable(text: string): string {
  return withoutOrdinal(squeezed(text).replace(/^\d+(?:[.．]\d+)+[.．、]?/, "")).replace(/[^\p{L}\p{N}]/gu, "");
}

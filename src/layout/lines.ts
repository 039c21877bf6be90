import { SIDE_WORDS } from "./cells/words";
import type { LedgerUse } from "../rules/rule";
import type { Side } from "../scoring/entries";
import { normaliseName } from "../shared/text";
import type { Form, FormItem } from "./form";
import { itemLabel } from "./resultTexts/texts";

/*
 * Lines of the ledger (台账) and of the evidence (佐证) name units, items, levels and sides in words that a clerk picks
 * from a list. Here the words are made and understood again.
 */

/** Keys of the ledger's columns. */
export const LEDGER_COLUMNS = ["unit", "item", "date", "matter", "level", "points", "evidence"] as const;
/** Keys of the columns of the evidence. */
export const EVIDENCE_COLUMNS = ["unit", "item", "side", "evidence", "remark"] as const;

/** The items that lines of the ledger can be for. */
export function ledgerItems({ items }: Form): readonly FormItem[] {
  return items.filter(({ ledger }) => ledger !== null);
}

/** The id of the item that a word names: the word as given, or the id alone; otherwise the word itself. */
export function itemOfWord(items: readonly FormItem[], word: string): string {
  const wanted = normaliseName(word);
  const [first = ""] = wanted.split(/\s/u);
  const found =
    items.find((one) => normaliseName(itemLabel(one.item)) === wanted) ??
    items.find(({ item }) => item.id === wanted) ??
    items.find(({ item }) => item.id === first);
  return found?.item.id ?? wanted;
}

/** The labels of all levels that occur, each once, in order. */
export function levelWords(form: Form): readonly string[] {
  return [...new Set(ledgerItems(form).flatMap(({ ledger }) => levelsOf(ledger).map(({ label }) => label)))];
}

/** The word for a level of an item; an unknown one stays as it is. */
export function levelWord(form: Form, item: string, level: string): string {
  const ledger = form.items.find((one) => one.item.id === item)?.ledger ?? null;
  return levelsOf(ledger).find(({ id }) => id === level)?.label ?? level;
}

/** The id of the level that a word names for an item; an unknown one stays as it is. */
export function levelOfWord(form: Form, item: string, word: string): string {
  const ledger = form.items.find((one) => one.item.id === item)?.ledger ?? null;
  const wanted = normaliseName(word);
  return levelsOf(ledger).find(({ label }) => normaliseName(label) === wanted)?.id ?? word;
}

function levelsOf(ledger: LedgerUse | null) {
  return ledger?.by === "level" ? ledger.levels : [];
}

/** The side that a word names; null where it names none. A blank is the reviewers' side. */
export function sideOfWord(word: string): Side | null {
  const wanted = normaliseName(word);
  if (wanted === "" || wanted === SIDE_WORDS.entries) return "entries";
  return wanted === SIDE_WORDS.self ? "self" : null;
}

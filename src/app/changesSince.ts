import { changesBetween, recordOf, type EntryChange } from "../layout/results/entryRecord";
import { entriesThen } from "../layout/results/seal";
import type { WorkbookState } from "../layout/results/state";
import { itemLabel } from "../layout/resultTexts/texts";
import { blockedItems, type Blocked } from "../scoring/blocked";
import { readingWords } from "../rubric/interpretation";
import { readingsInForce } from "../rubric/readings";
import type { Rubric } from "../rubric/schema";
import type { Place } from "../shared/issue";
import { normaliseName } from "../shared/text";
import type { WorkbookInput } from "./workbookInput";

/** A part of a unit's entries that is not what it was. */
export interface ChangedPart {
  readonly unit: string;
  readonly kind: EntryChange["kind"];
  /** `unread`: something stands there that could not be read, so nobody can say whether it was changed. */
  readonly change: EntryChange["change"] | "unread";
  /** Number and short name of the item; null for what concerns none. */
  readonly item: string | null;
  /** With the cell where there is one. */
  readonly place: Place;
}

/** A reading, in the words of its choices, that is not what it was. */
interface ChangedReading {
  readonly question: string;
  readonly from: string;
  readonly to: string;
  readonly place: Place;
}

/** What was changed since a workbook was scored. Who changed it is not known. */
export interface ChangesSince {
  /** The table's own texts, maxes or rules are other ones, as after an update of the program. */
  readonly rubric: boolean;
  readonly readings: readonly ChangedReading[];
  /** Null where it is the same, or not known. */
  readonly period: { readonly from: string | null; readonly to: string | null } | null;
  /** Null where the workbook does not remember what was entered, as after scoring with an older version. */
  readonly entries: readonly ChangedPart[] | null;
}

/** Compares what a workbook holds with what its seal remembers. */
export function changesSince(input: WorkbookInput, { seal, changed }: WorkbookState): ChangesSince {
  const { reading, rubric, entries } = input;
  const known = { rubric: changed.rubric, readings: changedReadings(input) };
  if (seal === null || !changed.entries) return { ...known, period: null, entries: [] };
  const then = entriesThen(reading, seal);
  if (then === null) return { ...known, period: null, entries: null };
  const period = entries.period ?? null;
  return {
    ...known,
    period: period === then.period ? null : { from: then.period, to: period },
    entries: changedParts(input, inOrderOfItems(rubric, changesBetween(then, recordOf(entries)))),
  };
}

/** The readings that the hidden sheet keeps since scoring, against those that 说明 shows now. */
function changedReadings({ rubric, entries, reading, locate }: WorkbookInput): readonly ChangedReading[] {
  const then = readingsInForce(rubric, reading.metadata?.readings ?? {}).readings;
  const now = readingsInForce(rubric, entries.interpretations).readings;
  return rubric.interpretations
    .map((one) => ({ one, from: readingWords(one, then), to: readingWords(one, now) }))
    .filter(({ from, to }) => from !== to)
    .map(({ one: { id, question }, from, to }) => {
      return { question, from, to, place: locate({ path: `interpretations["${id}"]` }) };
    });
}

/** The changes of each unit in the order of the table; units stay as they follow one another. */
function inOrderOfItems({ items }: Rubric, changes: readonly EntryChange[]): readonly EntryChange[] {
  const order = new Map(items.map(({ id }, index) => [id, index]));
  const units = new Map([...new Set(changes.map(({ unit }) => unit))].map((unit, index) => [unit, index]));
  const place = ({ item }: EntryChange) => order.get(item) ?? -1;
  return [...changes].sort((a, b) => (units.get(a.unit) ?? 0) - (units.get(b.unit) ?? 0) || place(a) - place(b));
}

function changedParts(input: WorkbookInput, changes: readonly EntryChange[]): readonly ChangedPart[] {
  const units = new Map(input.entries.units.map(({ name }) => [normaliseName(name), name]));
  const items = new Map(input.rubric.items.map((item) => [item.id, itemLabel(item)]));
  const blocked = blockedItems(input.rubric, [], input.unusable);
  return changes.map((found) => {
    const { kind, item: id } = found;
    const unit = units.get(found.unit) ?? found.unit;
    const item = kind === "unit" ? null : (items.get(id) ?? id);
    const change = isUnread(found, blocked) ? "unread" : found.change;
    return { unit, kind, change, item, place: placeOf(input, { unit, kind, item: id }) };
  });
}

/** Values that could not be read are missing like blanks, and are none. */
function isUnread({ unit, kind, item, change }: EntryChange, blocked: Blocked): boolean {
  if (change === "added") return false;
  if (kind === "unit") return change === "removed" && blocked(unit).entries.size > 0;
  return blocked(unit)[kind === "self" ? "self" : "entries"].has(item);
}

function placeOf({ entries, locate }: WorkbookInput, { unit, kind, item }: Omit<EntryChange, "change">): Place {
  if (kind === "unit") return locate({ unit });
  if (kind !== "ledger") return locate({ unit, item, side: kind });
  const line = (entries.ledger ?? []).findIndex(
    (one) => one.item === item && normaliseName(one.unit) === normaliseName(unit),
  );
  return line < 0 ? { unit, item } : locate({ path: `ledger[${String(line)}]` });
}

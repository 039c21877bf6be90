import { at, grouped } from "../../shared/list";
import { z } from "zod";
import type { Entries, LedgerLine } from "../../scoring/entries";
import { canonicalJson } from "../../shared/canonical";
import { normaliseName } from "../../shared/text";
import { entryOf } from "../../shared/memo";
import { atOnce, type Portions } from "../../shared/portions";

const DIGITS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";

/** The number of characters of a fingerprint. */
export const FINGERPRINT = 4;

/**
 * Four characters that tell whether a text is still the same: one in sixteen million other texts has the same ones
 * (FNV-1a over UTF-16 units, folded to 24 bits). Enough to find what was changed, not to prove that nothing was.
 */
export function fingerprint(text: string): string {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index += 1) {
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  }
  const folded = (hash >>> 24) ^ (hash & 0xffffff);
  return digit(folded >>> 18) + digit(folded >>> 12) + digit(folded >>> 6) + digit(folded);
}

/** The character of the last six bits. */
function digit(bits: number): string {
  return DIGITS.charAt(bits & 63);
}

/*
 * What the seal remembers of the entries besides their hash: a fingerprint of every part of every unit, so that it can
 * be told which parts were changed since. A few characters for an item, however much is entered for it.
 */

const KINDS = ["unit", "entries", "self", "ledger"] as const;

/** A part of what is entered for a unit: category, attributes and decision, one side of an item, its ledger lines. */
interface EntryPart {
  readonly kind: (typeof KINDS)[number];
  /** The item's id; empty for `unit`. */
  readonly item: string;
}

export interface EntryChange extends EntryPart {
  /** Key of the unit. */
  readonly unit: string;
  /** A unit that was added or removed is one change, of the kind `unit`. */
  readonly change: "added" | "changed" | "removed";
}

const recordSchema = z
  .object({
    period: z.string().nullable(),
    parts: z.array(z.string()),
    /** Key of each unit with the fingerprints of its parts, one after the other; BLANK for one without values. */
    units: z.array(z.tuple([z.string(), z.string()])),
  })
  .refine(({ parts, units }) => units.every(([, prints]) => prints.length === parts.length * FINGERPRINT));

/** The entries at the time of scoring, as far as they are remembered. */
export type EntryRecord = z.infer<typeof recordSchema>;

const BLANK = "-".repeat(FINGERPRINT);
const OWN = "unit|";

type Prints = Map<string, Map<string, string>>;

/** What is to be remembered of entries. */
export function recordOf(entries: Entries): EntryRecord {
  return atOnce(recordPortions(entries));
}

/** The same in portions. */
export function* recordPortions({ period, units, ledger = [] }: Entries): Portions<EntryRecord> {
  const prints = new PrintTable();
  for (const { name, category, attributes, final, entries = {}, self = {} } of units) {
    const own = prints.of(name);
    prints.put(own, "unit", "", { category, attributes, final });
    for (const [item, values] of Object.entries(entries)) prints.put(own, "entries", item, values);
    for (const [item, values] of Object.entries(self)) prints.put(own, "self", item, values);
    yield;
  }
  for (const lines of linesByItem(ledger)) {
    const [{ unit, item }] = lines;
    prints.put(prints.of(unit), "ledger", item, lines);
    yield;
  }
  return { period: period ?? null, ...prints.record() };
}

/** A record as it was written; null where it is damaged. */
export function parseRecord(data: unknown): EntryRecord | null {
  const parsed = recordSchema.safeParse(data);
  return parsed.success ? parsed.data : null;
}

/** The fingerprints of one unit, by the places of their parts. */
type OwnPrints = (string | undefined)[];

/** The fingerprints of all units, with a place for each part that one of them has. */
class PrintTable {
  private readonly parts: string[] = [];
  private readonly places: Readonly<Record<EntryPart["kind"], Map<string, number>>> = {
    unit: new Map(),
    entries: new Map(),
    self: new Map(),
    ledger: new Map(),
  };
  private readonly units = new Map<string, OwnPrints>();

  of(unit: string): OwnPrints {
    return entryOf(this.units, normaliseName(unit), () => []);
  }

  put(own: OwnPrints, kind: EntryPart["kind"], item: string, value: unknown): void {
    const place = entryOf(this.places[kind], item, () => this.parts.push(`${kind}|${item}`) - 1);
    own[place] = fingerprint(canonicalJson(value));
  }

  record(): Pick<EntryRecord, "parts" | "units"> {
    const order = [...this.parts.keys()].sort((one, other) => (at(this.parts, one) < at(this.parts, other) ? -1 : 1));
    return {
      parts: order.map((place) => at(this.parts, place)),
      units: [...this.units].map(([unit, own]) => [unit, order.map((place) => own[place] ?? BLANK).join("")]),
    };
  }
}

type Lines = readonly [LedgerLine, ...LedgerLine[]];

/** The lines of the ledger, those of one unit and item together. */
function linesByItem(ledger: readonly LedgerLine[]): Iterable<Lines> {
  return grouped(ledger, ({ unit, item }) => `${normaliseName(unit)}|${item}`).values();
}

/** What was changed between two records: units in their present order, those that are gone last. */
export function changesBetween(before: EntryRecord, now: EntryRecord): readonly EntryChange[] {
  const old = unfolded(before);
  const present = unfolded(now);
  const units = [...new Set([...present.keys(), ...old.keys()])];
  return units.flatMap((unit) => changesOf(unit, old.get(unit), present.get(unit)));
}

function unfolded({ parts, units }: EntryRecord): Prints {
  const printAt = (prints: string, index: number) => prints.slice(index * FINGERPRINT, (index + 1) * FINGERPRINT);
  return new Map(
    units.map(([unit, prints]) => [
      unit,
      new Map(parts.map((part, index) => [part, printAt(prints, index)] as const).filter(([, one]) => one !== BLANK)),
    ]),
  );
}

type Parts = ReadonlyMap<string, string>;

function changesOf(unit: string, before: Parts | undefined, now: Parts | undefined): EntryChange[] {
  const was = before?.has(OWN) ?? false;
  const is = now?.has(OWN) ?? false;
  if (was !== is) return [{ unit, kind: "unit", item: "", change: is ? "added" : "removed" }];
  const parts = [...new Set([...(now?.keys() ?? []), ...(before?.keys() ?? [])])];
  return parts
    .filter((part) => before?.get(part) !== now?.get(part))
    .map((part) => ({ unit, ...partOf(part), change: kindOfChange(before?.has(part), now?.has(part)) }));
}

function kindOfChange(before = false, now = false): EntryChange["change"] {
  if (before && now) return "changed";
  return now ? "added" : "removed";
}

function partOf(part: string): EntryPart {
  const [kind = "", ...item] = part.split("|");
  return { kind: KINDS.find((known) => known === kind) ?? "unit", item: item.join("|") };
}

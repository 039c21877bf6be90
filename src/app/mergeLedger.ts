import type { LedgerLine } from "../scoring/entries";
import { normaliseName } from "../shared/text";
import type { Source } from "./mergeUnits";

/** A line of the ledger with the input it comes from and its number there. */
export interface GatheredLine {
  readonly line: LedgerLine;
  readonly source: Source;
  readonly index: number;
}

/**
 * The lines of all ledgers. A line that stands in several inputs is one event; one that stands several times in the
 * same input is as many events.
 */
export function gatherLines(sources: readonly Source[]): readonly GatheredLine[] {
  const lines: GatheredLine[] = [];
  const taken = new Map<string, number>();
  for (const source of sources) {
    const seen = new Map<string, number>();
    (source.input.entries.ledger ?? []).forEach((line, index) => {
      const key = lineKey(line);
      const times = (seen.get(key) ?? 0) + 1;
      seen.set(key, times);
      if (times <= (taken.get(key) ?? 0)) return;
      taken.set(key, times);
      lines.push({ line, source, index });
    });
  }
  return lines;
}

function lineKey({ unit, item, date, matter, level, points, evidence }: LedgerLine): string {
  return JSON.stringify([normaliseName(unit), item, date, matter, level, points, evidence].map((part) => part ?? null));
}

import type { Entries } from "../scoring/entries";
import { Lazy } from "../shared/jsonPieces";

/** The entries in the interchange format, to be written with `jsonPieces`. */
export function entriesDocument({
  rubric,
  interpretations,
  period,
  units,
  ledger = [],
}: Entries): Record<string, unknown> {
  return {
    rubric,
    interpretations,
    period: period ?? undefined,
    units: new Lazy(units),
    ledger: ledger.length === 0 ? undefined : ledger,
  };
}

import type { Example } from "../rubric/example";
import type { Rubric } from "../rubric/schema";
import { parseEntries, type Entries } from "../scoring/entries";

/** The entries of a worked example, what its units have in common filled in. */
export function exampleEntries(rubric: Rubric, example: Example): Entries {
  const { period, interpretations = {}, ledger = [] } = example;
  const dated = period === undefined ? {} : { period };
  const parsed = parseEntries({ rubric: rubric.id, ...dated, interpretations, ledger, units: unitsOf(example) });
  if (!parsed.ok || parsed.value.issues.length > 0) throw new Error(`example ${example.name}: malformed entries`);
  return parsed.value.entries;
}

function unitsOf({ common = {}, units }: Example) {
  return units.map((unit) => ({
    ...unit,
    attributes: { ...common.attributes, ...unit.attributes },
    entries: withoutNull({ ...common.entries, ...unit.entries }),
  }));
}

function withoutNull<T>(record: Record<string, T | null>): Record<string, T | null> {
  return Object.fromEntries(Object.entries(record).filter(([, value]) => value !== null));
}

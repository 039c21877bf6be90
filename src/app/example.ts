import type { WorkbookPlan } from "../layout/plan";
import type { Example } from "../rubric/example";
import type { Rubric } from "../rubric/schema";
import { parseEntries, type Entries } from "../scoring/entries";
import { evaluate } from "../scoring/evaluate";
import type { Place } from "../shared/issue";
import type { Result } from "../shared/result";
import { planInput, usualLayout } from "./generate";

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

/** Plans a workbook filled with the example under the usual readings in which most units have everything. */
export function planExample(rubric: Rubric): Result<WorkbookPlan> {
  const usual = rubric.examples
    .filter(({ interpretations }) => interpretations === undefined)
    .map((example) => exampleEntries(rubric, example));
  const [entries] = usual.sort((a, b) => completeUnits(rubric, b) - completeUnits(rubric, a));
  if (entries === undefined) throw new Error(`${rubric.id} has no example under the usual readings`);
  const input = { rubric, entries, unusable: [], issues: [], locate: (place: Place) => place };
  return planInput(input, usualLayout(entries.units.length));
}

function completeUnits(rubric: Rubric, entries: Entries): number {
  return evaluate(rubric, entries).units.filter(({ score }) => score.complete).length;
}

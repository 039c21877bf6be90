import type { Issue } from "../shared/issue";
import { at, grouped } from "../shared/list";
import { blockedItems } from "./blocked";
import type { Entries, Unit, Unusable } from "./entries";
import { foldLedger } from "./ledger";
import { withShared } from "./sharedValues";
import { scoringTable, type RubricInForce, type TableItem } from "./table";
import { EntryColumns } from "./columns";
import { checkUnits, type CheckedUnit } from "./units";
import { tablesOf } from "./variants";

/** The units of one category, which are scored and compared together. */
export interface Cohort {
  readonly category: string | null;
  /** The items as the rubric states them. */
  readonly table: readonly TableItem[];
  readonly units: readonly CheckedUnit[];
  readonly columns: EntryColumns;
  /** The place of every unit among all that are scored, counted from 0. */
  readonly positions: readonly number[];
  /** How many more units it has that were not handed in. */
  readonly awaited: number;
}

/** Entries as far as they can be scored, and the issues that belong to no unit of them. */
export interface CheckedEntries {
  readonly cohorts: readonly Cohort[];
  readonly issues: readonly Issue[];
}

/**
 * Checks the units, folds the ledger into them, sees which items cannot be used, and gives every unit its table.
 * `missing` units were not handed in.
 */
export function checkEntries(
  rules: RubricInForce,
  entries: Entries,
  unusable: readonly Unusable[],
  missing: number,
): CheckedEntries {
  const { rubric } = rules;
  const checked = checkUnits(rubric, entries);
  const folded = foldLedger(rules.inForce, { ...entries, units: checked.units.map(({ unit }) => unit) });
  const ledgerIssues = issuesByUnit([...folded.issues, ...folded.notices]);
  const cohorts = [...positionsByCategory(folded.units)].map(([category, positions]): Cohort => {
    const table = scoringTable(rules, category);
    const tableFor = tablesOf(rules, table);
    const tables = positions.map((position) => tableFor(at(checked.units, position).attributes));
    const shared = positions.map((position, index) => withShared(at(tables, index), at(folded.units, position)));
    const unused = shared.flatMap((one) => one.unusable);
    const blocked = blockedItems(rubric, folded.issues, unused.length === 0 ? unusable : [...unusable, ...unused]);
    const units = positions.map((position, index): CheckedUnit => {
      const { unit, issues: ofShared } = at(shared, index);
      const { name } = unit;
      const { attributes, issues } = at(checked.units, position);
      return {
        place: index,
        unit,
        ledger: at(folded.ledgers, position),
        attributes,
        table: at(tables, index),
        blocked: blocked(name),
        issues: [...issues, ...(ledgerIssues.get(name) ?? []), ...ofShared],
      };
    });
    // Of which category a unit is that was not handed in, nobody knows.
    return {
      category,
      table,
      units,
      columns: new EntryColumns(units),
      positions,
      awaited: category === null ? missing : 0,
    };
  });
  return { cohorts, issues: [...checked.issues, ...(ledgerIssues.get(undefined) ?? [])] };
}

function positionsByCategory(units: readonly Unit[]): ReadonlyMap<string | null, readonly number[]> {
  const groups = new Map<string | null, number[]>();
  units.forEach(({ category = null }, position) => {
    const group = groups.get(category) ?? [];
    groups.set(category, group);
    group.push(position);
  });
  return groups;
}

/** Issues with a unit of the cohort by its name; all others under undefined. */
function issuesByUnit(issues: readonly Issue[]): ReadonlyMap<string | undefined, readonly Issue[]> {
  return grouped(issues, ({ code, place }) => (code === "unknown-ledger-unit" ? undefined : place.unit));
}

import { checkField, enteredAt, type FieldValue, type FieldValues } from "../rules/field";
import { issue, type Issue } from "../shared/issue";
import { listed } from "../shared/said";
import { isRemark } from "./bindItem";
import type { Side, Unit } from "./entries";
import type { TableItem } from "./table";
import { lookUp } from "../shared/lookUp";

const NONE: readonly Issue[] = [];

/** The usable values of one item of one unit; `faulty` where some are not usable. */
export interface ItemValues {
  readonly values: FieldValues;
  readonly issues: readonly Issue[];
  readonly faulty: boolean;
}

const NOTHING: ItemValues = { values: {}, issues: NONE, faulty: false };

/** Checks the entered values of an item; what cannot be used is left out and reported with its field. */
export function itemValues(table: TableItem, entered: FieldValues | undefined): ItemValues {
  if (entered === undefined) return NOTHING;
  const issues: Issue[] = [];
  const faulty: string[] = [];
  for (const id in entered) {
    const found = faultOf(table, id, lookUp(entered, id));
    if (found === null) continue;
    issues.push(found);
    if (found.severity === "error") faulty.push(id);
  }
  if (issues.length === 0) return { values: entered, issues: NONE, faulty: false };
  const usable = Object.entries(entered).filter(([id]) => !faulty.includes(id));
  return { values: Object.fromEntries(usable), issues, faulty: faulty.length > 0 };
}

/** What is wrong with one entered value, which may be a remark, a field in force, an idle one, or none at all. */
function faultOf(table: TableItem, id: string, value: FieldValue): Issue | null {
  const known = table.fields.get(id);
  const entered = value !== null && value !== undefined;
  if (known === undefined) return unknownField(table, id, entered);
  if (!entered) return null;
  const [field] = known.fields;
  const found = checkField(field, value);
  if (known.use === "used") return found;
  // Entered at another item, it stands here for another reading alone.
  if (found === null && enteredAt(field) !== null) return null;
  const isTaken = found === null || known.fields.some((one) => checkField(one, value) === null);
  return isTaken ? issue("field-not-in-force", { field: id }, { label: field.label }) : found;
}

/** A phase that is not assessed may stand there blank, as it is printed; any other unknown field is a fault. */
function unknownField(table: TableItem, id: string, entered: boolean): Issue | null {
  const phase = table.facts.phases.find((one) => one.id === id);
  if (phase !== undefined) return entered ? issue("not-scored-here", { field: id }, { label: phase.label }) : null;
  const known = table.bound.fields.map((field) => field.id);
  return issue(
    "unknown-field",
    { field: id },
    { field: id, known: known.length === 0 ? "none-automatic" : listed(known) },
  );
}

/** True where a unit has at least one value on a side, remarks aside. */
export function hasEntered(unit: Unit, side: Side): boolean {
  return Object.values(unit[side] ?? {}).some(hasValues);
}

function hasValues(entered: FieldValues): boolean {
  for (const id in entered) {
    const value = lookUp(entered, id);
    if (value !== null && value !== undefined && !isRemark(id)) return true;
  }
  return false;
}

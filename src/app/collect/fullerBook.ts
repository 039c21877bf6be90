import type { WorkbookPlan } from "../../layout/plan";
import { failure, type Result } from "../../shared/result";
import { hasErrors } from "../../shared/issue";
import { planInput, usualLayout } from "../generate";
import type { WorkbookInput } from "../workbookInput";
import type { CollectPlan } from "./collectPlan";

/**
 * Plans another workbook with everything that the open one holds and, beside it, the units for which it has no place.
 * Fails where something of the open one could not be read: it would be lost there.
 */
export function planFullerBook(open: WorkbookInput, { newUnits, newLines }: CollectPlan): Result<WorkbookPlan> {
  if (hasErrors(open.issues)) return failure(open.issues);
  const { entries, reading } = open;
  const units = [...entries.units, ...newUnits.map(({ unit }) => unit)];
  const ledger = [...(entries.ledger ?? []), ...newLines.map(({ line }) => line)];
  const layout = reading.design.layout === "matrix" ? "matrix" : usualLayout(units.length);
  return planInput({ ...open, entries: { ...entries, units, ledger } }, layout, reading.design.self);
}

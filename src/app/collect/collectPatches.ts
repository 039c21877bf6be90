import { evidencePatches, ledgerPatches, type EvidenceLine } from "../../layout/fill/newLines";
import type { CellPatch, WorkbookPlan } from "../../layout/plan";
import { hasErrors } from "../../shared/issue";
import { failure, type Result } from "../../shared/result";
import { planInput, usualLayout } from "../generate";
import type { WorkbookInput } from "../workbookInput";
import { chosenChanges, chosenOf, type Change, type Choices, type CollectPlan } from "./collectPlan";

/** The cells of the open workbook that have to change so that it holds what a plan takes over. */
export function collectPatches({ reading }: WorkbookInput, plan: CollectPlan, choices: Choices): readonly CellPatch[] {
  const changes = chosenChanges(plan, choices);
  const evidence = evidenceLines(changes);
  const ledger = plan.lines.map(({ line }) => line);
  return [
    ...changes.flatMap(({ target, to }) => (target === "new-evidence-line" ? [] : [{ ...target, value: to.cell }])),
    ...(evidence.length === 0 ? [] : evidencePatches(reading, evidence)),
    ...(ledger.length === 0 ? [] : ledgerPatches(reading, ledger)),
  ];
}

/** One line for an item of a unit, with its evidence and its remark. */
function evidenceLines(changes: readonly Change[]): readonly EvidenceLine[] {
  const lines = new Map<string, EvidenceLine>();
  for (const { unit, value, target, to } of changes) {
    const { part, item, field } = value;
    if (target !== "new-evidence-line" || (part !== "entries" && part !== "self")) continue;
    const id = JSON.stringify([unit, item, part]);
    const line = lines.get(id) ?? { unit, item, side: part, evidence: null, remark: null };
    lines.set(id, { ...line, [field]: to.cell });
  }
  return [...lines.values()];
}

/**
 * What the clerk agrees to, as text: two plans with equal texts write the same values, wherever their cells have been
 * moved to in between.
 */
export function decisionText(plan: CollectPlan, choices: Choices): string {
  const changes = chosenChanges(plan, choices).map(({ unit, value, to }) => [unit, value, to.cell]);
  const replaced = plan.conflicts
    .filter((conflict) => chosenOf(conflict, choices) !== undefined)
    .map(({ id, present }) => [id, present === null ? null : present.cell]);
  return JSON.stringify([changes, replaced, plan.lines.map(({ line }) => line)]);
}

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

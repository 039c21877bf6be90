import type { EntryPlace, EntryTarget } from "../../layout/fill/entryTarget";
import type { PlannedValue, CellPatch, WorkbookPlan } from "../../layout/plan";
import type { Unit } from "../../scoring/entries";
import type { Receipts } from "../../scoring/receipts";
import { type Issue, type Place, hasErrors } from "../../shared/issue";
import type { GatheredLine } from "../mergeUnits";
import { evidencePatches, ledgerPatches, type EvidenceLine } from "../../layout/fill/newLines";
import { failure, type Result } from "../../shared/result";
import { planInput, usualLayout } from "../generate";
import type { WorkbookInput } from "../workbookInput";

/** A value that could be taken over, and where it comes from. */
export interface Candidate {
  /** Tells the values of a conflict apart, whatever files they come from. */
  readonly id: string;
  readonly files: readonly string[];
  /** Where it stands in the first of the files; looked up when it is asked for, as there may be very many. */
  readonly place: () => Place;
  /** As messages quote it, and as it would stand in its cell. */
  readonly words: string;
  readonly cell: PlannedValue;
}

/** Where a value of a unit is to be written. */
interface Target {
  readonly unit: string;
  readonly value: EntryPlace;
  /** What is entered there, in the clerk's words. */
  readonly name: string;
  readonly target: EntryTarget;
}

/** A blank of the open workbook that returned files fill, all with the same value. */
export interface Change extends Target {
  readonly to: Candidate;
}

/** Different values for one cell; none is taken over unless the clerk chooses it. */
export interface Conflict extends Target {
  /** Tells the conflicts of a plan apart. */
  readonly id: string;
  /** What the open workbook has; null where it is blank. */
  readonly present: Candidate | null;
  /** What the returned files have instead: at least one, each different. */
  readonly found: readonly Candidate[];
}

/** A unit for which the open workbook has no place. */
export interface NewUnit {
  readonly unit: Unit;
  readonly files: readonly string[];
  /** How many values it comes with. */
  readonly values: number;
}

/** A unit of which several files have values that the open workbook has not. */
interface SharedUnit {
  readonly unit: string;
  readonly files: readonly string[];
}

/** What would come of taking returned files over into the open workbook. Nothing has been written. */
export interface CollectPlan {
  readonly changes: readonly Change[];
  readonly conflicts: readonly Conflict[];
  /** Lines to be added to the ledger. */
  readonly lines: readonly GatheredLine[];
  readonly newUnits: readonly NewUnit[];
  /** Lines of the ledger for the new units. */
  readonly newLines: readonly GatheredLine[];
  /** Units of the open workbook that no file has. */
  readonly missing: readonly string[];
  /** Who handed in late and who not yet, once this is written; null where nobody keeps the days of receipt. */
  readonly receipts: Receipts | null;
  readonly shared: readonly SharedUnit[];
  /** Why values that were there are not taken over, and what else is to be said of the files together. */
  readonly issues: readonly Issue[];
}

/** The ids of the values that the clerk chose, by the id of the conflict; where there is none the cell stays as it is. */
export type Choices = ReadonlyMap<string, string>;

/** The value that was chosen for a conflict; undefined where none was, or no file that is taken has it any more. */
export function chosenOf({ id, found }: Conflict, choices: Choices): Candidate | undefined {
  return found.find((candidate) => candidate.id === choices.get(id));
}

/** Everything that would be written into cells: what fills a blank, and what the clerk chose. */
export function chosenChanges({ changes, conflicts }: CollectPlan, choices: Choices): readonly Change[] {
  const chosen = conflicts.flatMap((conflict) => {
    const to = chosenOf(conflict, choices);
    return to === undefined ? [] : [{ ...conflict, to }];
  });
  return [...changes, ...chosen];
}

/** How many cells and lines each file brings, those in dispute included. */
export function broughtBy({ changes, conflicts, lines }: CollectPlan): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  const count = (file: string) => counts.set(file, (counts.get(file) ?? 0) + 1);
  for (const { to } of changes) to.files.forEach(count);
  for (const { found } of conflicts) for (const { files } of found) files.forEach(count);
  for (const { source } of lines) count(source.file);
  return counts;
}

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

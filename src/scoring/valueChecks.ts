import type { EntryCheck } from "../rubric/checks";
import type { Rubric } from "../rubric/schema";
import type { Level } from "../rules/counts";
import { isEntered, type FieldValues } from "../rules/field";
import { sum } from "../shared/decimal";
import { issue, type Issue } from "../shared/issue";
import { EVIDENCE, MEASURED } from "./bindItem";
import type { LedgerLine } from "./entries";
import type { ScoredUnit } from "./scoreUnits";
import type { TableItem } from "./table";
import { lookUp } from "../shared/lookUp";

/*
 * Checks of what one unit has entered for an item, beside its points.
 */

/** What was measured beside an item's score is more than the document allows. */
export function aboveIssues(
  { item: id, limit, clause }: Extract<EntryCheck, { kind: "above" }>,
  { items }: Rubric,
  { unit, side }: ScoredUnit,
): readonly Issue[] {
  const value = lookUp(lookUp(unit[side], id) ?? {}, MEASURED);
  if (limit === null || typeof value !== "number" || value <= limit) return [];
  const label = items.find((item) => item.id === id)?.measured ?? id;
  return [issue("measured-above", { unit: unit.name, item: id, field: MEASURED }, { label, value, limit, clause })];
}

/** Events that count although nobody names the document that proves them. */
export function evidenceIssues(
  { items, levels, clause }: Extract<EntryCheck, { kind: "evidence" }>,
  table: readonly TableItem[],
  { unit, side, ledger }: ScoredUnit,
): readonly Issue[] {
  return table.flatMap(({ item: { id, rule } }) => {
    if (!items.includes(id) || !("levels" in rule)) return [];
    const values = lookUp(unit[side], id) ?? {};
    // A value of another kind is a fault of its own.
    if (isEntered(values[EVIDENCE.id])) return [];
    const asked = rule.levels.filter((level) => levels?.includes(level.id) ?? true);
    const lines = ledger?.side === side ? ledger.lines.get(id) : undefined;
    const count = lines === undefined ? countOf(asked, values) : unproved(asked, lines);
    const counted = asked[0]?.counted ?? "";
    return count === 0 ? [] : [issue("evidence-missing", { unit: unit.name, item: id }, { count, counted, clause })];
  });
}

function countOf(levels: readonly Level[], values: FieldValues): number {
  return sum(
    levels.map(({ id }) => {
      const count = lookUp(values, id);
      return typeof count === "number" ? count : 0;
    }),
  );
}

function unproved(levels: readonly Level[], lines: readonly LedgerLine[]): number {
  return lines.filter(({ level, evidence }) => {
    return levels.some(({ id }) => id === level) && (evidence ?? "").trim() === "";
  }).length;
}

import type { EntryCheck } from "../rubric/checks";
import type { Rubric } from "../rubric/schema";
import type { Level } from "../rules/counts";
import { isEntered, type FieldValues } from "../rules/field";
import { sum } from "../shared/decimal";
import { issue, type Issue } from "../shared/issue";
import { EVIDENCE, MEASURED } from "./bindItem";
import type { LedgerLine } from "./entries";
import type { ScoredUnit } from "./scoreUnits";
import { lookUp } from "../shared/lookUp";

/*
 * Checks of what one unit has entered for an item, beside its points.
 */

/** What was measured beside an item's score is more than the document allows. */
export function aboveIssues(
  { item: id, limit, clause }: Extract<EntryCheck, { kind: "above" }>,
  { items }: Rubric,
  { unit, side }: Pick<ScoredUnit, "unit" | "side">,
): readonly Issue[] {
  const value = numberOf(lookUp(unit[side], id) ?? {}, MEASURED);
  if (limit === null || value === null || value <= limit) return [];
  const label = items.find((item) => item.id === id)?.measured ?? id;
  return [issue("measured-above", { unit: unit.name, item: id, field: MEASURED }, { label, value, limit, clause })];
}

/** Makes what finds events that count although nobody names the document that proves them. */
export function evidenceCheck(
  { items, levels, clause }: Extract<EntryCheck, { kind: "evidence" }>,
  { items: all }: Rubric,
): (unit: Pick<ScoredUnit, "unit" | "side" | "ledger">) => readonly Issue[] {
  const counted = all.flatMap(({ id, rule }) => {
    if (!items.includes(id) || !("levels" in rule)) return [];
    return [{ id, asked: rule.levels.filter((level) => levels?.includes(level.id) ?? true) }];
  });
  return ({ unit, side, ledger }) =>
    counted.flatMap(({ id, asked }) => {
      const values = lookUp(unit[side], id) ?? {};
      if (isEntered(lookUp(values, EVIDENCE.id))) return [];
      const lines = ledger?.side === side ? ledger.lines.get(id) : undefined;
      const count = lines === undefined ? countOf(asked, values) : unproved(asked, lines);
      if (count === 0) return [];
      const words = { count, counted: asked[0]?.counted ?? "", clause };
      return [issue("evidence-missing", { unit: unit.name, item: id }, words)];
    });
}

/** A number that was entered; what is none is found fault with where it stands. */
function numberOf(values: FieldValues, id: string): number | null {
  const value = lookUp(values, id);
  return typeof value === "number" ? value : null;
}

function countOf(levels: readonly Level[], values: FieldValues): number {
  return sum(levels.map(({ id }) => numberOf(values, id) ?? 0));
}

function unproved(levels: readonly Level[], lines: readonly LedgerLine[]): number {
  return lines.filter(({ level, evidence }) => {
    return levels.some(({ id }) => id === level) && (evidence ?? "").trim() === "";
  }).length;
}

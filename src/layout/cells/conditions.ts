import { cellAddress } from "../address";
import type { EntryField } from "../form";
import type { Area, ConditionPlan } from "../plan";
import { quoted, trimmed, verdictOf } from "./verdicts";
import { CAPPED, OCCURRED, YES } from "./words";

/**
 * Marks blank required cells, unusable values of one field's cells, and texts that only the program can judge. `waivers`
 * refer to flags by which nothing is missing: the ledger is complete, or the item does not apply.
 */
export function fieldConditions(entry: EntryField, area: Area, waivers: readonly string[]): ConditionPlan[] {
  const cell = cellAddress(area.row, area.column);
  const { problem, slip } = verdictOf(entry, cell);
  const filled = `LEN(${trimmed(cell)})>0`;
  // An error value makes an error of whatever looks at it, and an error marks nothing.
  const faulty = problem === null ? `ISERROR(${cell})` : `IF(ISERROR(${cell}),TRUE,AND(${filled},${problem}))`;
  return [
    ...(entry.field.required ? [blankCondition(area, waivers)] : []),
    { area, formula: faulty, look: "problem" },
    ...(slip === null ? [] : [{ area, formula: `AND(${filled},${slip})`, look: "slip" } as const]),
  ];
}

/** Marks blank cells. */
export function blankCondition(area: Area, waivers: readonly string[] = []): ConditionPlan {
  const blank = `LEN(${trimmed(cellAddress(area.row, area.column))})=0`;
  const unwaived = waivers.map((flag) => `${flag}<>${quoted(YES)}`);
  return { area, formula: waivers.length === 0 ? blank : `AND(${[blank, ...unwaived].join(",")})`, look: "blank" };
}

/** Marks explanations of values that a cap or floor came to bear on. */
export function cappedCondition(area: Area): ConditionPlan {
  const cell = cellAddress(area.row, area.column);
  return { area, formula: `ISNUMBER(SEARCH(${quoted(CAPPED)},${cell}))`, look: "capped" };
}

/** Marks results that veto a unit. */
export function vetoCondition(area: Area): ConditionPlan {
  const cell = cellAddress(area.row, area.column);
  return { area, formula: `OR(${cell}=${quoted(YES)},${cell}=${quoted(OCCURRED)})`, look: "veto" };
}

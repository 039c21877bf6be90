import type { Field } from "../../rules/field";
import { show } from "../../shared/decimal";
import { cellAddress } from "../address";
import type { EntryField } from "../form";
import type { Area, ConditionPlan } from "../plan";
import { CAPPED, LIST_SEPARATOR, NO, NONE, OCCURRED, YES } from "./words";

/**
 * Marks blank required cells and unusable values of one field's cells. `waivers` refer to flags by which nothing is
 * missing: the ledger is complete, or the item does not apply.
 */
export function fieldConditions(entry: EntryField, area: Area, waivers: readonly string[]): ConditionPlan[] {
  const cell = cellAddress(area.row, area.column);
  const conditions: ConditionPlan[] = [];
  if (entry.field.required) conditions.push(blankCondition(area, waivers));
  const problem = problemOf(entry, cell);
  if (problem !== null) {
    conditions.push({ area, formula: `AND(LEN(TRIM(${cell}))>0,${problem})`, look: "problem" });
  }
  return conditions;
}

/** Marks blank cells. */
export function blankCondition(area: Area, waivers: readonly string[] = []): ConditionPlan {
  const blank = `LEN(TRIM(${cellAddress(area.row, area.column)}))=0`;
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

/** A formula that is true for values that cannot be used; null where every value can. */
function problemOf({ field, countsEvents }: EntryField, cell: string): string | null {
  switch (field.type) {
    case "number":
    case "integer":
      return `${countsEvents ? `${cell}<>${quoted(NONE)},` : ""}${numberProblem(field, cell)}`;
    case "flag":
      return `NOT(ISLOGICAL(${cell})),${noneOf([YES, NO], cell)}`;
    case "date":
      return dateProblem(field, cell);
    case "choice":
      return noneOf(field.choices, cell);
    case "list":
      return `${cell}<>${quoted(NONE)},${foreignCharacters(cell)}`;
    case "choices":
    case "text":
      return null;
  }
}

function numberProblem(field: Extract<Field, { type: "number" | "integer" }>, cell: string): string {
  const faults = [`NOT(ISNUMBER(${cell}))`, `${cell}<${show(field.min)}`];
  if (field.max !== null) faults.push(`${cell}>${show(field.max)}`);
  // A text is never compared with INT: that would be an error, and an error marks nothing.
  if (field.type === "integer") faults.push(`IF(ISNUMBER(${cell}),INT(${cell})<>${cell},FALSE)`);
  return `OR(${faults.join(",")})`;
}

/** Moments of the latest day are still on it. DATE tells the number of a day whichever way the workbook counts. */
function dateProblem({ earliest, latest }: Extract<Field, { type: "date" }>, cell: string): string {
  const faults = [`NOT(ISNUMBER(${cell}))`];
  if (earliest !== null) faults.push(`${cell}<${dayFormula(earliest)}`);
  if (latest !== null) faults.push(`${cell}>=${dayFormula(latest)}+1`);
  return `OR(${faults.join(",")})`;
}

function dayFormula(day: string): string {
  return `DATE(${day.split("-").map(Number).join(",")})`;
}

function noneOf(options: readonly string[], cell: string): string {
  return options.map((option) => `${cell}<>${quoted(option)}`).join(",");
}

const LIST_CHARACTERS = ["0", "1", "2", "3", "4", "5", "6", "7", "8", "9", ".", LIST_SEPARATOR, "；", " "];

/** True where anything is left when all characters of a list of numbers are taken out. */
function foreignCharacters(cell: string): string {
  const rest = LIST_CHARACTERS.reduce((formula, character) => `SUBSTITUTE(${formula},${quoted(character)},"")`, cell);
  return `LEN(${rest})>0`;
}

function quoted(text: string): string {
  return `"${text.replaceAll('"', '""')}"`;
}

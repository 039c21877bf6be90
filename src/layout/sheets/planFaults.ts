import type { FieldValues } from "../../rules/field";
import type { Unit } from "../../scoring/entries";
import { checkUnits } from "../../scoring/units";
import { issue, type Issue, type Place } from "../../shared/issue";
import { append } from "../../shared/list";
import { cellAddress } from "../address";
import { EVIDENCE_FIELDS, type Form, type FormItem } from "../form";
import { CELL_TEXT } from "../../shared/text";
import type { SheetPlan } from "../plan";
import type { WorkbookContent } from "./design";

/** More sheets than this nobody finds his way in. */
const MOST_SHEETS = 60;

/** Everything that keeps units and values from being put into a workbook. */
export function planFaults(form: Form, { layout, units, ledger = [] }: WorkbookContent): Issue[] {
  const issues = [...checkUnits(form.rubric, { rubric: form.rubric.id, units }).issues];
  if (layout === "appendix" && units.length > MOST_SHEETS) {
    issues.push(issue("too-many-sheets", {}, { limit: MOST_SHEETS, count: units.length }));
  }
  for (const unit of units) append(issues, valueFaults(form, unit));
  ledger.forEach((line, index) => {
    const texts = [line.unit, line.item, line.matter, line.level, line.evidence, line.work, line.notice, line.deadline];
    for (const text of texts) append(issues, lengthFaults({ path: `ledger[${index}]`, unit: line.unit }, text));
  });
  return issues;
}

/** Texts that no cell can hold, and values for which there is no cell. */
function valueFaults(form: Form, unit: Unit): Issue[] {
  const items = new Map(form.items.map((formItem) => [formItem.item.id, formItem]));
  const issues: Issue[] = [];
  for (const side of ["entries", "self"] as const) {
    for (const [item, values] of Object.entries(unit[side] ?? {})) {
      const known = knownFields(items.get(item), unit);
      append(issues, recordFaults(known, values, { unit: unit.name, item, side }));
    }
  }
  const attributes = new Set(form.attributes.map(({ field }) => field.id));
  append(issues, recordFaults(attributes, unit.attributes ?? {}, { unit: unit.name }));
  const finals = new Set(form.finals.map(({ field }) => field.id));
  append(issues, recordFaults(finals, { ...unit.final }, { unit: unit.name }));
  return issues;
}

function recordFaults(known: ReadonlySet<string>, values: FieldValues, place: Place): Issue[] {
  return Object.entries(values).flatMap(([field, value]) => {
    if (value === null || value === undefined) return [];
    const what = [place.item, field].filter((part) => part !== undefined).join(".");
    const missing = known.has(field) ? [] : [issue("not-in-template", { ...place, field }, { what })];
    return [...lengthFaults({ ...place, field }, value), ...missing];
  });
}

function knownFields(formItem: FormItem | undefined, unit: Unit): ReadonlySet<string> {
  if (formItem?.item.category !== (unit.category ?? null)) return new Set();
  return new Set([...formItem.fields, ...EVIDENCE_FIELDS].map(({ field }) => field.id));
}

/** Texts that no cell can hold, wherever they come from: the names of units, the title and all that is printed. Each is told once. */
export function longTexts(sheets: readonly SheetPlan[]): Issue[] {
  const told = new Set<unknown>();
  return sheets.flatMap(({ name, cells }) =>
    cells.flatMap(({ row, column, value }) => {
      const faults = told.has(value) ? [] : lengthFaults({ sheet: name, cell: cellAddress(row, column) }, value);
      if (faults.length > 0) told.add(value);
      return faults;
    }),
  );
}

/** Tells of a value that is longer than a cell can hold. */
export function lengthFaults(place: Place, value: unknown): Issue[] {
  return isTooLong(value) ? [issue("text-too-long", place, { length: lengthOf(value), limit: CELL_TEXT })] : [];
}

/** Whether a value is longer than a cell can hold. */
export function isTooLong(value: unknown): boolean {
  return lengthOf(value) > CELL_TEXT;
}

function lengthOf(value: unknown): number {
  if (Array.isArray(value)) return value.join(";").length;
  return typeof value === "string" ? value.length : 0;
}

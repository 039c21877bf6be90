import { attributeLabel } from "../rubric/facts";
import type { Attribute, Rubric } from "../rubric/schema";
import { gradesOf } from "../rubric/standing";
import { checkField, choiceNamed, type EnteredValue, type Field, type FieldValues } from "../rules/field";
import { issue, type Issue } from "../shared/issue";
import { listed } from "../shared/said";
import { normaliseName } from "../shared/text";
import type { BlockedItems } from "./blocked";
import type { Entries, Side, Unit } from "./entries";
import { LEDGER_CLOSED, type OwnLedger } from "./ledger";
import { nameRemarks } from "./names";
import { receiptField } from "./receipts";
import type { TableItem } from "./table";
import { setEntry } from "../shared/lookUp";
import { append } from "../shared/list";

/** An attribute as a field, so that it is checked and entered like one. */
export function attributeField(attribute: Attribute): Field {
  const base = { id: attribute.id, label: attribute.label, required: false };
  switch (attribute.type) {
    case "flag":
      return { ...base, type: "flag" };
    case "integer":
    case "number":
      return { ...base, type: attribute.type, min: attribute.min ?? 0, max: attribute.max ?? null };
    case "choice":
      return {
        ...base,
        type: "choice",
        choices: attribute.choices ?? [],
        ...(attribute.aliases === undefined ? {} : { aliases: attribute.aliases }),
      };
    case "choices":
      return { ...base, type: "choices", choices: attribute.choices ?? [] };
    case "text":
      return { ...base, type: "text" };
  }
}

const LEDGER_FIELD: Field = { id: LEDGER_CLOSED, label: "台账已记全", required: false, type: "flag" };

/** The attributes that units of a rubric can have. */
export function attributeFields(rubric: Rubric): readonly Field[] {
  const receipt = receiptField(rubric);
  return [...rubric.attributes.map(attributeField), ...(receipt === null ? [] : [receipt]), LEDGER_FIELD];
}

/** A unit ready for scoring: everything that its entries, its attributes and the ledger say of it is put together. */
export interface CheckedUnit {
  /** Among the units of its cohort, counted from 0. */
  readonly place: number;
  /** With its lines of the ledger entered in its items. */
  readonly unit: Unit;
  /** Those lines; null where the ledger says nothing of it. */
  readonly ledger: OwnLedger | null;
  /** The usable ones. */
  readonly attributes: FieldValues;
  /** The items as they are for this unit. */
  readonly table: readonly TableItem[];
  /** Items with faults found before scoring, such as a ledger that differs; they are unusable. */
  readonly blocked: BlockedItems;
  /** Faults of everything but the values of its items. */
  readonly issues: readonly Issue[];
}

/** What is seen of a unit by itself. */
type OwnParts = Pick<CheckedUnit, "unit" | "attributes" | "issues">;

/**
 * Checks names, categories, attributes, item ids and final grades. A unit without a usable name or category, and the
 * second of two equal names, are left out; everything else keeps its unit.
 */
export function checkUnits(
  rubric: Rubric,
  entries: Entries,
): { readonly units: readonly OwnParts[]; readonly issues: readonly Issue[] } {
  const issues: Issue[] = [];
  const seen = new Set<string>();
  if (entries.units.length === 0) issues.push(issue("no-units", {}, {}));
  const known: Known = {
    rubric,
    fields: attributeFields(rubric),
    categoryOf: new Map(rubric.items.map((item) => [item.id, item.category])),
  };
  const units = entries.units.flatMap((unit, index) => {
    const name = normaliseName(unit.name);
    const fault = nameFault(name, unit, seen, index) ?? categoryFault(rubric, unit);
    seen.add(name);
    if (fault !== null) {
      issues.push(fault);
      return [];
    }
    return [checkUnit(known, unit)];
  });
  return { units, issues };
}

interface Known {
  readonly rubric: Rubric;
  readonly fields: readonly Field[];
  /** The category of every item, by item id. */
  readonly categoryOf: ReadonlyMap<string, string | null>;
}

function nameFault(name: string, unit: Unit, seen: ReadonlySet<string>, index: number): Issue | null {
  const path = `units[${String(index)}].name`;
  if (name === "") return issue("empty-unit-name", { path }, {});
  return seen.has(name) ? issue("duplicate-unit", { path, unit: unit.name }, { name: unit.name }) : null;
}

function categoryFault(rubric: Rubric, unit: Unit): Issue | null {
  const category = unit.category ?? null;
  const place = { unit: unit.name };
  const known = listed(rubric.categories.map(({ id, name }) => `${id}（${name}）`));
  if (rubric.categories.length === 0) return category === null ? null : issue("category-not-used", place, {});
  if (category === null) return issue("category-missing", place, { known });
  if (rubric.categories.some(({ id }) => id === category)) return null;
  return issue("category-unknown", place, { category, known });
}

function checkUnit(known: Known, unit: Unit): OwnParts {
  const issues = nameRemarks(unit.name, { unit: unit.name });
  const attributes: Record<string, FieldValues[string]> = {};
  for (const [id, entered] of Object.entries(unit.attributes ?? {})) {
    if (entered === null || entered === undefined) continue;
    const field = known.fields.find((one) => one.id === id);
    const value = field === undefined ? entered : underItsName(field, entered);
    const fault = attributeFault(known.fields, id, value);
    if (fault === null) setEntry(attributes, id, value);
    else issues.push({ ...fault, place: { unit: unit.name, ...fault.place } });
  }
  append(issues, itemIdFaults(known, unit, "entries"));
  append(issues, itemIdFaults(known, unit, "self"));
  append(issues, finalFaults(known.rubric, unit));
  return { unit, attributes, issues };
}

/** A choice under the name that the rubric gives it, where it has others. */
function underItsName(field: Field, value: EnteredValue): EnteredValue {
  if (field.type !== "choice" || field.aliases === undefined || typeof value !== "string") return value;
  return choiceNamed(field, value) ?? value;
}

function attributeFault(fields: readonly Field[], id: string, value: EnteredValue): Issue | null {
  const field = fields.find((one) => one.id === id);
  if (field !== undefined) return checkField(field, value);
  const known = listed(fields.map((one) => one.id));
  return issue("unknown-attribute", { field: id }, { attribute: id, known });
}

function itemIdFaults({ categoryOf }: Known, unit: Unit, side: Side): Issue[] {
  const own = unit.category ?? null;
  const issues: Issue[] = [];
  for (const id in unit[side]) {
    const category = categoryOf.get(id);
    if (category === own) continue;
    const place = { unit: unit.name, item: id, side };
    const found =
      category === undefined
        ? issue("unknown-item", place, { item: id })
        : issue("item-of-other-category", place, { item: id, category: own ?? "" });
    issues.push(found);
  }
  return issues;
}

function finalFaults(rubric: Rubric, { name, final }: Unit): Issue[] {
  if (final === null || final === undefined) return [];
  const place = { unit: name, field: "final" };
  const { grading } = rubric;
  const grades = gradesOf(grading);
  if (grades.length === 0) return [issue("final-without-grades", place, {})];
  if (grading.kind === "entered") {
    const label = attributeLabel(rubric.attributes, grading.attribute);
    return [issue("final-beside-entered", place, { label })];
  }
  const issues: Issue[] = [];
  if (!grades.includes(final.grade)) {
    issues.push(issue("final-unknown-grade", place, { grade: final.grade, known: listed(grades) }));
  }
  if (final.reason.trim() === "") issues.push(issue("final-without-reason", place, {}));
  return issues;
}

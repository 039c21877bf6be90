import type { Readings } from "../../rubric/interpretation";
import type { LedgerLine, Side, Unit } from "../../scoring/entries";
import type { ListRule } from "../cells/validation";
import type { EntryField, Form, FormItem } from "../form";
import { LAYOUT_VERSION, rubricKey, type Marker } from "../keys";
import { itemLabel } from "../resultTexts/texts";
import { lookUp } from "../../shared/lookUp";

/** `appendix`: a sheet for each unit, as the document prints its table · `matrix`: a unit a row. */
export type Layout = "appendix" | "matrix";

/** What goes into a workbook. Units without values give a template to be filled in. */
export interface WorkbookContent {
  readonly layout: Layout;
  readonly units: readonly Unit[];
  readonly ledger?: readonly LedgerLine[] | undefined;
  readonly period?: string | null | undefined;
  /** The reading in force for every interpretation. */
  readonly readings: Readings;
  /** Whether units enter values of their own; without it as the document asks, and wherever a unit has some. */
  readonly self?: boolean | undefined;
}

/** What all sheets of a workbook have in common. */
export interface Design {
  readonly form: Form;
  readonly layout: Layout;
  /** Whether units enter values of their own (自评). */
  readonly self: boolean;
  readonly listRule: ListRule;
}

/** Columns of own values, then of the reviewers', in the order in which they stand. */
export function sidesOf({ self }: Pick<Design, "self">): readonly Side[] {
  return self ? ["self", "entries"] : ["entries"];
}

export function markerOf({ form }: Pick<Design, "form">, rest: Pick<Marker, "role"> & Partial<Marker>): Marker {
  return { layout: LAYOUT_VERSION, rubric: rubricKey(form.rubric), category: "", unit: "", ...rest };
}

/** The value of an attribute, or of the decision on the grade. */
export function ownValue(unit: Unit, { key, field }: EntryField) {
  if (!key.startsWith("@final.")) return lookUp(unit.attributes, field.id);
  return field.id === "grade" ? unit.final?.grade : unit.final?.reason;
}

/** What the input message of an item's cell is headed with. */
export function promptTitle({ item }: FormItem, entry: EntryField): string {
  return `${itemLabel(item)}：${entry.field.label}`;
}

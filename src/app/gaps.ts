import { itemLabel } from "../layout/resultTexts/texts";
import type { Side } from "../scoring/entries";
import type { Evaluation, UnitEvaluation } from "../scoring/evaluate";
import type { Outcome } from "../rules/rule";
import type { TableItem } from "../scoring/table";
import type { Place } from "../shared/issue";
import type { Input } from "./input";
import { isUnfilled, unfilledCount } from "./unfilled";

/** Something that has to be entered or mended before a unit's rank and grade are final. */
export interface Gap {
  /** The item, or the attribute of the unit, in the clerk's words. */
  readonly label: string;
  /** The fields that are blank, in the clerk's words; empty where a value has to be mended. */
  readonly fields: readonly string[];
  /** With the cell where it is known. */
  readonly place: Place;
}

/** How much is missing: cells to be filled in, and items with a value to be mended. */
export interface GapCount {
  readonly blank: number;
  readonly toMend: number;
}

/** A unit whose rank or grade is not final. */
export interface UnitWithGaps extends GapCount {
  readonly unit: UnitEvaluation;
}

/** All units whose rank or grade cannot be final yet, in the order of the input, with how much each of them lacks. */
export function unitsWithGaps({ units }: Evaluation): readonly UnitWithGaps[] {
  return units.map((unit) => ({ unit, ...gapCount(unit) })).filter(({ blank, toMend }) => blank + toMend > 0);
}

/** How much a unit lacks. */
export function gapCount(unit: UnitEvaluation): GapCount {
  const toMend = openItems(unit).filter(({ outcome }) => outcome.status === "unusable").length;
  return { blank: unfilledCount(unit), toMend };
}

/** What one unit lacks: items first, then attributes on which its grade depends. */
export function gapsOf(input: Input, unit: UnitEvaluation): readonly Gap[] {
  const name = unit.unit.name;
  const side: Side = unit.basis === "self" ? "self" : "entries";
  const items = openItems(unit).map(({ row: { item }, outcome }): Gap => {
    const missing = outcome.status === "blank" ? outcome.missing : [];
    const [first] = missing;
    const field = first === undefined ? {} : { field: first.id };
    return {
      label: itemLabel(item),
      fields: missing.map(({ label }) => label),
      place: input.locate({ unit: name, item: item.id, side, ...field }),
    };
  });
  const labels = new Map(input.rubric.attributes.map(({ id, label }) => [id, label]));
  const attributes = openAttributes(unit).map((field): Gap => {
    const label = labels.get(field) ?? field;
    return { label, fields: [label], place: input.locate({ unit: name, field }) };
  });
  return [...items, ...attributes];
}

interface OpenItem {
  readonly row: TableItem;
  readonly outcome: Outcome;
}

/** Items that wait for others are final as soon as those are. */
function openItems({ table, score }: UnitEvaluation): readonly OpenItem[] {
  if (score.complete) return [];
  return table.flatMap((row, index) => {
    const outcome = score.outcomes[index];
    const blank = outcome?.status === "blank" && outcome.waitsFor === undefined;
    return blank || outcome?.status === "unusable" ? [{ row, outcome }] : [];
  });
}

/** The attributes without which there is no total or no grade. */
function openAttributes({ issues }: UnitEvaluation): readonly string[] {
  const fields = issues.flatMap((found) =>
    isUnfilled(found) && found.place.item === undefined ? (found.place.field ?? []) : [],
  );
  return [...new Set(fields)];
}

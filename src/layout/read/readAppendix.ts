import type { Side } from "../../scoring/entries";
import { issue, type Issue, type Place } from "../../shared/issue";
import { normaliseName } from "../../shared/text";
import { EVIDENCE_FIELDS, itemsOfCategory, type EntryField, type FormItem } from "../form";
import { fieldKey, headerKey, resultKey } from "../keys";
import { resultLines } from "../resultTexts/resultLines";
import { BESIDE, evidenceColumn, partsOf, itemRowKey } from "../sheets/appendixGrid";
import { appendixSheet, BLOCK } from "../sheets/appendixSheet";
import { sidesOf, type Design } from "../sheets/design";
import { textOf } from "./cellValue";
import { putOwn, putValue, type CellSpot, type Collector, type GrowingUnit, type UnitCells } from "./collector";
import { contentUnder, placeUnder, type FoundSheet } from "./found";
import { blockLostClosing } from "./missingSheets";
import { checkTemplate, strangeRows } from "./template";

/** Reads the sheet of one unit. */
export function readAppendix(design: Design, found: FoundSheet, into: Collector): void {
  const { marker, sheet } = found;
  const category = marker.category === "" ? null : marker.category;
  const expected = appendixSheet(design, { name: marker.unit, category }, sheet.name, null);
  const { issues, blocked, lost } = checkTemplate(found, expected);
  into.report(issues);
  const [value] = partsOf(design).blockValue;
  const name = textOf(contentUnder(found, BLOCK.unit, value) ?? null) ?? "";
  if (normaliseName(name) !== marker.unit) {
    const place = placeUnder(found, BLOCK.unit, value);
    into.issues.push(issue("template-unit-changed", place, { expected: marker.unit, found: name }));
    into.block(marker.unit, null, null);
    return;
  }
  const period = textOf(contentUnder(found, BLOCK.period, value) ?? null);
  if (period !== null) into.periods.add(period);
  const unit = into.unit(name.trim(), category, cellsOf(design, found));
  const { attributes, finals, formerFinals } = design.form;
  for (const entry of [...attributes, ...finals, ...formerFinals.filter(({ key }) => found.rows.has(key))]) {
    readOwn(found, into, unit, entry, value);
  }
  into.report(strayRows(design, found));
  for (const side of sidesOf(design)) {
    if (!found.columns.has(BESIDE[side])) into.block(name, null, side);
    for (const formItem of itemsOfCategory(design.form, category)) {
      if (blocked.has(formItem.item.id)) into.block(name, formItem.item.id, side);
      else readItem(found, into, unit, formItem, side);
    }
  }
  blockLostClosing(lost, design.form, [unit], into);
}

/** Rows with values that were inserted between the rows of the table, or have lost their key. */
function strayRows(design: Design, found: FoundSheet): Issue[] {
  const rowsOf = (keys: readonly string[]) => keys.flatMap((key) => found.rows.get(key) ?? []);
  const header = rowsOf(design.form.rubric.printed.header.map((_, index) => headerKey(index)));
  if (header.length === 0) return [];
  const results = rowsOf(resultLines(design.form, design.self).map(({ key }) => resultKey(key)));
  const table = { from: Math.max(...header) + 1, to: Math.min(found.sheet.rows.length, ...results) };
  const columns = sidesOf(design).flatMap((side) => found.columns.get(BESIDE[side]) ?? []);
  return strangeRows(found, table, columns);
}

function readOwn(found: FoundSheet, into: Collector, unit: GrowingUnit, entry: EntryField, column: string): void {
  const place = (): Place => ({ ...placeUnder(found, entry.key, column), unit: unit.name, field: entry.field.id });
  putOwn(unit, entry, into.read(entry, contentUnder(found, entry.key, column) ?? null, place));
}

function readItem(found: FoundSheet, into: Collector, unit: GrowingUnit, formItem: FormItem, side: Side): void {
  const id = formItem.item.id;
  const read = (entry: EntryField, row: string, column: string) => {
    const place = (): Place => {
      return { ...placeUnder(found, row, column), unit: unit.name, item: id, field: entry.field.id, side };
    };
    putValue(unit, side, id, entry.field.id, into.read(entry, contentUnder(found, row, column) ?? null, place));
  };
  for (const entry of formItem.fields) read(entry, entry.key, BESIDE[side]);
  for (const entry of EVIDENCE_FIELDS) read(entry, itemRowKey(formItem), evidenceColumn(side, entry.field.id));
}

function cellsOf(design: Design, found: FoundSheet): UnitCells {
  const [value] = partsOf(design).blockValue;
  const spot = (rowKey: string, columnKey: string): CellSpot | null => {
    const row = found.rows.get(rowKey);
    const column = found.columns.get(columnKey);
    return row === undefined || column === undefined ? null : { sheet: found.sheet.name, row, column };
  };
  return {
    name: () => spot(BLOCK.unit, value),
    attribute: (key) => spot(key, value),
    field(side, item, field) {
      const formItem = design.form.items.find((one) => one.item.id === item);
      if (formItem === undefined) return null;
      const beside = EVIDENCE_FIELDS.some((entry) => entry.field.id === field);
      return beside
        ? spot(itemRowKey(formItem), evidenceColumn(side, field))
        : spot(fieldKey(item, field), BESIDE[side]);
    },
  };
}

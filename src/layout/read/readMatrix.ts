import type { Side } from "../../scoring/entries";
import { issue, type Place } from "../../shared/issue";
import { normaliseName } from "../../shared/text";
import { fieldKey, unitOfRowKey, unitRowKey } from "../keys";
import type { Design } from "../sheets/design";
import { formerColumns, matrixColumns, UNIT_COLUMN, type MatrixColumn } from "../sheets/matrixColumns";
import { matrixSheet } from "../sheets/matrixSheet";
import { textOf } from "./cellValue";
import { putOwn, putValue, type CellSpot, type Collector, type UnitCells } from "./collector";
import { contentAt, placeAt, type FoundSheet } from "./found";
import { blockLostClosing, isPart } from "./missingSheets";
import { checkTemplate, strangeRows } from "./template";

/** Reads one side of all units of a category. `units` are the names that should be there, where that is known. */
export function readMatrix(
  design: Design,
  found: FoundSheet,
  side: Side,
  units: readonly string[],
  into: Collector,
): void {
  const category = found.marker.category === "" ? null : found.marker.category;
  const expected = matrixSheet(design, { name: found.sheet.name, category, side }, []);
  const { issues, blocked, lost } = checkTemplate(found, expected);
  into.report(issues);
  for (const item of blocked) into.block(null, item, side);
  const columns = [...matrixColumns(design, category, side), ...formerColumns(design, side)].flatMap((column) => {
    const index = found.columns.get(column.entry.key);
    const readable = column.formItem === null || !blocked.has(column.formItem.item.id);
    return index === undefined || !readable ? [] : [{ ...column, index }];
  });
  const sheet = { found, side, category, columns };
  for (const [key, row] of found.rows) {
    const unit = unitOfRowKey(key);
    if (unit !== null) readRow(sheet, unit, row, into);
  }
  const read = [...found.rows.keys()].flatMap((key) => into.units.get(unitOfRowKey(key) ?? "") ?? []);
  blockLostClosing(lost, design.form, read, into);
  for (const key of found.rowsTwice.keys()) {
    const unit = unitOfRowKey(key);
    if (unit !== null) into.block(unit, null, side);
  }
  reportLostRows(found, units, side, into);
  const header = found.rows.get("field");
  if (header === undefined) return;
  const entered = [UNIT_COLUMN, ...columns.map(({ entry }) => entry.key)].flatMap(
    (key) => found.columns.get(key) ?? [],
  );
  into.report(strangeRows(found, { from: header, to: found.sheet.rows.length }, entered));
}

interface MatrixReading {
  readonly found: FoundSheet;
  readonly side: Side;
  readonly category: string | null;
  readonly columns: readonly (MatrixColumn & { readonly index: number })[];
}

function readRow({ found, side, category, columns }: MatrixReading, key: string, row: number, into: Collector): void {
  const nameColumn = found.columns.get(UNIT_COLUMN);
  if (nameColumn === undefined) {
    into.block(key, null, side);
    return;
  }
  const name = textOf(contentAt(found, row, nameColumn)) ?? "";
  if (normaliseName(name) !== key) {
    into.issues.push(issue("template-unit-changed", placeAt(found, row, nameColumn), { expected: key, found: name }));
    into.block(key, null, side);
    return;
  }
  const unit = into.unit(name.trim(), category, NOWHERE);
  unit.cells = new RowCells(unit.cells, found, row, side);
  for (const { entry, formItem, index } of columns) {
    const item = formItem?.item.id;
    const value = into.read(entry, contentAt(found, row, index), (): Place => {
      const cell = { ...placeAt(found, row, index), unit: unit.name, field: entry.field.id };
      return item === undefined ? cell : { ...cell, item, side };
    });
    if (item === undefined) putOwn(unit, entry, value);
    else putValue(unit, side, item, entry.field.id, value);
  }
}

const NOWHERE: UnitCells = { name: () => null, attribute: () => null, field: () => null };

/** The unit's cells with those of its row on one more sheet. There are many of them: what they share is not theirs. */
class RowCells implements UnitCells {
  constructor(
    private readonly others: UnitCells,
    private readonly found: FoundSheet,
    private readonly row: number,
    private readonly side: Side,
  ) {}

  name(): CellSpot | null {
    return this.others.name() ?? this.spot(UNIT_COLUMN);
  }

  attribute(key: string): CellSpot | null {
    return this.others.attribute(key) ?? this.spot(key);
  }

  field(side: Side, item: string, field: string): CellSpot | null {
    return side === this.side ? this.spot(fieldKey(item, field)) : this.others.field(side, item, field);
  }

  private spot(key: string): CellSpot | null {
    const column = this.found.columns.get(key);
    return column === undefined ? null : { sheet: this.found.sheet.name, row: this.row, column };
  }
}

function reportLostRows(found: FoundSheet, units: readonly string[], side: Side, into: Collector): void {
  const lost = units.filter((name) => {
    const key = unitRowKey(normaliseName(name));
    return !found.rows.has(key) && !found.rowsTwice.has(key);
  });
  const part = isPart(units.length, lost.length);
  for (const name of lost) {
    if (!part) into.issues.push(issue("unit-row-missing", { sheet: found.sheet.name, unit: name }, { name }));
    into.block(name, null, side);
  }
}

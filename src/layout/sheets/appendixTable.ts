import { isDerived } from "../../rubric/derived";
import type { MergedArea } from "../../rubric/merges";
import type { PrintedColumn } from "../../rubric/printed";
import type { Side, Unit } from "../../scoring/entries";
import { LEDGER_CLOSED } from "../../scoring/ledger";
import { at } from "../../shared/list";
import { cellReference } from "../address";
import { cellOf } from "../cells/entryValue";
import { cappedCondition, fieldConditions, vetoCondition } from "../cells/conditions";
import { fieldValidation, rowCaption } from "../cells/validation";
import { EVIDENCE_FIELDS, type EntryField } from "../form";
import { attributeKey, headerKey, printedKey } from "../keys";
import { areasOf } from "../printedTexts";
import type { SheetDraft, Spot } from "../sheetDraft";
import { ENTRY_STYLES, HEADER, LABEL, NOTE, OFFICIAL, RESULT_DEDUCTED, RESULT_POINTS, RESULT_TEXT } from "../styles";
import {
  BESIDE,
  besideColumns,
  evidenceColumn,
  partsOf,
  TOTAL_ROW,
  type ItemRows,
  type Stretch,
  type TableRows,
} from "./appendixGrid";
import { ownValue, promptTitle, sidesOf, type Design } from "./design";
import { lookUp } from "../../shared/lookUp";

/** Roles of columns that ground no item by themselves: a change there leaves the items readable. */
const AROUND: readonly PrintedColumn["role"][] = ["section", "source"];

/** Room for an explanation of some sixty characters, which is written when scoring. */
const EXPLANATION_SAMPLE = "评".repeat(60);

/** The header rows of the printed table and of the columns beside it; returns the first and last row. */
export function putHeader(draft: SheetDraft, design: Design): readonly [number, number] {
  const { header, columns } = design.form.rubric.printed;
  const first = header.map((_, index) => draft.addRow(headerKey(index), "表头"))[0] ?? 0;
  for (const area of areasOf(header)) {
    const spot = { row: first + area.row, rows: area.rows, ...columnsOf(columns, area) };
    draft.official(spot, area.text, HEADER);
  }
  for (const { key, header: text } of besideColumns(design)) {
    draft.official({ row: first, rows: header.length, from: key }, text, HEADER);
  }
  return [first, first + header.length - 1];
}

function columnsOf(columns: readonly PrintedColumn[], area: MergedArea): { from: string; to: string } {
  const from = printedKey(at(columns, area.column).id);
  return { from, to: printedKey(at(columns, area.column + area.columns - 1).id) };
}

/** The body of the table: printed cells as they are, merged over the rows of their items' fields. */
export function putBody(draft: SheetDraft, design: Design, unit: Unit, rows: TableRows): void {
  const first = rows.keys.map(({ key, name }) => draft.addRow(key, name))[0] ?? 0;
  putPrinted(draft, design, rows, first);
  putConditions(draft, design, rows, first);
  for (const item of rows.items) {
    putFields(draft, design, unit, item, first);
    putResults(draft, design, unit, item, first);
  }
  const total = rows.keys.findIndex(({ key }) => key === TOTAL_ROW);
  if (total >= 0) putTotal(draft, design, first + total);
}

function putPrinted(draft: SheetDraft, design: Design, rows: TableRows, first: number): void {
  const { columns } = design.form.rubric.printed;
  for (const area of areasOf(rows.printed.map(({ own }) => own.row.cells))) {
    const { start } = at(rows.printed, area.row);
    const last = at(rows.printed, area.row + area.rows - 1);
    const stretch = { start, count: last.start + last.count - start };
    const column = at(columns, area.column);
    const items = AROUND.includes(column.role) ? [] : itemsWithin(rows, stretch);
    const spot = { row: first + start, rows: stretch.count, ...columnsOf(columns, area) };
    draft.official(spot, area.text, OFFICIAL[column.align], items);
  }
}

function itemsWithin(rows: TableRows, { start, count }: Stretch): string[] {
  return rows.items
    .filter((item) => item.start < start + count && item.start + item.count > start)
    .map(({ formItem }) => formItem.item.id);
}

/** Says in which rows the table does not apply to every unit. */
function putConditions(draft: SheetDraft, { form }: Design, rows: TableRows, first: number): void {
  const { printed, attributes } = form.rubric;
  if (!printed.rows.some((row) => "onlyIf" in row && row.onlyIf !== undefined)) return;
  for (const { own, start, count } of rows.printed) {
    const attribute = "onlyIf" in own.row ? own.row.onlyIf : undefined;
    const label = attributes.find(({ id }) => id === attribute)?.label ?? attribute;
    const text = label === undefined ? null : `“${label}”填“否”的不适用`;
    draft.put({ row: first + start, rows: count, from: BESIDE.applies }, text, text === null ? OFFICIAL.left : NOTE);
  }
}

function putFields(draft: SheetDraft, design: Design, unit: Unit, rows: ItemRows, first: number): void {
  const { formItem, start, count } = rows;
  const { item, fields } = formItem;
  const sides = sidesOf(design);
  if (fields.length === 0) {
    const spot = { row: first + start, rows: count };
    draft.put(
      { ...spot, from: BESIDE.label },
      `${item.name}（${isDerived(item) ? "由其他指标的得分算出" : "自动判定"}，不填）`,
      LABEL,
    );
    for (const side of sides) draft.put({ ...spot, from: BESIDE[side] }, null, OFFICIAL.center);
  }
  fields.forEach((entry, index) => {
    // The rows that the printed table adds to the item belong to its last field.
    const spot = { row: first + start + index, rows: index === fields.length - 1 ? count - index : 1 };
    draft.official({ ...spot, from: BESIDE.label }, rowCaption(entry), LABEL, [item.id]);
    for (const side of sides) {
      const title = promptTitle(formItem, entry);
      putEntry(draft, design, entry, { spot: { ...spot, from: BESIDE[side] }, side, unit, title, item: item.id });
    }
  });
}

function putResults(draft: SheetDraft, design: Design, unit: Unit, rows: ItemRows, first: number): void {
  const { formItem, start, count } = rows;
  const spot = { row: first + start, rows: count };
  const style = formItem.item.counts === "penalty" ? RESULT_DEDUCTED : RESULT_POINTS;
  draft.put({ ...spot, from: BESIDE.points }, null, style);
  draft.mark([vetoCondition(draft.area({ ...spot, rows: 1, from: BESIDE.points }))]);
  const explanation = draft.put({ ...spot, from: BESIDE.explanation }, null, RESULT_TEXT, EXPLANATION_SAMPLE);
  draft.mark([cappedCondition({ ...explanation, rows: 1 })]);
  const { item } = formItem;
  for (const side of sidesOf(design)) {
    for (const entry of EVIDENCE_FIELDS) {
      const cell = { ...spot, from: evidenceColumn(side, entry.field.id) };
      putEntry(draft, design, entry, { spot: cell, side, unit, title: promptTitle(formItem, entry), item: item.id });
    }
  }
}

function putTotal(draft: SheetDraft, design: Design, row: number): void {
  for (const { key } of besideColumns(design)) {
    if (key === BESIDE.applies) continue;
    draft.put({ row, from: key }, null, key === BESIDE.points ? RESULT_POINTS : OFFICIAL.center);
  }
}

/** Puts an entry cell with its validation and its marks. */
export function putEntry(
  draft: SheetDraft,
  design: Design,
  entry: EntryField,
  cell: {
    readonly spot: Spot;
    readonly side: Side;
    readonly unit: Unit;
    readonly title: string;
    readonly item?: string;
  },
): void {
  const { spot, side, unit, title, item } = cell;
  const value = item === undefined ? ownValue(unit, entry) : lookUp(lookUp(unit[side], item), entry.field.id);
  const area = draft.put(spot, cellOf(entry, value), ENTRY_STYLES[side][entry.field.type]);
  draft.validate(fieldValidation(entry, area, title, design.listRule));
  const { waivedBy } = entry;
  const waivers = [
    ...(side === "entries" && entry.fromLedger ? [closedFlag(draft, design)] : []),
    ...(waivedBy === null ? [] : [cellReference(draft.area({ row: draft.rowOf(waivedBy), from: spot.from }), "both")]),
  ];
  draft.mark(fieldConditions(entry, { ...area, rows: 1, columns: 1 }, waivers));
}

/** The cell in which the unit's ledger is said to be complete. */
function closedFlag(draft: SheetDraft, design: Design): string {
  const row = draft.rowOf(attributeKey(LEDGER_CLOSED));
  return cellReference(draft.area({ row, from: partsOf(design).blockValue[0] }), "both");
}

import type { Side, Unit } from "../../scoring/entries";
import { LEDGER_CLOSED } from "../../scoring/ledger";
import { at } from "../../shared/list";
import { normaliseName } from "../../shared/text";
import { cellReference } from "../address";
import { categoryLabel } from "../categories";
import { cellOf } from "../cells/entryValue";
import { fieldConditions } from "../cells/conditions";
import { fieldValidation } from "../cells/validation";
import { SIDE_WORDS } from "../cells/words";
import { attributeKey, unitRowKey } from "../keys";
import { SheetDraft, type KeyedSheet } from "../sheetDraft";
import { CAPTION, ENTRY_STYLES, FACT, HEADER, SUBHEADER } from "../styles";
import { markerOf, ownValue, type Design } from "./design";
import { matrixColumns, UNIT_COLUMN, type MatrixColumn } from "./matrixColumns";
import { lookUp } from "../../shared/lookUp";

/** Wider than this the sheet is printed on several pages side by side, or nobody could read it. */
const PAGE_WIDTH = 220;

/** All units of a category on one sheet: a unit a row, a field a column. */
export function matrixSheet(
  design: Design,
  sheet: { readonly name: string; readonly category: string | null; readonly side: Side },
  units: readonly Unit[],
): KeyedSheet {
  const { name, category, side } = sheet;
  const columns = matrixColumns(design, category, side);
  const widths = [{ key: UNIT_COLUMN, width: 24 }, ...columns.map(({ entry, width }) => ({ key: entry.key, width }))];
  const draft = new SheetDraft({
    kind: side === "self" ? "self" : "entry",
    name,
    marker: markerOf(design, { role: side === "self" ? "matrix-self" : "matrix", category: category ?? "" }),
    columns: widths,
    protected: true,
    page: {
      orientation: "landscape",
      fitToWidth: widths.reduce((total, { width }) => total + width, 0) <= PAGE_WIDTH,
    },
  });
  const headerRows = putHeadings(draft, design, category, side, columns);
  putUnits(draft, side, columns, units);
  putRules(draft, design, columns, units.length, headerRows[1] + 1);
  return draft.finish({
    freeze: { rows: headerRows[1] + 1, columns: 2 },
    repeatRows: headerRows,
    repeatColumns: [1, 1],
  });
}

function putHeadings(
  draft: SheetDraft,
  { form }: Design,
  category: string | null,
  side: Side,
  columns: readonly MatrixColumn[],
): readonly [number, number] {
  const { rubric } = form;
  const part = category === null ? "" : ` · ${categoryLabel(rubric, category)}`;
  const title = draft.addRow("", undefined, 24);
  // Not wrapped, so that it runs on over the empty cells beside it.
  draft.put({ row: title, from: UNIT_COLUMN }, `${rubric.title}${part} · ${SIDE_WORDS[side]}`, CAPTION);
  const first = draft.addRow("section", "表头");
  const second = draft.addRow("item", "表头");
  const third = draft.addRow("field", "表头");
  draft.official({ row: first, rows: 3, from: UNIT_COLUMN }, "单位", HEADER);
  draft.nameColumn(UNIT_COLUMN, "单位");
  for (const run of runs(columns, ({ section }) => section)) {
    draft.official({ row: first, from: run.from, to: run.to }, run.head.section, HEADER);
  }
  for (const run of runs(columns, ({ entry, formItem }) => formItem?.item.id ?? entry.key)) {
    const items = run.head.formItem === null ? [] : [run.head.formItem.item.id];
    draft.official({ row: second, from: run.from, to: run.to }, run.head.heading, HEADER, items);
  }
  for (const { entry, caption, formItem, title: name } of columns) {
    draft.official({ row: third, from: entry.key }, caption, SUBHEADER, formItem === null ? [] : [formItem.item.id]);
    draft.nameColumn(entry.key, name);
  }
  return [title, third];
}

interface Run {
  readonly head: MatrixColumn;
  readonly from: string;
  to: string;
}

/** Neighbouring columns with the same heading. */
function runs(columns: readonly MatrixColumn[], idOf: (column: MatrixColumn) => string): readonly Run[] {
  const found: Run[] = [];
  for (const column of columns) {
    const last = found.at(-1);
    if (last !== undefined && idOf(last.head) === idOf(column)) last.to = column.entry.key;
    else found.push({ head: column, from: column.entry.key, to: column.entry.key });
  }
  return found;
}

function putUnits(draft: SheetDraft, side: Side, columns: readonly MatrixColumn[], units: readonly Unit[]): void {
  const styles = columns.map(({ entry }) => ENTRY_STYLES[side][entry.field.type]);
  for (const unit of units) {
    const row = draft.addRow(unitRowKey(normaliseName(unit.name)), unit.name, null);
    draft.put({ row, from: UNIT_COLUMN }, unit.name.trim(), FACT);
    const values = unit[side];
    columns.forEach(({ entry, formItem }, index) => {
      const value =
        formItem === null ? ownValue(unit, entry) : lookUp(lookUp(values, formItem.item.id), entry.field.id);
      draft.put({ row, from: entry.key }, cellOf(entry, value), at(styles, index));
    });
  }
}

/** One validation and one set of marks for each column. */
function putRules(
  draft: SheetDraft,
  { listRule }: Design,
  columns: readonly MatrixColumn[],
  units: number,
  firstRow: number,
): void {
  if (units === 0) return;
  const flag = columns.find(({ entry }) => entry.key === attributeKey(LEDGER_CLOSED))?.entry.key;
  const cellIn = (column: string) => cellReference(draft.area({ row: firstRow, from: column }), "column");
  for (const { entry, title } of columns) {
    const area = draft.area({ row: firstRow, rows: units, from: entry.key });
    draft.validate(fieldValidation(entry, area, title, listRule));
    const waivers = [
      ...(entry.fromLedger && flag !== undefined ? [flag] : []),
      ...(entry.waivedBy === null ? [] : [entry.waivedBy]),
    ];
    draft.mark(fieldConditions(entry, area, waivers.map(cellIn)));
  }
}

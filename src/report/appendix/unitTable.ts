import { EXEMPT } from "../../layout/cells/words";
import { areasOf } from "../../layout/printedTexts";
import type { MergedArea } from "../../rubric/merges";
import type { Item, Rubric } from "../../rubric/schema";
import type { Unit } from "../../scoring/entries";
import { show } from "../../shared/decimal";
import { at } from "../../shared/list";
import type { ReportCell, ReportTable } from "../model";
import type { ReportOptions } from "../options";
import { closingRows, withoutTotal, type ClosingRow } from "./closingRows";
import { type OpenTable, NOT_HERE, PROVISIONAL, type UnitView } from "./unitView";
import { resultColumns, type ResultColumn } from "./resultColumns";
import { lookUp } from "../../shared/lookUp";

/** What the table of one unit is made of. */
interface Making {
  readonly rubric: Rubric;
  readonly view: UnitView;
  /** The columns beside the printed ones. */
  readonly added: readonly ResultColumn[];
  /** Its points may still change. */
  readonly provisional: boolean;
}

/** The table of one unit: as printed, with its results beside and below. */
export function unitTable(rubric: Rubric, view: UnitView, options: ReportOptions, open: OpenTable): ReportTable {
  const { header, rows, columns } = rubric.printed;
  const added = resultColumns(rubric, options);
  const making = { rubric, view, added, provisional: open.points };
  const closing = added.length === 0 ? [] : closingRows(rubric, view, options, open);
  const body = header.length + rows.length;
  return {
    columns: [...columns, ...added].map(({ width }) => ({ width })),
    headerRows: header.length,
    rows: body + closing.length,
    cells: [
      ...headerCells(making),
      ...printedCells(rubric),
      ...rowGroups(rubric, view.unit).flatMap((group) => groupCells(making, group)),
      ...closing.flatMap((row, index) => closingCells(making, row, body + index)),
    ],
  };
}

/** The table as it is printed, before anybody has a result. */
export function formTable(rubric: Rubric): ReportTable {
  const { header, rows, columns } = rubric.printed;
  return {
    columns: columns.map(({ width }) => ({ width })),
    headerRows: header.length,
    rows: header.length + rows.length,
    cells: [...headerCells({ rubric, added: [] }), ...printedCells(rubric)],
  };
}

function headerCells({ rubric: { printed }, added }: Pick<Making, "rubric" | "added">): ReportCell[] {
  const { header, columns } = printed;
  const cell = { kind: "header", align: "center" } as const;
  return [
    ...areasOf(header).map(({ text, ...area }) => ({ ...cell, ...area, value: text })),
    ...added.map(({ header: value }, index) => ({
      ...cell,
      row: 0,
      column: columns.length + index,
      rows: header.length,
      columns: 1,
      value,
    })),
  ];
}

function printedCells({ printed }: Rubric): ReportCell[] {
  const { header, rows, columns } = printed;
  return areasOf(rows.map(({ cells }) => cells)).map((area: MergedArea) => ({
    row: header.length + area.row,
    column: area.column,
    rows: area.rows,
    columns: area.columns,
    kind: "official",
    value: area.text,
    align: at(columns, area.column).align,
  }));
}

/** The results beside printed rows that have one in common. */
function groupCells({ rubric, view, added, provisional }: Making, { start, count, what }: RowGroup): ReportCell[] {
  const { header, columns } = rubric.printed;
  const valueOf = (column: ResultColumn) => {
    if (what.kind === "items") return column.ofItems(what.items, view);
    if (what.kind === "exempt") return column.key === "words" ? "" : EXEMPT;
    return totalValue(rubric, column, view, provisional);
  };
  const place = { row: header.length + start, rows: count };
  return added.map((column, index) => resultCell(column, place, columns.length + index, valueOf(column)));
}

/** What stands beside the 合计 row that the table prints itself. */
function totalValue(
  rubric: Rubric,
  { key }: ResultColumn,
  { result, self }: UnitView,
  provisional: boolean,
): string | number {
  if (key === "words") return "";
  const total = key === "self" ? (self?.totals.total ?? NOT_HERE) : (result.total ?? withoutTotal(rubric));
  return provisional && typeof total === "number" ? `${show(total)}\n${PROVISIONAL}` : total;
}

function resultCell(
  { key }: ResultColumn,
  place: Pick<ReportCell, "row" | "rows">,
  column: number,
  value: string | number,
): ReportCell {
  const words = key === "words";
  const looks = { kind: words ? "words" : "value", align: words ? "left" : "center" } as const;
  return { ...place, column, columns: 1, ...looks, value: value === "" ? null : value };
}

/** The label lies over the printed columns and over those that have nothing in this row. */
function closingCells({ rubric, added }: Making, { label, values }: ClosingRow, row: number): ReportCell[] {
  const first = added.findIndex(({ key }) => lookUp(values, key) !== undefined);
  const columns = rubric.printed.columns.length + first;
  return [
    { row, column: 0, rows: 1, columns, kind: "label", value: label, align: "center" },
    ...added.slice(first).map((column, index) => {
      return resultCell(column, { row, rows: 1 }, columns + index, lookUp(values, column.key) ?? "");
    }),
  ];
}

/** Printed rows, one under another, with one result. Rows count from the first of the body. */
interface RowGroup {
  readonly start: number;
  readonly count: number;
  readonly what:
    | { readonly kind: "items"; readonly items: readonly Item[] }
    /** Rows that do not apply to the unit. */
    | { readonly kind: "exempt" }
    /** The 合计 row that the table prints itself. */
    | { readonly kind: "total" };
}

/** The printed rows by what stands beside them; rows that do not apply to the unit break their item's in two. */
function rowGroups(rubric: Rubric, unit: Unit): readonly RowGroup[] {
  const groups: RowGroup[] = [];
  let items: readonly Item[] = [];
  rubric.printed.rows.forEach((row, start) => {
    if ("items" in row) items = row.items.flatMap((id) => rubric.items.find((item) => item.id === id) ?? []);
    const exempt = "onlyIf" in row && row.onlyIf !== undefined && lookUp(unit.attributes, row.onlyIf) === false;
    const what: RowGroup["what"] =
      "total" in row ? { kind: "total" } : exempt ? { kind: "exempt" } : { kind: "items", items };
    const above = groups.at(-1);
    const joins = "continues" in row && above?.what.kind === what.kind;
    if (joins) groups.splice(-1, 1, { ...above, count: above.count + 1 });
    else groups.push({ start, count: 1, what });
  });
  return groups;
}

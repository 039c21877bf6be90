import { EXEMPT } from "../../layout/cells/words";
import { areasOf } from "../../layout/printedTexts";
import type { MergedArea } from "../../rubric/merges";
import type { Rubric } from "../../rubric/schema";
import { show } from "../../shared/decimal";
import { at } from "../../shared/list";
import type { ReportCell, ReportTable } from "../model";
import type { ReportOptions } from "../options";
import { closingRows, type ClosingRow } from "./closingRows";
import { resultColumns, type ResultColumn } from "./resultColumns";
import { rowGroups, type RowGroup } from "./rowGroups";
import type { UnitView } from "./unitView";
import { LACKING, NOT_HERE, PROVISIONAL } from "./words";

/** What the table of one unit is made of. */
interface Making {
  readonly rubric: Rubric;
  readonly view: UnitView;
  /** The columns beside the printed ones. */
  readonly added: readonly ResultColumn[];
  readonly provisional: boolean;
}

/** The table of one unit: as printed, with its results beside and below. */
export function unitTable(rubric: Rubric, view: UnitView, options: ReportOptions, provisional: boolean): ReportTable {
  const { header, rows, columns } = rubric.printed;
  const added = resultColumns(rubric, options);
  const making = { rubric, view, added, provisional };
  const closing = added.length === 0 ? [] : closingRows(rubric, view, options, provisional);
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

function headerCells({ rubric: { printed }, added }: Making): ReportCell[] {
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
    return totalValue(column, view, provisional);
  };
  const place = { row: header.length + start, rows: count };
  return added.map((column, index) => resultCell(column, place, columns.length + index, valueOf(column)));
}

/** What stands beside the 合计 row that the table prints itself. */
function totalValue({ key }: ResultColumn, { result, self }: UnitView, provisional: boolean): string | number {
  if (key === "words") return "";
  const total = key === "self" ? (self?.totals.total ?? NOT_HERE) : (result.total ?? LACKING);
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
  const first = added.findIndex(({ key }) => values[key] !== undefined);
  const columns = rubric.printed.columns.length + first;
  return [
    { row, column: 0, rows: 1, columns, kind: "label", value: label, align: "center" },
    ...added.slice(first).map((column, index) => {
      return resultCell(column, { row, rows: 1 }, columns + index, values[column.key] ?? "");
    }),
  ];
}

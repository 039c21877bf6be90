import type { Table, TableCell, TableRow } from "docx";
import { cellText, type ReportCell } from "../model";
import { textBetween } from "../page/heights";
import { BELOW_TABLE, CELL_SIDE, LINES, spacingOf } from "../page/type";
import type { SetAppendix, SetTable } from "../page/typeset";
import { dxa, type Docx } from "./library";
import { brokenText, cellStyle, lineStyle } from "./styles";

/** Rows higher than this could not be kept whole on any page. */
const HIGHEST_WHOLE = 400;

/**
 * A table of fixed widths, with what stands under it as rows without lines. The header is repeated on every page, and
 * the rows of a planned page hold together, so that it breaks where its merged cells were cut.
 */
export function tableOf(docx: Docx, appendix: SetAppendix): Table {
  const { table, below } = appendix;
  const columnWidths = table.widths.map(dxa);
  const width = widthOf(columnWidths);
  const { room } = spacingOf(table.size, table.spacing);
  const kept = keptRows(table, below.length > 0);
  const rows = cellsByRow(table).flatMap((cells, row) => {
    const lines = linesBroken(table, row);
    const whole = { cells, row, from: 0, to: Infinity, flows: lines.length > 0, keeps: kept.has(row), columnWidths };
    if (row < table.heights.length - 1 || below.length === 0) return [rowOf(docx, table, whole)];
    // Every program would move the last row as a whole with what follows it.
    return [...lines, Infinity].map((to, index) => {
      const piece = { from: lines[index - 1] ?? 0, to, flows: false, keeps: to === Infinity };
      return rowOf(docx, table, { ...whole, ...piece });
    });
  });
  return new docx.Table({
    layout: docx.TableLayoutType.FIXED,
    width: { size: width, type: docx.WidthType.DXA },
    columnWidths,
    alignment: docx.AlignmentType.CENTER,
    margins: {
      marginUnitType: docx.WidthType.DXA,
      left: dxa(CELL_SIDE),
      right: dxa(CELL_SIDE),
      top: dxa(room / 2),
      bottom: dxa(room / 2),
    },
    rows: [...rows, ...belowRows(docx, appendix, width)],
  });
}

/** For each row all cells that lie on it, from left to right, those that begin above it, too. */
function cellsByRow({ cells, heights }: SetTable): readonly (readonly ReportCell[])[] {
  const rows = heights.map((): ReportCell[] => []);
  for (const cell of cells) {
    for (let row = cell.row; row < cell.row + cell.rows; row += 1) rows[row]?.push(cell);
  }
  for (const row of rows) row.sort((a, b) => a.column - b.column);
  return rows;
}

/** The lines behind which a row is broken. */
function linesBroken({ pageStarts }: SetTable, row: number): readonly number[] {
  return pageStarts.filter((start) => start.row === row && start.line > 0).map(({ line }) => line);
}

/** A row, or what of it stands between two of its lines. */
interface Row {
  readonly cells: readonly ReportCell[];
  readonly row: number;
  readonly from: number;
  /** Infinity: to the end. */
  readonly to: number;
  /** Goes on on the next page where the page is full. */
  readonly flows: boolean;
  /** Stays on one page with the next row. */
  readonly keeps: boolean;
  readonly columnWidths: readonly number[];
}

function rowOf(docx: Docx, table: SetTable, row: Row): TableRow {
  const height = table.heights[row.row] ?? 0;
  return new docx.TableRow({
    ...(row.row < table.headerRows ? { tableHeader: true } : {}),
    ...(height <= HIGHEST_WHOLE && !row.flows ? { cantSplit: true } : {}),
    ...(isBroken(row) ? {} : { height: { value: dxa(height), rule: docx.HeightRule.ATLEAST } }),
    children: row.cells.map((cell) => cellOf(docx, table, cell, row)),
  });
}

/** Its texts begin at the top, one beside the other, and are as high as they are. */
function isBroken({ from, to, flows }: Row): boolean {
  return flows || from > 0 || to < Infinity;
}

function cellOf(docx: Docx, table: SetTable, cell: ReportCell, place: Row): TableCell {
  const { RESTART, CONTINUE } = docx.VerticalMergeType;
  const { column, columns, rows, kind, align } = cell;
  const { row, from, to, keeps, columnWidths } = place;
  const begins = cell.row === row;
  const text = from > 0 || to < Infinity ? textBetween(cell, table, from, to) : cellText(cell);
  return new docx.TableCell({
    width: { size: widthOf(columnWidths.slice(column, column + columns)), type: docx.WidthType.DXA },
    verticalAlign: isBroken(place) ? docx.VerticalAlignTable.TOP : docx.VerticalAlignTable.CENTER,
    ...(columns > 1 ? { columnSpan: columns } : {}),
    ...(rows > 1 ? { verticalMerge: begins ? RESTART : CONTINUE } : {}),
    children: [
      new docx.Paragraph({
        style: cellStyle(kind, table),
        alignment: align,
        ...(keeps ? { keepNext: true } : {}),
        ...(place.flows ? { widowControl: true } : {}),
        children: begins ? brokenText(docx, text) : [],
      }),
    ],
  });
}

function widthOf(columnWidths: readonly number[]): number {
  return columnWidths.reduce((total, width) => total + width, 0);
}

/**
 * What stands under a table, as rows of it without lines, each one cell wide: so it stays with the last row of the table
 * in every program.
 */
function belowRows(docx: Docx, { below, table }: SetAppendix, width: number): TableRow[] {
  const none = { style: docx.BorderStyle.NIL };
  return below.map(({ kind, text, height }, index) => {
    const { line, after } = LINES[kind];
    const before = index === 0 ? BELOW_TABLE : 0;
    const spacing = { before: dxa(before), after: dxa(after), line: dxa(line), lineRule: docx.LineRuleType.EXACT };
    const cell = new docx.TableCell({
      width: { size: width, type: docx.WidthType.DXA },
      columnSpan: table.widths.length,
      // The line above the first of them belongs to the table.
      borders: { ...(index === 0 ? {} : { top: none }), bottom: none, left: none, right: none },
      margins: { marginUnitType: docx.WidthType.DXA, top: 0, bottom: 0 },
      children: [
        new docx.Paragraph({
          style: lineStyle(kind),
          ...(index < below.length - 1 ? { keepNext: true } : {}),
          spacing,
          children: brokenText(docx, text),
        }),
      ],
    });
    const high = { value: dxa(height + before), rule: docx.HeightRule.ATLEAST };
    return new docx.TableRow({ cantSplit: true, height: high, children: [cell] });
  });
}

/**
 * The rows that stay on one page with the row after them: the header; the last row with what follows the table; and all
 * whole rows of a planned page that begins with a merged cell, with a part of one, or with the results under the table. Such a
 * page moves as a whole: a program that finds room for more rows on the page before does not pull them apart.
 */
function keptRows({ heights, headerRows, pageStarts, cells }: SetTable, follows: boolean): ReadonlySet<number> {
  const kept = new Set(Array.from({ length: headerRows }, (_, row) => row));
  const joined = cells.filter(({ rows, part, kind }) => rows > 1 || part > 0 || kind === "label");
  const firstRows = new Set(joined.map(({ row }) => row));
  pageStarts.forEach((start, index) => {
    if (start.line > 0 || !firstRows.has(start.row)) return;
    const end = pageStarts[index + 1]?.row ?? heights.length;
    for (let row = start.row; row < end - 1; row += 1) kept.add(row);
  });
  if (follows) kept.add(heights.length - 1);
  return kept;
}

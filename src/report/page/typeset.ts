import type { Appendix, ReportDocument, ReportTable } from "../model";
import type { PagedRow, PageStart } from "./brokenRows";
import { fitColumns, type Fit } from "./columns";
import { setLines, tableRows, type SetLine } from "./heights";
import { cutCells, pageStarts, type SetCell } from "./pageStarts";
import { typeArea, type Orientation } from "./paper";
import { BELOW_TABLE, RULE, spacingOf, type SpacingName } from "./type";

/** An appendix on its paper: what every renderer draws. Sizes are in points. */
export interface SetAppendix extends Pick<Appendix, "name" | "mark"> {
  readonly orientation: Orientation;
  readonly above: readonly SetLine[];
  readonly table: SetTable;
  readonly below: readonly SetLine[];
}

export interface SetTable {
  /** Size of its text. */
  readonly size: number;
  readonly spacing: SpacingName;
  readonly widths: readonly number[];
  /** Of all rows, those of the header included. */
  readonly heights: readonly number[];
  readonly headerRows: number;
  /** Cut where pages begin, and around broken rows. */
  readonly cells: readonly SetCell[];
  /** Where the second and later pages begin. */
  readonly pageStarts: readonly PageStart[];
  /** The same on worksheets, which break no row, and whose lines are as high as the program has them: never close. */
  readonly sheet: Pick<SetTable, "heights" | "cells" | "pageStarts">;
}

export interface SetDocument extends Pick<ReportDocument, "title"> {
  readonly appendices: readonly SetAppendix[];
}

/** Kept free on every page: programs differ by a hair in how they draw the lines around cells. */
const RESERVE = 10;

/** Sets a document on its paper. */
export function typesetDocument({ title, appendices }: ReportDocument): SetDocument {
  return { title, appendices: appendices.map(typeset) };
}

/** Sets one appendix on its paper: page, size, widths, heights, and where pages begin. */
function typeset(appendix: Appendix): SetAppendix {
  const fit = fitColumns(appendix.table, appendix.orientation);
  const { orientation } = fit;
  const { width } = typeArea(orientation);
  const above = setLines(appendix.above, width);
  const below = setLines(appendix.below, width);
  const setAs = (spacing: SpacingName) => setTable(appendix.table, fit, spacing, { above, below });
  const usual = setAs("usual");
  // Nothing is fewer than one page.
  const closer = usual.pageStarts.length === 0 ? usual : closerOf(usual, setAs("close"));
  const table = { ...closer, sheet: usual.sheet };
  return { name: appendix.name, mark: appendix.mark, orientation, above, table, below };
}

/**
 * The closer setting where it saves a page and breaks no row: programs differ in how they fill a page with a part of a
 * row, and where lines stand close, no room is left for that.
 */
function closerOf(usual: SetTable, close: SetTable): SetTable {
  const isWhole = close.pageStarts.every(({ line }) => line === 0);
  return isWhole && close.pageStarts.length < usual.pageStarts.length ? close : usual;
}

type Around = Pick<SetAppendix, "above" | "below">;

function setTable(table: ReportTable, fit: Fit, spacing: SpacingName, around: Around): SetTable {
  const { size, widths, orientation } = fit;
  const { headerRows } = table;
  const rows = tableRows(table, fit, spacingOf(size, spacing));
  const heights = rows.map(({ height }) => height);
  const whole = rows.map(({ height }) => ({ height, texts: [] }));
  const place = { ...around, orientation, size, spacing };
  const cutFor = (those: readonly PagedRow[]) => cutBy(table, startsOf(table, those, place));
  return { size, spacing, widths, heights, headerRows, ...cutFor(rows), sheet: { heights, ...cutFor(whole) } };
}

function cutBy({ cells }: ReportTable, starts: readonly PageStart[]): Pick<SetTable, "cells" | "pageStarts"> {
  return { cells: cutCells(cells, starts), pageStarts: starts };
}

/** Where the pages of the table begin. */
function startsOf(
  table: ReportTable,
  rows: readonly PagedRow[],
  {
    above,
    below,
    orientation,
    size,
    spacing,
  }: Around & Pick<SetAppendix, "orientation"> & Pick<SetTable, "size" | "spacing">,
): readonly PageStart[] {
  const { headerRows } = table;
  const cuts = cutsByRow(table);
  const head = total(rows.slice(0, headerRows).map(({ height }) => height));
  const room = typeArea(orientation).height - head - RESERVE;
  return pageStarts({
    rows: rows.slice(headerRows).map(({ height, texts }) => ({ height: height + RULE, texts })),
    spacing: spacingOf(size, spacing),
    first: room - total(above.map(({ height }) => height)),
    others: room,
    reserve: RESERVE,
    tail: below.length === 0 ? 0 : BELOW_TABLE + total(below.map(({ height }) => height)),
    cuts: (row) => cuts[row + headerRows] ?? 0,
  }).map(({ row, line }) => ({ row: row + headerRows, line }));
}

function total(values: readonly number[]): number {
  return values.reduce((all, value) => all + value, 0);
}

/** For each row, how many merged cells a page beginning with it would cut; the results under the table count as one. */
function cutsByRow({ cells, rows }: ReportTable): readonly number[] {
  const cuts = Array.from({ length: rows }, () => 0);
  const labels = cells.filter(({ kind }) => kind === "label").map(({ row }) => row);
  const results = labels.slice(0, 1).map((row) => ({ row, rows: labels.length }));
  for (const block of [...cells, ...results]) {
    for (let row = block.row + 1; row < block.row + block.rows; row += 1) cuts[row] = (cuts[row] ?? 0) + 1;
  }
  return cuts;
}

/** Hears how many of a document's tables are done; what it gives back is waited for. */
type Progress = (done: number, tables: number) => void | Promise<void>;

/** Makes the bytes of a .docx file. The writer is large; entry files load it when it is needed. */
export type DocxWriter = (document: SetDocument, progress?: Progress) => Promise<Uint8Array>;

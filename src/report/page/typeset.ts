import type { Appendix, ReportDocument, ReportTable } from "../model";
import { fitColumns } from "./columns";
import { setLines, tableHeights, type SetLine } from "./heights";
import { cutCells, pageStarts, type SetCell } from "./pageStarts";
import { typeArea, type Orientation } from "./paper";
import { BELOW_TABLE, RULE } from "./type";

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
  readonly widths: readonly number[];
  /** Of all rows, those of the header included. */
  readonly heights: readonly number[];
  readonly headerRows: number;
  /** Cut where pages begin. */
  readonly cells: readonly SetCell[];
  /** The rows with which the second and later pages begin. */
  readonly pageStarts: readonly number[];
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
  const { table } = appendix;
  const fit = fitColumns(table, appendix.orientation);
  const { orientation, size, widths } = fit;
  const { width } = typeArea(orientation);
  const above = setLines(appendix.above, width);
  const below = setLines(appendix.below, width);
  const heights = tableHeights(table, fit);
  const starts = startsOf(table, heights, { above, below, orientation });
  const cells = cutCells(table.cells, starts);
  const set = { size, widths, heights, headerRows: table.headerRows, cells, pageStarts: starts };
  return { name: appendix.name, mark: appendix.mark, orientation, above, table: set, below };
}

/** The rows of the table with which pages begin. */
function startsOf(
  table: ReportTable,
  heights: readonly number[],
  { above, below, orientation }: Pick<SetAppendix, "above" | "below" | "orientation">,
): readonly number[] {
  const { headerRows } = table;
  const cuts = cutsByRow(table);
  const head = total(heights.slice(0, headerRows));
  const room = typeArea(orientation).height - head - RESERVE;
  return pageStarts({
    heights: heights.slice(headerRows).map((height) => height + RULE),
    first: room - total(above.map(({ height }) => height)),
    others: room,
    tail: BELOW_TABLE + total(below.map(({ height }) => height)),
    cuts: (row) => cuts[row + headerRows] ?? 0,
  }).map((row) => row + headerRows);
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

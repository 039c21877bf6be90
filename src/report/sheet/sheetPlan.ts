import { columnCharacters } from "../../layout/columnPoints";
import type { Area, CellPlan, PagePlan, SheetPlan } from "../../layout/plan";
import { emptySheet } from "../../layout/sheets/emptySheet";
import type { SetLine } from "../page/heights";
import { MARGINS_MM } from "../page/paper";
import type { SetAppendix } from "../page/typeset";
import { BELOW_TABLE } from "../page/type";
import { SheetStyles } from "./styles";

/** A sheet while it is filled, row by row. */
interface Draft {
  readonly cells: CellPlan[];
  readonly merges: Area[];
  readonly heights: Map<number, number>;
  readonly styles: SheetStyles;
  /** The next free row. */
  row: number;
}

/** An appendix as a worksheet: values, no formulas, no hidden rows, ready to be printed. */
export function issuedSheet(appendix: SetAppendix, name: string, header: string | null): SheetPlan {
  const { above, table, below } = appendix;
  const draft: Draft = { cells: [], merges: [], heights: new Map(), styles: new SheetStyles(), row: 0 };
  putLines(draft, appendix, above);
  const firstRow = draft.row;
  putTable(draft, appendix);
  if (below.length > 0) draft.heights.set(draft.row++, BELOW_TABLE);
  putLines(draft, appendix, below);
  return {
    ...emptySheet("issued", name),
    cells: draft.cells,
    merges: draft.merges.filter(({ rows, columns }) => rows * columns > 1),
    columnWidths: new Map(table.widths.map((width, column) => [column, columnCharacters(width)])),
    rowHeights: draft.heights,
    page: pageOf(appendix, firstRow, draft.row, header),
  };
}

function pageOf({ orientation, table }: SetAppendix, firstRow: number, rows: number, header: string | null): PagePlan {
  return {
    orientation,
    repeatRows: [firstRow, firstRow + table.headerRows - 1],
    printArea: { row: 0, column: 0, rows, columns: table.widths.length },
    fitToWidth: true,
    centerHorizontally: true,
    margins: MARGINS_MM[orientation],
    pageStarts: table.pageStarts.map((row) => firstRow + row),
    pageNumbers: "dashed",
    ...(header === null ? {} : { header }),
  };
}

function putTable(draft: Draft, { table }: SetAppendix): void {
  for (const cell of table.cells) {
    const { column, rows, columns, value } = cell;
    const row = draft.row + cell.row;
    draft.cells.push({ row, column, value, style: draft.styles.cell(cell, table.size) });
    draft.merges.push({ row, column, rows, columns });
  }
  for (const height of table.heights) draft.heights.set(draft.row++, height);
}

/** Each line goes across the table. */
function putLines(draft: Draft, { table }: SetAppendix, lines: readonly SetLine[]): void {
  for (const line of lines) {
    const { text, height } = line;
    draft.cells.push({ row: draft.row, column: 0, value: text === "" ? null : text, style: draft.styles.line(line) });
    draft.merges.push({ row: draft.row, column: 0, rows: 1, columns: table.widths.length });
    draft.heights.set(draft.row, height);
    draft.row += 1;
  }
}

import type { CellContent } from "../../layout/plan";
import { CellReader, type CellContext, type WrittenCell } from "./cells";
import { CellWalk, type CellListener } from "./cellWalk";
import { fileFault, type FileFault } from "../../package/fault";
import { SHEET_LIMITS } from "../port";
import type { SheetPart } from "./workbookFile";
import { readXml } from "../../package/xml";
import { damagedPart, type Zip } from "../../package/zip";

/** What the worksheets of one workbook share. */
export interface SheetContext extends CellContext {
  readonly zip: Zip;
  /** Cells still allowed in this workbook, counted up to the last one of each row. */
  cellsLeft: number;
}

/** Reads the cells of a worksheet. Formatted empty cells are no content: they neither lengthen a row nor count. */
export function readRows(context: SheetContext, sheet: SheetPart): readonly (readonly CellContent[])[] {
  const reader = new SheetReader(context, sheet);
  readXml(context.zip, sheet.path, new CellWalk(reader, reader.damaged));
  return reader.rows;
}

const NO_CELLS: readonly CellContent[] = [];

class SheetReader implements CellListener {
  readonly rows: (readonly CellContent[])[] = [];
  private cells: CellContent[] = [];
  private readonly cellReader: CellReader;

  constructor(
    private readonly context: SheetContext,
    private readonly sheet: SheetPart,
  ) {
    this.cellReader = new CellReader(context, this.damaged);
  }

  readonly damaged = (): FileFault => damagedPart(this.context.zip, this.sheet.path);

  openRow(): void {
    this.cells = [];
  }

  closeCell(row: number, column: number, cell: WrittenCell): void {
    const content = this.cellReader.content(cell);
    if (content === null) return;
    this.checkSize(row, column);
    if (this.cells.length === 0) this.startRow(row);
    while (this.cells.length < column) this.cells.push(null);
    if (this.cells[column] != null) throw this.damaged();
    this.cells[column] = content;
  }

  private startRow(row: number): void {
    while (this.rows.length < row) this.rows.push(NO_CELLS);
    if (this.rows[row] !== undefined && this.rows[row] !== NO_CELLS) throw this.damaged();
    this.rows[row] = this.cells;
  }

  /** Before any memory is taken: a single far-off cell must not cost a million rows. */
  private checkSize(row: number, column: number): void {
    this.context.cellsLeft -= Math.max(0, column + 1 - this.cells.length);
    const fits = row < SHEET_LIMITS.rows && column < SHEET_LIMITS.columns && this.context.cellsLeft >= 0;
    if (fits) return;
    const { rows, columns } = SHEET_LIMITS;
    const place = { ...this.context.zip.place, sheet: this.sheet.name };
    throw fileFault("sheet-too-large", place, { row: row + 1, column: column + 1, rows, columns });
  }
}
